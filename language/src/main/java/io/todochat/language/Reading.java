package io.todochat.language;

import io.todochat.language.command.Command;
import io.todochat.language.time.Mention;
import java.util.List;
import java.util.Optional;

/**
 * What was understood of a sentence.
 *
 * @param command what the person wants
 * @param confirm whether to ask before doing it: it deletes, is about several tasks, or is unsure
 * @param question what is missing, and has to be asked first
 * @param spans what each part was read from, in the order of the text, never overlapping; a field may have several
 * @param times that are mentioned, those of a command in order of the text
 * @param rather what is meant instead, where the person has the very task that it names
 * @param more what else was wanted in the same breath, in order; nothing more in any of these
 */
public record Reading(
        Command command,
        boolean confirm,
        Optional<Question> question,
        List<Span> spans,
        List<Time> times,
        Optional<Command> rather,
        List<Reading> more) {

    public Reading {
        spans = List.copyOf(spans);
        times = List.copyOf(times);
        more = List.copyOf(more);
    }

    /**
     * A time and where it is mentioned.
     *
     * @param from offset of its first character
     * @param to offset behind its last one
     * @param text as it was said
     */
    public record Time(int from, int to, String text, Mention mention) {}

    /** The same and what else was wanted. */
    Reading with(List<Reading> others) {
        return new Reading(command, confirm, question, spans, times, rather, others);
    }

    /** Another command, unless the person has a task that this one is about. */
    Reading unless(Command other) {
        var about = command instanceof Command.Update ? Optional.of(command) : Optional.<Command>empty();
        return new Reading(other, false, Optional.empty(), List.of(), times, about, more);
    }

    /** The same, meant so. */
    public Reading as(Command other) {
        return new Reading(other, false, Optional.empty(), spans, times, Optional.empty(), more);
    }
}
