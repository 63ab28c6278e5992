package io.todochat.task.tasks.entity;

import io.todochat.schedule.MonthEnd;
import io.todochat.schedule.Recurrence;
import io.todochat.schedule.Slot;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
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

    private final Faults faults = new Faults();

    private Limits() {}

    /** What is wrong with a draft that is in normal form; nothing where it can be accepted. */
    static List<Fault> faults(Draft draft, Settings settings) {
        var limits = new Limits();
        limits.words(draft);
        limits.dates(draft);
        limits.reminders(draft);
        if (limits.faults.all().isEmpty()) {
            limits.recurrence(draft, settings);
            limits.size(draft);
        }
        return limits.faults.all();
    }

    private void words(Draft draft) {
        if (draft.title() == null || !Wordform.isVisible(draft.title())) {
            faults.add("/title", "A task needs a title.");
        } else {
            faults.atMost("/title", "A title", draft.title(), TITLE);
        }
        if (draft.notes() != null) {
            faults.atMost("/notes", "The notes", draft.notes(), NOTES);
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
            faults.add(pointer, what + " is not empty.");
        } else {
            faults.atMost(pointer, what, text, most);
        }
    }

    private void id(String pointer, String id, HashSet<String> ids) {
        if (id != null && !id.matches("[A-Za-z0-9_-]{1,36}")) {
            faults.add(pointer, "An id is the one that was given out; leave it out for something new.");
        } else if (id != null && !ids.add(id)) {
            faults.add(pointer, "Two have the same id.");
        }
    }

    private void dates(Draft draft) {
        slot("/due", draft.due());
        slot("/start", draft.start());
        if (draft.zone() != null) {
            faults.zone("/zone", draft.zone());
        }
        if (draft.recurrence() != null && draft.due() == null) {
            faults.add("/due", "A repeating task needs a due date; to end the repetition, set recurrence to null.");
        }
    }

    private void slot(String pointer, String text) {
        if (text != null) {
            check(pointer, () -> Slot.parse(text));
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
                faults.add("/reminders/" + index, "A reminder has either at or before.");
            } else if (wish.at() != null
                    && !Slot.isYear(wish.at().atOffset(ZoneOffset.UTC).getYear())) {
                faults.add("/reminders/" + index + "/at", "A year lies between 1 and 9999.");
            } else if (wish.before() != null) {
                faults.before("/reminders/" + index + "/before", wish.before());
                if (draft.due() == null) {
                    faults.add("/reminders/" + index + "/before", "Without a due date there is nothing to count from.");
                }
            }
        }
    }

    private void recurrence(Draft draft, Settings settings) {
        if (draft.recurrence() == null) {
            return;
        }
        var how = draft.recurrence();
        if (!how.from().equals("schedule") && !how.from().equals("completion")) {
            faults.add("/recurrence/from", "It counts from schedule or from completion.");
        }
        if (check("/recurrence/monthEnd", () -> MonthEnd.parse(how.monthEnd()))) {
            check(
                    "/recurrence/rule",
                    () -> rule(how, draft.due(), draft.zone() == null ? settings.zone() : draft.zone()));
        }
    }

    private void rule(Repetition how, String due, String zone) {
        var recurrence = Recurrence.parse(how.rule(), due, zone, how.monthEnd());
        if (recurrence.unit() == ChronoUnit.MINUTES) {
            faults.add("/recurrence/rule", "The shortest unit in which a task repeats is the hour.");
        }
        check("/recurrence/rdates", () -> recurrence.with(Slot.parseAll(how.rdates())));
        check("/recurrence/exdates", () -> recurrence.without(Slot.parseAll(how.exdates())));
    }

    /** Whether something can be read. */
    private boolean check(String pointer, Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (IllegalArgumentException e) {
            faults.add(pointer, Wordform.sentence(e.getMessage()));
            return false;
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
            faults.add("", "A task has at most " + TASK_BYTES + " bytes of text in all.");
        }
    }

    private void atMost(String pointer, String what, List<?> list, int most) {
        if (list.size() > most) {
            faults.add(pointer, "A task has at most " + most + " " + what + ", and not " + list.size() + ".");
        }
    }
}
