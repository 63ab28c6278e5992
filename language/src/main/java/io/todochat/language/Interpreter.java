package io.todochat.language;

import io.todochat.language.command.Command;
import io.todochat.language.command.Target;
import io.todochat.language.grammar.Range;
import io.todochat.language.time.DayPart;
import io.todochat.language.time.Times;
import io.todochat.language.token.Tokens;
import io.todochat.language.way.Ways;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Reads English. What is not surely a command is asked or none, never guessed at.
 *
 * <p>Stateless, safe to share, and never fails, whatever the text; the time it takes grows with the text's length.
 */
public final class Interpreter {

    private static final Ways WAYS = Ways.in(
            true,
            "names.ways",
            "telling.ways",
            "talking.ways",
            "elsewhere.ways",
            "finding.ways",
            "saved.ways",
            "trash.ways",
            "checklists.ways",
            "changing.ways",
            "adding.ways");

    private static final Ways ADDING = Ways.in(true, "names.ways", "adding.ways");

    /** In characters: of longer texts no word is sure to be all that is told. */
    private static final int LONGEST_TALE = 200;

    /** All ways of saying something that are known, with their examples. */
    public static List<io.todochat.language.way.Way> ways() {
        return WAYS.all();
    }

    /** Understands the phrase as far as it can; nothing of a text longer than {@link Times#LONGEST_TEXT}. */
    public Reading read(Phrase phrase) {
        if (Tokens.of(phrase.text()).size() > Times.LONGEST_TEXT) {
            return new Reading(new Command.None(), false, Optional.empty(), List.of(), List.of());
        }
        var framed = new Framed(phrase, Interpreter::readings).readings();
        var whole = framed.isEmpty() ? readings(phrase) : framed;
        var together = new Altogether(phrase, Interpreter::readings).readings(whole);
        var rows = together.isEmpty() ? new Rows(phrase, Interpreter::readings).readings(whole) : together;
        var told = rows.isEmpty() ? new Questions(phrase, Interpreter::readings).readings() : rows;
        var all = Leftover.asked(told.isEmpty() ? whole : told, phrase.at().toLocalDateTime());
        return all.getFirst().with(List.copyOf(all.subList(1, all.size())));
    }

    private static List<Reading> readings(Phrase phrase) {
        var sentence = Sentence.of(phrase);
        var breath = new Breath();
        Clauses.of(sentence).forEach(breath::add);
        var readings = breath.readings();
        var wanted = readings.stream()
                .filter(reading -> !SmallTalk.isIn(reading))
                .flatMap(reading -> new SeveralDays(reading, phrase).readings().stream())
                .toList();
        return new SmallTalk(readings, wanted).told();
    }

    /** Whether people begin with this verb what they have to do. */
    public static boolean isDoing(String verb) {
        return Adding.isDoing(verb);
    }

    /** The new tasks that are surely to do in a message that says other things as well; none where it asks something. */
    public static List<Reading> errands(Phrase phrase) {
        return new Errands(phrase, Interpreter::readings).readings();
    }

    /** Whether the text is surely in another language, of which nothing is read. */
    public static boolean isForeign(String text) {
        return Tongue.isForeign(Tokens.of(text));
    }

    /** Whether the text only tells something: of a day, of people, of whoever writes it. */
    public static boolean isTale(String text) {
        return text.length() <= LONGEST_TALE && Title.of(text).isTale();
    }

    /** The part of the day in which something takes place that is called so; empty where the name does not tell. */
    public static Optional<DayPart> daytime(Phrase title) {
        return Daytime.of(title);
    }

    /** The new task that the same words are where no task is called so: "move the sofa on Saturday". Empty for others. */
    public static Optional<Command.Add> chore(Phrase phrase) {
        var clauses = Clauses.of(Sentence.of(phrase));
        return Optional.of(Said.of(Marking.of(clauses.getFirst()), WAYS))
                .filter(_ -> clauses.size() == 1)
                .filter(said -> said.found() != null && new Errand(said, said.timing()).isPossible())
                .map(said -> new Adding(said.unsaid(), (_, _, _) -> {}).unsaid())
                .filter(Command.Add.class::isInstance)
                .map(Command.Add.class::cast);
    }

    /** The same words as something that is to be done, whatever else they may order. */
    static Command errand(Clause clause) {
        return new Adding(Said.of(Marking.of(clause), WAYS).unsaid(), (_, _, _) -> {}).untold();
    }

    /** The new task that the words may be in which no command was found: "blankets for the shelter". Empty for others. */
    public static Optional<Command.Add> jotting(Phrase phrase) {
        return jotted(phrase).add();
    }

    /** The new task that may be wanted of what is told: "the office is closed on Friday". Empty for others. */
    public static Optional<Command.Add> state(Phrase phrase) {
        return jotted(phrase).state();
    }

    private static Jotting jotted(Phrase phrase) {
        var sentence = Sentence.of(phrase);
        var whole = Clause.of(sentence, new Range(0, sentence.tokens().size()));
        return new Jotting(Said.of(Marking.of(whole), WAYS).unsaid());
    }

    /** The verbs of what was to be done where somebody says to have done so: order of "ordered". Empty for other words. */
    public static Set<String> deeds(String past) {
        return Doing.isPast(past) ? Doing.verbsOf(past) : Set.of();
    }

    private static Said heard(Clause marked) {
        var said = Said.of(marked, WAYS);
        return Errand.isNew(said) ? Said.of(marked, ADDING) : said;
    }

    /** What one part of a sentence says by itself. */
    static Reading read(Clause clause) {
        return read(clause, UnaryOperator.identity());
    }

    /** The same, where an hour of no day is on that day. */
    static Reading read(Clause clause, LocalDate day) {
        return read(clause, part -> part.on(day));
    }

    private static Reading read(Clause clause, UnaryOperator<Clause> dated) {
        var plain = Marking.of(dated.apply(clause));
        var said = heard(plain);
        var half = Daytime.of(said);
        var marked = half.map(part -> Marking.of(dated.apply(clause.in(part)))).orElse(plain);
        var heard = half.isPresent() ? heard(marked) : said;
        var reading = Sparing.in(marked)
                .map(sparing -> new Meaning(Said.of(sparing.kind(), WAYS), sparing))
                .map(Meaning::reading)
                .filter(Interpreter::spares)
                .orElseGet(() -> new Meaning(heard).reading());
        return Keeping.in(clause)
                .or(() -> Hours.in(clause))
                .map(reading::unless)
                .orElseGet(() -> Stated.of(marked, reading)
                        .map(stated -> reading.rather(stated.or(stated.rather().or(reading::rather))))
                        .orElse(reading));
    }

    private static boolean spares(Reading reading) {
        return reading.command() instanceof Command.About about
                && about.targets().stream().anyMatch(Target.Except.class::isInstance);
    }

    /** What a clause says by itself of what is there, or else what it says; nothing where more has to be asked. */
    static Command command(Clause clause) {
        var reading = read(clause);
        var there = reading.rather().orElse(reading);
        return there.question().isEmpty() ? there.command() : new Command.None();
    }

    /** Whether a clause is a new task, by itself. */
    static boolean adds(Clause clause) {
        return read(clause).command() instanceof Command.Add;
    }

    /** A clause that is said by a way of saying something by itself; empty if by none. */
    static Optional<Said> said(Clause clause) {
        return Optional.of(Said.of(Marking.of(clause), WAYS)).filter(said -> said.found() != null);
    }
}
