package io.todochat.language;

import io.todochat.language.command.Command.Remind.Manner;
import io.todochat.language.command.Reminder;
import io.todochat.language.time.Amount;
import io.todochat.language.time.Mention;
import io.todochat.language.way.Vocabulary;
import java.time.Duration;
import java.time.Period;
import java.util.List;

/** Which reminders are meant, and whether they come beside those that a task has. */
record Reminding(Clause clause) {

    /** So long before it is due: "an hour before", "the 10 minute reminder". */
    List<Reminder> leads(Said said) {
        if (said.has("number2")) {
            var number = Vocabulary.number(said.word("number2")).orElse(0);
            return List.of(new Reminder.Before(amount(number, said.wordBehind("number2"))));
        }
        return clause.chunks().stream()
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

    Manner manner() {
        var tokens = clause.sentence().tokens();
        var isEarlier = clause.chunks().stream()
                .filter(chunk -> chunk.field().equals("reminder"))
                .map(chunk -> tokens.get(chunk.places().getLast().to() - 1).word())
                .anyMatch("earlier"::equals);
        if (isEarlier) {
            return Manner.EARLIER;
        }
        var last = clause.size() == 0 ? "" : clause.word(clause.size() - 1);
        return last.equals("instead") || last.equals("rather") ? Manner.INSTEAD : Manner.BESIDE;
    }
}
