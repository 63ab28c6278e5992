package io.todochat.task.tasks.entity;

import io.todochat.schedule.Recurrence;
import io.todochat.schedule.Slot;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** What can be accepted. Characters are those that a person sees; bytes are of UTF-8. */
public final class Limits {

    public static final int TITLE = 500;
    public static final int NOTES = 8_000;
    public static final int TAGS = 50;
    public static final int TAG = 50;
    public static final int CHECKLIST = 100;
    public static final int REMINDERS = 20;
    public static final int TASK_BYTES = 16 * 1024;
    public static final int TASKS = 50_000;

    private static final int LOCALE = 35;

    private static final Duration LONGEST_BEFORE = Duration.ofDays(3_660);

    private final List<Fault> faults = new ArrayList<>();

    private Limits() {}

    /** What is wrong with a draft that is in normal form; nothing where it can be accepted. */
    static List<Fault> faults(Draft draft, Settings settings) {
        var limits = new Limits();
        limits.words(draft);
        limits.dates(draft);
        limits.reminders(draft);
        if (limits.faults.isEmpty()) {
            limits.recurrence(draft, settings);
            limits.size(draft);
        }
        return limits.faults;
    }

    /** What is wrong with settings; nothing where they can be accepted. */
    public static List<Fault> faults(Settings settings) {
        var limits = new Limits();
        limits.zone("/zone", settings.zone());
        limits.locale(settings.locale());
        limits.weekday(settings.weekStart());
        var parts = settings.dayParts();
        limits.time("/dayParts/morning", parts.morning());
        limits.time("/dayParts/noon", parts.noon());
        limits.time("/dayParts/afternoon", parts.afternoon());
        limits.time("/dayParts/evening", parts.evening());
        limits.time("/dayParts/night", parts.night());
        limits.time("/allDayHour", settings.allDayHour());
        if (settings.defaultReminder() != null) {
            limits.before("/defaultReminder", settings.defaultReminder());
        }
        return limits.faults;
    }

    private void words(Draft draft) {
        if (draft.title() == null || !Wordform.isVisible(draft.title())) {
            fault("/title", "A task needs a title.");
        } else {
            atMost("/title", "A title", draft.title(), TITLE);
        }
        if (draft.notes() != null) {
            atMost("/notes", "The notes", draft.notes(), NOTES);
        }
        atMost("/tags", "tags", draft.tags(), TAGS);
        for (int index = 0; index < draft.tags().size(); index++) {
            word("/tags/" + index, "A tag", draft.tags().get(index), TAG);
        }
        checklist(draft.checklist());
    }

    private void checklist(List<ChecklistItem> items) {
        atMost("/checklist", "things on its checklist", items, CHECKLIST);
        var ids = new HashSet<String>();
        for (int index = 0; index < items.size(); index++) {
            word(
                    "/checklist/" + index + "/title",
                    "A thing on a checklist",
                    items.get(index).title(),
                    TITLE);
            id("/checklist/" + index + "/id", items.get(index).id(), ids);
        }
    }

    private void word(String pointer, String what, String text, int most) {
        if (text == null || text.isEmpty()) {
            fault(pointer, what + " is not empty.");
        } else {
            atMost(pointer, what, text, most);
        }
    }

    private void id(String pointer, String id, HashSet<String> ids) {
        if (id != null && !id.matches("[A-Za-z0-9_-]{1,36}")) {
            fault(pointer, "An id is the one that was given out; leave it out for something new.");
        } else if (id != null && !ids.add(id)) {
            fault(pointer, "Two have the same id.");
        }
    }

    private void dates(Draft draft) {
        slot("/due", draft.due());
        slot("/start", draft.start());
        if (draft.zone() != null) {
            zone("/zone", draft.zone());
        }
        if (draft.recurrence() != null && draft.due() == null) {
            fault("/due", "A repeating task needs a due date; to end the repetition, set recurrence to null.");
        }
    }

    private void slot(String pointer, String text) {
        try {
            if (text != null) {
                Slot.parse(text);
            }
        } catch (IllegalArgumentException e) {
            fault(pointer, sentence(e.getMessage()));
        }
    }

