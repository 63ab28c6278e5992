package io.todochat.language;

import io.todochat.language.command.Command;
import io.todochat.language.grammar.Range;
import io.todochat.language.time.Mention;
import io.todochat.language.way.Ways;
import io.todochat.schedule.Slot;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Understands when the parts of somebody's day begin: the lines of {@code hours.ways}. */
final class Hours {

    private static final Ways WAYS = Ways.in(true, "hours.ways");

    private static final Set<String> LATE = Set.of("afternoon", "evening", "night");

    private static final int NOON = 12;

    /** An hour up to this one is after noon where lunch is meant. */
    private static final int LATEST_LUNCH = 5;

    private Hours() {}

    /** What is set by a clause, or only asked for; empty where it is about something else. */
    static Optional<Command> in(Clause clause) {
        var words = clause.asWords();
        var found = WAYS.best(words, 0);
        if (found == null) {
            return Optional.empty();
        }
        var part = found.way().says();
        if (part.equals("show")) {
            return Optional.of(new Command.Settings(Map.of()));
        }
        var clock = found.fit().slots().get("clock");
        return time(words.part(clock.from(), clock.to()))
                .map(time -> new Command.Settings(Map.of(
                        part, LocalTime.of(hour(part, time), time.getMinute()).toString())));
    }

    /** The time that these words are, if they are nothing else. */
    private static Optional<LocalTime> time(Clause words) {
        var phrase = words.sentence().phrase();
        var sentence = Sentence.of(phrase.saying("at " + Text.said(words)));
        var said = Clause.of(sentence, new Range(0, sentence.tokens().size()));
        var times = said.chunks().stream()
                .filter(chunk -> chunk.field().equals("time"))
                .map(chunk -> ((Mention) chunk.meaning()).value())
                .toList();
        return said.size() == 0 && times.size() == 1 && times.getFirst() instanceof Slot.Moment(var at)
                ? Optional.of(at.toLocalTime())
                : Optional.empty();
    }

    /** A bare hour is in the half of the day in which that part is. */
    private static int hour(String part, LocalTime time) {
        var hour = time.getHour();
        return switch (part) {
            case "morning", "allDayHour" -> hour > NOON ? hour - NOON : hour;
            case "noon" -> hour <= LATEST_LUNCH ? hour + NOON : hour;
            default -> LATE.contains(part) && hour < NOON ? hour + NOON : hour;
        };
    }
}
