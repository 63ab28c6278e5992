package io.todochat.language;

import io.todochat.language.command.Changes;
import io.todochat.language.time.Mention;
import io.todochat.language.token.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is to be different about a copy, as in "copy the picnic to Friday". */
record Copying(Said said, Timing timing) {

    private static final Set<String> TO = Set.of("to", "for", "onto");

    private static final Set<String> TELLING = Set.of("on", "at", "in", "by", "from", "of", "due", "this");

    Changes changes() {
        return to().map(timing::changes).orElse(Changes.NOTHING);
    }

    /** When it is to be due; a time behind another word tells which task is meant, but at the end alone: "cp rent sat". */
    Optional<Mention> to() {
        var tokens = said.courtesy().core().sentence().tokens();
        return timing.last().filter(time -> {
            var first = tokens.get(time.from()).word();
            var isEnd = time.to() == tokens.size();
            return TO.contains(first) || isEnd && (!TELLING.contains(first) || isSetApart(tokens, time));
        });
    }

    /** "Copy the invoice, due on the 31st": behind a comma it is told of the copy. */
    private static boolean isSetApart(List<Token> tokens, Mention time) {
        return time.from() > 0
                && tokens.get(time.from()).word().equals("due")
                && tokens.get(time.from() - 1).word().equals(",");
    }
}
