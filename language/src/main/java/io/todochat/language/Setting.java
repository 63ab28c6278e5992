package io.todochat.language;

import io.todochat.language.command.Reminder;
import io.todochat.language.time.Mention;
import io.todochat.schedule.Slot;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person sets. */
record Setting(Said said, Timing timing) {

    Map<String, String> changes() {
        if (said.has("place")) {
            return zone().map(zone -> Map.of("zone", zone)).orElse(Map.of());
        }
        if (said.found().way().text().contains("week")) {
            return weekStart();
        }
        if (said.has("language")) {
            return Map.of("locale", tag(Text.of(said.slot("language")).line()));
        }
        return timed();
    }

    /** A language by its English name or its tag. */
    private static String tag(String name) {
        return Stream.of(Locale.getISOLanguages())
                .filter(code ->
                        Locale.of(code).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name))
                .findFirst()
                .orElse(name);
    }

    private Map<String, String> weekStart() {
        return timing.last()
                .map(time -> time.value().date().getDayOfWeek())
                .map(day -> Map.of("weekStart", day.name().toLowerCase(Locale.ROOT)))
                .orElse(Map.of());
    }

    private Map<String, String> timed() {
        if (said.found().way().text().startsWith("(no|")) {
            return Map.of("defaultReminder", "");
        }
        var leads = new Reminding(said, timing).leads();
        if (!leads.isEmpty()) {
            return leads.getFirst() instanceof Reminder.Before(var amount)
                    ? Map.of("defaultReminder", amount.text())
                    : Map.of();
        }
        return timing.main()
                .map(time -> time.value())
                .filter(Slot.Moment.class::isInstance)
                .map(Slot.Moment.class::cast)
                .map(moment -> Map.of("allDayHour", moment.at().toLocalTime().toString()))
                .orElse(Map.of());
    }

    /** What has to be asked; null for nothing. */
    Question question() {
        return said.has("place") && zone().isEmpty() ? Question.ZONE : null;
    }

    /** The time zone of a place, by its name or by the city in it. */
    private Optional<String> zone() {
        var name = Text.of(said.slot("place")).line().replace(' ', '_').toLowerCase(Locale.ROOT);
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") || id.equals("UTC"))
                .filter(id -> id.toLowerCase(Locale.ROOT).equals(name)
                        || id.toLowerCase(Locale.ROOT).endsWith("/" + name))
                .sorted()
                .findFirst();
    }

    /** "I am in Rome on 12 December" is said of a stay, and of no clock that is to go otherwise from now on. */
    boolean isStayToCome() {
        return said.has("place")
                && said.found().way().text().startsWith("(i")
                && timing.times().stream()
                        .anyMatch(time -> time.link() != Mention.Link.BY
                                && time.isAhead(timing.phrase().at().toLocalDateTime()));
    }
}
