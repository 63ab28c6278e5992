package io.todochat.language;

import io.todochat.language.command.Command;
import io.todochat.language.command.Filter;
import io.todochat.language.command.Target;
import io.todochat.language.way.Way;
import io.todochat.language.way.Ways;
import io.todochat.schedule.Slot;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a clause says of a task that may be there, in words that may as well be of a new one: the lines of
 * {@code stated.ways} and {@code later.ways}.
 */
final class Stated {

    private static final Ways WAYS = Ways.in(true, "names.ways", "stated.ways");

    /** What a way begins with that tells a task by its day. */
    private static final String OWNED = "(the|my|our)? <time> <what>";

    private static final Ways LATER = Ways.in(true, "names.ways", "later.ways");

    /** What may be said of the task beside a time alone, by the heading; who says more says it of a new one. */
    private static final Map<String, Set<String>> SAID = Map.of(
            "advance",
            Set.of("reminder"),
            "check-add",
            Set.of(),
            "delete",
            Set.of(),
            "prioritise",
            Set.of("priority"),
            "tag",
            Set.of("tag"));

    private static final Set<String> ALL = Set.of("everything", "all");

    private static final Set<String> TIME = Set.of("time");

    /** Nothing was said of what is to become of it then, or it may be something to do. */
    private static final Set<String> UNSURE = Set.of("delete", "check-add", "happened", "cancel", "reopen", "ending");

    /** With one of these it was otherwise until now. */
    private static final Set<String> CHANGING = Set.of(
            "now",
            "actually",
            "instead",
            "again",
            "only",
            "rather",
            "just",
            "after",
            "moved",
            "postponed",
            "rescheduled",
            "shifted",
            "pushed",
            "put",
            "brought",
            "delayed",
            "switched",
            "rebooked",
            "rearranged",
            "swap");

    /** Who makes one of these at an hour, or changes it on a day, moves it; what else is made or changed is to be done. */
    private static final Set<String> APPOINTED = Set.of(
            "appointment",
            "meeting",
            "doctor",
            "dentist",
            "class",
            "course",
            "lesson",
            "exam",
            "interview",
            "visit",
            "rehearsal",
            "training",
            "session",
            "checkup",
            "call",
            "conference");

    private static final Set<String> DENIALS =
            Set.of("no", "not", "never", "don't", "can't", "won't", "cannot", "dont");

    private static final Set<String> TOWARDS = Set.of("to", "till", "until", "til");

    /** "Remind me that the plumber comes at 9" is about a time to come, and says nothing of a task. */
    private static final String ASKING = "remind";

    private Stated() {}

    /**
     * Empty where it says nothing of what may be there.
     *
     * @param otherwise what it is where nothing is
     */
    static Optional<Reading> of(Clause clause, Reading otherwise) {
        var command = otherwise.command();
        if (clause.asks() && !Said.of(clause, WAYS).isAddressed()
                || isOnceMore(clause)
                || otherwise
                        .rather()
                        .filter(other ->
                                !(other.command() instanceof Command.Update || other.command() instanceof Command.End))
                        .isPresent()
                || !(command instanceof Command.Add || command instanceof Command.None)) {
            return Optional.empty();
        }
        var said = said(clause);
        if (said.found() == null
                || !isAll(said)
                || !isOnce(said)
                || !isPossible(said)
                || said.says().equals("tag") && !said.has("word") && !isTagged(command)
                || isOwned(said) != said.found().way().text().startsWith(OWNED)
                || said.says().equals("ending") && !isDay(said)) {
            return Optional.empty();
        }
        var reading = new Meaning(said).ofOneThere();
        return Optional.of(reading.confirmed(isUnsure(said, reading) || !changes(said)))
                .map(stated -> withWhom(said, stated))
                .filter(stated -> names(stated.command()) || isOfKind(said, stated.command()))
                .map(stated -> stated.about(target -> meant(target, said)));
    }

