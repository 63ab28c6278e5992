package io.todochat.language;

import io.todochat.language.time.Mention;
import io.todochat.language.token.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a new task consists of, behind a colon: "groceries: pasta, oat milk, eggs", "party on Friday. need: cake, candles".
 * Such things are its checklist.
 *
 * @param colon the word before which the colon stands
 */
record Enumeration(Clause clause, int colon) {

    private static final int LONGEST = 40;
    private static final int LONGEST_HEAD = 4;
    private static final int LONGEST_THING = 4;

    /** Fewer things may be an answer. */
    private static final int FEWEST = 3;

    private static final int FEWEST_NEEDED = 2;

    /** What says that the things are needed for what stands before it. */
    private static final Set<String> NEEDING = Set.of("need", "needs", "needed", "bring", "ingredients", "items");

    private static final Set<String> BEFORE_NEEDING =
            Set.of("we", "i", "to", "still", "you", "also", "it", "will", "things");

    /** A head that begins or ends so is a way of saying something, or no name. */
    private static final Set<String> NO_HEADS = Set.of(
            ("add put append note notes comment todo todos task tasks reminder reminders memo write remember appointment event "
                            + "things steps step subtasks checklist points items parts for the my our other more some "
                            + "question questions answer fyi ps p.s btw update sorry correction and also but so then or "
                            + "yes no ok okay hi hello hey morning today tomorrow tonight tick check needs includes tag tags "
                            + "show list find delete remove cancel cross mark move done next")
                    .split(" "));

    /** With one of these it is no thing but a sentence. */
    private static final Set<String> TELLING = Set.of(
            ("i you he she it we they is are was were am has have had will would can could should must may not don't do did "
                            + "it's that's he's she's if when because please")
                    .split(" "));

    /** The clause with its things as the checklist; the same clause where it lists none. */
    static Clause in(Clause clause) {
        if (clause.size() > LONGEST || clause.asks()) {
            return clause;
        }
        return IntStream.range(1, clause.size())
                .filter(at -> clause.hasBefore(at, "colon"))
                .boxed()
                .findFirst()
                .flatMap(at -> new Enumeration(clause, at).listed())
                .orElse(clause);
    }

    private Optional<Clause> listed() {
        var end = end();
        var text = clause.sentence().text(clause.token(colon), clause.tokenBehind(end - 1));
        var need = need();
        if (!areThings(need > 0 ? FEWEST_NEEDED : FEWEST, end, text)) {
            return Optional.empty();
        }
        if (need > 0) {
            return Optional.of(clause.covering("checklist", need, end, text));
        }
        return isHead() ? Optional.of(named(end, text)) : Optional.empty();
    }

    /** The first of the words right before the colon that say what is needed; 0 where they do not. */
    private int need() {
        if (!NEEDING.contains(clause.word(colon - 1))) {
            return 0;
        }
        var from = colon - 1;
        while (from > 0 && BEFORE_NEEDING.contains(clause.word(from - 1))) {
            from--;
        }
        return from > 0 && hasMark(from) ? from : 0;
    }

    private boolean isHead() {
        return isOfTime()
                || colon <= LONGEST_HEAD
                        && IntStream.range(1, colon).noneMatch(this::hasMark)
                        && !NO_HEADS.contains(clause.word(0))
                        && !NO_HEADS.contains(clause.word(colon - 1))
                        && !Adding.isDoing(clause.word(0))
                        && IntStream.range(0, colon).noneMatch(at -> TELLING.contains(clause.word(at)))
                        && clause.chunks().stream().noneMatch(chunk -> chunk.from() < clause.token(colon - 1));
    }

    private boolean isOfTime() {
        return colon == 1 && clause.word(0).equals("checklist") && clause.hasBefore(0, "time");
    }

    /** The word before which a sentence ends. */
    private int end() {
        var end = colon + 1;
        while (end < clause.size() && !has(end, Cuts.HARD)) {
            end++;
        }
        return end;
    }

    private boolean areThings(int fewest, int end, String text) {
        var things = Adding.items(text);
        return things.size() >= fewest
                && things.stream().map(thing -> thing.split(" ")).allMatch(Enumeration::isThing)
                && IntStream.range(colon, end).noneMatch(at -> TELLING.contains(clause.word(at)))
                && IntStream.range(clause.token(colon), clause.tokenBehind(end - 1))
                        .noneMatch(clause::isSeenThrough);
    }

    private static boolean isThing(String[] words) {
        return words.length <= LONGEST_THING && !Adding.isDoing(words[0].toLowerCase(Locale.ROOT));
    }

    /** The times in front of a "checklist" belong to its name: "year end checklist". */
    private Clause named(int end, String text) {
        var times = clause.chunks().stream()
                .filter(chunk -> colon == 1 && chunk.to() <= clause.token(0))
                .map(Chunk::meaning)
                .filter(Mention.class::isInstance)
                .map(Mention.class::cast)
                .toList();
        var named = clause.naming(times);
        var more = named.size() - clause.size();
        return named.covering("checklist", colon + more, end + more, text);
    }

    private boolean hasMark(int at) {
        return has(at, Set.of(",", ";", ".", "!", "-", "–", "—")) || clause.hasBefore(at, "time");
    }

    private boolean has(int at, Set<String> marks) {
        return clause.sentence().tokens().subList(clause.tokenBehind(at - 1), clause.token(at)).stream()
                .anyMatch(token -> token instanceof Token.Mark && marks.contains(token.word()));
    }
}
