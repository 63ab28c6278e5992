package io.todochat.language;

import io.todochat.language.command.Filter;
import io.todochat.language.grammar.Range;
import io.todochat.language.time.Mention;
import io.todochat.language.token.Token;
import io.todochat.schedule.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Several times one of which it is to be: "today or tomorrow". */
record Alternatives(Clause clause, Timing timing) {

    private static final Set<String> BETWEEN = Set.of("or", ",");

    /** Where such times stand in a sentence, from the first to the last of them. */
    static List<Range> in(Sentence sentence) {
        var choices = new ArrayList<Range>();
        var from = -1;
        var end = -1;
        for (var time : Moments.of(sentence).times()) {
            var between = end < 0 || time.from() < end
                    ? List.<Token>of()
                    : sentence.tokens().subList(end, time.from());
            var goesOn = !between.isEmpty() && between.stream().allMatch(token -> BETWEEN.contains(token.word()));
            from = goesOn ? from : time.from();
            end = time.to();
            if (goesOn && between.getLast().word().equals("or")) {
                choices.add(new Range(from, end));
            }
        }
        return choices;
    }

    /** The filter for what is due at any of them; empty where there is one time at most. */
    Optional<Filter> filter(Filter filter) {
        var spans = areSome() ? spans() : List.<Filter>of();
        if (spans.size() < 2
                || spans.stream()
                        .anyMatch(span -> span.from().isEmpty() || span.until().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(
                hasGap(spans)
                        ? filter.where(spans.stream().map(Filter::rsql).collect(Collectors.joining(",", "(", ")")))
                        : filter.between(
                                spans.getFirst().from(), spans.getLast().until()));
    }

    private List<Filter> spans() {
        return timing.each().stream()
                .map(each -> each.filter(Filter.OPEN))
                .sorted(Comparator.comparing(span -> span.from().map(Slot::text).orElse("")))
                .toList();
    }

    private static boolean hasGap(List<Filter> spans) {
        return IntStream.range(1, spans.size())
                .anyMatch(i -> spans.get(i - 1)
                                .until()
                                .get()
                                .text()
                                .compareTo(spans.get(i).from().get().text())
                        < 0);
    }

    /** Whether "or" stands before the last of them, and commas between the others. */
    boolean areSome() {
        var times = timing.times();
        return times.size() > 1
                && IntStream.range(1, times.size()).allMatch(i -> areJoined(times.get(i - 1), times.get(i)))
                && word(first(times.getLast()) - 1).equals("or");
    }

    private boolean areJoined(Mention one, Mention next) {
        var end = one.to();
        return end < first(next) && IntStream.range(end, first(next)).allMatch(token -> BETWEEN.contains(word(token)));
    }

    private static int first(Mention time) {
        return time.from();
    }

    private String word(int token) {
        return clause.sentence().tokens().get(token).word();
    }
}