    /** "Tomorrow's gym". */
    private static boolean isOwned(Said said) {
        var core = said.courtesy().core();
        return said.timing().times().stream()
                        .map(time -> said.timing().words(time).getFirst())
                        .anyMatch(word -> word.endsWith("'s") || word.endsWith("’s"))
                && core.hasBefore(0, "time");
    }

    /** The one of that day, where its day is told with its name; of a kind, whatever has another priority. */
    private static Target meant(Target target, Said said) {
        return switch (target) {
            case Target.Named name
            when isOwned(said) -> {
                var day = said.timing().times().getFirst().value().date();
                yield new Target.The(
                        Optional.of(name.words()),
                        Filter.OPEN.between(
                                Optional.of(new Slot.Day(day)), Optional.of(new Slot.Day(day.plusDays(1)))));
            }
            case Target.All(var filter) -> new Target.All(filter.ofAnyPriority());
            default -> target;
        };
    }

    private static boolean isDay(Said said) {
        return said.timing().times().stream().allMatch(time -> time.value() instanceof Slot.Day);
    }

    /** "Lena moved our call" is of the call with Lena, if there is one. */
    private static Reading withWhom(Said said, Reading stated) {
        var what = named(stated);
        if (!said.has("who") || what.command() instanceof Command.Complete) {
            return what;
        }
        var name = Text.of(said.slot("who")).line() + " "
                + Text.of(said.slot("what")).line();
        return of(new Target.Named(name, name, Optional.empty()), what).or(unsure(what));
    }

    /** "The meeting" may be the name of one here. */
    private static Reading named(Reading stated) {
        return stated.command() instanceof Command.About about
                        && about.targets().size() == 1
                        && about.targets().getFirst() instanceof Target.The(var sort, var when)
                        && sort.isPresent()
                        && !when.saysSomething()
                ? of(new Target.Named(sort.get(), sort.get(), Optional.empty()), stated)
                : stated;
    }

    private static Reading of(Target.Named name, Reading stated) {
        var targets = List.<Target>of(name);
        return switch (stated.command()) {
            case Command.Update(var _, var changes) ->
                stated.as(new Command.Update(targets, changes)).confirmed(stated.confirm());
            case Command.Cancel _ -> stated.as(new Command.Cancel(targets)).confirmed(stated.confirm());
            case Command.Complete(var _, var by) ->
                stated.as(new Command.Complete(targets, by)).confirmed(stated.confirm());
            default -> stated;
        };
    }

    private static Optional<Reading> unsure(Reading stated) {
        return Optional.of(stated.confirmed(true));
    }

    /** All ways of both files, with their examples. */
    static List<Way> ways() {
        return Stream.of(WAYS, LATER).flatMap(ways -> ways.all().stream()).toList();
    }

    private static Said said(Clause clause) {
        var said = Said.of(clause, WAYS);
        if (said.found() != null) {
            return said;
        }
        var later = Said.of(clause, LATER);
        return later.found() != null && (saysByHowMuch(later) || saysTillWhen(later)) ? later : said;
    }

    /** "The rent two days later", where that is not an hour of the day. */
    private static boolean saysByHowMuch(Said said) {
        var core = said.courtesy().core();
        var tokens = said.whole().sentence().tokens();
        var end = said.timing().last().map(time -> time.places().getLast().to()).orElse(0);
        return end > 1
                && core.hasBefore(core.size(), "time")
                && tokens.get(end - 1).word().equals("later")
                && tokens.get(end - 2).word().matches("(minute|hour|day|week|month)s?");
    }

    /** "Park the report until Friday", "extend the report by two days". */
    private static boolean saysTillWhen(Said said) {
        return said.has("word") && !said.slot("what").has("every") && (begins(said, TOWARDS) || isByLength(said));
    }

    /** "Call mum again on Friday" is another call; the dentist that is on Friday again is the same. */
    private static boolean isOnceMore(Clause clause) {
        return clause.has("again") && Adding.isDoing(clause.word(0));
    }

