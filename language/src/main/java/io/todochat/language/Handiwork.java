package io.todochat.language;

import io.todochat.language.command.Target;
import io.todochat.language.time.Mention;
import io.todochat.language.token.Token;
import java.util.Set;

/**
 * What people make, put and change at some time: "make pancakes at 3". The same verbs move a task, as in "make the dentist
 * 3pm"; how its time is said and what is named tell them apart.
 */
record Handiwork(Said said, Timing timing) {

    /** Verbs of what people do, which move a task only if it is said to where. */
    private static final Set<String> MAKING = Set.of(
            "make",
            "bring",
            "set",
            "update",
            "edit",
            "correct",
            "modify",
            "alter",
            "adjust",
            "change",
            "switch",
            "swap",
            "exchange",
            "trade");

    private static final Set<String> PUTTING = Set.of("put");

    private static final Set<String> EXCHANGING = Set.of("set", "switch", "change", "swap", "exchange", "trade");

    /** Whether it is to be done then, and no task is moved to then. */
    boolean isMaking() {
        return (begins(MAKING) && namesTask() || begins(PUTTING) && !putsOff() && !meansAll())
                && !isInstead()
                && !isTowards();
    }

    /** Whether it is to be done so often, and no task is to come so often. */
    boolean isRepeated() {
        return said.found().way().text().equals("make <what> <rule>") && namesTask() && !isAdverb();
    }

    /** What is put off is no thing that is put somewhere. */
    private boolean putsOff() {
        return said.courtesy().core().has("off")
                && timing.last().filter(time -> first(time).word().equals("at")).isEmpty();
    }

    /** By words that may be no name of one; "it" is one, and so is the deadline of something. */
    private boolean namesTask() {
        return said.has("what")
                && !said.found().way().text().contains("{date}")
                && Targets.of(said.slot("what")).stream().anyMatch(Target.Named.class::isInstance);
    }

    /** "Everything", and not "everything in boxes"; "them" are all of those that are spoken of. */
    private boolean meansAll() {
        return !said.has("what")
                || Targets.of(said.slot("what")).stream()
                        .noneMatch(target -> target instanceof Target.Named
                                || target instanceof Target.All(var filter)
                                        && !filter.words().isBlank());
    }

    /** "Make the team meeting Tuesday instead". */
    private boolean isInstead() {
        return said.courtesy().core().has("instead") || said.courtesy().core().has("rather");
    }

    /** "Change the dentist to 3", and for short "make the dentist 3pm", but not "make pancakes at 3". */
    private boolean isTowards() {
        var time = timing.last();
        return time.map(this::isTowards)
                .orElse(said.has("number2") && !isForSeveral()
                        || !timing.leads().isEmpty());
    }

    /** "Make lunch for 3". */
    private boolean isForSeveral() {
        return begins(Set.of("make")) && !isDefinite() && hasFor();
    }

    private boolean hasFor() {
        var core = said.courtesy().core();
        return core.size() > 1 && core.word(core.size() - 2).equals("for");
    }

    private boolean isTowards(Mention time) {
        return Errand.TOWARDS.contains(first(time).word())
                || isDefinite() && first(time) instanceof Token.Number && !begins(PUTTING)
                || first(time).word().equals("for") && begins(EXCHANGING);
    }

    /** "Make the rent monthly", but not "make the bed every day". */
    private boolean isAdverb() {
        return isDefinite() && saysHowOften();
    }

    /** In one word: monthly. */
    boolean saysHowOften() {
        return timing.last().filter(time -> first(time).word().endsWith("ly")).isPresent();
    }

    private boolean isDefinite() {
        return Errand.DEFINITE.contains(said.slot("what").word(0));
    }

    private boolean begins(Set<String> verbs) {
        return verbs.contains(said.courtesy().core().word(0));
    }

    private Token first(Mention time) {
        return said.whole().sentence().tokens().get(time.from());
    }
}
