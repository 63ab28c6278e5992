package io.todochat.schedule;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A recurrence as a person would say it: which days, at what time, which of them, and until when. */
final class Sentence {

    /** More dates than that are counted and not named. */
    private static final int MOST_NAMED = 3;

    /** More times of a day than that are told by hours and minutes. */
    private static final int MOST_TIMES = 12;

    private final Recurrence recurrence;
    private final Rule rule;
    private final Parts parts;
    private final LocalDateTime start;
    private final boolean fromCompletion;

    private Sentence(Recurrence recurrence, boolean fromCompletion) {
        this.recurrence = recurrence;
        this.fromCompletion = fromCompletion;
        this.rule = Rule.parse(recurrence.rule());
        this.parts = rule.parts();
        this.start = recurrence.start().time();
    }

    static String of(Recurrence recurrence) {
        return new Sentence(recurrence, false).text();
    }

    /** Where it begins anew whenever it is done. */
    static String fromCompletion(Recurrence recurrence) {
        return new Sentence(recurrence, true).text();
    }

    private String text() {
        var days = new SentenceDays(rule, start.toLocalDate(), recurrence.monthEnd(), fromCompletion);
        var text = new ArrayList<String>();
        text.add(days.text() + (recurrence.start() instanceof Slot.Moment ? times(days.endsOpen()) : ""));
        if (recurrence.start() instanceof Slot.Moment) {
            text.add(Words.zone(recurrence.zone()));
        }
        if (fromCompletion) {
            text.add("counted from when it is done");
        }
        if (!days.namesPosition()) {
            position(text);
        }
        if (parts.has("WKST")) {
            text.add("weeks begin on "
                    + Words.day(Weekday.parse(parts.value("WKST", "")).day()));
        }
        end(text);
        dates(text, "and also on ", recurrence.rdates());
        dates(text, "but not on ", recurrence.exdates());
        return String.join(", ", text);
    }

    private String times(boolean afterCondition) {
        var comma = afterCondition ? ", at " : " at ";
        return switch (rule.frequency()) {
            case HOURLY, MINUTELY -> clock(afterCondition);
            default -> {
                var hours = numbers("BYHOUR", start.getHour());
                var minutes = numbers("BYMINUTE", start.getMinute());
                yield hours.size() * minutes.size() <= MOST_TIMES
                        ? comma + Words.and(timesOfDay(hours, minutes))
                        : comma + Words.counted("minute", minutes) + " of " + Words.counted("hour", hours);
            }
        };
    }

    private List<String> timesOfDay(List<Integer> hours, List<Integer> minutes) {
        return hours.stream()
                .flatMap(hour -> minutes.stream().map(minute -> Words.time(LocalTime.of(hour, minute, second()))))
                .toList();
    }

    /** Where in the hour or minute a rule by the clock has its slots, and in which hours. */
    private String clock(boolean afterCondition) {
        var text = new StringBuilder();
        if (rule.interval() > 1 && !fromCompletion) {
            text.append(", counted from ").append(Words.time(start.toLocalTime()));
        }
        if (parts.has("BYHOUR")) {
            text.append(", in ").append(Words.counted("hour", parts.numbers("BYHOUR")));
        }
        if (parts.has("BYMINUTE") || isAtAMinuteOfTheStart()) {
            text.append(", at ").append(Words.counted("minute", numbers("BYMINUTE", start.getMinute())));
        }
        if (parts.has("BYSECOND")) {
            text.append(", at second ").append(second());
        }
        return afterCondition || !text.toString().startsWith(", at minute") ? text.toString() : text.substring(1);
    }

    private boolean isAtAMinuteOfTheStart() {
        return rule.frequency() == Frequency.HOURLY && rule.interval() == 1 && !fromCompletion;
    }

    private int second() {
        return numbers("BYSECOND", start.getSecond()).getFirst();
    }

    private List<Integer> numbers(String part, int otherwise) {
        return parts.has(part) ? parts.numbers(part) : List.of(otherwise);
    }

    private void position(List<String> text) {
        if (parts.has("BYSETPOS")) {
            var which = parts.numbers("BYSETPOS").stream().map(Words::ordinal).toList();
            text.add("only the " + Words.and(which) + " of these each " + Words.unit(rule.frequency()));
        }
    }

    private void end(List<String> text) {
        if (parts.has("COUNT")) {
            text.add(rule.count() == 1 ? "once" : rule.count() + " times");
        }
        if (parts.has("UNTIL")) {
            text.add("until " + Words.slot(until()));
        }
    }

    /** In the zone, as the times before it. */
    private Slot until() {
        var latest = Until.latest(parts.value("UNTIL", ""), recurrence.zone());
        return recurrence.start() instanceof Slot.Day ? new Slot.Day(latest.date()) : latest;
    }

    private static void dates(List<String> text, String before, Collection<Slot> slots) {
        if (slots.size() > MOST_NAMED) {
            text.add(before + slots.size() + " dates");
        } else if (!slots.isEmpty()) {
            text.add(before + Words.and(slots.stream().map(Words::slot).toList()));
        }
    }
}