    /** The list of all tasks is no tag. */
    private static boolean isTagged(Command command) {
        return command instanceof Command.Add(var fields) && !fields.tags().isEmpty();
    }

    /**
     * What is put there, begins then, or comes then too, does so on one day or at one time of a day; what is made then is
     * no pancakes.
     */
    private static boolean isOnce(Said said) {
        var isMade = said.found().way().text().startsWith("(make|change)");
        if (isMade
                && !APPOINTED.contains(said.slot("what").word(said.slot("what").size() - 1))) {
            return false;
        }
        var isMovable = !Set.of("begin", "also").contains(said.says())
                && !said.found().way().text().startsWith("put ");
        return isMovable
                || said.timing().times().stream()
                        .allMatch(
                                time -> time.repeat().isEmpty() && time.until().isEmpty() && !time.isDayOpen());
    }

    /** Whether it may be meant so: what "swap" and "add" are about may be a thing, and "before" something no change. */
    private static boolean isPossible(Said said) {
        return switch (said.says()) {
            case "move" -> !said.found().way().text().startsWith("(swap") || begins(said, Set.of("for", "to", "with"));
            case "advance" -> new Reminding(said, said.timing()).manner() == Command.Remind.Manner.EARLIER;
            case "check-add" -> !said.slot("what").has("list");
            default -> true;
        };
    }

    /** Whether the time begins with one of these words. */
    private static boolean begins(Said said, Set<String> words) {
        var tokens = said.whole().sentence().tokens();
        return said.timing().last().stream()
                .anyMatch(time -> words.contains(
                        tokens.get(time.places().getFirst().from()).word()));
    }

    private static boolean isAll(Said said) {
        var tones = said.courtesy().tones();
        return !tones.contains(Courtesy.Tone.ASKS)
                && !tones.contains(Courtesy.Tone.PERMISSION)
                && said.whole().chunks().stream()
                        .allMatch(chunk -> SAID.getOrDefault(said.says(), TIME).contains(chunk.field())
                                || isOfAll(said) && TIME.contains(chunk.field())
                                || chunk.field().equals("length") && isByLength(said));
    }

    /** "Extend the report by two days". */
    private static boolean isByLength(Said said) {
        return said.has("word") && said.courtesy().core().has("by");
    }

    /**
     * What is dropped may be dropped somewhere, what is added to something may be a thing to do, and what another has done,
     * or is done then, may still be to do.
     */
    private static boolean isUnsure(Said said, Reading reading) {
        return UNSURE.contains(said.says())
                || isOwned(said)
                || said.says().equals("complete") && (reading.confirm() || said.has("who"));
    }

    /** What happens on a day or at a time may be another one than that on the list. */
    private static boolean changes(Said said) {
        return !Set.of("move", "repeat").contains(said.says())
                || said.corrects()
                || said.isAlways()
                || CHANGING.stream().anyMatch(said.whole()::has);
    }

    private static boolean isOfAll(Said said) {
        return said.says().equals("prioritise")
                && ALL.contains(said.courtesy().core().word(0));
    }

    /** "Everything on the 18th is urgent". */
    private static boolean isOfKind(Said said, Command command) {
        return said.says().equals("prioritise")
                && command instanceof Command.About about
                && about.targets().size() == 1
                && about.targets().getFirst() instanceof Target.All(var filter)
                && filter.ofAnyPriority().saysSomething();
    }

    private static boolean names(Command command) {
        return command instanceof Command.About about
                && !about.targets().isEmpty()
                && about.targets().stream()
                        .allMatch(target -> target instanceof Target.Named name
                                && Stream.of(name.words()
                                                .toLowerCase(Locale.ROOT)
                                                .split(" "))
                                        .noneMatch(word ->
                                                DENIALS.contains(word) || word.endsWith("n't") || word.equals(ASKING)));
    }
}