    private void reminders(Draft draft) {
        var wishes = draft.reminders() == null ? List.<Draft.Wish>of() : draft.reminders();
        atMost("/reminders", "reminders", wishes, REMINDERS);
        var ids = new HashSet<String>();
        for (int index = 0; index < wishes.size(); index++) {
            var wish = wishes.get(index);
            id("/reminders/" + index + "/id", wish.id(), ids);
            if ((wish.at() == null) == (wish.before() == null)) {
                fault("/reminders/" + index, "A reminder has either at or before.");
            } else if (wish.at() != null
                    && !Slot.isYear(wish.at().atOffset(ZoneOffset.UTC).getYear())) {
                fault("/reminders/" + index + "/at", "A year lies between 1 and 9999.");
            } else if (wish.before() != null) {
                before("/reminders/" + index + "/before", wish.before());
                if (draft.due() == null) {
                    fault("/reminders/" + index + "/before", "Without a due date there is nothing to count from.");
                }
            }
        }
    }

    private void before(String pointer, String text) {
        try {
            var before = Duration.parse(text);
            if (before.compareTo(LONGEST_BEFORE) > 0 || before.compareTo(LONGEST_BEFORE.negated()) < 0) {
                fault(pointer, "A reminder comes at most ten years before or after.");
            }
        } catch (DateTimeException e) {
            fault(pointer, "How long before is given like PT30M, PT2H or P1D.");
        }
    }

    private void recurrence(Draft draft, Settings settings) {
        if (draft.recurrence() == null) {
            return;
        }
        var how = draft.recurrence();
        try {
            var zone = draft.zone() == null ? settings.zone() : draft.zone();
            Recurrence.parse(how.rule(), draft.due(), zone, how.monthEnd());
        } catch (IllegalArgumentException e) {
            fault("/recurrence/rule", sentence(e.getMessage()));
        }
        if (!how.from().equals("schedule") && !how.from().equals("completion")) {
            fault("/recurrence/from", "It counts from schedule or from completion.");
        }
    }

    private void size(Draft draft) {
        var texts = Stream.of(
                        Stream.of(draft.title(), draft.notes()),
                        draft.tags().stream(),
                        draft.checklist().stream().map(ChecklistItem::title))
                .flatMap(all -> all)
                .filter(Objects::nonNull);
        if (texts.mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length).sum() > TASK_BYTES) {
            fault("", "A task has at most " + TASK_BYTES + " bytes of text in all.");
        }
    }

    /** An offset is no zone: it knows nothing of summer time. */
    private void zone(String pointer, String zone) {
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            fault(pointer, "There is no such time zone; one is called Europe/Berlin.");
        }
    }

    private void locale(String tag) {
        if (!isLocale(tag)) {
            fault("/locale", "A language tag looks like en-GB.");
        }
    }

    /** Whether it is a BCP 47 language tag, of a length that its section 4.4.1 says is enough. */
    public static boolean isLocale(String tag) {
        try {
            new Locale.Builder().setLanguageTag(tag);
            return tag.length() <= LOCALE;
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private void weekday(String day) {
        if (Stream.of(DayOfWeek.values()).noneMatch(known -> known.name().equals(day.toUpperCase(Locale.ROOT)))
                || !day.equals(day.toLowerCase(Locale.ROOT))) {
            fault("/weekStart", "A week starts on monday, tuesday … or sunday.");
        }
    }

    private void time(String pointer, String time) {
        if (!time.matches("([01][0-9]|2[0-3]):[0-5][0-9]")) {
            fault(pointer, "A time looks like 09:00.");
        }
    }

    private void atMost(String pointer, String what, String text, int most) {
        if (!Wordform.isPlain(text)) {
            fault(pointer, what + " has no control characters and no halves of characters.");
        }
        if (text.length() > most && Wordform.length(text) > most) {
            fault(pointer, what + " has at most " + most + " characters, and not " + Wordform.length(text) + ".");
        }
    }

    private void atMost(String pointer, String what, List<?> list, int most) {
        if (list.size() > most) {
            fault(pointer, "A task has at most " + most + " " + what + ", and not " + list.size() + ".");
        }
    }

    private static String sentence(String reason) {
        return Character.toUpperCase(reason.charAt(0)) + reason.substring(1) + ".";
    }

    private void fault(String pointer, String detail) {
        faults.add(new Fault(pointer, detail));
    }
}
