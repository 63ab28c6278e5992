package io.todochat.language;

import io.todochat.language.command.Priority;
import io.todochat.language.way.Vocabulary;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The signs that there is something to do, where no way of saying so is met: it begins with a verb of
 * {@code doings.words}, is said to be a duty, or has a time, tag or priority. What is a question, tells something, or is
 * said to the assistant, is no task; a list that fills with what was merely told is one that nobody trusts.
 *
 * @param clause what is said, without the words of courtesy around it
 */
record Signs(Said said, Clause clause, Timing timing) {

    /** What is said of all tasks is said of those that are there: "everything due this week". */
    private static final Set<String> OF_ALL = Set.of(
            "everything",
            "anything",
            "all of",
            "all what",
            "all that",
            "all the",
            "all my",
            "all but",
            "all except",
            "every one");

    /** Who says what he does, and not when, may do so always; with one of these he is going to. */
    private static final Set<String> PROMISING = Set.of("will", "shall", "i'll", "we'll", "going", "plan", "intend");

    /** What may be said of anything. */
    private static final Set<String> BESIDE = Set.of("aside", "notes", "unmissed");

    /** Whether what is said is something to do. */
    boolean areOfTask() {
        var tones = said.courtesy().tones();
        var opening = new Opening(clause);
        if (clause.size() == 0
                || said.whole().asks()
                || tones.contains(Courtesy.Tone.ADDRESSED)
                || tones.contains(Courtesy.Tone.PERMISSION)
                || tones.contains(Courtesy.Tone.ASKS)
                || opening.asks() && !(said.courtesy().isPlan() && opening.isDoing())
                || opening.denies()
                || isOfAll()
                || isNumber()
                || opening.isToAssistant()
                || opening.isUnfinished()
                || isDoneInPart()
                || isStated() && (isOver() || timing.times().isEmpty() && !promises())) {
            return false;
        }
        return (Adding.isDoing(clause.word(0)) || isTelling()) && !opening.isAboutThat()
                || tones.contains(Courtesy.Tone.DUTY) && saysMore()
                || saysMore() && !opening.isTalk() && !new Declarative(clause).isOne();
    }

    /** "1-3 p2" says something of what is there, or nothing. */
    private boolean isNumber() {
        return IntStream.range(0, clause.size())
                .allMatch(at -> Vocabulary.number(clause.word(at)).isPresent());
    }

    private boolean isOfAll() {
        return OF_ALL.contains(clause.word(0))
                || clause.size() > 1 && OF_ALL.contains(clause.word(0) + " " + clause.word(1));
    }

    /** "The report is done except the summary". */
    private boolean isDoneInPart() {
        return !Adding.isDoing(clause.word(0)) && clause.has("done") && Exclusion.isIn(clause);
    }

    /** "Move the dentist and tell mum": behind a command it is somebody else who is to be told. */
    private boolean isTelling() {
        return clause.range().from() > 0 && clause.size() > 1 && clause.word(0).equals("tell");
    }

    /** "Nice, no rush" says nothing to do. */
    private boolean saysMore() {
        return clause.chunks().stream()
                .anyMatch(chunk -> !BESIDE.contains(chunk.field()) && chunk.meaning() != Priority.LOW);
    }

    /** Who would like to do it, or says that he does it and not when, may not want it on the list; nor who turns from it. */
    boolean areUnsure() {
        var tones = said.courtesy().tones();
        return tones.contains(Courtesy.Tone.WISH) || isStated() && !isToCome() || turns();
    }

    private boolean turns() {
        return !Adding.isDoing(clause.word(0))
                && !said.courtesy().tones().contains(Courtesy.Tone.DUTY)
                && Title.turns(IntStream.range(0, said.whole().size())
                        .mapToObj(said.whole()::word)
                        .toList());
    }

    private boolean isStated() {
        var tones = said.courtesy().tones();
        return tones.contains(Courtesy.Tone.STATED) && !tones.contains(Courtesy.Tone.DUTY);
    }

    private boolean promises() {
        return PROMISING.stream().anyMatch(said.whole()::has);
    }

    private boolean isToCome() {
        var now = timing.phrase().at().toLocalDateTime();
        return timing.times().stream().anyMatch(time -> time.repeat().isPresent() || time.isAhead(now));
    }

    private boolean isOver() {
        var now = timing.phrase().at().toLocalDateTime();
        return !timing.times().isEmpty()
                && timing.times().stream().allMatch(time -> time.repeat().isEmpty() && time.isOver(now));
    }
}
