package io.todochat.task.chat.control;

import io.todochat.language.Reading;
import io.todochat.language.command.Command;
import io.todochat.task.chat.entity.Given;
import io.todochat.task.chat.entity.Meant;
import io.todochat.task.chat.entity.Message;
import io.todochat.task.chat.entity.Part;
import io.todochat.task.chat.entity.Pending;
import io.todochat.task.chat.entity.Plan;
import io.todochat.task.chat.entity.Planning;
import io.todochat.task.chat.entity.Saying;
import io.todochat.task.chat.entity.Scene;
import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Has the commands of a message done in order, each by whoever knows how; a question stops it. What an earlier try of the
 * message did is not done again. Serves one message, in one thread.
 */
final class Performing {

    /** Whoever writes so many tells something beside what is to be undone. */
    private static final int MANY_WORDS = 6;

    private final Message message;
    private final Steps steps;
    private final Talk talk;
    private final Skills skills;
    private final Acting acting;

    Performing(Message message, Steps steps, Talk talk, Skills skills) {
        this.message = message;
        this.steps = steps;
        this.talk = talk;
        this.skills = skills;
        acting = new Acting(message, steps, talk, skills);
    }

    /** Goes through all commands of a message. */
    void all(Saying saying) {
        those(Stretch.all(saying), Given.NOTHING, List.of());
    }

    /**
     * Goes through some commands.
     *
     * @param given what is known of the first already
     * @param candidates tasks among which that one's was chosen; none where it was not
     */
    void those(Stretch commands, Given given, List<Integer> candidates) {
        var saying = commands.saying();
        var readings = saying.readings();
        for (int index = commands.from(); index < commands.to(); index++) {
            if (acting.tellAgain(saying, index)) {
                continue;
            }
            var isFirst = index == commands.from();
            var known = isFirst ? given : Given.NOTHING;
            if (acting.makesSome() && isAboutTasks(readings.get(index))) {
                acting.finish();
            }
            var thought = think(saying, readings.get(index), known);
            var reading = thought.reading();
            var plan = thought.plan();
            if (plan instanceof Plan.Act act) {
                acting.act(isFirst ? act.among(candidates) : act, saying, index);
            } else {
                acting.finish();
                perform(plan, reading, known, new Stretch(saying, index, commands.to()));
            }
            if (plan instanceof Plan.Ask) {
                return;
            }
        }
        acting.finish();
    }

    /** A command as it is meant, and what it comes to. */
    private record Thought(Reading reading, Plan plan) {}

    private static boolean isAboutTasks(Reading reading) {
        return reading.command() instanceof Command.About || reading.rather().isPresent();
    }

    private Thought think(Saying saying, Reading said, Given known) {
        return said.command() instanceof Command.Filters filters
                ? new Thought(said, skills.filtering.plan(filters, known, talk.now(), message))
                : scene(saying, scene -> {
                    var meant = new Meant(scene).of(said);
                    return new Thought(meant, new Planning(scene).plan(meant, known));
                });
    }

    /** @param commands the one that is performed, and those after it */
    private void perform(Plan plan, Reading reading, Given known, Stretch commands) {
        switch (plan) {
            case Plan.Ask ask -> ask(ask, reading.command(), commands);
            case Plan.Say say -> say(say, reading.command(), commands);
            case Plan.Look(var tasks) -> look(reading.command(), tasks);
            case Plan.Other _ -> other(reading.command(), known, commands.from());
            case Plan.Act _ -> throw new IllegalStateException("that is done elsewhere");
        }
    }

    private void say(Plan.Say say, Command command, Stretch commands) {
        talk.say(say.text(), command.intent());
        if (!say.about().isEmpty()) {
            talk.remember(talk.now().about(say.about()));
            talk.didNothing(commands.saying(), commands.from(), say.about(), List.of());
        } else if (command instanceof Command.About) {
            talk.remember(talk.now().lost());
        }
    }

    /** Asks about the first of some commands, which go on with the answer. */
    void ask(Plan.Ask ask, Command command, Stretch commands) {
        talk.remember(talk.now()
                .asking(new Pending(
                        ask.kind(),
                        commands.saying(),
                        commands.from(),
                        commands.to() < commands.saying().readings().size(),
                        ask.given(),
                        ask.choices().stream().map(Task::number).toList(),
                        ask.text(),
                        UUID.randomUUID().toString(),
                        message.at().toInstant().plus(skills.questionLifetime))));
        talk.say(new Part(ask.text(), command.intent(), List.of(), ask.choices(), null));
    }

