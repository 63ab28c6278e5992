package io.todochat.task.chat.entity;

import io.todochat.language.command.Changes;
import io.todochat.language.command.Command.About;
import io.todochat.language.command.Command.Checklist;
import io.todochat.language.command.Command.End;
import io.todochat.language.command.Command.Pause;
import io.todochat.language.command.Command.Remind;
import io.todochat.language.command.Command.Resume;
import io.todochat.language.command.Command.Skip;
import io.todochat.language.command.Command.Unremind;
import io.todochat.language.command.Command.Update;
import io.todochat.language.command.Reminder;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Settings;
import io.todochat.task.tasks.entity.Task;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why something cannot be asked of a task: what does not repeat is not skipped, and what has no date is not moved. Whoever
 * asks is told so before any command is made of it, and is not asked to agree to it. Pure.
 */
record Refusal(About about, Scene scene) {

    /** Why it cannot be asked of this task. */
    Optional<String> of(Task task) {
        var title = Quoted.of(task.title());
        return switch (about) {
            case Pause _, Resume _ when task.series() == null -> Optional.of(title + " does not repeat.");
            case Skip _, End _
            when task.series() == null ->
                Optional.of(title + " does not repeat. Is it done, cancelled or to be deleted?");
            case Checklist checklist -> new Ticking(checklist, task).refusal();
            case Skip(var _, var _, var _, var times)
            when times > 1 && occurrences().dayAfter(task, times).isEmpty() ->
                Optional.of("I cannot tell until which day that leaves " + title + " out. Please say until when.");
            case Resume _
            when occurrences().isRunning(task) ->
                Optional.of(title + " is not paused." + occurrences().comes(task));
            case Skip _, Pause _
            when occurrences().leavingOut(task).filter(LeavingOut::isEmpty).isPresent() ->
                Optional.of(title + " does not come then.");
            case Update(var _, var changes)
            when isShift(changes) && task.due() == null -> Optional.of(title + " has no due date that could be moved.");
            case Update(var _, var changes)
            when isShiftOfHours(changes) && Slot.parse(task.due()) instanceof Slot.Day ->
                Optional.of(title + " has a day and no time that could be moved. Tell me at what time.");
            case Update(var _, var changes)
            when new Coming(Coming.of(task, changes)).isSaid() ->
                new Coming(Coming.of(task, changes))
                        .refusal(task, occurrences().series(task), settings(), scene.wording());
            case Unremind unremind
            when unremind.sparesSome() ->
                new Silencing(unremind, task, settings(), scene.saying().at().getZone()).refusal(scene.wording());
            case Remind remind
            when task.due() == null && isRelative(remind) ->
                Optional.of(title + " has no due date to be reminded before. Tell me when.");
            default -> Optional.empty();
        };
    }

    private Occurrences occurrences() {
        return new Occurrences(about, scene);
    }

    private Settings settings() {
        return scene.book().account().settings();
    }

    private static boolean isShift(Changes changes) {
        return changes.later().isPresent() || changes.earlier().isPresent();
    }

    private static boolean isShiftOfHours(Changes changes) {
        return Stream.concat(changes.later().stream(), changes.earlier().stream())
                .anyMatch(amount -> !amount.isDays());
    }

    private static boolean isRelative(Remind remind) {
        return remind.reminders().stream()
                .anyMatch(reminder -> reminder instanceof Reminder.Before || reminder instanceof Reminder.DaysBefore);
    }
}
