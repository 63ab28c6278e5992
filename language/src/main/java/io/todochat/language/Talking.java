package io.todochat.language;

import io.todochat.language.command.Command;
import io.todochat.language.command.Command.Tell.Topic;
import io.todochat.language.command.Target;
import io.todochat.language.way.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is said of the conversation and of no task.
 *
 * @param saysDay whether a day is said beside it
 */
record Talking(Said said, boolean saysDay) {

    private static final String TELLING = "tell-";

    Command command() {
        return switch (said.says()) {
            case "yes" -> isYetToDo() ? new Command.None() : new Command.Yes();
            case "undo" -> saysDay ? new Command.None() : new Command.Undo(steps(), changed(), place());
            case "steps" -> new Command.Steps();
            case "trash" -> new Command.Trash();
            case "help" -> new Command.Help();
            case "greet" -> new Command.Greet(false);
            case "farewell" -> new Command.Greet(true);
            case "thanks" -> new Command.Thanks();
            case "next-page" -> new Command.NextPage(page());
            case "previous-page" -> new Command.PreviousPage();
            case "stop", "elsewhere", "unsure" -> new Command.None();
            case "tell-day" -> told();
            case "repeat-that" -> said.timing().isSaid() ? new Command.None() : told(Topic.AGAIN);
            case String says when says.startsWith(TELLING) -> told(topic(says));
            default -> throw new IllegalStateException("nobody knows what " + said.says() + " means");
        };
    }

    private static Topic topic(String says) {
        return Topic.valueOf(says.substring(TELLING.length()).toUpperCase(Locale.ROOT));
    }

    private static Command told(Topic topic) {
        return new Command.Tell(topic, Optional.empty());
    }

    /** Of what repeats there are many days. */
    private Command told() {
        return said.timing()
                .last()
                .filter(time -> time.repeat().isEmpty())
                .<Command>map(time -> new Command.Tell(Topic.DAY, Optional.of(time.value())))
                .orElseGet(Command.None::new);
    }

    /** "I still have to do it" agrees to nothing. */
    private boolean isYetToDo() {
        return said.courtesy().tones().contains(Courtesy.Tone.DUTY)
                && said.found().way().text().contains("|do it|");
    }

    /** How many changes are to be taken back: one, where nothing is said of it. */
    private int steps() {
        var isTwice = said.found().way().text().matches(".*(twice|both).*");
        return said.has("number") ? Vocabulary.number(said.word("number")).orElse(1) : isTwice ? 2 : 1;
    }

    /** Which page of a list is meant; 0 where that is not said. */
    private int page() {
        var number = said.has("number")
                ? Vocabulary.number(said.word("number"))
                : said.has("ordinal") ? Vocabulary.rank(said.word("ordinal")) : OptionalInt.empty();
        return Math.max(0, number.orElse(0));
    }

    /** Which one alone is to be taken back: "undo step 2"; 0 for the last. */
    private int place() {
        if (said.has("number2")) {
            return Vocabulary.number(said.word("number2")).orElse(0);
        }
        return said.has("ordinal")
                ? Math.max(0, Vocabulary.rank(said.word("ordinal")).orElse(0))
                : 0;
    }

    /** What the change that is to be taken back was about; none where that is not said. */
    private List<Target> changed() {
        return said.has("what") ? Targets.named(said.slot("what")) : List.of();
    }
}
