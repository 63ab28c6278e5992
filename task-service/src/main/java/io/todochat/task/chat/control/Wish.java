package io.todochat.task.chat.control;

import io.todochat.task.chat.entity.Kept;
import io.todochat.task.chat.entity.Plan;
import io.todochat.task.chat.entity.Saying;
import io.todochat.task.chat.entity.Wording;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Decision.Accepted;
import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What is to be done by one command of a message, and what came of it so far. It is carried out as orders, one for each
 * task, which are taken in one step with those of other wishes or in several: so it tells which of a step are its own.
 */
record Wish(Plan.Act act, Saying saying, int command, Upshot upshot) {

    /** The same for one task; null for one that is made. */
    record Order(Wish wish, Integer task, Command what) {}

    List<Order> orders() {
        return IntStream.range(0, act.commands().size())
                .mapToObj(index -> new Order(
                        this,
                        act.tasks().isEmpty() ? null : act.tasks().get(index),
                        act.commands().get(index)))
                .toList();
    }

    /** Those that some orders come from. */
    static List<Wish> of(List<Order> orders) {
        return orders.stream().map(Order::wish).distinct().toList();
    }

    /** The tasks that came of it in a step; several commands in one step make a task each, in order. */
    List<Task> came(List<Order> orders, Accepted accepted) {
        return act.tasks().isEmpty()
                ? IntStream.range(0, orders.size())
                        .filter(index -> orders.get(index).wish().equals(this))
                        .mapToObj(accepted.tasks()::get)
                        .toList()
                : accepted.tasks().stream().distinct().toList();
    }

    /**
     * What is kept of it with a step, for another try of the message.
     *
     * @param last whether nothing of its command is left then
     */
    Kept.Act kept(List<Order> orders, Accepted accepted, Wording wording, boolean last) {
        return new Kept.Act(
                command,
                act.deed(),
                orders.stream().map(Order::task).filter(Objects::nonNull).toList(),
                came(orders, accepted).stream().map(Task::number).toList(),
                act.others(),
                upshot.left(wording),
                last);
    }
}
