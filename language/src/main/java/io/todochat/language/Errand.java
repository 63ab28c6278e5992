package io.todochat.language;

import io.todochat.language.time.Mention;
import io.todochat.language.token.Token;
import io.todochat.language.way.Vocabulary;
import java.util.Set;
import java.util.stream.IntStream;

/** What sounds like the change of a task and is something to be done: "finish the draft by Friday". */
record Errand(Said said, Timing timing) {

    /** What is to be done in time is not done now. */
    private static final Set<String> IN_TIME = Set.of(
            "cancel", "delete", "remove", "erase", "discard", "scrap", "clear", "strike", "scratch", "cross", "get",
            "take", "dismiss");

    private static final Set<String> YOU = Set.of("you", "u", "ya");

    static final Set<String> DEFINITE = Set.of("the", "my", "our", "that", "this");
    static final Set<String> TOWARDS = Set.of("to", "till", "until", "til", "from");

    /** What may be done with a task or a thing. */
    private static final Set<String> CHORES = Set.of("move", "delete", "duplicate", "complete", "cancel");

    /** What is done with tasks only. */
    private static final Set<String> LISTED =
            Set.of("complete", "mark", "tick", "reschedule", "postpone", "delay", "defer", "duplicate");

    /** Who is to be told that something was moved, or where it is to be seen, is told so by whoever says it. */
    private static final Set<String> TELLING =
            Set.of("tell", "inform", "text", "email", "mail", "message", "write", "let");

    private static final Set<String> MOVED =
            Set.of("move", "reschedule", "postpone", "delay", "defer", "push", "shift");

    /** "Set a meeting for Friday": it has no name, and is none that was spoken of. */
    static boolean isNew(Said said) {
        return said.found() != null
                && Set.of("move", "repeat").contains(said.says())
                && Set.of("set", "make", "put").contains(said.courtesy().core().word(0))
                && said.has("what")
                && (isNew(said.slot("what")) || isWrittenDown(said.slot("what")));
    }

    /** "Put down ringing mum tomorrow" is for the list. */
    private static boolean isWrittenDown(Clause what) {
        return what.size() > 1 && what.word(0).equals("down");
    }

    private static boolean isNew(Clause what) {
        var isSetUp = what.size() > 1 && what.word(0).equals("up");
        return !DEFINITE.contains(what.word(0)) && Targets.isNameless(isSetUp ? what.part(1, what.size()) : what);
    }

    boolean isOne() {
        return switch (said.says()) {
            case "add" -> saysToDo();
            case "restore" ->
                begins(Set.of("bring", "get", "put")) && (said.courtesy().isPlan() || isToCome());
            case "delete" -> isTime() || begins(IN_TIME) && hasDeadline();
            case "cancel" -> begins(IN_TIME) && hasDeadline();
            case "delete-all" -> new Household(said, timing).isOne();
            case "greet", "farewell", "no" -> isLeaving() || introduces() && timing.isSaid();
            case "thanks" -> isToThankSomebody();
            case "settings" -> isAbsent();
            case "list" -> repeats() || isLook() || isNamedList() || saysToDo() && !word(4).startsWith("list");
            case "edit" -> repeats();
            case "elsewhere" -> isToBeDone();
            case "move" -> isBare() ? repeats() && begins(MOVED) : handiwork().isMaking() || isToBeTold();
            case "repeat" -> handiwork().isRepeated();
            case "prioritise" -> isChecked();
            default -> false;
        };
    }

    /** "Check the brakes on car 2": nobody gives a priority so. */
    private boolean isChecked() {
        return said.has("level")
                && begins(Set.of("check"))
                && Set.of("as", "priority", "prio").stream().noneMatch(said.whole()::has);
    }

    /** "Tell Sara the meeting moved to Tuesday". */
    private boolean isToBeTold() {
        return begins(TELLING) && isStated();
    }

    /** It says of something what became of it. */
    private boolean isStated() {
        return said.found().way().text().startsWith("<what>");
    }

    private Handiwork handiwork() {
        return new Handiwork(said, timing);
    }

    /** In one word: monthly. */
    boolean saysHowOften() {
        return handiwork().saysHowOften();
    }

