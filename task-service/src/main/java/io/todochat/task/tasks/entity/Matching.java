package io.todochat.task.tasks.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Finds what came back from elsewhere without its id among what was here. */
final class Matching {

    private Matching() {}

    static List<ChecklistItem> checklist(List<ChecklistItem> before, List<ChecklistItem> after) {
        var left = new ArrayList<>(before);
        left.removeIf(mine -> after.stream().anyMatch(other -> mine.id().equals(other.id())));
        return after.stream()
                .map(item -> item.id() != null
                        ? item
                        : left.stream()
                                .filter(mine -> mine.title().equals(item.title()))
                                .findFirst()
                                .map(mine -> {
                                    left.remove(mine);
                                    return new ChecklistItem(mine.id(), item.title(), item.done());
                                })
                                .orElse(item))
                .toList();
    }

    static List<Draft.Wish> reminders(List<Draft.Wish> before, List<Draft.Wish> after) {
        var left = new ArrayList<>(before);
        left.removeIf(mine -> after.stream().anyMatch(other -> mine.id().equals(other.id())));
        return after.stream()
                .map(wish -> wish.id() != null
                        ? wish
                        : left.stream()
                                .filter(mine -> isSame(mine, wish))
                                .findFirst()
                                .map(mine -> {
                                    left.remove(mine);
                                    return mine;
                                })
                                .orElse(wish))
                .toList();
    }

    private static boolean isSame(Draft.Wish one, Draft.Wish other) {
        return Objects.equals(one.at(), other.at()) && Objects.equals(one.before(), other.before());
    }
}
