package io.todochat.language;

import io.todochat.language.command.Changes;
import io.todochat.language.command.Command;
import io.todochat.language.command.Filter;
import io.todochat.language.command.Target;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What somebody else made of a phrase, told as JSON with the members of {@link Told}. In it times, tasks and filters are
 * said in English, and read as a person's words are; nothing is believed that they do not say to the last word.
 */
public final class Heard {

    private static final int MOST_COMMANDS = 5;
    private static final int LONGEST_NAME = 200;

    private static final Map<String, Function<List<Target>, Command>> ABOUT = Map.of(
            "show", Command.Show::new,
            "complete", Command.Complete::new,
            "reopen", Command.Reopen::new,
            "cancel", Command.Cancel::new,
            "delete", Command.Delete::new,
            "restore", Command.Restore::new,
            "duplicate", Command.Duplicate::new,
            "resume", Command.Resume::new,
            "unremind", Command.Unremind::new);

    private final HeardWords words;

    private Heard(Phrase phrase) {
        words = new HeardWords(phrase);
    }

    /** Tells why something is not understood; for this package only. */
    static final class Misheard extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Misheard(String why) {
            super(why, null, false, false);
        }
    }

    /**
     * Reads it. It may want what {@link #intents} names: never answer a question that was put to a person, undo, or change
     * what holds for all tasks. Whatever is unknown, too long or does not belong together makes it nothing as a whole.
     *
     * @param told maps, lists, text, whole numbers and booleans; null and what is blank counts as left out
     * @param phrase that was said, of which only when and where counts here
     * @return without times and spans. It is to be confirmed where it deletes, gives up, takes away, or is about several
     *     tasks.
     */
    public static Optional<Reading> of(Map<String, ?> told, Phrase phrase) {
        try {
            return Optional.of(new Heard(phrase).reading(told));
        } catch (Misheard e) {
            return Optional.empty();
        }
    }

    /** The intents that are understood, in one order. */
    public static List<String> intents() {
        var others = Stream.of(
                "add",
                "list",
                "search",
                "count",
                "skip",
                "snooze",
                "pause",
                "update",
                "remind",
                "tags",
                "history",
                "settings",
                "help");
        return Stream.concat(others, ABOUT.keySet().stream().sorted()).toList();
    }

    private Reading reading(Map<String, ?> told) {
        var first = new HeardMembers(told);
        var all = new ArrayList<>(first.objects("more", MOST_COMMANDS - 1));
        all.addFirst(first);
        var commands = all.stream().map(this::command).toList();
        var isRisky = HeardRisk.of(commands);
        var readings =
                commands.stream().map(command -> reading(command, isRisky)).toList();
        return readings.getFirst().with(readings.subList(1, readings.size()));
    }

    private static Reading reading(Command command, boolean isRisky) {
        return new Reading(command, isRisky, Optional.empty(), List.of(), List.of());
    }

    private Command command(HeardMembers members) {
        var intent = members.required("intent", LONGEST_NAME);
        var command = ABOUT.containsKey(intent) ? ABOUT.get(intent).apply(targets(members)) : other(intent, members);
        members.refuseOthers();
        return command;
    }

    private Command other(String intent, HeardMembers members) {
        return switch (intent) {
            case "add" -> new Command.Add(new HeardFields(members, words).ofNewTask());
            case "list" -> find(Command.Find.Manner.LIST, members);
            case "search" -> find(Command.Find.Manner.SEARCH, members);
            case "count" -> find(Command.Find.Manner.COUNT, members);
            case "skip" ->
                new Command.Skip(
                        targets(members), words.until(members.phrase("start")), words.until(members.phrase("end")));
            case "snooze" -> new Command.Snooze(targets(members), words.until(members.phrase("end")));
            case "pause" ->
                new Command.Pause(
                        targets(members), words.until(members.phrase("start")), words.until(members.phrase("end")));
            case "remind" -> new Command.Remind(targets(members), new HeardFields(members, words).someReminders());
            case "update" -> new Command.Update(targets(members), changes(members));
            case "history" -> new Command.History(members.has("targets") ? targets(members) : List.of());
            case "tags" -> new Command.Tags(Optional.empty(), Optional.empty());
            case "settings" -> new Command.Settings(Map.of());
            case "help" -> new Command.Help();
            default -> throw new Misheard("nobody knows this intent");
        };
    }

    private Command find(Command.Find.Manner manner, HeardMembers members) {
        var wanted = members.phrase("filter").map(words::filter);
        var named = String.join(" ", members.texts("targets", 1, LONGEST_NAME));
        return new Command.Find(
                manner,
                wanted.map(FilterReader.Wanted::filter).orElse(Filter.OPEN).with(named),
                wanted.flatMap(FilterReader.Wanted::sort));
    }

    private List<Target> targets(HeardMembers members) {
        var targets = new LinkedHashSet<Target>();
        for (var value : members.list("targets", HeardMembers.MOST_VALUES)) {
            switch (value) {
                case Number number -> targets.add(words.numbered(number));
                case String text -> targets.addAll(words.targets(HeardMembers.line(text, LONGEST_NAME)));
                case Map<?, ?> object -> targets.add(all(HeardMembers.of(object)));
                default -> throw new Misheard("this names no task");
            }
        }
        if (targets.isEmpty()) {
            throw new Misheard("no task is named");
        }
        return List.copyOf(targets);
    }

    private Target all(HeardMembers members) {
        var filter = members.phrase("filter")
                .map(words::filter)
                .map(FilterReader.Wanted::filter)
                .orElse(Filter.OPEN)
                .with(members.text("words", LONGEST_NAME).orElse(""));
        members.refuseOthers();
        if (!filter.saysSomething()) {
            throw new Misheard("all tasks are called so");
        }
        return new Target.All(filter);
    }

    private Changes changes(HeardMembers members) {
        var inside = members.object("changes");
        var isDayOpen = inside.still("due")
                .or(() -> inside.still("recurrence"))
                .filter(words::isDayOpen)
                .isPresent();
        var fields = new HeardFields(inside, words).ofChange();
        var later = inside.phrase("later").map(words::length);
        var earlier = inside.phrase("earlier").map(words::length);
        var removed = inside.tags("removedTags");
        var said = new Changes(fields, removed, inside.names("cleared", CLEARED), later, earlier, isDayOpen);
        var changes = inside.still("due").filter(words::isHalfOpen).isPresent() ? said.inEitherHalf() : said;
        inside.refuseOthers();
        var times = Stream.of(later, earlier, fields.due())
                .filter(Optional::isPresent)
                .count();
        if (changes.equals(Changes.NOTHING) || times > 1) {
            throw new Misheard("nothing becomes different, or one thing twice");
        }
        return changes;
    }

    private static final Set<String> CLEARED = Set.of("due", "recurrence", "notes");
}
