package io.todochat.task.transfer.control;

import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import io.todochat.events.Status;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Reminder;
import io.todochat.task.tasks.entity.Series;
import io.todochat.task.tasks.entity.Task;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a task as a VTODO: what {@link TodoReader} reads, and other programs as far as RFC 5545 has a word for it. */
final class TodoWriter {

    static final String CHECKLIST = "X-TODOCHAT-CHECKLIST";
    static final String REPETITION = "X-TODOCHAT-REPETITION";
    static final String ANCHOR = "X-TODOCHAT-ANCHOR";
    static final String ID = "X-ID";
    static final String DONE = "X-DONE";
    static final String AS = "X-AS";
    static final String MONTH_END = "X-MONTH-END";
    static final String FROM = "X-FROM";

    private final VObjectWriter out;
    private final String account;

    TodoWriter(VObjectWriter out, String account) {
        this.out = out;
        this.account = account;
    }

    /** @param running the series whose open occurrence it is; empty for any other task */
    void write(Task task, Optional<Series> running) throws IOException {
        out.writeBeginComponent("VTODO");
        text("UID", task.uid(account));
        plain("DTSTAMP", CalendarText.write(task.updated()));
        plain("CREATED", CalendarText.write(task.created()));
        plain("LAST-MODIFIED", CalendarText.write(task.updated()));
        plain("SEQUENCE", Long.toString(Math.min(task.version(), Integer.MAX_VALUE)));
        text("SUMMARY", task.title());
        if (task.notes() != null) {
            text("DESCRIPTION", task.notes());
        }
        status(task);
        if (!task.tags().isEmpty()) {
            plain("CATEGORIES", VObjectPropertyValues.writeList(task.tags()));
        }
        times(task, running);
        checklist(task);
        for (var reminder : task.reminders()) {
            alarm(task, reminder);
        }
        out.writeEndComponent("VTODO");
    }

    private void status(Task task) throws IOException {
        plain(
                "STATUS",
                switch (task.status()) {
                    case OPEN -> "NEEDS-ACTION";
                    case DONE -> "COMPLETED";
                    case CANCELLED -> "CANCELLED";
                });
        if (task.status() == Status.DONE && task.completed() != null) {
            plain("COMPLETED", CalendarText.write(task.completed()));
        }
        plain(
                "PRIORITY",
                switch (task.priority()) {
                    case URGENT -> "1";
                    case HIGH -> "3";
                    case MEDIUM -> "5";
                    case LOW -> "7";
                    case NONE -> "0";
                });
    }

    private void times(Task task, Optional<Series> running) throws IOException {
        if (task.start() != null) {
            when("DTSTART", task.start(), task.zone(), new VObjectParameters());
        } else if (running.isPresent() && task.due() != null) {
            // A rule counts from DTSTART.
            var parameters = new VObjectParameters();
            parameters.put(ANCHOR, "TRUE");
            when("DTSTART", task.due(), task.zone(), parameters);
        }
        if (task.due() != null) {
            when("DUE", task.due(), task.zone(), new VObjectParameters());
        }
        if (running.isPresent()) {
            rule(running.get());
            dates(running.get(), task);
        }
    }

    private void when(String name, String slot, String zone, VObjectParameters parameters) throws IOException {
        if (Slot.parse(slot) instanceof Slot.Day) {
            parameters.put("VALUE", "DATE");
        } else if (zone != null) {
            parameters.put("TZID", zone);
        }
        out.writeProperty(null, name, parameters, CalendarText.write(Slot.parse(slot)));
    }

    /** To others the open occurrence is the first: nothing additional lies before it. */
    private void dates(Series series, Task task) throws IOException {
        var toCome = series.repetition()
                .after(Slot.parse(Optional.ofNullable(task.due()).orElse(series.lastSlot())));
        for (var date : list(toCome.rdates())) {
            when("RDATE", date, task.zone(), new VObjectParameters());
        }
        for (var date : list(toCome.exdates())) {
            when("EXDATE", date, task.zone(), new VObjectParameters());
        }
    }

    private static List<String> list(List<String> dates) {
        return dates == null ? List.of() : dates;
    }

    private void rule(Series series) throws IOException {
        var rule = OutgoingRule.of(series);
        plain("RRULE", rule);
        var parameters = new VObjectParameters();
        parameters.put(AS, rule);
        parameters.put(MONTH_END, Optional.ofNullable(series.monthEnd()).orElse("clamp"));
        parameters.put(FROM, series.from());
        out.writeProperty(null, REPETITION, parameters, series.rule());
    }

    private void checklist(Task task) throws IOException {
        for (var item : task.checklist()) {
            var parameters = new VObjectParameters();
            parameters.put(ID, item.id());
            parameters.put(DONE, Boolean.toString(item.done()).toUpperCase(Locale.ROOT));
            out.writeProperty(null, CHECKLIST, parameters, VObjectPropertyValues.escape(item.title()));
        }
    }

    private void alarm(Task task, Reminder reminder) throws IOException {
        out.writeBeginComponent("VALARM");
        plain("ACTION", "DISPLAY");
        text("DESCRIPTION", task.title());
        var parameters = new VObjectParameters();
        if (reminder.at() != null) {
            parameters.put("VALUE", "DATE-TIME");
            out.writeProperty(null, "TRIGGER", parameters, CalendarText.write(reminder.at()));
        } else {
            parameters.put("RELATED", "END");
            var offset = Duration.parse(reminder.before()).negated();
            out.writeProperty(null, "TRIGGER", parameters, CalendarText.write(offset));
        }
        if (reminder.fired() != null) {
            plain("ACKNOWLEDGED", CalendarText.write(reminder.fired())); // RFC 9074
        }
        out.writeEndComponent("VALARM");
    }

    private void text(String name, String text) throws IOException {
        plain(name, VObjectPropertyValues.escape(text));
    }

    private void plain(String name, String value) throws IOException {
        out.writeProperty(name, value);
    }
}
