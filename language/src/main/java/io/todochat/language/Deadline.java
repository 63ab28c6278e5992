package io.todochat.language;

import io.todochat.language.command.Command;
import io.todochat.language.command.Fields;
import io.todochat.language.grammar.Range;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * "Book the minibus for the game on the 12th, needs doing by Thursday", "swap shifts for the 19th, ask her by Thursday": by
 * when a new task is to be done is told behind it, and any other day is one of its title.
 *
 * @param at its first token
 */
record Deadline(Sentence sentence, int at) {

    private static final Set<String> OBLIGING = Set.of("must", "needs", "need", "has", "have", "should", "gotta");

    private static final Set<String> BEING_DONE = Set.of(
            "to", "be", "do", "done", "doing", "get", "it", "this", "that", "finished", "ready", "sent", "in", "out");

    private static final Set<String> PEOPLE = Set.of("him", "her", "them");

    private static final Set<String> UNTIL = Set.of("by", "before", "until");

    /** Nobody says more before by when it is. */
    private static final int MOST_WORDS = 6;

    /** Whether it is told from there on, and nothing else. */
    boolean isTold() {
        return (isToBeDone() || isToBeAsked()) && due().isPresent();
    }

    private boolean isToBeDone() {
        return OBLIGING.contains(word(at))
                && IntStream.range(
                                at + 1,
                                Math.min(at + MOST_WORDS, sentence.tokens().size()))
                        .filter(token -> UNTIL.contains(word(token)))
                        .limit(1)
                        .anyMatch(until -> IntStream.range(at + 1, until).allMatch(this::isOfDoing));
    }

    private boolean isToBeAsked() {
        return at + 3 < sentence.tokens().size()
                && word(at).equals("ask")
                && PEOPLE.contains(word(at + 1))
                && UNTIL.contains(word(at + 2));
    }

    private boolean isOfDoing(int token) {
        return BEING_DONE.contains(word(token)) || word(token).endsWith("ed");
    }

    private Optional<Fields> due() {
        var told = Timing.of(Clause.of(sentence, new Range(at, sentence.tokens().size())));
        return told.times().size() == 1
                        && told.times().getFirst().to() == sentence.tokens().size()
                        && told.times().getFirst().repeat().isEmpty()
                ? Optional.of(new DueDate(told).fields())
                        .filter(fields -> fields.due().isPresent())
                : Optional.empty();
    }

    /** What is to be done by then, as it was read without that. */
    Reading of(Reading head, Fields fields) {
        var due = due().orElseThrow();
        var title = head.spans().stream()
                .filter(span -> span.field().equals("title") && fields.due().isPresent())
                .findFirst()
                .map(span -> sentence.phrase()
                        .text()
                        .substring(span.from(), sentence.tokens().get(at - 2).to()))
                .orElse(fields.title().orElseThrow());
        var timed = fields.titled(title).on(due.due().orElseThrow(), due.end());
        return head.as(
                new Command.Add(timed.noted(sentence.text(at, sentence.tokens().size()))));
    }

    private String word(int token) {
        return sentence.tokens().get(token).word();
    }
}
