package io.todochat.language;

import io.todochat.language.time.Mention;
import io.todochat.schedule.MonthEnd;
import io.todochat.schedule.Recurrence;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;

/** Days on which what repeats shall not come: "gym every Monday except on the 21st". */
record LeftOut(Clause clause, Mention time) {

    private static final Set<String> EXCEPT = Set.of("except", "excepting", "excluding", "skip", "skipping", "not");

    /** Whether some are spoken of and it is not clear which, or it does not come on one of them. */
    boolean isUnclear() {
        return time.repeat().isPresent()
                && (time.repeat().get().except().stream().anyMatch(day -> !comes(day))
                        || IntStream.range(0, clause.size()).anyMatch(this::isLeft));
    }

    private boolean comes(LocalDate day) {
        var zone = clause.sentence().phrase().at().getZone();
        var rule = MonthEnd.clamping(time.repeat().orElseThrow().rule());
        var coming = new Recurrence(rule, time.value(), zone, MonthEnd.CLAMP);
        return !coming.between(
                        day.atStartOfDay(zone).toInstant(),
                        day.plusDays(1).atStartOfDay(zone).toInstant())
                .isEmpty();
    }

    /** Behind what repeats, a word that leaves something out, and a time behind that; or it stands beside what repeats. */
    private boolean isLeft(int word) {
        var token = clause.token(word);
        return EXCEPT.contains(clause.word(word))
                && token > time.from()
                && (clause.isSeenThrough(token - 1)
                        || clause.chunks().stream()
                                .filter(chunk -> chunk.meaning() instanceof Mention)
                                .flatMap(chunk -> chunk.places().stream())
                                .anyMatch(place -> place.from() > token));
    }
}
