package io.todochat.task.tasks.entity;

/** A repeating task on a desk, and how it is edited and goes on. */
record Habit(Desk desk) {

    Habit(Draft written) {
        this(new Desk());
        desk.accept(new Command.Add(written));
    }

    static Draft draft(String title, String due, Repetition repetition) {
        return new Draft(title, null, null, null, null, due, null, null, null, null, repetition);
    }

    void edit(Scope scope, Draft draft) {
        desk.accept(new Command.Edit(open().number(), scope, _ -> draft));
    }

    Task open() {
        return desk.book().openTasks().getLast();
    }

    Series series() {
        return desk.series("1");
    }

    /** Finishes the open occurrence; the one that follows. */
    Task next(String slot) {
        desk.accept(new Command.Complete(open().number()));
        desk.openNext("1", series().revision(), slot);
        return open();
    }

    /** The slot that would follow if the open occurrence were done now. */
    String following() {
        return series().next(Desk.NOON, desk.account().settings())
                .orElseThrow()
                .slot()
                .text();
    }
}
