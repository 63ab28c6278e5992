package io.todochat.task.tasks.control;

import io.todochat.dapr.Document;
import io.todochat.dapr.Operation;
import io.todochat.dapr.StoredForm;
import io.todochat.dapr.View;
import io.todochat.task.tasks.entity.Account;
import io.todochat.task.tasks.entity.Decision;
import io.todochat.task.tasks.entity.Page;
import io.todochat.task.tasks.entity.Series;
import io.todochat.task.tasks.entity.UndoStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The documents that a commit writes beside head and pages: events, series, the answer to keep, the list of persons. */
record TaskDocuments(StoredForm form) {

    /** The service that tells of tasks. */
    static final String SOURCE = "task-service";

    /** @param account as it becomes */
    List<Operation> beside(
            String person,
            Account account,
            Request request,
            Decision.Accepted accepted,
            List<StoredEvent> events,
            View<Account, Page> view) {
        var operations = new ArrayList<Operation>();
        events.forEach(event -> operations.add(event(person, event)));
        accepted.series().forEach(series -> operations.add(series(person, series)));
        if (accepted.undo() != null) {
            operations.add(undo(person, accepted.undo()));
        }
        if (request.repeat() != null) {
            operations.add(new Answers(form).kept(person, account, request.repeat(), accepted));
        }
        if (isErased(accepted, view)) {
            erased(person).map(Operation::delete).forEach(operations::add);
        }
        if (request.beside() != null) {
            operations.addAll(request.beside().apply(accepted));
        }
        operations.addAll(ofNewcomer(person, view));
        return operations;
    }

    /** What a commit writes that changes nothing but the person's saved filters. */
    List<Operation> filters(String person, String json, View<Account, Page> view) {
        var operations = new ArrayList<>(ofNewcomer(person, view));
        operations.add(Operation.put(TaskKeys.filters(person), json));
        return operations;
    }

    /** What is written with a person's first commit. */
    List<Operation> ofNewcomer(String person, View<Account, Page> view) {
        return view.head().isPresent() ? List.of() : List.of(listed(person, view.document(shard(person))));
    }

    private static boolean isErased(Decision.Accepted accepted, View<Account, Page> view) {
        return view.head()
                .map(before -> accepted.account().erased() > before.erased())
                .orElse(false);
    }

    /** What is not found by the pages goes at once: later it could be of the person's next life. */
    private static Stream<String> erased(String person) {
        var steps = LongStream.range(0, Account.STEPS_KEPT).mapToObj(step -> TaskKeys.undo(person, step));
        return Stream.concat(steps, Stream.of(TaskKeys.filters(person), TaskKeys.importing(person)));
    }

    static Operation event(String person, StoredEvent stored) {
        return Operation.put(TaskKeys.event(person, stored.event().sequence()), stored.json());
    }

    private Operation series(String person, Series series) {
        return Operation.put(TaskKeys.series(person, series.id()), form.write(series));
    }

    private Operation undo(String person, UndoStep step) {
        return Operation.put(TaskKeys.undo(person, step.step()), form.write(step));
    }

    /** Where a person is listed. */
    static String shard(String person) {
        return TaskKeys.users(TaskKeys.shard(person));
    }

    /**
     * A new person enters the list that the sweep walks along, in the very transaction that makes the head.
     *
     * @param shard as it stands
     */
    Operation listed(String person, Optional<Document> shard) {
        var key = shard(person);
        return shard.map(found -> {
                    var persons = new ArrayList<>(
                            form.read(found.json(), Persons.class).persons());
                    persons.add(person);
                    return Operation.replace(key, form.write(new Persons(persons)), found.etag());
                })
                .orElseGet(() -> Operation.create(key, form.write(new Persons(List.of(person)))));
    }

    /**
     * One shard of the list of persons.
     *
     * @param persons in the form that is safe in keys
     */
    public record Persons(List<String> persons) {}
}
