package io.todochat.dapr;

import java.util.function.Supplier;

/** How a call of a journal may end. */
sealed interface Ending {

    record Answered(Answer answer) implements Ending {}

    record NotDone() implements Ending {}

    record Unknown() implements Ending {}

    static Ending of(Supplier<Answer> call) {
        try {
            return new Answered(call.get());
        } catch (SidecarUnavailable e) {
            return new NotDone();
        } catch (OutcomeUnknown e) {
            return new Unknown();
        }
    }
}
