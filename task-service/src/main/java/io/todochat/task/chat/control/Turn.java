package io.todochat.task.chat.control;

import io.todochat.language.Reading;
import io.todochat.language.command.Command;
import io.todochat.task.chat.entity.Answering;
import io.todochat.task.chat.entity.Conversation;
import io.todochat.task.chat.entity.Correction;
import io.todochat.task.chat.entity.Given;
import io.todochat.task.chat.entity.Message;
import io.todochat.task.chat.entity.Part;
import io.todochat.task.chat.entity.Pending;
import io.todochat.task.chat.entity.Plan;
import io.todochat.task.chat.entity.Planning;
import io.todochat.task.chat.entity.Reaction;
import io.todochat.task.chat.entity.Reply;
import io.todochat.task.chat.entity.Saying;
import io.todochat.task.chat.entity.Scene;
import io.todochat.task.model.entity.Proposal;
import io.todochat.task.tasks.entity.Task;
import io.todochat.task.tasks.entity.TaskBook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One message and its answer. What it asks for is done in order; tasks that it changes together are changed in one atomic
 * step; a question stops it, and with the answer it goes on. Serves one message, in one thread.
 */
final class Turn {

    private final Message message;
    private final Skills skills;
    private final Acting acting;
    private final List<Part> parts = new ArrayList<>();
    private Conversation now;
    private List<Integer> candidates = List.of();
    private boolean isGuess;

    Turn(Message message, Conversation before, Skills skills) {
        this.message = message;
        this.skills = skills;
        now = before;
        acting = new Acting(message, skills);
    }

    Reply reply() {
        var saying = Saying.of(message);
        var pending = now.pending(instant());
        if (message.token() != null
                && pending.filter(open -> open.token().equals(message.token())).isEmpty()) {
            parts.add(Part.plain("That question is not open any more. Nothing was changed.", "none"));
        } else if (pending.isPresent()) {
            answer(pending.get(), saying);
        } else {
            begin(saying);
        }
        return together();
    }

    private void answer(Pending pending, Saying saying) {
        var reaction = scene(saying, scene -> new Answering(scene, pending, saying.readings()).reaction());
        switch (reaction) {
            case Reaction.Fresh _ -> {
                now = now.settled();
                understand(saying);
                left(pending);
            }
            case Reaction.Go(var given) -> {
                now = now.settled();
                candidates = pending.candidates();
                run(pending.saying(), pending.command(), given);
            }
            case Reaction.Leave _ -> {
                now = now.settled();
                parts.add(Part.plain("All right, nothing was changed.", "no"));
                run(pending.saying(), pending.command() + 1, Given.NOTHING);
            }
            case Reaction.Stay(var text) -> parts.add(Part.plain(text, "none"));
        }
    }

    /** Whoever changes the subject hears that what followed the question was not done. */
    private void left(Pending pending) {
        if (pending.saying().readings().size() > pending.command() + 1) {
            parts.add(Part.plain("What followed in “" + pending.saying().text().strip() + "” is not done.", "none"));
        }
    }

    private void begin(Saying saying) {
        var readings = saying.readings();
        var isTooLate = now.pending() != null
                && (readings.getFirst().command() instanceof Command.Yes
                        || readings.getFirst().command() instanceof Command.Choose);
        now = now.settled();
        if (isTooLate) {
            parts.add(Part.plain("I asked that too long ago. Please say again what you want.", "none"));
        } else if (Correction.isOne(saying, readings, now)) {
            correct(saying, (Command.Choose) readings.getFirst().command());
        } else {
            understand(saying);
        }
    }

    /** Another task was meant: what was done is undone, and done to that one. */
    private void correct(Saying saying, Command.Choose choose) {
        var done = now.done();
        if (done.tasks().size() > 1) {
            parts.add(Part.plain(
                    "That was " + done.tasks().size() + " tasks at once, and nothing is changed yet."
                            + " “undo” takes all of it back; then say what you meant.",
                    "choose"));
            return;
        }
        var undone = skills.takingBack.step(done.step(), message, acting::nextStep);
        parts.add(undone.part());
        now = now.did(null);
        if (!undone.isDone()) {
            return;
        }
        var given = scene(saying, scene -> new Correction(scene, done).given(choose));
        if (given.isPresent()) {
            candidates = done.others();
            run(done.saying(), done.command(), given.get());
        } else {
            var ask = scene(saying, scene -> new Correction(scene, done).question());
            ask(ask, choose, done.saying(), done.command());
        }
    }

