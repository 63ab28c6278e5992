package io.todochat.task.chat.control;

import io.todochat.schedule.Slot;
import io.todochat.task.chat.entity.Given;
import io.todochat.task.chat.entity.Message;
import io.todochat.task.chat.entity.Part;
import io.todochat.task.chat.entity.Wording;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Decision;
import io.todochat.task.tasks.entity.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** A person's settings: shows them, and changes what was said. */
@ApplicationScoped
class SettingUp {

    private static final String INTENT = "settings";

    @Inject
    TaskStore tasks;

    /** @param steps takes a step of the message */
    Part part(
            io.todochat.language.command.Command.Settings said,
            Given given,
            Message message,
            Function<Command, Decision> steps) {
        var changes = new TreeMap<>(said.changes());
        if (given.text() != null) {
            changes.put("zone", given.text());
        }
        if (changes.isEmpty()) {
            var settings = tasks.read(message.user(), book -> book.account().settings());
            return Part.plain(text(settings, message.locale().toLanguageTag()), INTENT);
        }
        var command = new Command.ChangeSettings(null, before -> with(before, changes), changes.containsKey("zone"));
        var decision = steps.apply(command);
        if (!(decision instanceof Decision.Accepted accepted)) {
            return Part.plain(Sorry.text((Decision.Rejected) decision), INTENT);
        }
        var undo = accepted.undo();
        return new Part(
                text(
                        accepted.account().settings(),
                        changes.getOrDefault("locale", message.locale().toLanguageTag())),
                INTENT,
                List.of(),
                List.of(),
                undo == null ? null : Long.valueOf(undo.step()));
    }

    private static Settings with(Settings before, Map<String, String> changes) {
        return new Settings(
                changes.getOrDefault("zone", before.zone()),
                changes.getOrDefault("locale", before.locale()),
                changes.getOrDefault("weekStart", before.weekStart()),
                with(before.dayParts(), changes),
                changes.getOrDefault("allDayHour", before.allDayHour()),
                blankForNone(changes.getOrDefault("defaultReminder", before.defaultReminder())));
    }

    private static Settings.DayParts with(Settings.DayParts before, Map<String, String> changes) {
        return new Settings.DayParts(
                changes.getOrDefault("morning", before.morning()),
                changes.getOrDefault("noon", before.noon()),
                changes.getOrDefault("afternoon", before.afternoon()),
                changes.getOrDefault("evening", before.evening()),
                changes.getOrDefault("night", before.night()));
    }

    private static String blankForNone(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** As in "15 minutes"; as it is stored where it is no whole number of minutes. */
    private static String length(String text) {
        var length = Duration.parse(text);
        var units = List.of(Duration.ofDays(1), Duration.ofHours(1), Duration.ofMinutes(1));
        var names = List.of("day", "hour", "minute");
        for (var index = 0; index < units.size() && length.isPositive(); index++) {
            var count = length.dividedBy(units.get(index));
            if (units.get(index).multipliedBy(count).equals(length)) {
                return count + " " + names.get(index) + (count == 1 ? "" : "s");
            }
        }
        return text;
    }

    /** By which clock times are written there, and how to have the other. */
    private static String times(String locale) {
        var afternoon = new Slot.Moment(LocalDateTime.of(2000, 1, 1, 15, 0));
        var time = Wording.of(afternoon.at().atZone(ZoneOffset.UTC), Locale.forLanguageTag(locale))
                .time(afternoon);
        var other =
                time.equals("15:00") ? "“set my locale to en-AU” for 3:00 pm" : "“set my locale to en-GB” for 15:00";
        return ", times as " + time + " (" + other + ")";
    }

    /** @param locale in which they are told */
    private static String text(Settings settings, String locale) {
        var parts = settings.dayParts();
        return "Your time zone is " + settings.zone() + ", dates are written as in " + locale + times(locale)
                + ", your week begins on "
                + settings.weekStart() + ", what is due on a day counts from "
                + settings.allDayHour() + ", morning is at " + parts.morning() + ", noon at " + parts.noon()
                + ", afternoon at " + parts.afternoon() + ", evening at " + parts.evening() + ", night at "
                + parts.night() + ", and "
                + (settings.defaultReminder() == null
                        ? "nobody reminds you unless you ask."
                        : "you are reminded " + length(settings.defaultReminder()) + " before what has a time.");
    }
}
