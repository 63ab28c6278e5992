package io.todochat.language;

import io.todochat.language.command.Fields;
import io.todochat.language.command.Priority;
import io.todochat.language.command.Reminder;
import io.todochat.language.time.Amount;
import io.todochat.schedule.Slot;
import java.time.Duration;
import java.time.Period;
import java.util.List;

/** What is said of a new task beside its title and its times: tags, how much it presses, notes and a checklist. */
record Particulars(Clause clause) {

    /** How long before an hour it reminds who says no more than that it must not be missed. */
    private static final Reminder IN_TIME = new Reminder.Before(new Amount(Period.ZERO, Duration.ofHours(1)));

    /** The same task with all of that. */
    Fields of(Fields timed) {
        var fields = timed;
        for (var chunk : clause.chunks()) {
            fields = switch (chunk.field()) {
                case "tag" -> fields.tagged((String) chunk.meaning());
                case "priority" -> fields.priority().isPresent() ? fields : fields.pressing((Priority) chunk.meaning());
                case "notes" -> fields.noted((String) chunk.meaning());
                case "checklist" -> fields.listing(Adding.items((String) chunk.meaning()));
                case "unmissed" -> unmissed(fields);
                default -> fields;
            };
        }
        return fields;
    }

    /** With a reminder, unless one is said, or nothing of when. */
    private static Fields unmissed(Fields fields) {
        return fields.due().isEmpty() || !fields.reminders().isEmpty()
                ? fields
                : fields.reminding(
                        List.of(fields.due().get() instanceof Slot.Moment ? IN_TIME : Reminder.Before.nothing()));
    }
}
