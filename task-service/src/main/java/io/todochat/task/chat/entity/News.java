package io.todochat.task.chat.entity;

import io.todochat.language.Interpreter;
import io.todochat.language.Reading;
import io.todochat.language.command.Command;
import io.todochat.language.command.Target;
import io.todochat.language.time.Mention;
import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody tells of a task that is there, in whatever words: "Bella cancelled for Thursday, they want the week after".
 * It is found by words of its title, or by when it was to be, and said again as a command, to be asked about. Pure.
 *
 * @param text what is told
 * @param words of it, in small letters; none of a long text
 */
public record News(Scene scene, String text, List<String> words) {

    /** Who writes more tells a story. */
    private static final int LONGEST = 160;

    private static final int MOST_TASKS = 3;

    /** Told with one of these, something is no more as it was. */
    private static final Set<String> CHANGING = set("""
            cancelled canceled postponed moved rescheduled delayed shifted pushed rebooked changed extended extension never
            didn't didnt couldn't couldnt can't cant cannot won't wont isn't isnt aren't arent doesn't doesnt not no instead
            now again anymore longer rather prefer prefers asks asked wants wanted want says said wrote promised later
            earlier closed full off ill sick only falls fell
            """);

    /** With one of these it is told of something that was to be. */
    private static final Set<String> TOLD = set("""
            cancelled canceled postponed moved rescheduled delayed rebooked never didn't didnt couldn't couldnt
            """);

    /** Who begins so wants something done, or asks. */
    private static final Set<String> WANTING = set("""
            add note new remind remember tell ask text message write email mail inform let please check see find make put
            set show list don't dont do does did is are was were will would shall should what when where who why how which
            if i'll we'll i'd we'd to maybe try
            """);

    private static final Set<String> TELLING = Set.of("tell", "let", "inform");

    /** What happened to somebody says less of a task than with one of these that it is at another time. */
    private static final Set<String> OTHERWISE = set("instead not isn't isnt rather now it's its");

    /** "Then the papers should go out on the 10th", "drugs register then on Monday". */
    private static final Pattern ANEW =
            Pattern.compile("(?i)(?:(?:hm+|oh|ok|okay|well|so|ah)\\W+)*then (?:the|my|our) .*"
                    + "|.* then(?:[.!,].*)?|and (?:the )?\\p{L}+ (?:to|at) .*"
                    + "|.*\\b(?:more|extra) time (?:for|on|with) .*"
                    + "|.*\\b(?:have|has|had|got|get|gave|gives|give)\\b.* (?:until|till) .* for (?:the|my|our) .*"
                    + "|.* (?:has|have|needs|need|must|should)(?: to)? (?:go|move|shift)(?: out)? (?:to|on|until) .*");

    private static final Pattern SAME_TIME =
            Pattern.compile("(?i)[,\\s]+(?:but )?(?:at )?(?:the )?same (?:time|hour)\\b");

    private static final Set<String> ASSISTED = Set.of("me", "us", "go");

    /** Behind a subject one of these makes a sentence. */
    private static final Set<String> FINITE = set("""
            is are was were has have had got gets isn't aren't wasn't can't cannot couldn't won't doesn't didn't never moved
            cancelled canceled says said
            """);

    /** These name no task, but what was spoken of. */
    private static final Pattern SPOKEN_OF =
            Pattern.compile("(?i)(?:the|our|my) (?:meeting|appointment|event|date|session)\\b.*"
                    + "|they (?:have |just |'ve )*(?:moved|pushed|shifted|put) (?:me|us) .*");

    /** What is being said. */
    public News(Scene scene) {
        this(scene, scene.saying().text().strip().replace('’', '\'').replaceAll("\\s+", " "));
    }

