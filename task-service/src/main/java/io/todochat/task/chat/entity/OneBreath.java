package io.todochat.task.chat.entity;

import io.todochat.language.Question;
import io.todochat.language.Reading;
import io.todochat.language.command.Command;
import io.todochat.language.command.Fields;
import java.util.List;
import java.util.Optional;

/**
 * Things to do that somebody says in one breath with others, or with talk: "the gutter leaks so I need a ladder by friday,
 * and call Tom". They are offered together, unless nothing else is said at all. Pure.
 */
public record OneBreath(Scene scene) {

    /** What is in it, where it would be a task that is asked about; empty where that is one indeed. */
    public Optional<Saying> instead() {
        var readings = scene.saying().readings();
        var isUnsure = readings.stream().anyMatch(OneBreath::isUnsure) || isJotted(readings);
        return isUnsure && readings.stream().map(new Meant(scene)::of).allMatch(OneBreath::isNew)
                ? amidTalk().filter(parts -> isMore(parts.readings(), readings))
                : Optional.empty();
    }

    /** What is to do in it after all, where nothing was understood. */
    public Optional<Saying> amidTalk() {
        var parts = scene.saying().inParts();
        return parts.readings().isEmpty() ? Optional.empty() : Optional.of(parts);
    }

    /** Whether nothing but these things to do is said, so that nobody has to be asked. */
    public static boolean isSure(Saying parts) {
        return parts.readings().size() > 1 && parts.readings().stream().noneMatch(Reading::confirm);
    }

    /** Asks whether these are to be added. */
    public static Inquiry.Offered offer(Saying parts) {
        var tasks = parts.readings().stream().map(OneBreath::fields).toList();
        var wording = Wording.of(parts);
        var question =
                tasks.size() == 1 ? Offering.shallIAdd(tasks.getFirst(), wording) : Offering.shallIAdd(tasks, wording);
        return new Inquiry.Offered(parts, new Plan.Ask(Pending.Kind.CONFIRM, question, List.of(), Given.NOTHING));
    }

    /** Several, or the same one by a shorter name. */
    private static boolean isMore(List<Reading> parts, List<Reading> readings) {
        return parts.size() > 1
                || readings.size() == 1
                        && readings.getFirst().command() instanceof Command.Add
                        && isShorter(fields(parts.getFirst()), fields(readings.getFirst()));
    }

    /** A day that was read from what is told behind it is not its own. */
    private static boolean isShorter(Fields part, Fields whole) {
        var name = part.title().orElse("");
        var all = whole.title().orElse("");
        return name.length() < all.length()
                && (part.due().equals(whole.due()) || part.due().isEmpty() && all.startsWith(name));
    }

    private static Fields fields(Reading task) {
        return ((Command.Add) task.command()).fields();
    }

    private static boolean isNew(Reading reading) {
        return reading.command() instanceof Command.Add || reading.command() instanceof Command.None;
    }

    private static boolean isUnsure(Reading reading) {
        return reading.isImplied() && reading.question().equals(Optional.of(Question.ADD));
    }

    /** No way of saying it was found in what may be jotted down. */
    private boolean isJotted(List<Reading> readings) {
        return readings.stream().allMatch(reading -> reading.command() instanceof Command.None)
                && scene.saying().jotting().isPresent();
    }
}
