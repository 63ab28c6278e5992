package io.todochat.task.chat.entity;

import io.todochat.language.Question;
import io.todochat.language.Reading;
import io.todochat.language.command.Command.About;
import io.todochat.language.command.Command.Add;
import io.todochat.language.command.Command.Choose;
import io.todochat.language.command.Command.History;
import io.todochat.language.command.Command.None;
import io.todochat.language.command.Command.Show;
import io.todochat.language.command.Command.Tags;
import io.todochat.language.command.Fields;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides what a command of a message comes to. Whatever deletes, is about more than three tasks at once or is not sure
 * asks first. Pure.
 */
public record Planning(Scene scene) {

    /** More tasks are not changed unasked. */
    static final int MOST_UNASKED = 3;

    private static final int MOST_NAMED = 5;

    /** What comes of it; whatever was asked and answered about it is given. */
    public Plan plan(Reading reading, Given given) {
        return missing(reading, given).orElseGet(() -> complete(reading, given));
    }

    private Plan complete(Reading reading, Given given) {
        return switch (reading.command()) {
            case Add add -> add(add, given, reading.question(), reading.times());
            case Show show -> look(show, given);
            case Choose choose -> look(choose, given);
            case History history -> history(history, given);
            case About about -> act(about, reading, given);
            case Tags tags -> tags(tags, given);
            case None _ -> unclear(reading, given);
            default -> new Plan.Other();
        };
    }

    /** Where no command was found. */
    private Plan unclear(Reading reading, Given given) {
        var unclear = new Unclear(scene, reading);
        return unclear.report(given)
                .or(() -> offered(scene.saying().jotting(), given))
                .or(() -> unclear.note(given))
                .or(() -> offered(scene.saying().state(), given))
                .orElseGet(Plan.Other::new);
    }

    /** The words may be a new task, once that is agreed to. */
    private Optional<Plan> offered(Optional<Add> task, Given given) {
        return task.map(add -> given.confirmed()
                ? add(add, given, Optional.empty())
                : new Plan.Ask(
                        Pending.Kind.CONFIRM,
                        Offering.shallIAdd(fields(add, given, Optional.empty()), scene.wording()),
                        List.of(),
                        given));
    }

    private Optional<Plan> missing(Reading reading, Given given) {
        return reading.question().flatMap(question -> {
            var isAnswered = switch (question) {
                case TITLE, ZONE -> given.text() != null;
                case OFTEN ->
                    given.text() != null
                            && new HowOften(scene.saying()).said(given.text()).isPresent();
                case WHICH, EXCEPT -> given.name() != null || !given.tasks().isEmpty();
                case WHEN, WHAT, DAY -> given.when() != null;
                case ADD, SURE, WEEKLY, LEFT_OUT -> given.confirmed();
            };
            return isAnswered
                    ? Optional.empty()
                    : Optional.of(new Plan.Ask(kind(question), text(question, reading.command()), List.of(), given));
        });
    }

    /** Whoever is asked whether to add something is told what it would be. */
    private String text(Question question, io.todochat.language.command.Command command) {
        return question == Question.ADD
                        && command instanceof Add(var fields)
                        && fields.title().isPresent()
                ? Offering.shallIAdd(fields, scene.wording())
                : question.text();
    }

    private static Pending.Kind kind(Question question) {
        return switch (question) {
            case TITLE -> Pending.Kind.TITLE;
            case ZONE -> Pending.Kind.ZONE;
            case WHICH, EXCEPT -> Pending.Kind.TARGET;
            case WHEN, WHAT, DAY -> Pending.Kind.WHEN;
            case OFTEN -> Pending.Kind.OFTEN;
            case ADD, SURE, WEEKLY, LEFT_OUT -> Pending.Kind.CONFIRM;
        };
    }

    private Plan add(Add add, Given given, Optional<Question> asked) {
        return add(add, given, asked, List.of());
    }

    private Plan add(Add add, Given given, Optional<Question> asked, List<Reading.Time> times) {
        var command = new Command.Add(Revision.draft(
                new Lasting(scene.wording(), times).noted(fields(add, given, asked)),
                scene.saying().at(),
                scene.book().account().settings().allDayTime()));
        return new Plan.Act(Deed.ADD, List.of(command), List.of(), List.of(), List.of());
    }

