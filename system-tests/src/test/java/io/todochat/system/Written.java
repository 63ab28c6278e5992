package io.todochat.system;

import jakarta.json.JsonObject;

/** What can be seen of a task, as far as writers change it. */
record Written(String title, String priority, String status) {

    static Written added(String title) {
        return new Written(title, "none", "open");
    }

    static Written seen(JsonObject task) {
        return new Written(task.getString("title"), task.getString("priority", "none"), task.getString("status"));
    }

    Written called(String other, String important) {
        return new Written(other, important, status);
    }

    Written done() {
        return new Written(title, priority, "done");
    }
}
