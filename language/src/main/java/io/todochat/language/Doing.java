package io.todochat.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What somebody says to have done with something: who called the dentist has not been there. */
final class Doing {

    /** What people say to have done, and the verbs of what was to be done then. */
    private static final Map<String, Set<String>> VERBS = verbs("""
            paid: pay settle transfer
            bought got gotten ordered: buy get order pick fetch grab collect purchase shop
            picked: pick get fetch collect buy
            called phoned: call phone ring contact
            sent mailed emailed posted submitted filed: send mail email e-mail post submit file forward return
            cleaned washed: clean wash tidy scrub wipe mop rinse hoover vacuum
            booked: book reserve order make arrange
            fixed: fix repair mend sort
            took: take bring put
            made: make cook bake prepare do arrange book
            ready: ready
            """);

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
        return what == null
                ? Set.of()
                : IntStream.range(0, core.size())
                        .filter(at -> at < what.from() || at >= what.to())
                        .filter(at -> !takesCare(core, at))
                        .mapToObj(core::word)
                        .filter(VERBS::containsKey)
                        .findFirst()
                        .map(VERBS::get)
                        .orElse(Set.of());
    }

    /** That may be of anything. */
    private static boolean takesCare(Clause core, int at) {
        return at + 1 < core.size() && core.word(at + 1).equals("care");
    }
}
