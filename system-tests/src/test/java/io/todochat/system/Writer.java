package io.todochat.system;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * A person who adds errands, now and then asks for a reminder that is due at once, and now and then has watered the
 * plants, a task that comes back each time. All is said again under its key until it is acknowledged.
 */
final class Writer {

    /** What is said in one turn of ten each; the other turns are errands. */
    private static final int REMINDER_TURN = 4;

    private static final int COMPLETION_TURN = 9;
    private static final int TURNS = 10;

    /** One thing after another, of the same kind. */
    private static final class Saying {

        private final IntFunction<String> words;
        private volatile int acknowledged;

        Saying(IntFunction<String> words) {
            this.words = words;
        }

        String text() {
            return words.apply(acknowledged + 1);
        }

        String key() {
            return text().replace(' ', '-') + "-" + acknowledged;
        }
    }

    private final PersonClient person = PersonClient.anybody();
    private final Saying errands = new Saying(number -> "add errand " + number);
    private final Saying reminders = new Saying(number -> "remind me in 1 second to stretch " + number);
    private final Saying series = new Saying(number -> "water the plants every day");
    private final Saying completions = new Saying(number -> "done water the plants");
    private volatile int refused;
    private int turn;

    /** Tries once. What fails is tried again when its kind has its turn. */
    void write() {
        isAcknowledged(next());
    }

    private Saying next() {
        if (series.acknowledged == 0) {
            return series;
        }
        return switch (turn++ % TURNS) {
            case REMINDER_TURN -> reminders;
            case COMPLETION_TURN -> completions;
            default -> errands;
        };
    }

    /** An answer that is about no task says that none is open: the plants are not back yet. */
    private boolean isAcknowledged(Saying saying) {
        try {
            var answer = person.chat(saying.text(), saying.key());
            if (answer.statusCode() != 200) {
                refused++;
                return false;
            }
            if (PersonClient.read(answer.body()).getJsonArray("tasks").isEmpty()) {
                return false;
            }
            saying.acknowledged++;
            return true;
        } catch (UncheckedIOException e) {
            refused++;
            return false;
        }
    }

    /** One more of each: what was done but never acknowledged has the same key, and so is acknowledged now. */
    void finish() {
        for (var saying : List.of(errands, reminders, completions)) {
            Waiting.until(() -> isAcknowledged(saying), acknowledged -> acknowledged);
        }
    }

    void assertNothingIsMissing() {
        Evidence.assertNothingIsMissing(
                person,
                new Acknowledged(
                        errands.acknowledged, reminders.acknowledged, series.acknowledged, completions.acknowledged));
    }

    /** Requests that did what they ask for. */
    int written() {
        return Stream.of(errands, reminders, series, completions)
                .mapToInt(saying -> saying.acknowledged)
                .sum();
    }

    /** Requests that were not answered with success, whoever refused them. */
    int refused() {
        return refused;
    }
}
