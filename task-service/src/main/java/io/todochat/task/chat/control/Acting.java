package io.todochat.task.chat.control;

import io.todochat.events.TaskState;
import io.todochat.task.chat.entity.Conversation;
import io.todochat.task.chat.entity.Message;
import io.todochat.task.chat.entity.Part;
import io.todochat.task.chat.entity.Plan;
import io.todochat.task.chat.entity.Report;
import io.todochat.task.chat.entity.Saying;
import io.todochat.task.chat.entity.Wording;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Decision;
import io.todochat.task.tasks.entity.Series;
import io.todochat.task.tasks.entity.Task;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Has tasks changed: what is collected is done in one atomic step, or in several where it is more than one step may hold.
 * Serves one message, in one thread.
 */
final class Acting {

    /** Each writes an event, and a transaction takes 1,000 documents. */
    private static final int MOST_AT_ONCE = 500;

    private final Message message;
    private final Skills skills;
    private final List<Collected> collected = new ArrayList<>();
    private int step;

    /** What is to be done, and by which command of which message. */
    private record Collected(Plan.Act act, Saying saying, int command) {}

    /** What was done, and what the conversation is about then. */
    record Done(List<Part> parts, Conversation next) {}

    Acting(Message message, Skills skills) {
        this.message = message;
        this.skills = skills;
    }

    void add(Plan.Act act, Saying saying, int command) {
        collected.add(new Collected(act, saying, command));
    }

    /** Whether a task is to be made, that is not there yet to be spoken of. */
    boolean makesOne() {
        return collected.stream().anyMatch(one -> one.act().deed().makesOne());
    }

    /** Each step of a message has its own number. */
    int nextStep() {
        return step++;
    }

    /** Does what is collected; empty where nothing is. */
    Optional<Done> execute(Conversation before) {
        if (collected.isEmpty()) {
            return Optional.empty();
        }
        var commands =
                collected.stream().flatMap(one -> one.act().commands().stream()).toList();
        var known =
                collected.stream().flatMap(one -> one.act().tasks().stream()).collect(Collectors.toSet());
        var through = new Through(known);
        for (int from = 0; from < commands.size() && through.refusal == null; from += MOST_AT_ONCE) {
            through.hear(decide(commands.subList(from, Math.min(from + MOST_AT_ONCE, commands.size()))));
        }
        var done = through.refusal == null ? done(before, through) : refused(before, through);
        collected.clear();
        return Optional.of(done);
    }

    private Decision decide(List<Command> commands) {
        var command = commands.size() == 1 ? commands.getFirst() : new Command.Bulk(commands);
        return skills.orders.execute(command, message, nextStep());
    }

    private Done refused(Conversation before, Through through) {
        var intent = collected.getFirst().act().deed().intent();
        var also =
                through.undo == null ? collected.size() > 1 ? " Nothing was changed." : "" : " A part of it was done.";
        var text = Sorry.text(through.refusal) + also;
        return new Done(List.of(new Part(text, intent, List.of(), List.of(), through.undo)), before);
    }

    private Done done(Conversation before, Through through) {
        var parts = new ArrayList<Part>();
        var next = before;
        var touched = through.tasks.keySet().stream().toList();
        for (var one : collected) {
            var tasks = through.tasks(one.act());
            var numbers = tasks.stream().map(Task::number).toList();
            parts.add(part(one.act(), tasks, through));
            next = next.about(numbers);
            if (through.undo != null) {
                next = next.did(new Conversation.Done(
                        one.saying(), one.command(), touched, one.act().others(), through.undo));
            }
        }
        return new Done(parts, next);
    }

    private Part part(Plan.Act act, List<Task> tasks, Through through) {
        var report = skills.tasks.read(
                message.user(),
                book -> new Report(
                        Wording.of(message.at().toLocalDate(), message.locale()),
                        book.account().settings(),
                        message.at().getZone(),
                        message.at().toInstant()));
        var text = through.isRepeated && tasks.isEmpty()
                ? "That was done before."
                : report.of(act.deed(), tasks, List.copyOf(through.series.values()));
        var states =
                tasks.stream().map(task -> through.states.get(task.number())).toList();
        return new Part(text, act.deed().intent(), states, List.of(), through.undo);
    }

    /** What came of all steps. */
    private static final class Through {

        private final Set<Integer> known;
        private final Map<Integer, Task> tasks = new HashMap<>();
        private final Map<Integer, TaskState> states = new HashMap<>();
        private final Map<String, Series> series = new HashMap<>();
        private final Deque<Task> made = new ArrayDeque<>();
        private Decision.Rejected refusal;
        private Long undo;
        private boolean isRepeated;

        /** @param known tasks that were there before */
        Through(Set<Integer> known) {
            this.known = known;
        }

        void hear(Decision decision) {
            switch (decision) {
                case Decision.Rejected rejected -> refusal = rejected;
                case Decision.Repeated repeated -> {
                    isRepeated = true;
                    if (repeated.task() != null) {
                        keep(repeated.task(), repeated.state());
                    }
                }
                case Decision.Accepted accepted -> {
                    for (int index = 0; index < accepted.tasks().size(); index++) {
                        keep(accepted.tasks().get(index), accepted.states().get(index));
                    }
                    accepted.series().forEach(its -> series.put(its.id(), its));
                    undo = accepted.undo() == null
                            ? undo
                            : Long.valueOf(accepted.undo().step());
                }
            }
        }

        private void keep(Task task, TaskState state) {
            tasks.put(task.number(), task);
            states.put(task.number(), state);
            if (!known.contains(task.number())) {
                made.add(task);
            }
        }

        /** Those of an act; what is new comes in the order in which it was asked for. */
        List<Task> tasks(Plan.Act act) {
            if (!act.deed().makesOne()) {
                return act.tasks().stream()
                        .filter(tasks::containsKey)
                        .map(tasks::get)
                        .toList();
            }
            return Stream.generate(made::poll)
                    .limit(act.commands().size())
                    .takeWhile(Objects::nonNull)
                    .toList();
        }
    }
}
