package io.todochat.task.chat.entity;

import io.todochat.language.command.Command;
import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Hannah, not Anna", "only the dog food": what a task is called instead. Pure. */
record OtherName(Scene scene, Task task) {

    private static final String OF =
            "(?:(?:it's|its|it is|that's|thats|that is|this is|it should be|should be|it was|was|it|for|with|to|from|about)"
                    + " )*";

    private static final Pattern NOT = Pattern.compile(
            OF
                    + "(?<other>[\\p{L}\\p{N}](?:[^,;]|(?<=\\d),(?=\\d)){0,40}?)[,;]? (?:and )?(?:not|instead of|rather than) "
                    + OF + "(?<name>(?:[^,;]|(?<=\\d),(?=\\d)){1,40})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BUT = Pattern.compile(
            "not " + OF + "(?<name>[^,;]{1,40}?)(?:[,;]? (?:but|rather|instead)|[,;]) " + OF
                    + "(?<other>[\\p{L}\\p{N}][^,;]{0,40})",
            Pattern.CASE_INSENSITIVE);

    /** "The fee is 36". */
    private static final Pattern BEING =
            Pattern.compile("^.* (?:is|are|was|were|should be) ", Pattern.CASE_INSENSITIVE);

    /** Longer names are no names. */
    private static final int MOST_WORDS = 4;

    private static final Pattern ALONE = Pattern.compile(OF + "(?<other>\\p{L}[\\p{L}'’-]*)", Pattern.CASE_INSENSITIVE);

    private static final Pattern ONLY =
            Pattern.compile("(?:only|just)(?: the| my)? (?<only>.+)", Pattern.CASE_INSENSITIVE);

    private static final String DETERMINER = "^(?i:the|my|a|an) ";

    /** Who is spoken to or met has a name, also where it is written small. */
    private static final Set<String> MEETING = Set.of(
            ("call phone ring text email message mail meet visit see ask tell thank pay invite congratulate remind write")
                    .split(" "));

    private static final Pattern CORRECTING = Pattern.compile(
            "^(?:(?:uh+|um|er|ah|oh|well|hm+)[\\s,]+)*(?:no|nope|nah|sorry|oops|wait|i mean|i meant)\\b|should be",
            Pattern.CASE_INSENSITIVE);

    /** What people say behind a no, and nobody is called. */
    private static final Set<String> NO_NAMES = Set.of(
            ("idea way clue need problem thanks thank one more longer worries rush hurry chance matter wonder doubt reply"
                            + " answer time luck good use kidding sweat comment deal it that this them i he she we you they is are was"
                            + " were did do does am be have has had can will would should could may might why when where how"
                            + " what who if please surely certainly definitely maybe perhaps rather better just only really"
                            + " still also too now today great cool nice fine")
                    .split(" "));

    private static final Pattern QUOTES = Pattern.compile("[\"“”„]");

    /** The same as an order to rename it; empty where the title holds no such name. */
    Optional<String> said(String words) {
        var reading = scene.saying().readings().getFirst();
        if (!reading.times().isEmpty() || reading.command() instanceof Command.Update) {
            return Optional.empty();
        }
        return title(QUOTES.matcher(words).replaceAll(""))
                .filter(title -> !title.isBlank())
                .map(title -> "rename it to " + title)
                .filter(order -> isRenaming(order));
    }

    private Optional<String> title(String words) {
        for (var pattern : List.of(BUT, NOT)) {
            var said = pattern.matcher(words);
            if (said.matches()) {
                var other = BEING.matcher(said.group("other")).replaceFirst("").replaceFirst(DETERMINER, "");
                return isName(other) && !isNumber(said.group("name"))
                        ? instead(said.group("name"), other)
                        : Optional.empty();
            }
        }
        var only = ONLY.matcher(words);
        if (only.matches()) {
            return part(only.group("only"));
        }
        var alone = ALONE.matcher(words);
        return alone.matches() && isCorrected() ? name(alone.group("other")) : Optional.empty();
    }

    private static boolean isName(String other) {
        var words = List.of(other.toLowerCase(Locale.ROOT).split(" "));
        return words.size() <= MOST_WORDS && words.stream().noneMatch(NO_NAMES::contains);
    }

    /** "12 lamps, not 8" is about how many: {@link Recounting}. */
    private static boolean isNumber(String name) {
        return name.strip().chars().allMatch(Character::isDigit);
    }

    /** "No, Hannah": a bare name corrects something only if it is said so. */
    private boolean isCorrected() {
        return CORRECTING.matcher(scene.saying().text()).find();
    }

    /** The other in place of what is named, or alone where both are in the title: "mum or dad". */
    private Optional<String> instead(String name, String other) {
        var title = task.title();
        var named = name.replaceFirst(DETERMINER, "");
        var either = place(Pattern.quote(other) + "(?: or |/)" + Pattern.quote(named) + "|" + Pattern.quote(named)
                + "(?: or |/)" + Pattern.quote(other));
        var alone = place(Pattern.quote(named));
        if (either.matcher(title).find()) {
            return Optional.of(either.matcher(title).replaceFirst(Matcher.quoteReplacement(other)));
        }
        var isThere = place(Pattern.quote(other)).matcher(title).find();
        if (alone.matcher(title).find() == isThere) {
            return Optional.empty();
        }
        return Optional.of(isThere ? title : alone.matcher(title).replaceFirst(Matcher.quoteReplacement(other)));
    }

    private static Pattern place(String words) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    }

    /** "Only the dog food" of "buy dog food and cat food". */
    private Optional<String> part(String only) {
        var parts = List.of(task.title().split(",? and |, ?| or "));
        var verb = Retitling.verb(task.title());
        return parts.size() < 2
                ? Optional.empty()
                : parts.stream()
                        .filter(part -> Resolution.fold(part.replaceFirst("^" + Pattern.quote(verb), ""))
                                .equals(Resolution.fold(only)))
                        .findFirst()
                        .map(part -> part.startsWith(verb) ? part : verb + part);
    }

    private Optional<String> name(String other) {
        var isKnown = Character.isUpperCase(other.codePointAt(0))
                || MEETING.contains(task.title().split(" ")[0].toLowerCase(Locale.ROOT));
        return isKnown && isName(other) && !isTime(other) ? Retitling.corrected(task.title(), other) : Optional.empty();
    }

    /** "No, Friday" is said of when it is, however it is written. */
    private boolean isTime(String word) {
        return !scene.saying().inWords(word).readings().getFirst().times().isEmpty();
    }

    /** Nothing else is done by these words. */
    private boolean isRenaming(String order) {
        var readings = scene.saying().inWords(order).readings();
        return readings.size() == 1
                && readings.getFirst().command() instanceof Command.Update(var _, var changes)
                && changes.fields()
                        .title()
                        .filter(title -> order.endsWith(title))
                        .isPresent();
    }
}
