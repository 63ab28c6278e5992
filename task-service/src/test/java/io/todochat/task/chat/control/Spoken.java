package io.todochat.task.chat.control;

import io.todochat.task.chat.entity.Deed;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sentence, and what it may bring about unasked.
 *
 * @param commands how many
 * @param may as far as tasks are concerned that exist
 */
record Spoken(String text, int commands, Set<Effect> may) {

    /** Something done to a task. */
    record Effect(Deed deed, int task) {}

    /** Both, one after the other. */
    Spoken and(String joint, Spoken other) {
        var both = Stream.concat(may.stream(), other.may.stream()).collect(Collectors.toSet());
        return new Spoken(text + joint + other.text, commands + other.commands, both);
    }
}
