package io.todochat.task.chat.entity;

import io.todochat.language.command.Command;
import io.todochat.language.command.Target;
import io.todochat.language.time.Mention;
import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is said of something that was just done or shown, in fewer words than anybody else would need: "Hannah, not Anna",
 * "pm", "not on Wednesdays". It is said again in full here, so that it is read like everything else. Pure.
 */
public record Afterthought(Scene scene) {

    /** In more characters something is said in full. */
    private static final int LONGEST = 120;

    /** What people say first who correct something. */
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:no|nope|nah|sorry|w?h?oops|argh|ugh|uh+|um|er|ah|oh|wait|hm+|well|actually|but|and|ok|okay|i mean|i meant)\\b"
                    + "[\\s,.:;–—-]*)+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TAIL = Pattern.compile(
            "(?:[\\s,]+(?:then|please|i mean|i meant|instead|actually|rather|sorry|after all))+$|[.!?\\s]+$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WRONG = Pattern.compile(
            "(?:(?:that|this|it)(?:'s| is| was)? )?(?:the )?wrong (?:one|task|thing|entry|item)"
                    + "|i(?:'ve| have)?(?: just)? (?:dropped|deleted|removed|finished|completed|ticked|checked|moved|cancelled"
                    + "|canceled|changed|did|done|marked|picked|chose|chosen|took|got|tagged|renamed)"
                    + " (?:off )?the wrong (?:one|task|thing|entry|item)(?: off)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DENIED =
            Pattern.compile("i (?:didn'?t|did not|don'?t|do not) mean (?:the |my )?(.+)", Pattern.CASE_INSENSITIVE);

    /** No task is called so: "except over Christmas". */
    private static final Set<String> SPARING = Set.of("except", "but not", "excluding", "without");

    private static final Pattern NEXT_ONE = Pattern.compile(
            "(?:and )?(?:(?:what|when)(?:'s| is| comes| are)? )?(?:the )?(?:one|ones|next one|time)? ?(?:after (?:that|this|it)|then|next)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern REDO = Pattern.compile(
            "(?:please |can you )?re-?do(?: (?:it|that|this|the last (?:one|change|step)|what you (?:just )?undid|the undo))?"
                    + "(?: again)?|undo (?:the|that|my) undo|(?:no )?i didn'?t (?:want|mean) (?:to|that) undo",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MAKING = Pattern.compile(
            "(?:make|change) (?:it|that|this) the \\d{1,2}(?:st|nd|rd|th)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern ALSO_THAT =
            Pattern.compile("(?:and )?(?:that|this)(?: (?:one|task))? (?:too|also|as well)", Pattern.CASE_INSENSITIVE);

    private static final Pattern WHICH = Pattern.compile(
            "which(?: (?:one|ones|task|tasks))?(?: (?:was|were) (?:it|that|they))?\\??", Pattern.CASE_INSENSITIVE);

    private static final Pattern AGAIN = Pattern.compile(
            "(?:show|list|tell|give|read)(?: it| that| them| those| this)?(?: to)?(?: me)?"
                    + "(?: it| that| them| those)?(?: the list)? (?:again|once more|one more time)",
            Pattern.CASE_INSENSITIVE);

    /** The message as it would be said in full; empty where it is said in full, or means nothing here. */
    public Optional<Saying> inFull() {
        var words = words(scene.saying().text());
        var goesOn = new Regret(scene)
                .said(words)
                .or(() -> new Scrapped(scene).said())
                .or(() -> new InMonth(scene).said())
                .or(this::fromThenOn)
                .or(() -> justDone().flatMap(task -> new Likewise(scene, task).said()))
                .or(() -> pointing(words))
                .or(() -> new Swapping(scene).said())
                .or(() -> new SameTag(scene).said())
                .or(() -> new OtherNumber(scene).said())
                .or(() -> new ToRepeat(scene).said())
                .or(() -> new Upward(scene).said())
                .or(() -> new AmidTalk(scene).said())
                .or(this::dated);
        if (goesOn.isPresent() || !isOpen()) {
            return goesOn.flatMap(this::otherWords);
        }
        return Stream.<Supplier<Optional<String>>>of(
                        () -> wrong(words),
                        () -> again(words),
                        () -> hour(words),
                        () -> spokenOf().flatMap(task -> new LeftOutDays(scene, task).said(words)),
                        () -> justDone().flatMap(task -> new OtherHalf(task).said(words)),
                        () -> justDone().flatMap(task -> new OtherName(scene, task).said(words)),
                        () -> justDone().flatMap(task -> new OtherTag(scene, task).said(words)))
                .flatMap(rule -> rule.get().stream())
                .findFirst()
                .flatMap(this::otherWords);
    }

    /** Empty where it is said in full. */
    private Optional<Saying> otherWords(String order) {
        return Optional.of(order)
                .filter(words -> !words.equals(scene.saying().text()))
                .map(scene.saying()::inWords);
    }

    private Optional<String> fromThenOn() {
        var readings = scene.saying().readings();
        return readings.size() == 1 ? new NamedAgain(scene, readings.getFirst()).fromThenOn() : Optional.empty();
    }

    /** "Make it the 8th and …": a day is said like one. */
    private Optional<String> dated() {
        var text = scene.saying().text().strip();
        return MAKING.matcher(text).lookingAt() ? Optional.of(Otherwise.dated(text)) : Optional.empty();
    }

    /** Whether what was taken back is to be done again. */
    public static boolean isRedo(Saying saying) {
        return REDO.matcher(words(saying.text())).matches();
    }

    /** Whether it only says in which half of the day the hour is that was said. */
    public static boolean isHalfOf(Saying said, Saying half) {
        var readings = said.readings();
        return OtherHalf.isAll(words(half.text()))
                && readings.size() == 1
                && readings.getFirst().times().stream()
                        .anyMatch(time -> time.mention().isHalfOpen());
    }

    /** What can be answered without doing anything; empty where there is no such answer. */
    public Optional<String> answer() {
        var another = justDone().flatMap(task -> new Likewise(scene, task).question());
        if (another.isPresent() || !isOpen()) {
            return another;
        }
        var words = words(scene.saying().text());
        return spokenOf()
                .flatMap(task -> new LeftOutDays(scene, task).answer(words))
                .or(() -> asked(words));
    }

    private Optional<String> asked(String words) {
        return justDone()
                .flatMap(task ->
                        new OtherTag(scene, task).question(words).or(() -> new Pressed(scene, task).question(words)));
    }

    /** Whether by itself it says nothing for certain, or only that something is otherwise. */
    boolean isOpen() {
        var readings = scene.saying().readings();
        return scene.saying().text().length() <= LONGEST
                && readings.size() == 1
                && switch (readings.getFirst().command()) {
                    case Command.None _, Command.No _ -> true;
                    case Command.Choose(var targets) -> targets.stream().allMatch(Target.Named.class::isInstance);
                    case Command.Update(var targets, var _) -> targets.equals(List.of(new Target.Last()));
                    case Command.Add(var fields) ->
                        fields.title().filter(SPARING::contains).isPresent();
                    default -> false;
                };
    }

    /** Without what only says that something is corrected. */
    static String words(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        var rest = LEAD.matcher(text.strip()).replaceFirst("");
        var before = "";
        while (!before.equals(rest)) {
            before = rest;
            rest = TAIL.matcher(rest).replaceFirst("");
        }
        return rest;
    }

    /** "That one too" is said of another one, and "which one" of what was done. */
    private Optional<String> pointing(String words) {
        if (scene.now().done() == null) {
            return Optional.empty();
        }
        return ALSO_THAT.matcher(words).matches()
                ? Optional.of("the other one too")
                : WHICH.matcher(words).matches() ? Optional.of("what did you just change") : Optional.empty();
    }

    /** Whoever has mistaken a task means another one. */
    private Optional<String> wrong(String words) {
        var done = scene.now().done();
        return done != null
                        && done.isUndoable()
                        && !isNew(done)
                        && (WRONG.matcher(words).matches() || isDenied(words))
                ? Optional.of("no, i meant the other one")
                : Optional.empty();
    }

    /** "Only at 7". */
    private Optional<String> hour(String words) {
        var times = scene.saying().readings().getFirst().times();
        return times.size() == 1
                        && times.getFirst().mention().kind() == Mention.Kind.TIME
                        && words.matches("(?i)(?:only|just) "
                                + Pattern.quote(times.getFirst().text()))
                ? Optional.of("make it " + times.getFirst().text())
                : Optional.empty();
    }

    /** "I didn't mean the yoga", to which it was done. */
    private boolean isDenied(String words) {
        var denied = DENIED.matcher(words);
        return denied.matches()
                && !new Resolution(scene.tasks(scene.now().done().tasks()))
                        .of(Resolution.name(denied.group(1)))
                        .isEmpty();
    }

    /** What was "drop the milk" may be a deletion, where there is such a task. */
    private boolean isNew(Conversation.Done done) {
        return Correction.isAdd(done) && scene.tasks(done.tasks()).stream().allMatch(Task::isOpen);
    }

    private Optional<String> again(String words) {
        var view = scene.now().view();
        var about = scene.now().about();
        if (AGAIN.matcher(words).matches()) {
            return Optional.of(
                    about.size() == 1
                            ? "show it"
                            : view == null ? "list" : "page " + view.starts().size());
        }
        var repeats = spokenOf().filter(task -> task.series() != null).isPresent();
        return NEXT_ONE.matcher(words).matches() && (repeats || view != null)
                ? Optional.of(repeats ? "show it" : "more")
                : Optional.empty();
    }

    /** The only task that was spoken of last, if it is open. */
    private Optional<Task> spokenOf() {
        var about = scene.now().about();
        return about.size() == 1 ? scene.task(about.getFirst()).filter(Task::isOpen) : Optional.empty();
    }

    /** The same where something was done to it just now. */
    private Optional<Task> justDone() {
        var done = scene.now().done();
        return spokenOf()
                .filter(task ->
                        done != null && done.isUndoable() && done.tasks().contains(task.number()));
    }
}
