package io.todochat.task.chat.entity;

import io.todochat.language.command.Command.Checklist;
import io.todochat.language.command.Target;
import io.todochat.task.tasks.entity.ChecklistItem;
import io.todochat.task.tasks.entity.Draft;
import io.todochat.task.tasks.entity.Task;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What becomes of things on a checklist. Pure.
 *
 * @param task as it was when they were named
 */
record Ticking(Checklist said, Task task) implements UnaryOperator<Draft> {

    private static final int MOST_NAMED = 5;

    /** Why it cannot be done. */
    Optional<String> refusal() {
        var title = Quoted.of(task.title());
        if (task.checklist().isEmpty()) {
            return Optional.of(title + " has no checklist.");
        }
        return Stream.concat(said.items().stream(), said.beside().stream())
                .filter(item -> found(item).size() != 1)
                .map(item -> refusal(item, title))
                .findFirst();
    }

    private String refusal(Target item, String title) {
        var found = found(item);
        if (found.isEmpty()) {
            return item instanceof Target.Named name
                    ? title + " has no " + Quoted.of(name.words()) + " on its checklist."
                    : "The checklist of " + title + " has " + task.checklist().size() + " things.";
        }
        var names = found.stream()
                .limit(MOST_NAMED)
                .map(one -> Quoted.of(one.title()))
                .collect(Collectors.joining(", "));
        return "Several things on the checklist of " + title + " are called so: " + names + ". Please say more of it.";
    }

    @Override
    public Draft apply(Draft draft) {
        var ids = said.items().stream()
                .map(this::found)
                .flatMap(Collection::stream)
                .map(ChecklistItem::id)
                .collect(Collectors.toSet());
        Predicate<ChecklistItem> isMeant = item -> said.items().isEmpty() || ids.contains(item.id());
        return draft.withChecklist(moved(
                draft.checklist().stream()
                        .flatMap(item -> isMeant.test(item) ? marked(item) : Stream.of(item))
                        .toList(),
                isMeant));
    }

    private Stream<ChecklistItem> marked(ChecklistItem item) {
        return switch (said.mark()) {
            case DONE -> Stream.of(new ChecklistItem(item.id(), item.title(), true));
            case OPEN -> Stream.of(new ChecklistItem(item.id(), item.title(), false));
            case GONE -> Stream.empty();
            case CALLED -> Stream.of(new ChecklistItem(item.id(), said.name().orElse(item.title()), item.done()));
            case FIRST, LAST, BEFORE, BEHIND -> Stream.of(item);
        };
    }

    /** Those that are meant keep their order among each other. */
    private List<ChecklistItem> moved(List<ChecklistItem> items, Predicate<ChecklistItem> isMeant) {
        var others = new ArrayList<>(items);
        others.removeIf(isMeant);
        var place = switch (said.mark()) {
            case FIRST -> 0;
            case LAST -> others.size();
            case BEFORE -> beside(others);
            case BEHIND -> beside(others) + 1;
            default -> -1;
        };
        if (place < 0) {
            return items;
        }
        others.addAll(place, items.stream().filter(isMeant).toList());
        return others;
    }

    /** Where the thing stands that was named beside; far away where that is meant itself, or is gone. */
    private int beside(List<ChecklistItem> others) {
        var ids = said.beside().map(this::found).orElse(List.of()).stream()
                .map(ChecklistItem::id)
                .toList();
        return IntStream.range(0, others.size())
                .filter(index -> ids.contains(others.get(index).id()))
                .findFirst()
                .orElse(-2);
    }

    /** Those that may be meant. */
    private List<ChecklistItem> found(Target target) {
        var items = task.checklist();
        return switch (target) {
            case Target.Numbered numbered -> {
                var place = numbered.placeIn(items.size());
                yield place >= 1 && place <= items.size() ? List.of(items.get(place - 1)) : List.of();
            }
            case Target.Named name -> named(Resolution.fold(name.words()));
            default -> List.of();
        };
    }

    /** By the whole of it, all words, or the beginning. */
    private List<ChecklistItem> named(String words) {
        var wanted = List.of(words.split(" "));
        return Stream.<Predicate<String>>of(
                        words::equals,
                        title -> List.of(title.split(" ")).containsAll(wanted),
                        title -> title.startsWith(words))
                .map(kind -> task.checklist().stream()
                        .filter(item -> kind.test(Resolution.fold(item.title())))
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
