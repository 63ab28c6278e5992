package io.todochat.task.chat.entity;

import io.todochat.language.Reading;
import io.todochat.language.time.Mention;
import io.todochat.schedule.Occurrence;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Series;
import io.todochat.task.tasks.entity.Task;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** "I took the pills this morning" of what comes in the evening too, and is due then: that one is not done by it. Pure. */
record OtherTurn(Scene scene) {

    /** More times on a day nobody needs to be looked at. */
    private static final int MOST = 4;

    private static final Duration LONG = Duration.ofHours(6);

    /** Whether any of them is due later on the day of which an earlier time is told. */
    boolean isOf(List<Task> tasks) {
        return tasks.stream().anyMatch(this::isOf);
    }

    private boolean isOf(Task task) {
        var now = scene.saying().at().toLocalDateTime();
        return task.due() != null
                && Slot.parse(task.due()) instanceof Slot.Moment(var due)
                && due.isAfter(now)
                && told().anyMatch(time -> isBefore(time, due, now))
                && series(task)
                        .filter(series -> isLongBefore(due, now) || comesOftenADay(series))
                        .isPresent();
    }

    private Stream<Mention> told() {
        return scene.saying().readings().stream()
                .flatMap(reading -> reading.times().stream())
                .map(Reading.Time::mention);
    }

    /** Whoever was as early has hardly done what comes so much later. */
    private boolean isLongBefore(LocalDateTime due, LocalDateTime now) {
        return told().anyMatch(time -> isBefore(time, due.minus(LONG), now));
    }

    private static boolean isBefore(Mention time, LocalDateTime due, LocalDateTime now) {
        return time.due() instanceof Slot.Moment(var said)
                && said.toLocalDate().equals(due.toLocalDate())
                && said.isBefore(now);
    }

    private Optional<Series> series(Task task) {
        return Optional.ofNullable(task.series()).flatMap(scene.book().shelf()::series);
    }

    private boolean comesOftenADay(Series series) {
        if (series.isFromCompletion()) {
            return false;
        }
        try {
            var next =
                    series
                            .recurrence(scene.book().account().settings())
                            .from(scene.saying().at().toInstant(), MOST)
                            .stream()
                            .map(Occurrence::slot)
                            .map(Slot::date)
                            .toList();
            return next.stream().distinct().count() < next.size();
        } catch (IllegalArgumentException e) {
            return false; // too many steps away
        }
    }
}
