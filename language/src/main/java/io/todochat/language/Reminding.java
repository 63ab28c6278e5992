package io.todochat.language;

import io.todochat.language.command.Command.Remind.Manner;

/** Whether a reminder comes beside those that a task has. */
record Reminding(Clause clause) {

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
