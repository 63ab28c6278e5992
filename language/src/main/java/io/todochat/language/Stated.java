package io.todochat.language;

import io.todochat.language.command.Changes;
import io.todochat.language.command.Command;
import io.todochat.language.command.Fields;
import io.todochat.language.command.Target;
import io.todochat.language.way.Way;
import io.todochat.language.way.Ways;
import io.todochat.schedule.Slot;
import java.util.List;
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

    private static final String SHOWING = "show";

    /** What may be said of the task beside a time alone, by the heading; who says more says it of a new one. */
    private static final Map<String, Set<String>> SAID = Map.of(
            "advance", Set.of("reminder"),
            "remind", Set.of("time", "reminder"),
            "check-add", Set.of(),
            "delete", Set.of(),
            "undate", Set.of(),
            "prioritise", Set.of("priority"),
            "untag", Set.of("tag"),
            "tag", Set.of("tag"));

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
            "moves",
            "isn't",
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

    /** Who has not done it has not. */
    private static final Set<String> NOT = Set.of(
            "not", "never", "nobody", "none", "no", "haven't", "hasn't", "havent", "hasnt", "didn't", "didnt",
            "hardly");

    private static final Set<String> TOWARDS = Set.of("to", "till", "until", "til");

    private Stated() {}

    /**
     * Empty where it says nothing of what may be there.
     *
     * @param otherwise what it is where nothing is
     */
    static Optional<Reading> of(Clause clause, Reading otherwise) {
        var command = otherwise.command();
        if (clause.asks() && !Said.of(clause, WAYS).isAddressed() && !isShown(clause)
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
        if (isPointed(said)) {
            return isNothing(said.slot("notes")) ? Optional.empty() : Optional.of(written(said));
        }
        var subject = new Subject(said);
        if (said.found() == null
                || !isAll(said)
                || !isOnce(said)
                || !isPossible(said)
                || isNarrowed(said)
                || isNext(said, command)
                || said.says().equals("tag") && !said.has("word") && !isTagged(command)
                || subject.isOwned() != said.found().way().text().startsWith(OWNED)
                || said.says().equals("ending") && !isDay(said)) {
            return Optional.empty();
        }
        var reading = new Meaning(said).ofOneThere();
        return Optional.of(reading.confirmed(isUnsure(said, reading) || !changes(said)))
                .map(subject::withWhom)
                .filter(stated -> subject.isNamed(stated.command()) || subject.isKind(stated.command()))
                .map(stated -> stated.about(subject::meant));
    }

    /** "Put cinnamon on there": what is written on the task that was spoken of, or comes to its checklist if it has one. */
    private static boolean isPointed(Said said) {
        return said.found() != null && said.says().equals("note") && !said.has("what");
    }

    private static boolean isNothing(Clause notes) {
        return Targets.of(notes).stream().noneMatch(Target.Named.class::isInstance);
    }

    private static Reading written(Said said) {
        var note = new Meaning(said).ofOneThere();
        var items = Adding.items(new Updating(said, said.timing()).text().line());
        return note.as(new Command.Update(List.of(new Target.Last()), Changes.to(Fields.NOTHING.listing(items))))
                .rather(note);
    }

    private static boolean isDay(Said said) {
        return said.timing().times().stream().allMatch(time -> time.value() instanceof Slot.Day);
    }

    /** "Next: milk tomorrow" is to be done tomorrow. */
    private static boolean isNext(Said said, Command otherwise) {
        return said.says().equals(SHOWING)
                && otherwise instanceof Command.Add
                && said.found().way().text().startsWith("(");
    }

    /** "Standup when?" */
    private static boolean isShown(Clause clause) {
        var said = Said.of(clause, WAYS);
        return said.found() != null && said.says().equals(SHOWING);
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
        var isMeant = later.found() != null && (saysByHowMuch(later) || saysTillWhen(later) || saysWhatWasDone(later));
        return isMeant ? later : said;
    }

    /** "The rent two days later", "rent +2d", where that is not an hour of the day. */
    private static boolean saysByHowMuch(Said said) {
        var core = said.courtesy().core();
        var tokens = said.whole().sentence().tokens();
        var isSigned = said.timing().last().stream()
                .anyMatch(time -> tokens.get(time.from()).word().equals("+"));
        if (isSigned) {
            return true;
        }
        var end = said.timing().last().map(time -> time.to()).orElse(0);
        return end > 1
                && core.hasBefore(core.size(), "time")
                && tokens.get(end - 1).word().equals("later")
                && tokens.get(end - 2).word().matches("(minute|hour|day|week|month)s?");
    }

    /** "Counted", and not "closed", which may be how it always is, or "flooded", which nobody wanted to do. */
    private static boolean saysWhatWasDone(Said said) {
        return said.says().equals("complete")
                && Doing.isPast(said.word("word"))
                && !Reasons.isState(said.word("word"))
                && Doing.verbsOf(said.word("word")).stream().anyMatch(Adding::isDoing);
    }

    /** "Park the report until Friday", "extend the report by two days". */
    private static boolean saysTillWhen(Said said) {
        return said.has("word")
                && !said.says().equals("complete")
                && !said.slot("what").has("every")
                && (begins(said, TOWARDS) || isByLength(said));
    }

    /** "Call mum again on Friday" is another call; the dentist that is on Friday again is the same. */
    private static boolean isOnceMore(Clause clause) {
        return clause.has("again") && Adding.isDoing(clause.word(0));
    }

    /** The list of all tasks is no tag. */
    private static boolean isTagged(Command command) {
        return command instanceof Command.Add(var fields) && !fields.tags().isEmpty();
    }

    /** "Only Monday to Thursday" says on which days something is to be, and not to when it moves. */
    private static boolean isNarrowed(Said said) {
        return said.says().equals("move")
                && said.whole().has("only")
                && said.timing().times().stream().anyMatch(time -> time.until().isPresent());
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
            case "move" -> {
                var text = said.found().way().text();
                yield text.startsWith("(swap")
                        ? begins(said, Set.of("for", "to", "with"))
                        : !text.startsWith("<what> (moves|") || begins(said, TOWARDS);
            }
            case "advance" -> new Reminding(said, said.timing()).manner() == Command.Remind.Manner.EARLIER;
            case "cancel" -> !said.whole().has("instead");
            case "complete" -> !said.has("who") || NOT.stream().noneMatch(said.slot("who")::has);
            case "check-add", "note" -> !said.slot("what").has("list");
            default -> true;
        };
    }

    /** Whether the time begins with one of these words. */
    private static boolean begins(Said said, Set<String> words) {
        var tokens = said.whole().sentence().tokens();
        return said.timing().last().stream()
                .anyMatch(time -> words.contains(tokens.get(time.from()).word()));
    }

    private static boolean isAll(Said said) {
        var tones = said.courtesy().tones();
        return !tones.contains(Courtesy.Tone.ASKS)
                && !tones.contains(Courtesy.Tone.PERMISSION)
                && said.whole().chunks().stream()
                        .allMatch(chunk -> SAID.getOrDefault(said.says(), TIME).contains(chunk.field())
                                || new Subject(said).isOfAll() && TIME.contains(chunk.field())
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
                || new Subject(said).isOwned()
                || said.says().equals("complete") && (reading.confirm() || said.has("who"));
    }

    /** What happens on a day or at a time may be another one than that on the list. */
    private static boolean changes(Said said) {
        return !Set.of("move", "repeat").contains(said.says())
                || said.corrects()
                || said.isAlways()
                || CHANGING.stream().anyMatch(said.whole()::has);
    }
}
