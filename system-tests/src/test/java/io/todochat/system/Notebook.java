package io.todochat.system;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** What a writer has had acknowledged: every task that is the writer's own, as it has to be now. Serves one thread. */
final class Notebook {

    private final Map<String, Written> tasks = new HashMap<>();
    private final Map<String, Written> trash = new HashMap<>();
    private Map<String, Written> tasksBefore;
    private Map<String, Written> trashBefore;
    private String undo;

    /** A step begins; only the newest can be taken back. */
    void turn() {
        tasksBefore = Map.copyOf(tasks);
        trashBefore = Map.copyOf(trash);
        undo = null;
    }

    /** @param path where the newest step is taken back; empty where it changed nothing */
    void undoable(Optional<String> path) {
        undo = path.orElse(null);
    }

    Optional<String> undo() {
        return Optional.ofNullable(undo);
    }

    /** The newest step was taken back. */
    void takeBack() {
        tasks.clear();
        tasks.putAll(tasksBefore);
        trash.clear();
        trash.putAll(trashBefore);
        undo = null;
    }

    void put(String id, Written task) {
        tasks.put(id, task);
    }

    void delete(String id) {
        trash.put(id, tasks.remove(id));
    }

    Written get(String id) {
        return tasks.get(id);
    }

    /** One of the tasks of a status. */
    Optional<String> any(String status, Random random) {
        var ids = ids(status);
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(random.nextInt(ids.size())));
    }

    private List<String> ids(String status) {
        return tasks.entrySet().stream()
                .filter(entry -> entry.getValue().status().equals(status))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    Map<String, Written> tasks() {
        return tasks;
    }

    Map<String, Written> trash() {
        return trash;
    }
}