    /** Shows tasks. */
    void look(Command command, List<Task> tasks) {
        var numbers = tasks.stream().map(Task::number).toList();
        if (command instanceof Command.History) {
            talk.remember(talk.now().about(numbers));
            talk.say(skills.retelling.part(tasks, message));
        } else {
            talk.remember(
                    tasks.size() == 1 ? talk.now().about(numbers) : talk.now().listed(numbers, null));
            talk.say(skills.showing.part(command, tasks, message));
        }
    }

    private void other(Command command, Given given, int index) {
        switch (command) {
            case Command.Find find
            when find.manner() == Command.Find.Manner.COUNT_SHOWN ->
                listed(skills.listing.length(find, talk.now(), message));
            case Command.Find find -> listed(skills.listing.first(find, message));
            case Command.Filters filters -> listed(skills.filtering.done(filters, talk.now(), message));
            case Command.Trash _ -> listed(skills.listing.trash(message));
            case Command.NextPage(var page) -> listed(skills.listing.next(talk.now(), page, message));
            case Command.PreviousPage _ -> listed(skills.listing.previous(talk.now(), message));
            case Command.Steps _ -> talk.say(skills.takingBack.all(message));
            case Command.Undo undo -> undo(undo, index);
            case Command.Tags tags -> talk.say(skills.tagging.part(tags, message, what -> steps.take(what, index)));
            case Command.Settings settings ->
                talk.say(skills.settingUp.part(settings, given, message, what -> steps.take(what, index)));
            case Command.Tell tell ->
                talk.say(new Telling(message, talk.now(), skills.takingBack).answer(tell), tell.intent());
            default -> talk.say(SmallTalk.answer(command, message.text()), command.intent());
        }
    }

    private void undo(Command.Undo undo, int index) {
        var objection = undo.place() == 0 && steps.others(index).isEmpty()
                ? skills.takingBack.objection(undo.changed(), talk.now().done(), message)
                : Optional.<Part>empty();
        if (objection.isEmpty() && isDoubtful(undo)) {
            objection = skills.takingBack.doubt(message);
        }
        if (objection.isPresent()) {
            talk.say(objection.get());
        } else if (undo.changed().isEmpty()) {
            undo(undo.times(), undo.place(), index);
        } else {
            talk.say(skills.takingBack.named(undo.changed(), message, steps, index));
        }
        talk.remember(talk.now().did(null));
    }

    /** "No, that was Tim who fed her, undo": what was not understood cannot be undone, and what was before it is not meant. */
    private boolean isDoubtful(Command.Undo undo) {
        return talk.now().looked()
                && undo.changed().isEmpty()
                && undo.place() == 0
                && message.text().strip().split("\\s+").length >= MANY_WORDS;
    }

    /** As if it were said so often; it ends where there is nothing more. */
    private void undo(int times, int place, int index) {
        var isDone = true;
        for (var n = 0; n < times && isDone; n++) {
            var undone = skills.takingBack.last(message, steps, index, place);
            talk.say(undone.part());
            isDone = undone.isDone();
            if (isDone) {
                talk.remember(talk.now().undid(undone.again()));
            }
        }
    }

    /** What was taken back last is done again. */
    void again() {
        var redone = new Redoing(skills.tasks, message, steps).again(talk.now());
        talk.say(redone.part());
        if (!redone.tasks().isEmpty()) {
            talk.remember(talk.now()
                    .redid(redone.tasks())
                    .about(redone.tasks().stream().map(Task::number).toList()));
        }
    }

    private void listed(Listing.Listed listed) {
        talk.say(listed.part());
        if (listed.shown() != null) {
            talk.remember(talk.now().listed(listed.shown(), listed.view()));
        }
    }

    /** Takes back one step, and nothing else of its message; whether that could be. */
    boolean takeBack(long step) {
        var undone = skills.takingBack.only(step, message, steps);
        talk.say(undone.part());
        talk.remember(talk.now().did(null));
        return undone.isDone();
    }

    /** Answers a question from all that the meaning of a message depends on. */
    <R> R scene(Saying saying, Function<Scene, R> question) {
        return skills.tasks.read(
                message.user(),
                book -> question.apply(new Scene(
                        book, (filter, status) -> skills.listing.all(book, filter, status), talk.now(), saying)));
    }
}
