package io.todochat.language;

import io.todochat.language.grammar.Range;
import io.todochat.language.time.Mention;
import io.todochat.language.way.Fit;
import io.todochat.language.way.Ways;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A clause, and the way that says it.
 *
 * @param whole all of it
 * @param courtesy what the way fits, without what stands around it
 * @param found null if there is no such way
 */
record Said(Clause whole, Courtesy courtesy, Ways.Found found) {

    /** What takes lengths of time for itself; elsewhere they are words like others. */
    private static final Set<String> TAKING_LENGTHS =
            Set.of("snooze", "pause", "move", "advance", "skip", "unremind", "settings");

    /** What ways of setting an alarm contain; by others somebody is only called or rung. */
    private static final Set<String> WAKING =
            Set.of("(wake", "(get|rouse)", "(waking", "(up|awake", "{alarm}", "oversleep");

    private static final Set<String> LOOKING = Set.of("check", "see", "look", "find", "verify", "confirm");

    /** Nobody is so courteous. */
    private static final int MOST_LAYERS = 8;

    static Said of(Clause clause, Ways ways) {
        var withLengths = clause.withLengths();
        if (withLengths != clause) {
            var said = best(withLengths, ways);
            if (said.found != null && TAKING_LENGTHS.contains(said.found.way().says())) {
                return said;
            }
        }
        return best(clause, ways);
    }

    /** Of all layers of courtesy the one where most words are named; of equals the innermost. */
    private static Said best(Clause clause, Ways ways) {
        Said best = null;
        var layers = 0;
        for (var courtesy = Courtesy.none(clause);
                courtesy != null && layers < MOST_LAYERS;
                courtesy = courtesy.inside(), layers++) {
            var found = ways.best(courtesy.core(), 0);
            var said = new Said(clause, courtesy, found);
            best = found != null && (best == null || said.words() >= best.words()) ? said : best;
        }
        return best == null ? unsaid(clause) : best;
    }

    /** The same, with all courtesy taken off and said by no way. */
    Said unsaid() {
        return unsaid(whole);
    }

    /** What somebody has to see is no question: "I have to see the dentist", and neither is "check if it rains". */
    private static Said unsaid(Clause clause) {
        var inner = Courtesy.none(clause);
        var next = inner.inside();
        for (var layers = 0; layers < MOST_LAYERS && next != null && !isToDo(inner, next); layers++) {
            inner = next;
            next = inner.inside();
        }
        return new Said(clause, inner, null);
    }

    private static boolean isToDo(Courtesy inner, Courtesy next) {
        return next.asks() && (inner.isPlan() || looks(inner));
    }

    /** Whether it is to be looked whether something is so, by whoever says it. */
    boolean looks() {
        return looks(courtesy);
    }

    private static boolean looks(Courtesy courtesy) {
        return courtesy.core().size() > 1
                && LOOKING.contains(courtesy.core().word(0))
                && !courtesy.tones().contains(Courtesy.Tone.ADDRESSED)
                && (courtesy.core().has("if") || courtesy.core().has("whether"));
    }

    /** The same, with some times as a part of what is said. */
    Said showing(Collection<Mention> times) {
        return times.isEmpty() ? this : new Said(whole, courtesy.showing(times), found);
    }

    /** "Tomorrow I have to move the dentist" says when that is done, and not to when it is moved. */
    Timing timing() {
        var core = courtesy.core();
        var isMoved = found != null && (says().equals("move") || says().equals("advance"));
        return Timing.of(isMoved && courtesy.isPlan() ? core.part(0, core.size()) : core);
    }

    private int words() {
        return courtesy.words() + found.fit().words();
    }

    Range range() {
        return whole.range();
    }

    String says() {
        return found.way().says();
    }

    /** Whether the number of a way ends a range of those that are moved: the 4 of "move 2 to 4 to Friday". */
    boolean isOfRange() {
        if (!has("what") || !has("number2")) {
            return false;
        }
        var core = courtesy.core();
        var behind = core.tokenBehind(found.fit().slots().get("number2").from());
        return !Places.in(Text.of(slots("what", "number2")).line()).isEmpty()
                && core.chunks().stream().anyMatch(chunk -> chunk.from() == behind);
    }

    /** Whether it is told what holds instead of what: "at 10 instead of 9". */
    boolean corrects() {
        return found.way().text().contains("(instead of|");
    }

    /** "Can you …?", which asks nothing. */
    boolean isAddressed() {
        return courtesy.tones().contains(Courtesy.Tone.ADDRESSED);
    }

    /** Whether it holds from now on, and not only once. */
    boolean isAlways() {
        return courtesy.tones().contains(Courtesy.Tone.ALWAYS)
                || whole.has("from") && whole.has("now") && whole.has("on");
    }

    /** Whether an alarm is set, which nobody means in the afternoon if it can be in the morning. */
    boolean wakes() {
        return found != null
                && says().equals("alarm")
                && WAKING.stream().anyMatch(word -> found.way().text().contains(word));
    }

    /** The words of a slot; null if the way has none or it was left out. */
    Clause slot(String name) {
        var place = found.fit().slots().get(name);
        return place == null ? null : courtesy.core().part(place.from(), place.to());
    }

    /** The words of those of some slots that are there, one by one. */
    List<Clause> partsOf(String... names) {
        return Stream.of(names).filter(this::has).map(this::slot).toList();
    }

    /** The words from the first of some slots up to the last; at least one of them is there. */
    Clause slots(String... names) {
        var places =
                Stream.of(names).filter(this::has).map(found.fit().slots()::get).toList();
        return courtesy.core()
                .part(
                        places.stream().mapToInt(Fit.Place::from).min().orElseThrow(),
                        places.stream().mapToInt(Fit.Place::to).max().orElseThrow());
    }

    /** The word of a slot. */
    String word(String name) {
        var place = found.fit().slots().get(name);
        return courtesy.core().word(place.from());
    }

    /** The word behind a slot of one word. */
    String wordBehind(String name) {
        return courtesy.core().word(found.fit().slots().get(name).to());
    }

    boolean has(String name) {
        return found.fit().slots().containsKey(name);
    }
}
