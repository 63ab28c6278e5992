package io.todochat.task.chat.entity;

import io.todochat.language.command.Command;
import java.time.Instant;
import java.util.List;

/**
 * A command that waits for an answer.
 *
 * @param kind what was asked
 * @param saying the message that it was in
 * @param command which of the message's commands, from 0
 * @param alone whether nothing is to be done of the commands after it: it is corrected, and they are done
 * @param given what was answered so far
 * @param candidates numbers of the tasks that a number means, in the order shown; empty where none were
 * @param text in which it was asked; null where that is not known any more
 * @param token tells this question from all others
 * @param expires when it is too late to answer
 */
public record Pending(
        Kind kind,
        Saying saying,
        int command,
        boolean alone,
        Given given,
        List<Integer> candidates,
        String text,
        String token,
        Instant expires) {

    /** Said behind a question that takes a yes. */
    private static final String SAY_YES = " Say “yes”.";

    private static final String SAY_WHICH = " Say “yes”, or which ones.";

    /** What is asked. */
    public enum Kind {
        /** Shall it be done? */
        CONFIRM,
        /** Which of the candidates? */
        WHICH,
        /** Which task, where none was named? */
        TARGET,
        /** What is it called? */
        TITLE,
        /** When? */
        WHEN,
        /** On which days, or at which times? */
        OFTEN,
        /** In which time zone? */
        ZONE
    }

    public Pending {
        candidates = candidates == null ? List.of() : List.copyOf(candidates);
    }

    /** The same, not expired yet at that instant. */
    Pending openAt(Instant then) {
        var later = then.isBefore(expires) ? expires : then.plusMillis(1);
        return new Pending(kind, saying, command, alone, given, candidates, text, token, later);
    }

    /** The command that waits. */
    Command asked() {
        return saying.readings().get(command).command();
    }

    /** The question once more. */
    public String question() {
        return switch (kind) {
            case TITLE -> "What shall I call the task?";
            case WHEN -> "When? For example “friday at 9”.";
            case TARGET -> "Which task do you mean?";
            case OFTEN -> "On which days, or at which times?";
            case ZONE -> "Which time zone is that? One is called Europe/Lisbon.";
            case CONFIRM, WHICH -> "Please say “yes” or “no”." + again();
        };
    }

    /** What was asked, in its words. */
    private String again() {
        return text == null
                ? ""
                : (text.contains("\n") ? "\n" : " ") + text.replace(SAY_YES, "").replace(SAY_WHICH, "");
    }
}
