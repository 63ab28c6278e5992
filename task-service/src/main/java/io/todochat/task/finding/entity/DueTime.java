package io.todochat.task.finding.entity;

/** When a task is due, as people see it; each task is in one of them. */
enum DueTime {
    /** Open, and the day is over or the time has passed. */
    OVERDUE,
    /** Today, and not overdue. */
    TODAY,
    /** After today, up to the end of the person's week. */
    WEEK,
    LATER,
    NONE,
    /** Not open any more, and it was due before now. */
    PAST;

    /** Tells it of tasks, here and now. */
    record Clock(Here here, Stamp today, Stamp endOfWeek) {

        static Clock of(Here here) {
            return new Clock(here, Stamp.on(here.today(), here.zone()), Stamp.on(here.endOfWeek(), here.zone()));
        }

        DueTime of(Entry entry) {
            var due = entry.due();
            if (due == null) {
                return NONE;
            }
            if (due.isPast(here.now())) {
                return entry.task().isOpen() ? OVERDUE : PAST;
            }
            if (due.against(today) <= 0) {
                return TODAY;
            }
            return due.against(endOfWeek) <= 0 ? WEEK : LATER;
        }
    }
}
