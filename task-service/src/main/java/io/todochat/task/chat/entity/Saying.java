package io.todochat.task.chat.entity;

import io.todochat.language.Interpreter;
import io.todochat.language.Phrase;
import io.todochat.language.Reading;
import io.todochat.language.command.Command;
import io.todochat.language.time.DayHours;
import io.todochat.task.model.entity.Proposal;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What was said, and when and where: as reading is the same every time, this is all that has to be remembered of a command
 * that waits.
 *
 * @param at when, in the person's zone
 * @param locale a language tag
 * @param hours when the parts of a day begin for the person; never null
 * @param proposed what a language model took it for, where the grammar found nothing; null for none
 * @param parts which of the things to do that are in it, counted from 0, it is taken for; null where it is taken as a whole
 */
public record Saying(
        String text, ZonedDateTime at, String locale, DayHours hours, String proposed, List<Integer> parts) {

    private static final Interpreter INTERPRETER = new Interpreter();

    /** In characters: nobody jots down more in a line. */
    private static final int LONGEST_JOTTING = 120;

    /** In characters: who writes more writes no single thing to do. */
    private static final int LONGEST_LINE = 1_000;

    public Saying {
        hours = hours == null ? DayHours.USUAL : hours; // remembered from before there were any
    }

    /** What was said with a message. */
    public static Saying of(Message message) {
        return new Saying(message.text(), message.at(), message.locale().toLanguageTag(), message.hours(), null, null);
    }

    /** The same, taken for what a language model proposes. */
    public Saying takenFor(Proposal proposal) {
        return new Saying(text, at, locale, hours, proposal.told(), null);
    }

    /** The same in other words. */
    public Saying inWords(String other) {
        return new Saying(other, at, locale, hours, null, null);
    }

    /** The same, taken for the things to do that are in it. */
    Saying inParts() {
        var all = Interpreter.errands(phrase()).size();
        return inParts(IntStream.range(0, all).boxed().toList());
    }

    /** The same, taken for some of these. */
    Saying inParts(List<Integer> some) {
        return new Saying(text, at, locale, hours, null, some);
    }

    /** Whether it is taken for the things to do that are in it, each by itself. */
    public boolean isInParts() {
        return parts != null;
    }

    /** Whether it is taken for what nobody said in these words. */
    public boolean isGuessed() {
        return proposed != null;
    }

    /** What is read. */
    public Phrase phrase() {
        return new Phrase(text, at, Locale.forLanguageTag(locale), hours);
    }

    /** The new task that these words are as well: "move the sofa on Saturday". */
    public Optional<Command.Add> chore() {
        return proposed == null ? Interpreter.chore(phrase()) : Optional.empty();
    }

    /** The new task that these words may be, where no command was found in them: "blankets for the shelter". */
    Optional<Command.Add> jotting() {
        return isShort() ? Interpreter.jotting(phrase()) : Optional.empty();
    }

    /** The new task that may be wanted of what they tell: "the office is closed on Friday". */
    Optional<Command.Add> state() {
        return isShort() ? Interpreter.state(phrase()) : Optional.empty();
    }

    /** Whether it is as short as what people have to do, or is told to be on a checklist. */
    boolean isLine() {
        return text.length() <= LONGEST_LINE;
    }

    private boolean isShort() {
        return text.length() <= LONGEST_JOTTING && readings().size() == 1;
    }

    /** What one of its commands says of a task that is there, also where it would be a new one or nothing else. */
    public Command ofTask(int command) {
        var reading = readings().get(command);
        return switch (reading.command()) {
            case Command.Add add -> reading.rather().map(Reading::command).orElse(add);
            case Command.None _ -> reading.rather().map(Reading::command).orElseGet(() -> Unclear.note(this));
            case Command said -> said;
        };
    }

    /** The commands in it, in order; at least one, which may be none. */
    public List<Reading> readings() {
        if (isInParts()) {
            var errands = Interpreter.errands(phrase());
            return parts.stream().map(errands::get).toList();
        }
        var all = Optional.ofNullable(proposed)
                .flatMap(told -> new Proposal(told).reading(phrase()))
                .orElseGet(() -> INTERPRETER.read(phrase()));
        var readings = new ArrayList<Reading>();
        readings.add(all);
        readings.addAll(all.more());
        return readings;
    }
}
