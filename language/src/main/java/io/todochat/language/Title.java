package io.todochat.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is left of a sentence when all other fields have claimed theirs. */
final class Title {

    private static final Set<String> EDGES = Set.of(",", ";", ":", "-", "–", "—");
    private static final Set<String> STOPS = Set.of(",", ";", ":", ".", "!", "?", "…");

    private Title() {}

    /** Claims what is free, in one line and without quotes around it all; blank if that is only punctuation. */
    static String claim(Sentence sentence) {
        var free = trimmed(sentence);
        if (free.stream().allMatch(i -> isMark(sentence, i, STOPS) || isMark(sentence, i, EDGES))) {
            return "";
        }
        var title = new StringBuilder();
        for (var run : runs(free)) {
            title.append(title.isEmpty() || isMark(sentence, run.from(), STOPS) ? "" : " ");
            title.append(sentence.text(run.from(), run.to()));
            sentence.claim("title", run.from(), run.to());
        }
        var whole = free.size() == 1 && sentence.token(free.getFirst()) instanceof Token.Quote quote
                ? quote.content()
                : title;
        return Tokens.BLANKS.matcher(whole).replaceAll(" ").strip();
    }

    private static List<Integer> trimmed(Sentence sentence) {
        var free = new ArrayList<>(sentence.free());
        while (!free.isEmpty() && isMark(sentence, free.getFirst(), EDGES)) {
            free.removeFirst();
        }
        while (!free.isEmpty() && (isMark(sentence, free.getLast(), EDGES) || isFullStop(sentence, free.getLast()))) {
            free.removeLast();
        }
        return free;
    }

    private static List<Range> runs(List<Integer> free) {
        var runs = new ArrayList<Range>();
        for (int i : free) {
            var from = !runs.isEmpty() && runs.getLast().to() == i
                    ? runs.removeLast().from()
                    : i;
            runs.add(new Range(from, i + 1));
        }
        return runs;
    }

    private static boolean isFullStop(Sentence sentence, int i) {
        return isMark(sentence, i, Set.of("."));
    }

    private static boolean isMark(Sentence sentence, int i, Set<String> marks) {
        return sentence.token(i) instanceof Token.Mark mark && marks.contains(mark.word());
    }
}
