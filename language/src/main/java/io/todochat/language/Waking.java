package io.todochat.language;

import io.todochat.language.time.Mention;
import io.todochat.language.token.Token;
import io.todochat.schedule.Slot;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** When people want to be woken: an hour up to six without more is in the morning. */
final class Waking {

    /** What says that it is not, or counts hours from now. */
    private static final Set<String> OTHERWISE = Set.of(
            "pm", "p", "afternoon", "evening", "noon", "night", "tonight", "in", "hours", "hour", "minutes", "minute");

    /** Behind these marks stand minutes. */
    private static final Set<String> MINUTES = Set.of(":", ".");

    private Waking() {}

    static Mention at(Clause clause, Mention time) {
        return time.value() instanceof Slot.Moment(var at)
                        && at.getHour() > 12
                        && at.getHour() <= 18
                        && !saysOtherwise(clause, time)
                ? morning(clause, time, new Slot.Moment(at.minusHours(12)))
                : time;
    }

    private static Mention morning(Clause clause, Mention time, Slot.Moment at) {
        var now = clause.sentence().phrase().at().toLocalDateTime();
        var isPast = time.isDayOpen() && at.at().isBefore(now);
        return time.at(isPast ? new Slot.Moment(at.at().plusDays(1)) : at);
    }

    private static boolean saysOtherwise(Clause clause, Mention time) {
        var tokens = clause.sentence().tokens();
        return time.places().stream()
                .flatMapToInt(place -> IntStream.range(place.from(), place.to()))
                .anyMatch(i -> OTHERWISE.contains(tokens.get(i).word()) || isLate(tokens, i));
    }

    /** An hour as a day has 24; not the minutes of 6:15. */
    private static boolean isLate(List<Token> tokens, int i) {
        return tokens.get(i) instanceof Token.Number number
                && number.value() > 12
                && number.value() <= 24
                && !(i > 0 && MINUTES.contains(tokens.get(i - 1).word()));
    }
}
