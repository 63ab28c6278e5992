package io.todochat.task.transfer.control;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Task;
import io.todochat.task.transfer.entity.Outgoing;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes tasks as iCalendar data (RFC 5545); what is in the trash is left out. */
final class CalendarWriter {

    private final VObjectWriter out;

    CalendarWriter(Writer out) {
        this.out = new VObjectWriter(out, SyntaxStyle.NEW);
        this.out.setCaretEncodingEnabled(true);
        // Lines are folded by bytes, below: the writer's own count is of characters.
        this.out.getFoldedLineWriter().setLineLength(null);
    }

    static void write(Outgoing account, Writer out) throws IOException {
        var folded = new FoldedLines(out);
        new CalendarWriter(folded).write(account);
        folded.flush();
    }

    private void write(Outgoing account) throws IOException {
        out.writeBeginComponent("VCALENDAR");
        out.writeVersion("2.0");
        out.writeProperty("PRODID", "-//todochat//task-service//EN");
        var tasks =
                account.tasks().stream().filter(task -> task.deleted() == null).toList();
        var zones = new TreeMap<String, LocalDate>();
        tasks.forEach(task -> note(task, zones));
        for (var zone : zones.entrySet()) {
            new ZoneWriter(out, ZoneId.of(zone.getKey())).write(zone.getValue());
        }
        var todos = new TodoWriter(out, account.account());
        for (var task : tasks) {
            todos.write(task, account.running(task));
        }
        out.writeEndComponent("VCALENDAR");
        out.flush();
    }

    /** Which zones occur, and from which day on. */
    private static void note(Task task, Map<String, LocalDate> zones) {
        if (task.zone() != null) {
            Stream.of(task.due(), task.start())
                    .filter(Objects::nonNull)
                    .map(Slot::parse)
                    .forEach(slot ->
                            zones.merge(task.zone(), slot.date(), (one, other) -> one.isBefore(other) ? one : other));
        }
    }
}
