package io.todochat.language;

import io.todochat.language.command.Command;
import io.todochat.language.command.Command.Remind.Manner;
import io.todochat.language.command.Reminder;
import io.todochat.language.command.Target;
import io.todochat.language.time.Amount;
import io.todochat.language.time.Mention;
import io.todochat.language.way.Vocabulary;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reminders of a task that is there: which are meant, and whether they come beside those that it has. */
record Reminding(Said said, Timing timing) {

    /** Behind these the task is named. */
    private static final Set<String> ABOUT = Set.of("about", "of", "for", "regarding");

    private static final Set<String> DEFINITE = Set.of("the", "my", "our", "that");

    /** With one of these, or with a title, something new is meant. */
    private static final Set<String> NEW = Set.of("something", "anything", "things", "stuff", "new", "all", "to", "do");

    private static final Set<String> REMINDERS = Set.of("the", "my", "its", "reminder", "alert");

    /** Who says the time of "the reminder" says another one than it has. */
    private static final String THE_ONE = "the|my|its";

    /** So long before it is due: "an hour before", "the 10 minute reminder". */
    List<Reminder> leads() {
        if (said.has("number2")) {
            var number = Vocabulary.number(said.word("number2")).orElse(0);
            return List.of(new Reminder.Before(amount(number, said.wordBehind("number2"))));
        }
        return said.courtesy().core().chunks().stream()
                .filter(chunk ->
                        chunk.field().equals("reminder") || chunk.field().equals("length"))
                .map(chunk -> Timing.before((Mention) chunk.meaning()))
                .toList();
    }

    private static Amount amount(int number, String unit) {
        return switch (unit.charAt(0)) {
            case 'w' -> Amount.of(Period.ofWeeks(number));
            case 'd' -> Amount.of(Period.ofDays(number));
            case 'h' -> Amount.of(Duration.ofHours(number));
            default -> Amount.of(Duration.ofMinutes(number));
        };
    }

    /** Whether it comes beside those that a task has. */
    Manner manner() {
        var clause = said.courtesy().core();
        var isEarlier = clause.chunks().stream()
                .filter(chunk -> chunk.field().equals("reminder"))
                .map(chunk -> clause.sentence().tokens().get(chunk.to() - 1).word())
                .anyMatch("earlier"::equals);
        if (isEarlier) {
            return Manner.EARLIER;
        }
        var last = clause.size() == 0 ? "" : clause.word(clause.size() - 1);
        var way = said.found().way().text();
        return last.equals("instead") || last.equals("rather") || way.contains(THE_ONE) || way.startsWith("(no|")
                ? Manner.INSTEAD
                : Manner.BESIDE;
    }

    /** The same, and what "remind me at 4" means where a task is spoken of, or "remind me of the dinner" where one is. */
    Reading rather(Reading reading) {
        return ofOneThere()
                .map(reminding -> reminding.reminders().isEmpty()
                        ? reading.as(reminding).asking(Question.WHEN)
                        : reading.as(reminding))
                .map(reading::rather)
                .orElse(reading);
    }

    private Optional<Command.Remind> ofOneThere() {
        return switch (said.says()) {
            case "remind-me" -> target().map(target -> new Command.Remind(List.of(target), reminders()));
            case "move" ->
                isReminder() && timing.isSaid()
                        ? Optional.of(new Command.Remind(List.of(new Target.Last()), reminders(), Manner.INSTEAD))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    List<Reminder> reminders() {
        var leads = timing.fields().reminders();
        return leads.isEmpty() ? new Ringing(timing).hours() : leads;
    }

    private Optional<Target> target() {
        var clause = said.courtesy().core();
        if (timing.times().stream().anyMatch(time -> time.repeat().isPresent())) {
            return Optional.empty();
        }
        if (!said.has("title")) {
            return NEW.stream().anyMatch(clause::has) ? Optional.empty() : Optional.of(new Target.Last());
        }
        var title = said.found().fit().slots().get("title");
        return title.from() == 0 || !ABOUT.contains(clause.word(title.from() - 1)) || !isKnown(said.slot("title"))
                ? Optional.empty()
                : Optional.of(Targets.of(said.slot("title")))
                        .filter(targets -> targets.size() == 1 && targets.getFirst() instanceof Target.Named)
                        .map(List::getFirst);
    }

    /** "The dinner", "Ann": who speaks of it so may have it on the list. */
    private static boolean isKnown(Clause title) {
        var line = Text.of(title).line();
        return DEFINITE.contains(title.word(0)) || !line.isEmpty() && Character.isUpperCase(line.charAt(0));
    }

    /** "Move the reminder to 4:30". */
    private boolean isReminder() {
        return said.has("what")
                && said.slot("what").has("reminder")
                && IntStream.range(0, said.slot("what").size())
                        .mapToObj(said.slot("what")::word)
                        .allMatch(REMINDERS::contains);
    }
}
