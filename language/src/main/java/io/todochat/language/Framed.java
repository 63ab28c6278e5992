package io.todochat.language;

import io.todochat.language.command.Command;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * "My back hurts, so please write down: call the physio": what is to be noted is said in so many words behind talk, which is
 * none of it.
 *
 * @param read reads a text by itself
 */
record Framed(Phrase phrase, Function<Phrase, List<Reading>> read) {

    private static final int LONGEST = 400;

    private static final Pattern SAID = Pattern.compile(
            "(?is)(?<talk>.{3,160}?)[\\s,.;!]+(?<frame>(?:(?:so|and|but|please|can you|could you|can u|pls)\\s+)*"
                    + "(?:write|put|note|jot)\\s+(?:(?:this|that|it)\\s+)?(?:down|in)(?:\\s*:|\\s+that\\s)\\s*\\S.*)");

    private static final Pattern PARTS = Pattern.compile("[,.;!?]\\s+|\\sand\\s");

    /** What is said from there on; none where the text says no such thing, or more than talk in front of it. */
    List<Reading> readings() {
        var said = SAID.matcher(phrase.text());
        if (phrase.text().length() > LONGEST || !said.matches() || !isTalk(said.group("talk"))) {
            return List.of();
        }
        var frame = said.group("frame");
        var found = read.apply(phrase.saying(frame));
        return found.stream().allMatch(reading -> reading.command() instanceof Command.Add)
                ? found.stream()
                        .map(reading -> Rows.shifted(reading, new RowPart(frame, said.start("frame"), 0)))
                        .toList()
                : List.of();
    }

    /** Whoever names something to do wants that as well. */
    private boolean isTalk(String text) {
        return PARTS.splitAsStream(text)
                        .map(part -> Title.of(part.strip()))
                        .filter(part -> !part.words().isEmpty())
                        .noneMatch(Title::isToDo)
                && read.apply(phrase.saying(text)).stream().allMatch(reading -> switch (reading.command()) {
                    case Command.None _, Command.Greet _, Command.Thanks _ -> true;
                    case Command.Add _ -> reading.isImplied() && reading.times().isEmpty();
                    default -> false;
                });
    }
}