    private News(Scene scene, String text) {
        this(scene, text, text.length() > LONGEST ? List.of() : words(text));
    }

    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}':-]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static Set<String> set(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    /** What is asked of that; empty where nothing is told of a task that is there, or it is said as a command. */
    public Optional<Restated> asked() {
        if (words.isEmpty() || scene.saying().isGuessed() || new AmidTalk(scene).isOfNew()) {
            return Optional.empty();
        }
        var elsewhere = new Beyond(scene).removed().or(() -> new ByTheWay(scene).asked());
        if (elsewhere.isPresent() || !isUnsaid(true)) {
            return elsewhere;
        }
        if (isToBeTold()) {
            return Restated.adding(scene, scene.saying().inWords("add “" + text + "”"));
        }
        return tells() || isAnew() ? told() : new OtherClocks(scene).restated().or(this::namedAgain);
    }

    private Optional<Restated> namedAgain() {
        var readings = scene.saying().readings();
        return readings.size() > 1
                ? Optional.empty()
                : new NamedAgain(scene, readings.getFirst()).asked(new Otherwise(text, words, times()));
    }

    private Optional<Restated> told() {
        var otherwise = new Otherwise(text, words, times());
        var tasks = meant(otherwise);
        if (tasks.isEmpty()) {
            return has(TOLD) ? Restated.adding(scene, scene.saying()) : Optional.empty();
        }
        var beyond = new Beyond(scene);
        return tasks.size() > MOST_TASKS
                ? Optional.empty()
                : beyond.talk(tasks, words).or(() -> beyond.calledOff(tasks)).or(() -> instead(otherwise, tasks));
    }

    private Optional<Restated> instead(Otherwise otherwise, List<Task> tasks) {
        return new AmidTalk(scene)
                .order()
                .or(() -> otherwise.order(tasks))
                .filter(order -> isUnsaid(false) || Otherwise.isMove(order))
                .flatMap(order -> Restated.of(scene, order, tasks));
    }

    private boolean isAnew() {
        return !WANTING.contains(words.getFirst())
                && !Interpreter.isDoing(words.getFirst())
                && (ANEW.matcher(text).matches() && !times().isEmpty()
                        || new AmidTalk(scene).order().isPresent());
    }

    private boolean has(Set<String> some) {
        return words.stream().anyMatch(some::contains);
    }

    /**
     * Whether all of it would be new tasks, or nothing; that something happened may be told before.
     *
     * @param orTold also where it would be taken for what only is told to be done or cancelled
     */
    private boolean isUnsaid(boolean orTold) {
        var readings = scene.saying().readings();
        return readings.stream()
                .allMatch(reading -> isUnsaid(reading, readings.size() > 1) || orTold && isTold(reading));
    }

    private boolean isTold(Reading reading) {
        var isOne = scene.saying().readings().size() == 1;
        return switch (new Meant(scene).of(reading).command()) {
            case Command.Cancel _ -> isOne;
            case Command.Complete complete ->
                has(OTHERWISE) && (isOne && reading.command() instanceof Command.None || isUnknown(complete));
            case Command.Update update -> isBehindNews() && (isUnknown(update) || SaidParts.isOfIt(update));
            default -> false;
        };
    }

    /** "The guest just rang, they want 5 instead". */
    private boolean isBehindNews() {
        var readings = scene.saying().readings();
        var first = readings.getFirst();
        return readings.size() > 1
                && has(OTHERWISE)
                && first.command() instanceof Command.None
                && first.rather()
                        .map(Reading::command)
                        .filter(Command.Complete.class::isInstance)
                        .isPresent();
    }

    private boolean isUnsaid(Reading reading, boolean isOfSeveral) {
        return switch (new Meant(scene).of(reading).command()) {
            case Command.None _, Command.No _ -> true;
            case Command.Add(var fields) ->
                (fields.reminders().isEmpty() || Otherwise.isShift(text))
                        && fields.recurrence().isEmpty();
            case Command.Complete _ -> isOfSeveral && reading.command() instanceof Command.None;
            case Command.Reopen reopen -> isUnknown(reopen);
            default -> false;
        };
    }

    /** "The car isn't ready" says nothing of a task that is done. */
    private boolean isUnknown(Command.About about) {
        return about.targets().stream()
                .allMatch(target -> target instanceof Target.Named name
                        && Pool.of(about)
                                .tiers(scene.book())
                                .match(name)
                                .tasks()
                                .isEmpty());
    }

    /** "Tell Sara the meeting moved": what was changed is to be told to somebody. */
    private boolean isToBeTold() {
        return words.size() > 2 && TELLING.contains(words.getFirst()) && !ASSISTED.contains(words.get(1)) && has(TOLD);
    }

    /** Who begins with a verb wants something done, unless that is what the task is called: "call Tom didn't work". */
    private boolean tells() {
        return !text.endsWith("?")
                && !WANTING.contains(words.getFirst())
                && (has(CHANGING) || new AmidTalk(scene).isRung())
                && (!Interpreter.isDoing(words.getFirst()) || isSubject());
    }

    private boolean isSubject() {
        var title = words.stream().takeWhile(word -> !FINITE.contains(word)).collect(Collectors.joining(" "));
        return has(FINITE)
                && !new Resolution(scene.book().openTasks())
                        .exactly(Resolution.name(title))
                        .isEmpty();
    }

    /** Part by part: behind "not on Thursday" the next one is no other way of saying that day. */
    private List<Reading.Time> times() {
        return Stream.of(Otherwise.PARTS.split(
                        Otherwise.dated(SAME_TIME.matcher(text).replaceAll(""))))
                .flatMap(part -> scene.saying().inWords(part).readings().stream())
                .flatMap(reading -> reading.times().stream())
                .filter(time -> isWhen(time.mention()))
                .toList();
    }

    private boolean isWhen(Mention time) {
        return time.repeat().isEmpty()
                && (time.kind() == Mention.Kind.DATE || time.kind() == Mention.Kind.TIME)
                && (time.isDayOpen() || !time.isOver(scene.saying().at().toLocalDateTime()));
    }

    /** Those whose titles share most words with it; else what was to be at the hour that is told, or was spoken of. */
    private List<Task> meant(Otherwise otherwise) {
        var open = scene.book().openTasks();
        var found = Stream.<Supplier<List<Task>>>of(
                        () -> new Resolution(open).mentioned(Unclear.mentioning(scene.saying())),
                        () -> open.stream().filter(this::isCalled).toList(),
                        () -> open.stream().filter(otherwise::isOfHour).toList(),
                        () -> SPOKEN_OF.matcher(text).matches() ? spokenOf() : List.of())
                .map(Supplier::get)
                .filter(tasks -> !tasks.isEmpty())
                .findFirst()
                .orElse(List.of());
        var then = found.stream().filter(otherwise::isOfTime).toList();
        return otherwise.missed(then.isEmpty() ? found : then);
    }

    /** Whether the whole title is in it, also where that is only a word like train. */
    private boolean isCalled(Task task) {
        return words.containsAll(List.of(Resolution.fold(task.title()).split(" ")));
    }

    private List<Task> spokenOf() {
        return scene.tasks(scene.now().about()).stream().filter(Task::isOpen).toList();
    }
}
