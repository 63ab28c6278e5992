package io.todochat.language;

import io.todochat.language.command.Changes;
import io.todochat.language.command.Command;
import io.todochat.language.command.Fields;
import io.todochat.language.command.Filter;
import io.todochat.language.command.Priority;
import io.todochat.language.command.Target;
import io.todochat.language.time.Mention;
import io.todochat.language.token.Token;
import io.todochat.language.way.Vocabulary;
import io.todochat.schedule.Slot;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is said without any verb, once nothing is asked that it answers: a day asks what there is on it, a time of day or
 * a priority is for the task that was spoken of last, and a word is looked for.
 */
record Bare(Said said, Timing timing) {

    /** In front of what is looked for. */
    private static final Set<String> LOOKING = Set.of("find", "search");

    private static final Set<String> BEFORE = Set.of("and", "also");
    private static final Set<String> BEHIND = Set.of("too", "also");

    private static final Set<String> DEFINITE = Set.of("the", "my", "our");

    private static final Set<String> ALL = Set.of("everything", "all", "anything", "tasks");

    private static final Set<String> HALVES = Set.of("am", "pm", "a", "p", "o'clock", "h", "noon");

    /** Nobody names a task by more of them who only says which one. */
    private static final int MOST_WORDS = 4;

    Optional<Command> command() {
        var clause = said.courtesy().core();
        if (said.whole().asks()
                && (timing.isSaid() || isDefinite(clause))
                && clause.size() > 0
                && clause.size() <= MOST_WORDS) {
            return new Opening(clause).asks() ? Optional.empty() : Optional.of(search(clause));
        }
        if (isDue(clause) && clause.size() == 1 && ALL.contains(clause.word(0))) {
            return Optional.of(list());
        }
        if (clause.size() == 0 && clause.chunks().size() > 1 && areMarks(clause.chunks())) {
            return Optional.of(marked(clause));
        }
        if (!clause.chunks().isEmpty()) {
            return clause.size() == 0 && clause.chunks().size() == 1
                    ? chunk(clause.chunks().getFirst())
                    : Optional.empty();
        }
        return switch (clause.size()) {
            case 1 -> Optional.of(word(clause));
            case 2 -> words(clause);
            default -> Optional.empty();
        };
    }

    private static boolean areMarks(List<Chunk> chunks) {
        return chunks.stream()
                .allMatch(chunk -> chunk.field().equals("tag") || chunk.field().equals("priority"));
    }

    /** "#home #work", "p1 p2"; "p1..p3" are three. */
    private Command marked(Clause clause) {
        var filter = FilterReader.read(clause, List.of()).filter();
        var levels = filter.priorities().stream().sorted().toList();
        var isRange = levels.size() == 2
                && said.whole().sentence().tokens().stream()
                        .anyMatch(token ->
                                token.word().equals("-") || token.word().equals("."));
        var all = isRange ? EnumSet.range(levels.getFirst(), levels.getLast()) : filter.priorities();
        return new Command.Find(
                Command.Find.Manner.LIST,
                new Filter(
                        filter.conditions(),
                        filter.tags(),
                        all,
                        filter.time(),
                        filter.from(),
                        filter.until(),
                        filter.words()),
                Optional.empty());
    }

    /** "And the doctor?" */
    private static boolean isDefinite(Clause clause) {
        return clause.size() > 1 && clause.chunks().isEmpty() && DEFINITE.contains(clause.word(0));
    }

    /** "Reports due this week" may be there. */
    Optional<Command> listed() {
        var clause = said.courtesy().core();
        return clause.size() == 1 && clause.word(0).endsWith("s") && isDue(clause)
                ? Optional.of(search(clause))
                : Optional.empty();
    }

    private boolean isDue(Clause clause) {
        return timing.times().size() == 1
                && clause.chunks().size() == 1
                && first(timing.times().getFirst()).equals("due");
    }

    private Command list() {
        var filter = new DueThen(timing).askedInPart(timing.filter(Filter.OPEN));
        return new Command.Find(Command.Find.Manner.LIST, filter, Optional.empty());
    }

