package io.todochat.language;

import io.todochat.language.grammar.Range;
import io.todochat.language.time.Mention;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How what repeats is to end: "until April", "it ends on 22 December", "only five times". */
record Ending(Said said, Timing timing) {

    private static final Set<String> UNTIL = Set.of("until", "till", "til");

    private static final Set<String> LINKS =
            Set.of("until", "till", "til", "on", "in", "at", "by", "after", "with", "before");

    /** Whether a time that nothing is moved to is one of these: "no, until April". */
    boolean isIn(Mention time) {
        return !said.has("what") && UNTIL.contains(word(time));
    }

    /** As a part of a rule; empty where it is nothing that could end one. */
    Optional<String> rule() {
        return said.has("number2")
                ? read(said.word("number2") + " times")
                : timing.last().flatMap(this::rule);
    }

    /** The same of one of the times, also of one that is past. */
    Optional<String> rule(Mention time) {
        var first = time.from() + (LINKS.contains(word(time)) ? 1 : 0);
        return read("until " + timing.sentence().text(first, time.to()))
                .or(() -> Optional.of("UNTIL=" + time.value().date().toString().replace("-", "")));
    }

    private String word(Mention time) {
        return timing.words(time).getFirst();
    }

    /** It ends as what is new would: "daily until April". */
    private Optional<String> read(String end) {
        var phrase = timing.phrase();
        var sentence = Sentence.of(phrase.saying("daily " + end));
        return Clause.of(sentence, new Range(0, sentence.tokens().size())).chunks().stream()
                .filter(chunk -> chunk.field().equals("time"))
                .flatMap(chunk -> ((Mention) chunk.meaning()).repeat().stream())
                .flatMap(repeat -> Stream.of(repeat.rule().split(";")))
                .filter(part -> part.startsWith("UNTIL=") || part.startsWith("COUNT="))
                .findFirst();
    }
}
