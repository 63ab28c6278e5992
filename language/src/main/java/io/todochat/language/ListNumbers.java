package io.todochat.language;

import io.todochat.language.token.Token;
import io.todochat.language.way.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Numbers that count a list where they could pass for hours and days: the 2 of "move 2 to Monday", both of "push 2-4 to
 * Friday", and that of "remind me about 2 tomorrow", and a long row of figures.
 */
record ListNumbers(List<Token> tokens) {

    /** What begins so is moved. */
    private static final Set<String> MOVING =
            Set.of("move", "push", "shift", "reschedule", "postpone", "delay", "defer", "bring", "set", "change");

    private static final int SHORTEST_ROW = 8;

    private static final Set<String> NOUNS = Set.of("task", "tasks", "number", "numbers", "item", "items");
    private static final Set<String> BETWEEN = Set.of("and", ",", "-", "–", "to", "through", "thru", "&");
    private static final Set<String> TOWARDS = Set.of("to", "until", "till", "til");
    private static final Set<String> MONTHS =
            Set.of(("january february march april may june july august september october november december "
                            + "jan feb mar apr jun jul aug sep sept oct nov dec")
                    .split(" "));
    private static final Set<String> DAYS = Set.of(
            ("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
                            + "today tomorrow tonight next this the")
                    .split(" "));

    /** The same tokens, with nothing in these numbers that could be a time. */
    List<Token> hidden() {
        var places = places();
        if (places.isEmpty()) {
            return tokens;
        }
        var hidden = new ArrayList<>(tokens);
        places.stream()
                .forEach(i -> hidden.set(
                        i, new Token.Opaque(tokens.get(i).from(), tokens.get(i).to())));
        return hidden;
    }

    private BitSet places() {
        var places = rows();
        for (var i = 0; i < tokens.size(); i++) {
            if (i == 0 || MOVING.contains(word(i - 1)) || Cuts.SOFT.contains(word(i - 1))) {
                var from = NOUNS.contains(word(i)) || word(i).equals("the") ? i + 1 : i;
                add(places, from);
                addRank(places, from);
            } else if (isReminder(i) && isNumber(i) && isDay(i + 1)) {
                places.set(i);
            }
        }
        return places;
    }

    /** Nobody says so many hours and days with nothing between them: these are figures of something. */
    private BitSet rows() {
        var rows = new BitSet();
        for (var from = 0; from < tokens.size(); from++) {
            var end = from;
            while (end < tokens.size() && tokens.get(end) instanceof Token.Number) {
                end++;
            }
            if (end - from >= SHORTEST_ROW) {
                rows.set(from, end);
            }
            from = end;
        }
        return rows;
    }

    /** Those that are counted from there on, if a day that they are moved to follows. */
    private void add(BitSet places, int from) {
        var at = from;
        while (isNumber(at) && !isBeforeDay(at) && BETWEEN.contains(word(at + 1)) && isNumber(at + 2)) {
            at += 2;
        }
        if (isNumber(at) && (isBeforeDay(at) || !places.isEmpty() && isDay(at + 1))) {
            for (var i = from; i <= at; i += 2) {
                places.set(i);
            }
        }
    }

    /** The first one of "the first one to Monday". */
    private void addRank(BitSet places, int from) {
        var end = word(from + 1).equals("one") ? from + 2 : from + 1;
        if (Vocabulary.rank(word(from)).isPresent() && TOWARDS.contains(word(end)) && isDay(end + 1)) {
            places.set(from, end);
        }
    }

    /** "Remind me about 2 tomorrow". */
    private boolean isReminder(int at) {
        return at > 2
                && (word(at - 1).equals("about") || word(at - 1).equals("of"))
                && word(at - 2).equals("me")
                && word(at - 3).equals("remind");
    }

    private boolean isBeforeDay(int at) {
        return TOWARDS.contains(word(at + 1))
                && (isDay(at + 2) || isNumber(at + 2) && MONTHS.contains(word(at + 3)) && isMoved(at));
    }

    /** "2 to 5 December" are days, where nothing is moved. */
    private boolean isMoved(int at) {
        return at > 0 && (MOVING.contains(word(at - 1)) || NOUNS.contains(word(at - 1)));
    }

    private boolean isDay(int at) {
        return DAYS.contains(word(at)) || MONTHS.contains(word(at)) && isNumber(at + 1);
    }

    private boolean isNumber(int at) {
        return at < tokens.size() && tokens.get(at) instanceof Token.Number number && number.digits() <= 2;
    }

    private String word(int at) {
        return at < tokens.size() ? tokens.get(at).word() : "";
    }
}