    /** "Bring back the books on Friday", where no task is said to be one of then, as "the Friday meeting" is. */
    private boolean isToCome() {
        var core = said.courtesy().core();
        return (core.hasBefore(0, "time") || core.hasBefore(core.size(), "time")) && isAhead();
    }

    /** Whether people do so with things as well, which they do not say with "to a day" or of what they postpone. */
    boolean isPossible() {
        return CHORES.contains(said.says())
                && said.has("what")
                && !isStated()
                && !LISTED.contains(word(0))
                && !said.whole().asks()
                && timing.times().stream()
                        .noneMatch(time -> TOWARDS.contains(first(time).word()));
    }

    /** Who says that he has to turn off the lights, or when, tells no lamp to do so. */
    private boolean isToBeDone() {
        var tones = said.courtesy().tones();
        return tones.contains(Courtesy.Tone.DUTY) || tones.contains(Courtesy.Tone.PLAN) || isAhead() && !isCounting();
    }

    /** "Set a timer for ten minutes", "pick a number from 1 to 10". */
    private boolean isCounting() {
        var way = said.found().way().text();
        return way.contains("{machine}") || way.contains("|number|");
    }

    /** "I have to thank Mary", and not "I want to thank you". */
    private boolean isToThankSomebody() {
        var courtesy = said.unsaid().courtesy();
        return courtesy.isPlan()
                && !(courtesy.core().size() > 1 && YOU.contains(courtesy.core().word(1)));
    }

    /** "Look at the roof tomorrow", where no list is looked at. */
    private boolean isLook() {
        var core = said.courtesy().core();
        return begins(Set.of("look"))
                && timing.isSaid()
                && !said.whole().asks()
                && IntStream.range(0, core.size()).noneMatch(at -> Vocabulary.isTask(core.word(at)));
    }

    /** "Print the guest list on Friday" is done with that list then. */
    private boolean isNamedList() {
        return said.has("list")
                && timing.isSaid()
                && Adding.isDoing(word(0))
                && !said.whole().asks()
                && !said.whole().has("me")
                && !said.courtesy().tones().contains(Courtesy.Tone.ADDRESSED);
    }

    /** "I have to do the dishes" is about no to-do. */
    private boolean saysToDo() {
        return begins(Set.of("i", "we"))
                && said.courtesy().core().size() > 4
                && word(2).equals("to")
                && word(3).equals("do");
    }

    private String word(int at) {
        return said.courtesy().core().word(at);
    }

    /** "At five I have to leave" is no farewell yet. */
    private boolean isLeaving() {
        var courtesy = said.unsaid().courtesy();
        return (courtesy.isPlan() || courtesy.tones().contains(Courtesy.Tone.STATED))
                && courtesy.core().size() == 1
                && isAhead();
    }

    /** Nobody lives "in holiday". */
    private boolean isAbsent() {
        return isAhead() && said.unsaid().courtesy().tones().contains(Courtesy.Tone.STATED);
    }

    /** "Hi, I run a bakery": what is said of oneself is nothing to do, but "hi, I run on Sunday" may be. */
    private boolean introduces() {
        return said.has("rest");
    }

    private boolean isAhead() {
        var now = timing.phrase().at().toLocalDateTime();
        return timing.times().stream().anyMatch(time -> time.isAhead(now));
    }

    /** "Take the day off tomorrow". */
    private boolean isTime() {
        return said.found().way().text().endsWith("|take) <what> off")
                && begins(Set.of("take"))
                && (said.courtesy().isPlan() || timing.isSaid());
    }

    private boolean begins(Set<String> verbs) {
        return verbs.contains(word(0));
    }

    /** A verb and nothing that it is about. */
    private boolean isBare() {
        return said.courtesy().core().size() == 1;
    }

    private boolean repeats() {
        return timing.times().stream().anyMatch(time -> time.repeat().isPresent());
    }

    private boolean hasDeadline() {
        return timing.times().stream()
                .anyMatch(time ->
                        time.link() == Mention.Link.BY && first(time).word().equals("by"));
    }

    private Token first(Mention time) {
        return said.whole().sentence().tokens().get(time.from());
    }
}
