package io.todochat.language;

import io.todochat.language.command.Target;
import io.todochat.language.time.Mention;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What is meant where somebody speaks of finishing something: that it is done, or that it is still to be. What somebody
 * has to, wants to or is about to finish is not done, and neither is what is finished tomorrow.
 */
record Finishing(Said said, Timing timing) {

    /** Verbs of what people do, which also say that it is done. */
    private static final Set<String> DOING = Set.of("finish", "complete");

    /** "Get the draft done" is a thing to do. */
    private static final Set<String> CAUSING = Set.of("get", "have");

    /** What begins with these words does not say that it is done: it denies it, supposes it, or is about somebody. */
    private static final Set<String> BEFORE_UNSAID = words("""
            not never nobody nothing none neither cannot do if once until till unless after before whenever as
            maybe perhaps hopefully half part most hope tell remind ask ensure wonder i we you they he she i'm we're you're
            """);

    /** Nor does what ends with these: "the draft must be", "the draft almost". */
    private static final Set<String> BEHIND_UNSAID = words(
            "not never be get almost nearly half halfway partly partially mostly hardly barely soon longer being gets is");

    /** What is to be done then is not done now. */
    private static final Set<String> LATER = words("later someday soon eventually asap first next");

    private static final Set<String> DEFINITE = Set.of("the", "my", "our", "that", "this");

    private static final Set<String> UNTIL = Set.of("by", "before", "until", "till");

    private static final Set<String> MARKS = Set.of("tag", "priority");

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    /** What speaking of finishing something comes to. */
    enum Sense {
        DONE,
        UNSURE,
        ASKED,
        TO_DO,
        NEITHER
    }

    Sense sense() {
        var way = said.found().way().text();
        if (DOING.contains(word(0)) && (way.startsWith("complete|") || way.startsWith("finish "))) {
            return wanted();
        }
        if (said.courtesy().asks() && said.has("what") && isSaid()) {
            return said.unsaid().looks() ? Sense.TO_DO : Sense.ASKED;
        }
        if (said.whole().asks() && (way.startsWith("<what>") || !said.has("what"))) {
            return said.has("what") && isSaid() ? Sense.ASKED : Sense.NEITHER;
        }
        if (!said.has("what")) {
            return isAhead(timing.times()) ? Sense.NEITHER : said.whole().has("all") ? Sense.UNSURE : Sense.DONE;
        }
        var what = said.slot("what");
        if (!isSaid()) {
            return Sense.NEITHER;
        }
        if (!way.startsWith("<what>")) {
            var isToCome = said.courtesy().isPlan() || way.contains(" with ") && isAhead(timing.times());
            return isToCome ? Sense.UNSURE : Sense.DONE;
        }
        return CAUSING.contains(what.word(0)) ? caused(what) : isAhead(beside(what)) ? Sense.UNSURE : Sense.DONE;
    }

    /** Whether it is said of a task: "I'm not ready" is of none. */
    boolean isSaid() {
        return !said.has("what") || !isUnsaid(said.slot("what"));
    }

    private String word(int at) {
        return said.courtesy().core().word(at);
    }

    /** Of what begins with such a verb. */
    private Sense wanted() {
        var isAhead = isAhead(timing.times());
        var isToDo = isWanted()
                || isAhead
                || said.has("what") && isLater(said.slot("what"))
                || word(0).equals("finish") && timing.times().stream().anyMatch(time -> !time.isOver(now()));
        if (!isToDo) {
            return Sense.DONE;
        }
        var targets = said.has("what") ? Targets.of(said.slot("what")) : List.<Target>of();
        if (!targets.isEmpty() && targets.stream().allMatch(Target.Named.class::isInstance)) {
            return isAhead && namesOneThen() ? Sense.UNSURE : Sense.TO_DO;
        }
        if (!isWanted() && (targets.stream().anyMatch(Target.The.class::isInstance) || saysWhichAreDue(targets))) {
            return Sense.DONE;
        }
        return isAhead || targets.isEmpty() || isAllOfIt(targets) ? Sense.NEITHER : Sense.UNSURE;
    }

    /** Also what somebody asks whether to finish is not done, and neither is what gets a tag or a priority with it. */
    private boolean isWanted() {
        var courtesy = said.courtesy();
        return courtesy.isPlan()
                || courtesy.tones().contains(Courtesy.Tone.PERMISSION)
                || said.whole().asks() && !courtesy.tones().contains(Courtesy.Tone.ADDRESSED)
                || word(0).equals("finish")
                        && courtesy.core().chunks().stream().anyMatch(chunk -> MARKS.contains(chunk.field()));
    }

    private static boolean isLater(Clause what) {
        return LATER.contains(what.word(what.size() - 1));
    }

    /** "Everything that is due tomorrow", or "tomorrow's tasks", and not "everything tomorrow" or "… by 6". */
    private boolean saysWhichAreDue(List<Target> targets) {
        var tokens = said.whole().sentence().tokens();
        return targets.stream().anyMatch(Target.All.class::isInstance)
                && timing.times().stream().noneMatch(this::saysUntilWhen)
                && timing.times().stream()
                        .map(time -> time.places().getFirst())
                        .anyMatch(place -> tokens.get(place.from()).word().equals("due")
                                || tokens.get(place.to() - 1).word().matches(".*['’]s|s"));
    }

    /** Also where two times are read as one: "due today by 6". */
    private boolean saysUntilWhen(Mention time) {
        var tokens = said.whole().sentence().tokens();
        return time.places().stream()
                .flatMapToInt(place -> IntStream.range(place.from(), place.to()))
                .anyMatch(at -> UNTIL.contains(tokens.get(at).word())
                        && (at == 0 || !tokens.get(at - 1).word().equals("due")));
    }

    private static Sense caused(Clause what) {
        var targets = what.size() > 1 ? Targets.of(what.part(1, what.size())) : List.<Target>of();
        return targets.stream().anyMatch(Target.Named.class::isInstance) ? Sense.TO_DO : Sense.NEITHER;
    }

    /** "Complete the dentist on Friday" may be the name of one that is due then. */
    private boolean namesOneThen() {
        return word(0).equals("complete")
                && !said.courtesy().isPlan()
                && DEFINITE.contains(said.slot("what").word(0))
                && timing.times().stream().noneMatch(time -> time.link() == Mention.Link.BY);
    }

    /** "I want to finish everything" is hardly said of the tasks that are there. */
    private boolean isAllOfIt(List<Target> targets) {
        return targets.getFirst() instanceof Target.All && said.slot("what").size() == 1;
    }

    private static boolean isUnsaid(Clause what) {
        var first = what.word(0);
        return what.size() > 1 && what.word(1).equals("sure")
                || BEFORE_UNSAID.contains(first)
                || first.matches(".*n['’]t")
                || Opening.isAsking(first)
                || BEHIND_UNSAID.contains(what.word(what.size() - 1));
    }

    /** The times that are no part of these words. */
    private List<Mention> beside(Clause what) {
        var named = Timing.of(what).times();
        return timing.times().stream().filter(time -> !named.contains(time)).toList();
    }

    /** Also by when it is to be done. */
    private boolean isAhead(List<Mention> times) {
        return times.stream()
                .anyMatch(time -> time.repeat().isPresent()
                        || time.isAhead(now())
                        || time.link() == Mention.Link.BY && !time.isOver(now()));
    }

    private LocalDateTime now() {
        return timing.phrase().at().toLocalDateTime();
    }
}
