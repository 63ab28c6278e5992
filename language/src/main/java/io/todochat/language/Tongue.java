package io.todochat.language;

import io.todochat.language.token.Token;
import io.todochat.language.way.WordList;
import java.util.List;
import java.util.Set;

/** Whether a sentence is in another language than English, as far as its small words and its letters tell. */
final class Tongue {

    private static final Set<String> OTHERS = WordList.in("tongues.words");

    private static final Set<String> ENGLISH = Set.of(
            ("the a an i my me you is are to for of on at in by and or with what when which how do does have has add buy "
                            + "call remind list show delete move task tasks tomorrow today tonight every next week please not")
                    .split(" "));

    /** That shows before a text is this long. */
    private static final int MOST = 60;

    /** One word may be a name. */
    private static final int FEWEST = 2;

    private Tongue() {}

    static boolean isForeign(List<Token> tokens) {
        var words = tokens.stream()
                .filter(Token.Word.class::isInstance)
                .limit(MOST)
                .map(Token::word)
                .toList();
        var others = words.stream().filter(OTHERS::contains).count();
        var english = words.stream().filter(ENGLISH::contains).count();
        var unread = words.stream().filter(Tongue::isOfOtherLetters).count();
        return others >= FEWEST && others > english || unread > 0 && 2 * unread >= words.size();
    }

    private static boolean isOfOtherLetters(String word) {
        return word.codePoints()
                .filter(Character::isLetter)
                .anyMatch(letter -> Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN);
    }
}
