package io.todochat.task.transfer.entity;

import io.todochat.task.tasks.entity.Draft;
import io.todochat.task.tasks.entity.Repetition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What is sent, in parts of which each fits into one atomic step, however its tasks are spread over pages. */
public final class Parts {

    private static final int TASKS = 150;

    /** A step holds 3 MiB: a task goes into its page, its event and its undo. */
    private static final int CHARACTERS = 300_000;

    private static final int FRAME = 600;

    private Parts() {}

    /** The items from a place on, as many as make one part; none at the end. */
    public static List<Item> next(List<Item> items, int from) {
        var part = new ArrayList<Item>();
        var size = 0;
        for (var item : items.subList(from, items.size())) {
            size += size(item.task().draft());
            if (!part.isEmpty() && (part.size() == TASKS || size > CHARACTERS)) {
                break;
            }
            part.add(item);
        }
        return part;
    }

    private static int size(Draft draft) {
        return FRAME
                + length(draft.title())
                + length(draft.notes())
                + draft.tags().stream().mapToInt(Parts::length).sum()
                + draft.checklist().stream()
                        .mapToInt(item -> length(item.title()))
                        .sum()
                + dates(draft.recurrence()).mapToInt(Parts::length).sum();
    }

    private static Stream<String> dates(Repetition how) {
        return how == null
                ? Stream.empty()
                : Stream.of(how.rdates(), how.exdates())
                        .filter(Objects::nonNull)
                        .flatMap(List::stream);
    }

    private static int length(String text) {
        return text == null ? 0 : text.length();
    }
}
