package io.todochat.language.time;

import java.time.LocalTime;

/** When the parts of a day begin for somebody who names one without a time. Nothing may be null. */
public record DayHours(LocalTime morning, LocalTime noon, LocalTime afternoon, LocalTime evening, LocalTime night) {

    /** For whoever has set nothing else. */
    public static final DayHours USUAL = new DayHours(
            DayPart.MORNING.usual(),
            DayPart.LUNCH.usual(),
            DayPart.AFTERNOON.usual(),
            DayPart.EVENING.usual(),
            DayPart.NIGHT.usual());

    /** The time that stands for a part of the day where one is needed, such as for a reminder. */
    public LocalTime of(DayPart part) {
        return switch (part) {
            case MORNING -> morning;
            case LUNCH -> noon;
            case AFTERNOON -> afternoon;
            case EVENING -> evening;
            case NIGHT -> night;
            case EARLY -> part.usual().isBefore(morning) ? part.usual() : morning;
            case LATE -> part.usual().isAfter(night) ? part.usual() : night;
        };
    }
}