    private String first(Mention time) {
        return said.whole().sentence().tokens().get(time.from()).word();
    }

    /** "Milk too": what was done last is to be done to that task as well. */
    Optional<Command> more() {
        var clause = said.courtesy().core();
        var isMore = isAlso()
                && clause.size() > 0
                && clause.size() <= MOST_WORDS
                && clause.chunks().isEmpty()
                && Vocabulary.level(clause.word(0)).isEmpty();
        return Optional.of(isMore ? Targets.of(clause) : List.<Target>of())
                .filter(targets -> targets.size() == 1 && targets.getFirst() instanceof Target.Named)
                .map(Command.Choose::new);
    }

    private boolean isAlso() {
        var whole = said.whole();
        var last = whole.size() - 1;
        return whole.size() > 1
                && !whole.asks()
                && (BEFORE.contains(whole.word(0))
                        || BEHIND.contains(whole.word(last))
                        || whole.word(last).equals("well")
                                && whole.word(last - 1).equals("as"));
    }

    private Optional<Command> chunk(Chunk chunk) {
        return switch (chunk.meaning()) {
            case Mention time
            when chunk.field().equals("time") -> countsTasks(time) ? Optional.empty() : Optional.of(time(time));
            case Mention _
            when chunk.field().equals("reminder") ->
                Optional.of(new Command.Remind(
                        List.of(new Target.Last()), timing.fields().reminders(), Command.Remind.Manner.INSTEAD));
            case Priority priority -> Optional.of(update(Changes.to(Fields.NOTHING.pressing(priority))));
            default -> Optional.empty();
        };
    }

    /** "3 to Tuesday" may be about the third of a list. */
    private boolean countsTasks(Mention time) {
        var tokens = said.whole().sentence().tokens();
        return tokens.size() > 1
                && tokens.getFirst() instanceof Token.Number
                && tokens.get(1) instanceof Token.Word word
                && (word.word().equals("to") || !time.isDayOpen() && !HALVES.contains(word.word()));
    }

    /** "Saturday's to Sunday". */
    private static boolean isOwnedTo(Mention time, List<String> words) {
        return time.until().isPresent()
                && words.getFirst().matches(".*['’]s")
                && words.size() == 3
                && words.get(1).equals("to");
    }

    private Command moved(Mention time) {
        var day = time.value().date();
        var due = Filter.OPEN.between(Optional.of(new Slot.Day(day)), Optional.of(new Slot.Day(day.plusDays(1))));
        var to = new Slot.Day(time.until().orElseThrow().date().minusDays(1));
        return new Command.Update(List.of(new Target.The(Optional.empty(), due)), Changes.to(Fields.NOTHING.due(to)));
    }

    private Command time(Mention time) {
        if (isOwnedTo(time, timing.words(time))) {
            return moved(time);
        }
        var isDay = time.repeat().isEmpty() && !(Timing.slot(time) instanceof Slot.Moment);
        return isDay || said.whole().asks() ? list() : update(timing.changes(time));
    }

    private Optional<Command> words(Clause clause) {
        return LOOKING.contains(clause.word(0))
                ? Optional.of(search(clause.part(1, 2)))
                : clause.word(1).equals("priority") ? level(clause.word(0)) : Optional.empty();
    }

    private Command word(Clause clause) {
        return said.whole().asks() ? search(clause) : level(clause.word(0)).orElseGet(() -> search(clause));
    }

    private static Optional<Command> level(String word) {
        return Vocabulary.level(word).map(level -> update(Changes.to(Fields.NOTHING.pressing(Priority.of(level)))));
    }

    private static Command update(Changes changes) {
        return new Command.Update(List.of(new Target.Last()), changes);
    }

    private Command search(Clause words) {
        return new Command.Find(
                Command.Find.Manner.SEARCH, timing.filter(Filter.OPEN).with(Targets.words(words)), Optional.empty());
    }
}
