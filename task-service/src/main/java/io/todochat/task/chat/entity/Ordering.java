package io.todochat.task.chat.entity;

import io.todochat.language.command.Changes;
import io.todochat.language.command.Command.About;
import io.todochat.language.command.Command.Cancel;
import io.todochat.language.command.Command.Checklist;
import io.todochat.language.command.Command.Complete;
import io.todochat.language.command.Command.Delete;
import io.todochat.language.command.Command.Duplicate;
import io.todochat.language.command.Command.End;
import io.todochat.language.command.Command.Pause;
import io.todochat.language.command.Command.Purge;
import io.todochat.language.command.Command.Remind;
import io.todochat.language.command.Command.Reopen;
import io.todochat.language.command.Command.Restore;
import io.todochat.language.command.Command.Resume;
import io.todochat.language.command.Command.Skip;
import io.todochat.language.command.Command.Snooze;
import io.todochat.language.command.Command.Unremind;
import io.todochat.language.command.Command.Update;
import io.todochat.language.command.Fields;
import io.todochat.language.command.Reminder;
import io.todochat.language.command.Target;
import io.todochat.language.time.Amount;
import io.todochat.language.time.Mention;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Draft;
import io.todochat.task.tasks.entity.Scope;
import io.todochat.task.tasks.entity.SeriesVerb;
import io.todochat.task.tasks.entity.Settings;
import io.todochat.task.tasks.entity.Task;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What is asked of one task, as a command to the person's tasks. Pure. */
record Ordering(About about, Given given, Scene scene) {

    private static final Duration USUAL_SNOOZE = Duration.ofMinutes(10);

    /** Of the series that the task is one of. */
    Occurrences occurrences() {
        return new Occurrences(about, scene);
    }

    /** What is done to these tasks; a reminder is moved only where there is one. */
    Deed deed(List<Task> tasks) {
        return switch (about) {
            case Remind remind
            when remind.manner() == Remind.Manner.EARLIER
                    && tasks.stream().noneMatch(task -> task.reminders().isEmpty()) -> Deed.MOVE_REMINDER;
            case Update(var _, var changes) when isAddition(changes) -> Deed.ADD_TO;
            default -> Deed.of(about);
        };
    }

    /** Whether something comes to the checklist, and nothing else changes. */
    static boolean isAddition(Changes changes) {
        var listed = changes.fields().checklist();
        return !listed.isEmpty() && changes.equals(Changes.to(Fields.NOTHING.listing(listed)));
    }

    Command command(Task task) {
        var number = task.number();
        return switch (about) {
            case Complete _ -> new Command.Complete(number);
            case Reopen _ -> new Command.Reopen(number);
            case Cancel _ -> new Command.Cancel(number);
            case Delete _ -> new Command.Delete(number);
            case Purge _ -> task.deleted() == null ? new Command.Discard(number) : new Command.Purge(number);
            case End _ -> new Command.ChangeSeries(task.series(), null, new SeriesVerb.End());
            case Checklist checklist -> new Command.Edit(number, new Ticking(checklist, task));
            case Restore _ -> new Command.Restore(number);
            case Duplicate(var _, var changes) when changes.equals(Changes.NOTHING) -> new Command.Duplicate(number);
            case Duplicate(var _, var changes) -> new Command.Add(copy(task, changes));
            case Skip _, Pause _
            when occurrences().leavingOut(task).isPresent() ->
                new Command.Edit(number, occurrences().leavingOut(task).get());
            case Skip(var _, var _, var _, var times)
            when times > 1 ->
                new Command.Skip(
                        number,
                        occurrences().dayAfter(task, times).orElseThrow().toString());
            case Skip(var _, var _, var until, var _) ->
                new Command.Skip(number, until.map(Ordering::day).orElse(null));
            case Pause(var _, var _, var until) when until.isPresent() -> new Command.Skip(number, day(until.get()));
            case Pause _ -> new Command.ChangeSeries(task.series(), null, new SeriesVerb.Pause());
            case Resume _ -> new Command.ChangeSeries(task.series(), null, new SeriesVerb.Resume());
            case Snooze(var _, var until, var length)
            when given.when() == null && (length.isPresent() || until.isEmpty()) ->
                new Command.Snooze(number, null, now -> later(rings(task, now), length));
            case Snooze(var _, var until, var _) -> new Command.Snooze(number, null, until(until));
            case Remind remind ->
                new Command.Edit(number, new Ringing(remind.manner(), revision().orElseThrow()));
            case Update(var targets, var changes) -> {
                var isFollowing =
                        task.series() != null && (changes.isFollowing() || isOfJustTold(task, targets, changes));
                yield new Command.Edit(
                        number,
                        isFollowing ? Scope.FOLLOWING : Scope.USUAL,
                        revision(onItsDays(task, Coming.of(task, Retitling.ofName(task.title(), targets, changes)))));
            }
            case Unremind unremind
            when unremind.sparesSome() -> new Command.Edit(number, new Silencing(unremind, task, settings(), zone()));
            case Unremind _ -> new Command.Edit(number, Draft::withoutReminders);
            default -> throw new IllegalArgumentException(about.intent());
        };
    }

