package io.todochat.language;

import io.todochat.language.Heard.Misheard;
import io.todochat.language.command.Fields;
import io.todochat.language.command.Reminder;
import io.todochat.language.command.Target;
import io.todochat.language.grammar.Range;
import io.todochat.language.time.Amount;
import io.todochat.language.time.Mention;
import io.todochat.schedule.Slot;
import java.util.List;
import java.util.Optional;

/** Reads single phrases as they are read in a sentence; one that is not understood to its end is refused. */
record HeardWords(Phrase whole) {

    /** When something is due, and what else such a phrase says: until when, how it repeats, how long before to remind. */
    Fields when(String phrase) {
        var fields = timing(phrase).fields();
        if (fields.due().isEmpty() && fields.start().isEmpty()) {
            throw new Misheard("this is no time");
        }
        return fields;
    }

    /** Whether a phrase says an hour or how often, and no day, as in "at nine" or "every two weeks". */
    boolean isDayOpen(String phrase) {
        var times = timing(phrase).times();
        return !times.isEmpty()
                && times.stream()
                        .allMatch(time -> time.isDayOpen() && time.part().isEmpty());
    }

    /** Whether a phrase says a single hour that may be one of the morning or of the evening. */
    boolean isHalfOpen(String phrase) {
        var times = timing(phrase).times();
        return times.size() == 1
                && times.getFirst().isHalfOpen()
                && times.getFirst().until().isEmpty();
    }

    /** A repetition, and when it is first. */
    Fields repeated(String rule, Optional<String> first) {
        var said = first.map(due -> rule + " starting " + due).orElse(rule);
        var fields = when(said);
        if (fields.recurrence().isEmpty()) {
            throw new Misheard("this is no repetition");
        }
        return fields;
    }

    /** The time until which something rests. */
    Optional<Slot> until(Optional<String> phrase) {
        return phrase.map(said -> timing(said).times().stream()
                .filter(time -> time.repeat().isEmpty())
                .map(Mention::value)
                .findFirst()
                .orElseThrow(() -> new Misheard("this is no time")));
    }

    /** A length of time. */
    Amount length(String phrase) {
        return only(phrase).chunks().stream()
                .filter(chunk -> chunk.field().equals("length"))
                .flatMap(chunk -> ((Mention) chunk.meaning()).amount().stream())
                .findFirst()
                .orElseThrow(() -> new Misheard("this is no length of time"));
    }

    /** A single reminder, before the due time or at a time of its own. */
    Reminder reminder(String phrase) {
        var timing = timing(phrase);
        var reminders =
                timing.leads().isEmpty() ? timing.reminders() : timing.fields().reminders();
        if (reminders.size() != 1) {
            throw new Misheard("this is no time to remind at");
        }
        return reminders.getFirst();
    }

    /** The tasks that a phrase names. */
    List<Target> targets(String phrase) {
        return Targets.of(Marking.of(clause(phrase)));
    }

    /** By its place in what was shown. */
    Target numbered(Number number) {
        if (number.doubleValue() != number.intValue() || number.intValue() < 1) {
            throw new Misheard("no task has this number");
        }
        return new Target.Numbered(number.intValue());
    }

    /** Tasks of a kind, as in "high priority": no word in it may be taken for a word of their titles. */
    FilterReader.Wanted filter(String phrase) {
        var clause = Marking.of(clause("tasks " + phrase));
        var wanted = FilterReader.read(clause, List.of(clause));
        if (wanted.unread() > 0) {
            throw new Misheard("this is no kind of task");
        }
        return wanted;
    }

    private Timing timing(String phrase) {
        return Timing.of(only(phrase));
    }

    /** The phrase, if it says times and nothing else. */
    private Clause only(String phrase) {
        var clause = clause(phrase).withLengths();
        var saysOnlyTimes =
                clause.size() == 0 && clause.chunks().stream().allMatch(chunk -> chunk.meaning() instanceof Mention);
        if (!saysOnlyTimes) {
            throw new Misheard("this says more than a time");
        }
        return clause;
    }

    private Clause clause(String phrase) {
        var sentence = Sentence.of(whole.saying(phrase));
        return Clause.of(sentence, new Range(0, sentence.tokens().size()));
    }
}
