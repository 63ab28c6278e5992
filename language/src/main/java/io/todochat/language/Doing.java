package io.todochat.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What somebody says to have done with something: who called the dentist has not been there. */
final class Doing {

    /** What people say to have done, and the verbs of what was to be done then. */
    private static final Map<String, Set<String>> VERBS = verbs("""
            paid payed: pay settle transfer
            bought got gotten ordered: buy get order pick fetch grab collect purchase shop
            picked: pick get fetch collect buy
            called phoned: call phone ring contact
            sent mailed emailed posted submitted filed: send mail email e-mail post submit file forward return
            cleaned washed: clean wash tidy scrub wipe mop rinse hoover vacuum
            booked: book reserve order make arrange
            fixed: fix repair mend sort
            took taken: take bring put
            brought: bring take
            fed: feed
            written: write
            built: build
            sold: sell
            made: make cook bake prepare do arrange book
            ready: ready
            """);

    /** These say no more than that it is done. */
    private static final Set<String> FINISHED =
            Set.of("finished", "completed", "handled", "sorted", "ticked", "checked", "crossed");

    /** "Ed" has done nothing yet. */
    private static final int SHORTEST = 5;

    private Doing() {}

    private static Map<String, Set<String>> verbs(String text) {
        var verbs = new HashMap<String, Set<String>>();
        text.lines().map(line -> line.split(": ")).forEach(sides -> {
            for (var done : sides[0].split(" ")) {
                verbs.put(done, Set.of(sides[1].split(" ")));
            }
        });
        return verbs;
    }

    /** The verbs of what was done, by the words around what it was done with; empty where it is only done. */
    static Set<String> by(Said said) {
        var core = said.courtesy().core();
        var what = said.found().fit().slots().get("what");
        var who = said.found().fit().slots().get("who");
        return what == null
                ? Set.of()
                : IntStream.range(who == null ? 0 : who.to(), core.size())
                        .filter(at -> at < what.from() || at >= what.to())
                        .filter(at -> !takesCare(core, at))
                        .mapToObj(core::word)
                        .map(Doing::verbsOf)
                        .filter(verbs -> !verbs.isEmpty())
                        .findFirst()
                        .orElse(Set.of());
    }

    /** Whether it is said of what is over: "called", "signed". */
    static boolean isPast(String word) {
        return !Adding.isDoing(word)
                && (word.equals("done")
                        || FINISHED.contains(word)
                        || !verbsOf(word).isEmpty());
    }

    /** Of "signed" sign, of "copied" copy, of "wrapped" wrap. */
    static Set<String> verbsOf(String done) {
        if (VERBS.containsKey(done) || FINISHED.contains(done) || done.length() < SHORTEST || !done.endsWith("ed")) {
            return VERBS.getOrDefault(done, Set.of());
        }
        var stem = done.substring(0, done.length() - 2);
        var single = stem.substring(0, stem.length() - 1);
        return new HashSet<>(List.of(stem, stem + "e", stem.endsWith("i") ? single + "y" : single));
    }

    /** That may be of anything. */
    private static boolean takesCare(Clause core, int at) {
        return at + 1 < core.size() && core.word(at + 1).equals("care");
    }
}