    /** "No, at 8", after what comes every day at 7: that is said of all of them. */
    private boolean isOfJustTold(Task task, List<Target> targets, Changes changes) {
        var done = scene.now().done();
        return targets.equals(List.of(new Target.Last()))
                && changes.isDayOpen()
                && changes.fields().due().isPresent()
                && done != null
                && done.tasks().contains(task.number())
                && Correction.repeats(done);
    }

    /** "On Thursday from now on": on which days the others come. */
    private Changes onItsDays(Task task, Changes changes) {
        var fields = changes.fields();
        return changes.isFollowing()
                        && !changes.isDayOpen()
                        && fields.recurrence().isEmpty()
                ? fields.due()
                        .flatMap(due -> occurrences().series(task).flatMap(series -> Weekly.moved(series, due.date())))
                        .map(repeat -> changes.saying(fields.repeating(Optional.of(repeat))))
                        .orElse(changes)
                : changes;
    }

    private Draft copy(Task task, Changes changes) {
        var at = scene.saying().at();
        return revision(changes)
                .apply(Draft.of(task, occurrences().series(task)).anew(at.toInstant()));
    }

    private Settings settings() {
        return scene.book().account().settings();
    }

    private static String day(Slot until) {
        return until.date().toString();
    }

    private List<Reminder> all(List<Reminder> said) {
        var all = new ArrayList<>(said);
        if (given.when() != null) {
            var at = Slot.parse(given.when());
            all.add(
                    given.timeOnly() && at instanceof Slot.Moment(var moment)
                            ? new Reminder.Hour(moment.toLocalTime(), false, instant(at))
                            : new Reminder.At(instant(at)));
        }
        return all;
    }

    /** Since when it is put off: what has not rung yet, from its own time. */
    private Instant rings(Task task, Instant now) {
        var hasRung = task.reminders().stream().anyMatch(reminder -> reminder.fired() != null);
        return task.nextReminder(settings())
                .filter(next -> !hasRung && next.isAfter(now))
                .orElse(now);
    }

    private Instant later(Instant from, Optional<Amount> length) {
        return length.map(amount -> amount.after(from.atZone(zone())).toInstant())
                .orElseGet(() -> from.plus(USUAL_SNOOZE));
    }

    private UnaryOperator<Instant> until(Optional<Slot> said) {
        var until = said.or(() -> Optional.ofNullable(given.when()).map(Slot::parse))
                .map(this::instant);
        return now -> until.orElse(now.plus(USUAL_SNOOZE));
    }

    private Instant instant(Slot slot) {
        return switch (slot) {
            case Slot.Day day ->
                day.date().atTime(settings().allDayTime()).atZone(zone()).toInstant();
            case Slot.Moment moment -> moment.in(zone()).toInstant();
        };
    }

    private ZoneId zone() {
        return scene.saying().at().getZone();
    }

    /** How what is written of a task is to change; empty where something else is done to it. */
    Optional<Revision> revision() {
        return switch (about) {
            case Update(var _, var changes) -> Optional.of(revision(changes));
            case Remind(var _, var reminders, var _) ->
                Optional.of(new Revision(
                        Changes.to(Fields.NOTHING.reminding(all(reminders))),
                        scene.saying().at(),
                        settings().allDayTime()));
            default -> Optional.empty();
        };
    }

    private Revision revision(Changes said) {
        return given.text() == null ? dated(said) : dated(often(said));
    }

    /** What was answered to how often it comes. */
    private Changes often(Changes said) {
        return new HowOften(scene.saying())
                .said(given.text())
                .map(time -> said.saying(said.fields().due(time.value()).repeating(time.repeat())))
                .orElse(said);
    }

    private Revision dated(Changes changes) {
        var at = scene.saying().at();
        var allDay = settings().allDayTime();
        var said = changes.fields().due();
        if (given.when() == null || said.isPresent() && !isHourOf(said.get())) {
            return new Revision(changes, at, allDay);
        }
        if (said.isPresent()) {
            return new Revision(
                    changes.saying(changes.fields().due(given.hourOn(said.get().date()))), at, allDay);
        }
        var due = changes.fields().due(Slot.parse(given.when()));
        var dated = given.timeOnly() ? Changes.toTime(due) : Changes.to(due);
        return new Revision(given.halfOpen() ? dated.inEitherHalf() : dated, at, allDay);
    }

    /** Whether the day was said before, and the answer says its hour. */
    private boolean isHourOf(Slot said) {
        return given.timeOnly() && said instanceof Slot.Day;
    }

    /** Whether no day is among these times. */
    static boolean isOnlyTime(List<Mention> times) {
        var telling = times.stream()
                .map(Mention::kind)
                .filter(kind -> kind != Mention.Kind.LENGTH && kind != Mention.Kind.LEAD)
                .toList();
        return !telling.isEmpty() && telling.stream().allMatch(kind -> kind == Mention.Kind.TIME);
    }
}
