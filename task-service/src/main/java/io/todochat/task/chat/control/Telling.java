package io.todochat.task.chat.control;

import io.todochat.language.command.Command.Tell;
import io.todochat.schedule.Slot;
import io.todochat.task.chat.entity.Conversation;
import io.todochat.task.chat.entity.Message;
import io.todochat.task.chat.entity.Quoted;
import io.todochat.task.chat.entity.Wording;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;

/** Answers what is asked about the clock, the conversation and the assistant. */
record Telling(Message message, Conversation before, TakingBack takingBack) {

    private static final String NOTHING_SAID = "Nothing was said before.";

    String answer(Tell tell) {
        return switch (tell.topic()) {
            case NOW -> now();
            case DAY -> day(tell.day().orElseThrow());
            case SELF ->
                "I am a program and no person: I keep your tasks and remind you of them. Say “help” to see how.";
            case CHANGED -> changed();
            case BEFORE -> takingBack.before(message).orElse("Nothing was changed yet.");
            case SAID ->
                before.last() == null
                        ? NOTHING_SAID
                        : "You said " + Quoted.of(before.last().said()) + ". I answered: "
                                + before.last().answer();
            case AGAIN ->
                before.last() == null
                        ? NOTHING_SAID
                        : "I said: " + before.last().answer();
            case SAVED -> "What I call done is stored by then. You need not save anything.";
            case PRIORITIES ->
                "There are four priorities: urgent (p1), high (p2), medium (p3) and low (p4). Say for example “the rent is"
                        + " urgent”.";
            case LISTS ->
                "Yes, as many as you like: a tag makes a list. “add return the books #library” puts something on that of the"
                        + " library, and “list #library” shows it.";
            case ZONES ->
                "Your times stay as they are. In another time zone say “I am in” and the city once you are there; where the"
                        + " clocks are the same, nothing has to change.";
            case OWNERS ->
                "Your tasks are yours alone, I cannot assign any. To keep a name with one, say for example “tag the florist"
                        + " with kim” or “note on the florist: Kim does it”; what you have to do yourself, begin with"
                        + " “add”.";
        };
    }

    private String now() {
        var at = message.at();
        return "It is " + wording().exactly(at.toLocalDateTime()) + ", in calendar week "
                + at.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + ".";
    }

    private String day(Slot asked) {
        var days = ChronoUnit.DAYS.between(message.at().toLocalDate(), asked.date());
        var away = Math.abs(days) < 2 ? "" : days > 0 ? ", in " + days + " days" : ", " + -days + " days ago";
        return "That is " + wording().when(asked) + away + ".";
    }

    private String changed() {
        var nothing = before.looked() ? "Your last message changed nothing. " : "";
        return takingBack
                .lastChange(message)
                .map(change -> nothing + "The last change: " + change + ". “undo” takes it back.")
                .orElse("Nothing was changed yet.");
    }

    private Wording wording() {
        return Wording.of(message.at(), message.locale());
    }
}
