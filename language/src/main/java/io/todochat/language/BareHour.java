package io.todochat.language;

import io.todochat.language.command.Fields;
import io.todochat.language.way.Vocabulary;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The hour of something new, said by a mere number: "an alarm for six", "set a meeting for 3".
 *
 * @param name what it is; null where it needs none or has to be asked for
 * @param number where the hour stands
 * @param hour from 1 to 24: what rings, rings at exactly that hour
 * @param rings whether it is an alarm
 */
record BareHour(Text name, Text number, int hour, boolean rings) {

    private static final Set<String> LINKS = Set.of("for", "at");

    /** Null where there is none, or a time is said in words. */
    static BareHour of(Said said, Timing timing) {
        if (timing.isSaid() && timing.day().isEmpty()) {
            return null;
        }
        return said.has("event") ? ofEvent(said) : said.has("title") ? ofTitle(said) : null;
    }

    private static BareHour ofTitle(Said said) {
        var isAlarm = said.says().equals("alarm");
        var isReminder =
                said.says().equals("remind-me") && said.found().way().text().contains("(reminder|");
        var title = Text.of(said.slot("title"));
        var hour = isAlarm || isReminder ? hour(title.line()) : OptionalInt.empty();
        return hour.isPresent() ? new BareHour(null, title, hour.getAsInt(), isAlarm) : null;
    }

    /** Only of what has no name of its own: lunch for three is a lunch of three people. */
    private static BareHour ofEvent(Said said) {
        var core = said.courtesy().core();
        var from = said.found().fit().slots().get("event").from();
        var link = core.size() - 2;
        if (link <= from || !LINKS.contains(core.word(link)) || !Targets.isNameless(core.part(from, link))) {
            return null;
        }
        var hour = hour(core.word(link + 1));
        var number = Text.of(core.part(link + 1, link + 2));
        return hour.isPresent() ? new BareHour(Text.of(core.part(from, link)), number, hour.getAsInt(), false) : null;
    }

    private static OptionalInt hour(String word) {
        var number = Vocabulary.number(word);
        return number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= 24 ? number : OptionalInt.empty();
    }

    /** What is due then; an event does not ring. */
    Fields due(Timing timing) {
        if (rings) {
            return timing.alarm(hour).titled("alarm");
        }
        var usual = timing.alarm(hour <= 6 ? hour + 12 : hour);
        return name == null
                ? usual
                : Fields.NOTHING.due(usual.due().orElseThrow()).titled(name.line());
    }
}
