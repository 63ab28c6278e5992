package io.todochat.language;

import io.todochat.language.command.Command;
import io.todochat.language.time.Mention;
import io.todochat.language.way.Ways;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What people say around what they want, taken off.
 *
 * @param core what is left
 * @param words how many words were taken off
 * @param tones how it was said
 */
record Courtesy(Clause core, int words, Set<Tone> tones) {

    private static final Ways WAYS = Ways.in(true, "names.ways", "courtesies.ways");

    private static final Ways THANKS = Ways.in(true, "thanks.ways");

    /** How something is said: the headings of the file. */
    enum Tone {
        POLITE,
        THANKED,
        ADDRESSED,
        PERMISSION,
        WISH,
        DUTY,
        PLAN,
        STATED,
        ASKS,
        ALWAYS
    }

    static Courtesy none(Clause clause) {
        return new Courtesy(clause, 0, EnumSet.noneOf(Tone.class));
    }

    /** Whether it is said of what is yet to be done. */
    boolean isPlan() {
        return tones.contains(Tone.DUTY) || tones.contains(Tone.WISH) || tones.contains(Tone.PLAN);
    }

    boolean asks() {
        return tones.contains(Tone.ASKS);
    }

    Courtesy showing(Collection<Mention> times) {
        return new Courtesy(core.showing(times), words, tones);
    }

    /** The same with one layer less; null if there is none. */
    Courtesy inside() {
        var thanked = THANKS.best(core, 0);
        var wanted = thanked == null ? null : inside(thanked);
        if (wanted != null && (isWanted(wanted.core) || core.asks() && looks(wanted.core))) {
            return wanted;
        }
        var found = WAYS.best(core, 0);
        return found == null ? null : inside(found);
    }

    private Courtesy inside(Ways.Found found) {
        var rest = Stream.of("rest", "doing", "ongoing", "held")
                .map(found.fit().slots()::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        var inner = core.inner(rest.from(), rest.to());
        var more = EnumSet.noneOf(Tone.class);
        more.addAll(tones);
        more.add(Tone.valueOf(found.way().says().toUpperCase(Locale.ROOT)));
        return new Courtesy(inner, words + core.size() - (rest.to() - rest.from()), more);
    }

    /** "Thanks, anything left for today?" */
    private static boolean looks(Clause rest) {
        return rest.size() > 0 && Interpreter.read(rest).command() instanceof Command.Find;
    }

    /** "Thanks, what is next?" asks, and "thanks for the list" does not. */
    private static boolean isWanted(Clause rest) {
        return new Opening(rest).asks() || Cuts.STRONG.contains(rest.word(0));
    }
}