    /** Where the grammar finds nothing, somebody else may. */
    private void understand(Saying saying) {
        var isNothing = saying.readings().stream().allMatch(reading -> reading.command() instanceof Command.None);
        var proposal = isNothing ? skills.languageModel.propose(saying.phrase()) : Optional.<Proposal>empty();
        isGuess = proposal.isPresent();
        run(proposal.map(saying::takenFor).orElse(saying), 0, Given.NOTHING);
    }

    /** Goes through the commands of a message from one on, about which something is known already. */
    private void run(Saying saying, int from, Given given) {
        var readings = saying.readings();
        for (int index = from; index < readings.size(); index++) {
            var reading = readings.get(index);
            var known = index == from ? given : Given.NOTHING;
            if (acting.makesOne() && reading.command() instanceof Command.About) {
                act();
            }
            var plan = scene(saying, scene -> new Planning(scene).plan(reading, known));
            if (plan instanceof Plan.Act act) {
                now = now.about(act.tasks());
                acting.add(index == from ? act.among(candidates) : act, saying, index);
            } else {
                act();
                perform(plan, reading, known, saying, index);
            }
            if (plan instanceof Plan.Ask) {
                return;
            }
        }
        act();
    }

    private void act() {
        acting.execute(now).ifPresent(done -> {
            parts.addAll(done.parts());
            now = done.next();
        });
    }

    private void perform(Plan plan, Reading reading, Given known, Saying saying, int index) {
        switch (plan) {
            case Plan.Ask ask -> ask(ask, reading.command(), saying, index);
            case Plan.Say(var text) ->
                parts.add(Part.plain(text, reading.command().intent()));
            case Plan.Look(var tasks) -> look(reading.command(), tasks);
            case Plan.Other _ -> other(reading.command(), known);
            case Plan.Act _ -> throw new IllegalStateException("acts are collected");
        }
    }

    private void ask(Plan.Ask ask, Command command, Saying saying, int index) {
        now = now.asking(new Pending(
                ask.kind(),
                saying,
                index,
                ask.given(),
                ask.choices().stream().map(Task::number).toList(),
                UUID.randomUUID().toString(),
                instant().plus(skills.questionLifetime)));
        parts.add(new Part(ask.text(), command.intent(), List.of(), ask.choices(), null));
    }

    private void look(Command command, List<Task> tasks) {
        var numbers = tasks.stream().map(Task::number).toList();
        if (command instanceof Command.History) {
            now = now.about(numbers);
            parts.add(skills.retelling.part(tasks, message));
        } else {
            now = tasks.size() == 1 ? now.about(numbers) : now.listed(numbers, null);
            parts.add(skills.showing.part(command, tasks, message));
        }
    }

    private void other(Command command, Given given) {
        switch (command) {
            case Command.Find find -> listed(skills.listing.first(find, message));
            case Command.NextPage _ -> listed(skills.listing.next(now, message));
            case Command.PreviousPage _ -> listed(skills.listing.previous(now, message));
            case Command.Undo _ -> {
                parts.add(skills.takingBack.last(message, acting::nextStep).part());
                now = now.did(null);
            }
            case Command.Tags tags -> parts.add(skills.tagging.part(tags, message, acting::nextStep));
            case Command.Settings settings ->
                parts.add(skills.settingUp.part(settings, given, message, acting::nextStep));
            default -> parts.add(Part.plain(SmallTalk.answer(command), command.intent()));
        }
    }

    private void listed(Listing.Listed listed) {
        parts.add(listed.part());
        now = listed.shown() == null ? now : now.listed(listed.shown(), listed.view());
    }

    private <R> R scene(Saying saying, Function<Scene, R> question) {
        return skills.tasks.read(message.user(), book -> question.apply(scene(saying, book)));
    }

    private Scene scene(Saying saying, TaskBook book) {
        return new Scene(book, (filter, status) -> skills.listing.all(book, filter, status), now, saying);
    }

    private Instant instant() {
        return message.at().toInstant();
    }

    private Reply together() {
        var undo = parts.stream()
                .map(Part::undo)
                .filter(Objects::nonNull)
                .reduce((_, last) -> last)
                .orElse(null);
        var opening = isGuess ? "As I understand you: " : "";
        var text = parts.stream().map(Part::text).collect(Collectors.joining("\n", opening, ""));
        return new Reply(
                undo == null ? text : text + " “undo” takes it back.",
                parts.getFirst().intent(),
                parts.stream().flatMap(part -> part.tasks().stream()).toList(),
                parts.getLast().choices(),
                undo,
                now);
    }
}
