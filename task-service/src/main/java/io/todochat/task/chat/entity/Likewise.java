package io.todochat.task.chat.entity;

import io.todochat.events.Priority;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    /** "And again on Wednesday and Thursday, same times". */
    private static final Pattern AGAIN = Pattern.compile(
            "(?:and |then )*(?:again|once more|the same) (?<when>(?:on|in|at|next|tomorrow|the) ?.*?)(?:,? (?:at )?(?:the )?same (?:times?|hours?))?",
            Pattern.CASE_INSENSITIVE);

    /** "Another one there at 18:00, the Schmitts". */
    private static final Pattern ANOTHER_THERE = Pattern.compile(
            "(?:and |then )*(?:another|one more)(?: one)? (?<when>(?:there |here )?(?:at|on) [^,]+), (?:with |for )?(?<other>[^,]+)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SAME = Pattern.compile(
            "(?:and )?(?:the )?same(?: thing| again)?,?(?: but| just| only)? (?:for|with) (?<other>.+)",
            Pattern.CASE_INSENSITIVE);

    /** "The same thing but at Krause", "same as the demo but at Krause". */
    private static final Pattern SAME_PLACE = Pattern.compile(
            "(?:and )?(?:the )?same(?: thing| again)?(?: as (?:the |my |our )?(?<name>.+?))?,?(?: but| just| only)* at (?<place>\\p{L}.+)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AT = Pattern.compile(" at .+$", Pattern.CASE_INSENSITIVE);

    /** "And Sunday same time": what was added comes once more. */
    private static final Pattern AND_THEN = Pattern.compile(
            "(?:and|also|plus) (?<when>.+?),? (?:at )?(?:the )?same (?:time|hour)s?", Pattern.CASE_INSENSITIVE);

    private static final Pattern ALSO = Pattern.compile(",? ?\\b(?:too|also|as well)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern THING = Pattern.compile(
            "(?:and also|and|also|plus|as well as) (?<thing>.+?)(?:,? (?:too|also|as well))?|(?<other>.+?),? (?:too|also|as well)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ONE_MORE = Pattern.compile(
            "(?:and )?(?:one more|another one|another|(?:the )?same again)(?: (?:of (?:those|these|them)|like (?:that|it)))?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FOR = Pattern.compile(" for .+$", Pattern.CASE_INSENSITIVE);

    private static final Pattern PRESSING = Pattern.compile(
            "(?:and )?(?:also )?(?:very |really )?(?:urgent|important)(?: too| also| as well)?",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 80;

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
            return time().said(another.group("other")).or(() -> titled(forAnother(another.group("other"))));
        }
        var again = AGAIN.matcher(text);
        if (again.matches()) {
            return time().each(again.group("when"));
        }
        var there = ANOTHER_THERE.matcher(text);
        if (there.matches()) {
            return wasAdded() && NextThing.isName(there.group("other"))
                    ? time().another(there.group("when"), there.group("other"))
                    : Optional.empty();
        }
        var then = AND_THEN.matcher(text);
        if (wasAdded() && then.matches()) {
            return time().said(then.group("when"));
        }
        var same = SAME.matcher(text);
        if (same.matches()) {
            return next().isUnknown(same.group("other"))
                    ? time().said(same.group("other")).or(() -> likened(same.group("other")))
                    : Optional.empty();
        }
        var place = SAME_PLACE.matcher(text);
        if (place.matches() && (place.group("name") == null || isCalled(place.group("name")))) {
            return at(place.group("place"));
        }
        if (PRESSING.matcher(text).matches()) {
            return Optional.of("make it " + (text.contains("urgent") ? "urgent" : "important"));
        }
        return ALSO.matcher(text).find()
                ? time().said(ALSO.matcher(text).replaceFirst("").strip()).or(() -> thing(text))
                : thing(text);
    }

    /** What is asked where it is not told what the other one is. */
    Optional<String> question() {
        var text = bare(scene.saying().text());
        var again = wasAdded() && AND_THEN.matcher(text).matches() ? Optional.<String>empty() : time().question(text);
        if (again.isPresent()) {
            return again;
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

    private AnotherTime time() {
        return new AnotherTime(scene, task);
    }

    private NextThing next() {
        return new NextThing(scene, task);
    }

    /** "Buy a card for Anna" becomes one for Tom. */
    private String forAnother(String other) {
        return FOR.matcher(task.title()).replaceFirst("") + " for " + other;
    }

    private Optional<String> likened(String other) {
        return wasAdded() && NextThing.isName(other)
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
        return next().isAfter(thing, verb) ? Optional.of(add(verb + thing, !verb.isEmpty())) : Optional.empty();
    }

    /** Somewhere else, at the same time or another one. */
    private Optional<String> at(String place) {
        var times = scene.saying().readings().getFirst().times();
        var head = AT.matcher(task.title()).replaceFirst("") + " at ";
        return switch (times.size()) {
            case 0 -> titled(head + place);
            case 1 ->
                time().at(
                                head
                                        + place.replace(times.getFirst().text(), "")
                                                .strip(),
                                times.getFirst().mention());
            default -> Optional.empty();
        };
    }

    private boolean isCalled(String name) {
        return !new Resolution(List.of(task)).exactly(Resolution.name(name)).isEmpty();
    }

    private boolean wasAdded() {
        var done = scene.now().done();
        return done != null
                && done.isUndoable()
                && Correction.isAdd(done)
                && done.tasks().contains(task.number());
    }

    private String add(String title, boolean isDueToo) {
        var due = isDueToo && task.due() != null ? " on " + AnotherTime.words(Slot.parse(task.due())) : "";
        var tags = task.tags().stream().map(tag -> " #" + tag).collect(Collectors.joining());
        var priority = task.priority() == Priority.NONE
                ? ""
                : " !" + task.priority().name().toLowerCase(Locale.ROOT);
        return "add \"" + title.replace('"', '\'') + "\"" + due + tags + priority;
    }
}
