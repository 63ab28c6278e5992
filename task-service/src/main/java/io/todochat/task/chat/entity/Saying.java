package io.todochat.task.chat.entity;

import io.todochat.language.Interpreter;
import io.todochat.language.Phrase;
import io.todochat.language.Reading;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What was said, and when and where: as reading is the same every time, this is all that has to be remembered of a command
 * that waits.
 *
 * @param at when, in the person's zone
 * @param locale a language tag
 */
public record Saying(String text, ZonedDateTime at, String locale) {

    private static final Interpreter INTERPRETER = new Interpreter();

    /** What was said with a message. */
    public static Saying of(Message message) {
        return new Saying(message.text(), message.at(), message.locale().toLanguageTag());
    }

    /** The commands in it, in order; at least one, which may be none. */
    public List<Reading> readings() {
        var all = INTERPRETER.read(new Phrase(text, at, Locale.forLanguageTag(locale)));
        var readings = new ArrayList<Reading>();
        readings.add(all);
        readings.addAll(all.more());
        return readings;
    }
}
