package io.todochat.task.tasks.entity;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Where the documents of a person are read from. All answers are of one commit, or will not count. */
public interface Shelf {

    /** Empty where no such page is stored. */
    Optional<Page> page(int number);

    /** Those of the pages that are stored. */
    Map<Integer, Page> pages(Collection<Integer> numbers);

    /** Empty where no such series is stored. */
    Optional<Series> series(String id);

    /** What undoes a step; empty where it is not stored any more. */
    Optional<UndoStep> undo(long step);
}
