package io.todochat.language;

import io.todochat.language.command.Changes;
import io.todochat.language.command.Command;
import io.todochat.language.command.Fields;
import io.todochat.language.command.Target;
import io.todochat.language.way.Way;
import io.todochat.language.way.Ways;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a clause says of a task that may be there, in words that may as well be of a new one: the lines of
 * {@code stated.ways} and {@code later.ways}.
 */
final class Stated {

    private static final Ways WAYS = Ways.in(true, "names.ways", "stated.ways");

    private static final Ways LATER = Ways.in(true, "names.ways", "later.ways");

    private static final String SHOWING = "show";

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
        var supposed = new Supposed(said);
        if (said.found() == null || !supposed.mayBe(command)) {
            return Optional.empty();
        }
        var reading = new Meaning(said).ofOneThere();
        return Optional.of(reading.confirmed(supposed.isDoubtful(reading)))
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
        var isMeant = later.found() != null
                && (saysByHowMuch(later) || new Supposed(later).saysTillWhen() || saysWhatWasDone(later));
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

    /** "Call mum again on Friday" is another call; the dentist that is on Friday again is the same. */
    private static boolean isOnceMore(Clause clause) {
        return clause.has("again") && Adding.isDoing(clause.word(0));
    }
}
