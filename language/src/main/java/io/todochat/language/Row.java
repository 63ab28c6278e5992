package io.todochat.language;

import io.todochat.language.token.Token;
import java.util.List;

/** Tokens in a row, by their places in it. */
record Row(List<Token> tokens) {

    int size() {
        return tokens.size();
    }

    boolean isWord(int at) {
        return tokens.get(at) instanceof Token.Word;
    }

    boolean isNumber(int at) {
        return at < tokens.size() && tokens.get(at) instanceof Token.Number;
    }

    /** Whether the next token follows without a blank. */
    boolean isGlued(int at) {
        return at + 1 < tokens.size() && to(at) == from(at + 1);
    }

    int from(int at) {
        return tokens.get(at).from();
    }

    int to(int at) {
        return tokens.get(at).to();
    }

    /** Empty where there is none. */
    String word(int at) {
        return at < tokens.size() ? tokens.get(at).word() : "";
    }
}
