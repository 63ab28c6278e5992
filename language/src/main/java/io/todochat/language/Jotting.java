package io.todochat.language;

import io.todochat.language.command.Command;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A sentence in which no command was found, and which may be something to do, jotted down: "blankets for the shelter",
 * "rerun the tests". Nothing is added for that alone, but it can be asked. What asks, talks or tells is none, but for how something is
 * going to be.
 */
record Jotting(Said said) {

    /** Who writes more tells a story. */
    private static final int MOST_WORDS = 10;

    private static final int SHORTEST_WORD = 3;

    /** Who begins so answers, sighs or speaks to the assistant. */
    private static final Set<String> BREATHS =
            Set.of(("hi hey hello bye ciao morning goodbye thanks thank thx please hm hmm "
                            + "uh uhh um oh ah wow ok okay okey alright right well lol haha sorry oops good great nice cool super "
                            + "perfect awesome damn help undo redo wrong same again maybe perhaps actually rather instead only just "
                            + "still already unfortunately list show tell mine yours everything something anything whatever whenever never")
                    .split(" "));

    /** With one of these behind its first word it is a sentence that tells something. */
    private static final Set<String> TELLING =
            Set.of(("is are was were am be been being has had will would can could should "
                            + "must may might does did do says said told wants wanted needs needed goes went comes came gets got gone "
                            + "isn't aren't wasn't weren't hasn't hadn't won't wouldn't can't couldn't doesn't didn't don't cannot "
                            + "i you he she it we they him them that this these those not no")
                    .split(" "));

    private static final Set<String> NEEDY = Set.of("i", "we");

    private static final Set<String> NEEDING = Set.of("needs", "need");

    /** What it would be as a new task; empty where it is nothing of that kind. */
    Optional<Command.Add> add() {
        var clause = said.courtesy().core();
        return isPossible(clause) && !tells(clause) ? task() : Optional.empty();
    }

    /** The same where it tells how something is going to be, or what it needs: "the office is closed on Friday". */
    Optional<Command.Add> state() {
        var clause = said.courtesy().core();
        return isPossible(clause) && (needs(clause) || new Declarative(clause).isOfState() && isToCome())
                ? task()
                : Optional.empty();
    }

    private Optional<Command.Add> task() {
        return Optional.of(new Adding(said, (_, _, _) -> {}).untold())
                .filter(Command.Add.class::isInstance)
                .map(Command.Add.class::cast)
                .flatMap(Jotting::titled);
    }

    private static Optional<Command.Add> titled(Command.Add add) {
        var title = Title.of(add.fields().title().orElseThrow()).tidied();
        return title.isTalk()
                ? Optional.empty()
                : Optional.of(new Command.Add(add.fields().titled(title.text())));
    }

    private static boolean needs(Clause clause) {
        return IntStream.range(1, clause.size() - 1).mapToObj(clause::word).anyMatch(NEEDING::contains)
                && !new Declarative(clause).isOne();
    }

    private boolean isToCome() {
        var now = said.timing().phrase().at().toLocalDateTime();
        return said.timing().times().stream()
                .anyMatch(time -> time.repeat().isPresent() || time.isAhead(now) || !time.isOver(now));
    }

    private boolean isPossible(Clause clause) {
        if (clause.size() == 0 || clause.size() > MOST_WORDS || said.whole().asks() || !saysSomething(clause)) {
            return false;
        }
        var opening = new Opening(clause);
        return !opening.asks()
                && !opening.denies()
                && (!opening.isTalk() || isNeeded(clause))
                && !opening.isToAssistant()
                && !opening.isUnfinished()
                && !BREATHS.contains(clause.word(0));
    }

    /** "We need bread". */
    private static boolean isNeeded(Clause clause) {
        return clause.size() > 2 && NEEDY.contains(clause.word(0)) && NEEDING.contains(clause.word(1));
    }

    private static boolean saysSomething(Clause clause) {
        return IntStream.range(0, clause.size())
                .mapToObj(clause::word)
                .anyMatch(word -> word.length() >= SHORTEST_WORD && word.chars().allMatch(Character::isLetter));
    }

    /** What has been done is no more to be done: "flyers designed". */
    private static boolean tells(Clause clause) {
        return new Declarative(clause).isOne()
                || Doing.isPast(clause.word(0))
                || IntStream.range(1, clause.size())
                        .mapToObj(clause::word)
                        .anyMatch(word -> TELLING.contains(word) || Doing.isPast(word));
    }
}
