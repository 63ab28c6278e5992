package io.todochat.language;

import java.util.ArrayList;
import java.util.List;

/** What is read beside a command itself. Serves one reading and is not shared. */
final class Noted {

    final List<Span> spans = new ArrayList<>();

    /** Whether it has to be agreed to. */
    boolean confirm;

    /** Whether it is a task to be added of which nobody said so. */
    boolean isImplied;

    /** What has to be asked; null for nothing. */
    Question question;

    /** Takes down what a part of the meaning asks and where it was read. */
    void take(Text text, String field, Question asked) {
        if (text != null) {
            spans.addAll(text.spans(field));
        }
        if (asked != null) {
            question = asked;
            confirm |= asked == Question.ADD || asked == Question.WEEKLY || asked == Question.LEFT_OUT;
        }
    }
}
