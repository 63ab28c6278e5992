package io.todochat.task.transfer.control;

import io.todochat.events.NextOccurrence;
import io.todochat.events.Priority;
import io.todochat.task.tasks.entity.ChecklistItem;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Draft;
import io.todochat.task.tasks.entity.Draft.Wish;
import io.todochat.task.tasks.entity.Repetition;
import io.todochat.task.tasks.entity.Settings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What people do to their tasks, at random. */
record Habits(Office office, String user, Random random) {

    private static final List<String> WORDS = List.of(
            "Milk",
            "naïve café",
            "👩‍👩‍👧‍👦 picnic",
            "comma, semi; colon: back\\slash",
            "\"quoted\" ^caret^",
            "日本語の長い題名".repeat(9));

    private static final List<String> RULES =
            List.of("FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO,TH", "FREQ=MONTHLY", "FREQ=MONTHLY;COUNT=9", "FREQ=YEARLY");

    void act(int times) {
        for (int time = 0; time < times; time++) {
            office.execute(user, command());
            if (random.nextInt(3) == 0) {
                carryOn();
            }
        }
    }

    private Command command() {
        var number = 1 + random.nextInt(Math.max(1, office.tasks(user).size()));
        return switch (random.nextInt(10)) {
            case 0 -> new Command.Complete(number);
            case 1 -> new Command.Cancel(number);
            case 2 -> new Command.Delete(number);
            case 3 -> new Command.Restore(number);
            case 4 -> new Command.Reopen(number);
            case 5 -> new Command.Edit(number, before -> draft());
            default -> new Command.Add(draft(), random.nextBoolean() ? null : "elsewhere-" + random.nextInt());
        };
    }

    /** As recurrence-service does. */
    private void carryOn() {
        var waiting = office.transfers.outgoing(user).series().values().stream()
                .filter(series -> !series.open() && !series.ended())
                .findAny();
        waiting.map(series -> series.state(Settings.usual("UTC"))).ifPresent(series -> {
            var slot = series.slot().contains("T") ? "2027-05-0" + (1 + random.nextInt(9)) + "T10:00" : "2027-05-11";
            office.execute(
                    user,
                    new Command.OpenNext(new NextOccurrence(
                            user,
                            series.id(),
                            series.revision(),
                            slot,
                            slot,
                            random.nextInt(3),
                            random.nextInt(2),
                            "event")));
        });
    }

    Draft draft() {
        var due = pick("2026-12-31", "2027-01-31T09:30", "2026-10-25T02:30", "2027-03-28T02:30:15", null);
        var rule = due != null && random.nextInt(3) == 0 ? RULES.get(random.nextInt(RULES.size())) : null;
        return new Draft(
                WORDS.get(random.nextInt(WORDS.size())) + " " + random.nextInt(),
                pick("Two\nlines, and more; \\n is no line", "😀".repeat(100), null, null),
                null,
                Priority.values()[random.nextInt(Priority.values().length)],
                random.nextBoolean() ? List.of() : List.of("home", "a, b;c"),
                due,
                pick("America/New_York", "Asia/Kathmandu", "UTC", "+05:30", null),
                random.nextInt(4) == 0 ? pick("2026-12-01", "2026-12-01T08:00") : null,
                random.nextBoolean()
                        ? List.of()
                        : List.of(
                                new ChecklistItem(null, "one: \"two\"; three", random.nextBoolean()),
                                new ChecklistItem(null, "ß, 😀", true)),
                wishes(due),
                rule == null
                        ? null
                        : new Repetition(
                                rule, pick("clamp", "skip"), pick("schedule", "completion"), dates(), dates()));
    }

    private List<String> dates() {
        return random.nextInt(3) == 0
                ? List.of(pick("2026-10-31", "2027-04-01T10:00"), pick("2027-05-11", "2027-05-01T10:00"))
                : null;
    }

    private List<Wish> wishes(String due) {
        var wishes = new ArrayList<Wish>();
        if (random.nextBoolean()) {
            wishes.add(Wish.at(Instant.parse("2026-12-01T08:00:00Z").plusSeconds(random.nextInt(9))));
        }
        Optional.ofNullable(due)
                .filter(_ -> random.nextBoolean())
                .ifPresent(_ -> wishes.add(Wish.before(Duration.ofMinutes(random.nextInt(5_000) - 1_000))));
        return wishes;
    }

    private String pick(String... of) {
        return of[random.nextInt(of.length)];
    }
}
