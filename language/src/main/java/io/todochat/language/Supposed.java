package io.todochat.language;

import io.todochat.language.command.Command;
import io.todochat.schedule.Slot;
import java.util.Map;
import java.util.Set;

/**
 * Whether what is said in a way of {@code stated.ways} or {@code later.ways} may be meant of a task that is there, and how
 * surely: the same words may be of a new one, or of none.
 */
record Supposed(Said said) {

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

    /** What a way begins with that tells a task by its day. */
    private static final String OWNED = "(the|my|our)? <time> <what>";

    private static final String SHOWING = "show";

    /**
     * Whether it may be meant of a task that is there.
     *
     * @param otherwise what it is where none is
     */
    boolean mayBe(Command otherwise) {
        return isAll()
                && isOnce()
                && isPossible()
                && !isNarrowed()
                && !isNext(otherwise)
                && (!said.says().equals("tag") || said.has("word") || isTagged(otherwise))
                && new Subject(said).isOwned() == said.found().way().text().startsWith(OWNED)
                && (!said.says().equals("ending") || isDay());
    }

    /** Whether it has to be agreed to, where it is read so. */
    boolean isDoubtful(Reading reading) {
        return isUnsure(reading) || !changes();
    }

    /** Whether it is said to when, or how far: "park the report until Friday", "extend the report by two days". */
    boolean saysTillWhen() {
        return said.has("word")
                && !said.says().equals("complete")
                && !said.slot("what").has("every")
                && (begins(TOWARDS) || isByLength());
    }

    /** The list of all tasks is no tag. */
    private static boolean isTagged(Command command) {
        return command instanceof Command.Add(var fields) && !fields.tags().isEmpty();
    }

    private boolean isDay() {
        return said.timing().times().stream().allMatch(time -> time.value() instanceof Slot.Day);
    }

    /** "Next: milk tomorrow" is to be done tomorrow. */
    private boolean isNext(Command otherwise) {
        return said.says().equals(SHOWING)
                && otherwise instanceof Command.Add
                && said.found().way().text().startsWith("(");
    }

    /** "Only Monday to Thursday" says on which days something is to be, and not to when it moves. */
    private boolean isNarrowed() {
        return said.says().equals("move")
                && said.whole().has("only")
                && said.timing().times().stream().anyMatch(time -> time.until().isPresent());
    }

    /**
     * What is put there, begins then, or comes then too, does so on one day or at one time of a day; what is made then is
     * no pancakes.
     */
    private boolean isOnce() {
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
    private boolean isPossible() {
        return switch (said.says()) {
            case "move" -> {
                var text = said.found().way().text();
                yield text.startsWith("(swap")
                        ? begins(Set.of("for", "to", "with"))
                        : !text.startsWith("<what> (moves|") || begins(TOWARDS);
            }
            case "advance" -> new Reminding(said, said.timing()).manner() == Command.Remind.Manner.EARLIER;
            case "cancel" -> !said.whole().has("instead");
            case "complete" -> !said.has("who") || NOT.stream().noneMatch(said.slot("who")::has);
            case "check-add", "note" -> !said.slot("what").has("list");
            default -> true;
        };
    }

    /** Whether the time begins with one of these words. */
    private boolean begins(Set<String> words) {
        var tokens = said.whole().sentence().tokens();
        return said.timing().last().stream()
                .anyMatch(time -> words.contains(tokens.get(time.from()).word()));
    }

    private boolean isAll() {
        var tones = said.courtesy().tones();
        return !tones.contains(Courtesy.Tone.ASKS)
                && !tones.contains(Courtesy.Tone.PERMISSION)
                && said.whole().chunks().stream()
                        .allMatch(chunk -> SAID.getOrDefault(said.says(), TIME).contains(chunk.field())
                                || new Subject(said).isOfAll() && TIME.contains(chunk.field())
                                || chunk.field().equals("length") && isByLength());
    }

    /** "Extend the report by two days". */
    private boolean isByLength() {
        return said.has("word") && said.courtesy().core().has("by");
    }

    /**
     * What is dropped may be dropped somewhere, what is added to something may be a thing to do, and what another has done,
     * or is done then, may still be to do.
     */
    private boolean isUnsure(Reading reading) {
        return UNSURE.contains(said.says())
                || new Subject(said).isOwned()
                || said.says().equals("complete") && (reading.confirm() || said.has("who"));
    }

    /** What happens on a day or at a time may be another one than that on the list. */
    private boolean changes() {
        return !Set.of("move", "repeat").contains(said.says())
                || said.corrects()
                || said.isAlways()
                || CHANGING.stream().anyMatch(said.whole()::has);
    }
}