    private Fields fields(Add add, Given given, Optional<Question> asked) {
        var said = add.fields();
        if (asked.equals(Optional.of(Question.OFTEN))) {
            var repeat = new HowOften(scene.saying()).said(given.text()).orElseThrow();
            return said.due(said.due().orElse(repeat.value())).repeating(repeat.repeat());
        }
        if (asked.equals(Optional.of(Question.DAY))) {
            return said.due(onDay(Slot.parse(given.when()), said.due()));
        }
        var titled = given.text() == null ? said : said.titled(given.text());
        if (given.when() == null) {
            return titled;
        }
        return switch (said.due().orElse(null)) {
            case null -> titled.due(Slot.parse(given.when()));
            case Slot.Day(var day) when given.timeOnly() -> titled.due(given.hourOn(day));
            case Slot due -> given.timeOnly() ? titled : titled.due(onDay(Slot.parse(given.when()), said.due()));
        };
    }

    /** The day that is meant, at the time that was said with the other. */
    private static Slot onDay(Slot day, Optional<Slot> said) {
        return day instanceof Slot.Day(var date) && said.orElse(day) instanceof Slot.Moment(var at)
                ? new Slot.Moment(date.atTime(at.toLocalTime()))
                : day;
    }

    private Plan look(About about, Given given) {
        return switch (new Aiming(scene, about).at(about.targets(), given)) {
            case Aim.Miss miss -> miss.plan();
            case Aim.Hit hit -> new Plan.Look(scene.tasks(hit.tasks()));
        };
    }

    /** A tag is changed wherever it is, which may be in more tasks than one thinks. */
    private Plan tags(Tags tags, Given given) {
        var tagged = tags.tag()
                .map(tag -> scene.book().allTasks().stream()
                        .filter(task -> task.tags().stream()
                                .anyMatch(its -> Resolution.fold(its).equals(Resolution.fold(tag))))
                        .count())
                .orElse(0L);
        if (given.confirmed() || tagged <= MOST_UNASKED) {
            return new Plan.Other();
        }
        var what = tags.becomes().map(name -> "call it #" + Quoted.line(name)).orElse("take it off");
        var text = "#" + Quoted.line(tags.tag().orElseThrow()) + " is on " + tagged + " tasks. Shall I " + what
                + " on all of them? Say “yes”.";
        return new Plan.Ask(Pending.Kind.CONFIRM, text, List.of(), given);
    }

    /** Without a task it is about all of them. */
    private Plan history(History history, Given given) {
        return history.targets().isEmpty() ? new Plan.Look(List.of()) : look(history, given);
    }

    private Plan act(About about, Reading reading, Given given) {
        return switch (new Aiming(scene, about).at(about.targets(), given)) {
            case Aim.Miss miss -> offered(about, given).orElseGet(miss::plan);
            case Aim.Hit hit ->
                new Caution(scene, about, given).asksFirst(hit, reading.confirm()) && canBeDone(about, hit)
                        ? new Confirming(scene, about, given).of(hit)
                        : act(about, hit, given);
        };
    }

    /** Where no task is meant: what else the words are, once that is agreed to. */
    private Optional<Plan> offered(About about, Given given) {
        var offering = new Offering(scene, about);
        return offering.chore(given)
                .map(chore -> given.confirmed()
                        ? add(chore, given, Optional.empty())
                        : offering.of(fields(chore, given, Optional.empty()), given));
    }

    /** To any of them: nobody is asked about what cannot be done. */
    private boolean canBeDone(About about, Aim.Hit hit) {
        var refusal = new Refusal(about, scene);
        return scene.tasks(hit.tasks()).stream()
                .anyMatch(task -> refusal.of(task).isEmpty());
    }

    private Plan act(About about, Aim.Hit hit, Given given) {
        var orders = new Ordering(about, given, scene);
        var refusal = new Refusal(about, scene);
        var possible = new ArrayList<Task>();
        var left = new ArrayList<String>();
        for (var task : scene.tasks(hit.tasks())) {
            refusal.of(task).ifPresentOrElse(left::add, () -> possible.add(task));
        }
        if (possible.isEmpty()) {
            return new Plan.Say(
                    left.size() > MOST_NAMED ? "None of them can be changed so." : String.join(" ", left), hit.tasks());
        }
        if (!hit.tasks().containsAll(given.tasks())) {
            left.add("What is gone for good was left out.");
        }
        var days = orders.occurrences().daysLeftOut(possible);
        if (!days.isEmpty()) {
            left.add("Left out: " + scene.wording().days(days) + ".");
        }
        return new Plan.Act(
                days.isEmpty() ? orders.deed(possible) : Deed.LEAVE_OUT,
                possible.stream().map(orders::command).toList(),
                Aiming.numbers(possible),
                hit.others(),
                left);
    }
}
