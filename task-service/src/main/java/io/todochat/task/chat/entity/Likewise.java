package io.todochat.task.chat.entity;

import io.todochat.events.Priority;
import io.todochat.language.Interpreter;
import io.todochat.language.Reading;
import io.todochat.language.command.Command;
import io.todochat.language.time.Mention;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Task;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * "And wipes", "another one for Tom", "the matinee on the 13th too": one more like the task that was just spoken of, which
 * stays as it is. Pure.
 */
record Likewise(Scene scene, Task task) {

    private static final Pattern AROUND = Pattern.compile(
            "^(?:(?:oh|ah|um|uh|hm+|ok|okay|yes|well|please)\\b[\\s,]*)+|(?:[\\s,]+please)?[.!\\s]+$|[\\s,]+please$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ANOTHER = Pattern.compile(
            "(?:(?:and|also|plus|then) )*(?:another one|another|one more|one|a second one|the same)(?: too| also| as well)? for"
                    + " (?<other>.+?)(?: too| also| as well)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SAME = Pattern.compile(
            "(?:and )?(?:the )?same(?: thing| again)?,?(?: but| just| only)? (?:for|with) (?<other>.+)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ALSO = Pattern.compile(",? ?\\b(?:too|also|as well)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern THING = Pattern.compile(
            "(?:and also|and|also|plus|as well as) (?<thing>.+?)(?:,? (?:too|also|as well))?|(?<other>.+?),? (?:too|also|as well)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ONE_MORE = Pattern.compile(
            "(?:and )?(?:one more|another one|another|(?:the )?same again)(?: (?:of (?:those|these|them)|like (?:that|it)))?",
            Pattern.CASE_INSENSITIVE);

    /** It may be moved or come once more. */
    private static final Pattern SAME_TIME = Pattern.compile(
            "(?:and |but )?(?:at )?(?:the )?same (?:time|hour),? (?:on |next |but )*(?<when>.+)"
                    + "|(?:and |but )?(?<day>.+?),? (?:but )?(?:at )?(?:the )?same (?:time|hour)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ORDERING = Pattern.compile(
            "\\b(?:move|make|do|put|change|set|shift|push|bring|copy|reschedule|postpone|it|that)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FOR = Pattern.compile(" for .+$", Pattern.CASE_INSENSITIVE);

    private static final Pattern PRESSING = Pattern.compile(
            "(?:and )?(?:also )?(?:very |really )?(?:urgent|important)(?: too| also| as well)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DETERMINER = Pattern.compile("(?i)(?:the|my|our|a|an|some) .+");

    private static final Pattern DEFINITE = Pattern.compile("(?i)(?:.* )?(?:the|my|our) .+");

    /** With these verbs anything that has been spoken of can be next. */
    private static final Set<String> ANY =
            Set.of("pay ", "call ", "phone ", "email ", "text ", "ask ", "invite ", "clean ");

    /** Longer names are no names. */
    private static final int MOST_WORDS = 4;

    private static final int LONGEST = 80;

    /** What points, answers or goes on names no thing. */
    private static final Set<String> NO_THINGS = Set.of(
            ("that this it these those them one ones other others another more most all both rest everything anything something"
                            + " nothing me you him her us we i he she they no not yes now then thanks thank please so maybe what"
                            + " which who when where how why if because since but or is are was were do does did can could will"
                            + " would should urgent important reminder reminders note notes tag tags alarm"
                            + " priority deadline list checklist same again here there later soon today done good great fine nice only just")
                    .split(" "));

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** Whether a message can only go on from another that was done: "and one for Tom". */
    static boolean isOneMore(String text) {
        return text.length() <= LONGEST && ANOTHER.matcher(bare(text)).matches();
    }

    /** The same as an order; empty where something else is said. */
    Optional<String> said() {
        var text = bare(scene.saying().text());
        if (text.length() > LONGEST || text.endsWith("?")) {
            return Optional.empty();
        }
        var another = ANOTHER.matcher(text);
        if (another.matches()) {
            return timed(another.group("other")).or(() -> titled(forAnother(another.group("other"))));
        }
        var same = SAME.matcher(text);
        if (same.matches()) {
            return isUnknown(same.group("other"))
                    ? timed(same.group("other")).or(() -> likened(same.group("other")))
                    : Optional.empty();
        }
        if (PRESSING.matcher(text).matches()) {
            return Optional.of("make it " + (text.contains("urgent") ? "urgent" : "important"));
        }
        return ALSO.matcher(text).find()
                ? timed(ALSO.matcher(text).replaceFirst("").strip()).or(() -> thing(text))
                : thing(text);
    }

    /** What is asked where it is not told what the other one is. */
    Optional<String> question() {
        var text = bare(scene.saying().text());
        var again = SAME_TIME.matcher(text);
        if (again.matches() && !ORDERING.matcher(text).find()) {
            var when = again.group("when") == null ? again.group("day") : again.group("when");
            return timed(when)
                    .map(_ -> "“move it to " + Quoted.line(when) + "” moves "
                            + scene.wording().title(task) + ", and “copy it to " + Quoted.line(when)
                            + "” makes another one.");
        }
        return wasAdded() && ONE_MORE.matcher(text).matches()
                ? Optional.of("Another " + scene.wording().title(task)
                        + "? “copy it” makes one, and “copy it to friday” one for"
                        + " then. For something else say “add” and what it is.")
                : Optional.empty();
    }

    private static String bare(String text) {
        return text.length() > LONGEST ? text : AROUND.matcher(text.strip()).replaceAll("");
    }

    /** At another time, in its own words where it is named once more. */
    private Optional<String> timed(String said) {
        var readings = scene.saying().inWords(said).readings();
        if (readings.size() > 1 || !TimeAlone.isAll(said, readings.getFirst(), task.title())) {
            return Optional.empty();
        }
        var times = readings.getFirst().times();
        var time = times.getFirst().mention();
        return times.size() == 1 && isOnce(time) ? Optional.of(order(times.getFirst(), time)) : Optional.empty();
    }

    private static boolean isOnce(Mention time) {
        return time.repeat().isEmpty()
                && time.also().isEmpty()
                && time.kind() != Mention.Kind.LENGTH
                && time.kind() != Mention.Kind.LEAD;
    }

    /** What rings at another hour as well is the same task; one that repeats comes once more. */
    private String order(Reading.Time said, Mention time) {
        if (time.isDayOpen() && !task.reminders().isEmpty()) {
            return "remind me of it " + said.text();
        }
        return task.series() != null
                ? "add another date for it " + said.text()
                : "duplicate it for " + words(onItsDay(time));
    }

    /** An hour alone is on its day, and a day alone at its hour. */
    private Slot onItsDay(Mention time) {
        if (task.due() == null) {
            return time.due();
        }
        var own = Slot.parse(task.due());
        return switch (time.due()) {
            case Slot.Moment(var at)
            when time.isDayOpen() -> new Slot.Moment(own.date().atTime(at.toLocalTime()));
            case Slot.Day(var day)
            when own instanceof Slot.Moment(var at) -> new Slot.Moment(day.atTime(at.toLocalTime()));
            case Slot due -> due;
        };
    }

    private static String words(Slot due) {
        return DATE.format(due.date()) + (due instanceof Slot.Moment(var at) ? " at " + at.toLocalTime() : "");
    }

    /** "Buy a card for Anna" becomes one for Tom. */
    private String forAnother(String other) {
        return FOR.matcher(task.title()).replaceFirst("") + " for " + other;
    }

    private Optional<String> likened(String other) {
        return wasAdded() && isName(other)
                ? Retitling.corrected(task.title(), other)
                        .or(() -> Optional.of(Retitling.verb(task.title()) + other))
                        .flatMap(this::titled)
                : Optional.empty();
    }

    /** A new task that is called so, and for the rest like this one. */
    private Optional<String> titled(String title) {
        return task.series() == null && wasAdded() ? Optional.of(add(title, true)) : Optional.empty();
    }

    /** What belongs to the errand is due with it; what is no errand has a date of its own. */
    private Optional<String> thing(String text) {
        var said = THING.matcher(text);
        if (!wasAdded() || task.series() != null || !said.matches()) {
            return Optional.empty();
        }
        var thing = said.group("thing") == null ? said.group("other") : said.group("thing");
        var verb = Retitling.verb(task.title());
        return isThing(thing, verb) ? Optional.of(add(verb + thing, !verb.isEmpty())) : Optional.empty();
    }

    private boolean isThing(String thing, String verb) {
        var readings = scene.saying().inWords(thing).readings();
        return isName(thing)
                && goesWith(thing, verb)
                && isOpen(thing)
                && readings.size() == 1
                && readings.getFirst().times().isEmpty()
                && !(thing.contains(" ")
                        && Interpreter.isDoing(Resolution.fold(thing).split(" ")[0]))
                && isTitle(thing, readings.getFirst())
                && isUnknown(thing);
    }

    /** Nobody buys the meeting. */
    private boolean goesWith(String thing, String verb) {
        return verb.isEmpty()
                ? !DETERMINER.matcher(thing).matches()
                : !DEFINITE.matcher(thing).matches()
                        || DEFINITE.matcher(task.title()).matches()
                        || ANY.contains(verb.toLowerCase(Locale.ROOT));
    }

    /** What is a command by itself goes on with nothing; one word may look like a verb. */
    private boolean isOpen(String thing) {
        return switch (scene.saying().readings().getFirst().command()) {
            case Command.None _, Command.Choose _ -> true;
            case Command.Add _ -> !thing.contains(" ");
            default -> false;
        };
    }

    private boolean isTitle(String thing, Reading alone) {
        return alone.question().isEmpty()
                && (alone.command() instanceof Command.Add
                        || alone.command() instanceof Command.None
                                && scene.saying().inWords(thing).jotting().isPresent());
    }

    private static boolean isName(String thing) {
        var words = List.of(Resolution.fold(thing).split(" "));
        return words.size() <= MOST_WORDS && words.stream().noneMatch(NO_THINGS::contains);
    }

    private boolean isUnknown(String name) {
        return new Resolution(scene.book().openTasks())
                .exactly(Resolution.name(name))
                .isEmpty();
    }

    private boolean wasAdded() {
        var done = scene.now().done();
        return done != null
                && done.isUndoable()
                && Correction.isAdd(done)
                && done.tasks().contains(task.number());
    }

    private String add(String title, boolean isDueToo) {
        var due = isDueToo && task.due() != null ? " on " + words(Slot.parse(task.due())) : "";
        var tags = task.tags().stream().map(tag -> " #" + tag).collect(Collectors.joining());
        var priority = task.priority() == Priority.NONE
                ? ""
                : " !" + task.priority().name().toLowerCase(Locale.ROOT);
        return "add \"" + title.replace('"', '\'') + "\"" + due + tags + priority;
    }
}
