package io.todochat.task.chat.entity;

import io.todochat.task.tasks.entity.Task;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * "Scratch that, he leaves at 12": what was done just now is not to be so. What is said behind it is another time of it, why
 * it is not to be, or something else. Pure.
 */
record Scrapped(Scene scene) {

    /** Who says more tells a story. */
    private static final int LONGEST = 160;

    private static final Pattern SCRAPPING = Pattern.compile(
            "(?:(?:oh|ah|ok|okay|no|nope|wait|actually|sorry|hm+|well|um|uh)\\b[\\s,]*)*(?:scrap|scratch|strike|forget) that"
                    + "(?:[\\s]*[,.;:!–—-]+\\s*|\\s+(?=(?:he|she|they|we|it|it's|i|make|on|at)\\b))(?:and |but |so )?(?<rest>.+)",
            Pattern.CASE_INSENSITIVE);

    /** Of what was spoken of it is told when it is. */
    private static final Pattern BEING = Pattern.compile(
            "(?:he|she|they|it|we)(?:'s|'ll|'re| is| are| will)? (?<verb>\\p{L}+ )?(?<when>(?:(?:at|on|only|not until) )*.+)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ITS =
            Pattern.compile("(?:it's|its|that's|it is|make (?:it|that)) ", Pattern.CASE_INSENSITIVE);

    private static final Pattern HOUR =
            Pattern.compile("(?:at )?\\d{1,2}(?:[:.]\\d\\d)?[.!]*", Pattern.CASE_INSENSITIVE);

    /** The same as an order; empty where nothing was done just now, or something else is said. */
    Optional<String> said() {
        var done = scene.now().done();
        var text = scene.saying().text().strip().replace('’', '\'');
        var scrapped = SCRAPPING.matcher(text);
        if (done == null || !done.isUndoable() || text.length() > LONGEST || !scrapped.matches()) {
            return Optional.empty();
        }
        var rest = scrapped.group("rest");
        var titles = scene.tasks(done.tasks()).stream().map(Task::title).collect(Collectors.joining(" "));
        return when(rest, titles)
                .map(when -> "make it " + when)
                .or(() -> Optional.of(isWhy(rest) ? "undo" : "undo\n" + rest));
    }

    /** The same of what was offered as a new task: that one at the other time, or only what is said instead. */
    Optional<String> ofOffer(Saying offered) {
        var text = scene.saying().text().strip().replace('’', '\'');
        var scrapped = SCRAPPING.matcher(text);
        if (text.length() > LONGEST || !scrapped.matches()) {
            return Optional.empty();
        }
        var rest = scrapped.group("rest");
        var times = offered.readings().getFirst().times();
        return Optional.of(when(rest, offered.text())
                .filter(_ -> times.size() == 1)
                .map(when -> offered.text()
                        .replace(
                                times.getFirst().text(),
                                HOUR.matcher(when).matches() ? when.replaceFirst("^(?=\\d)", "at ") : when))
                .orElse(rest));
    }

    /** At which other time it is; empty where something else is told. */
    private Optional<String> when(String rest, String of) {
        var its = ITS.matcher(rest).lookingAt() ? ITS.matcher(rest).replaceFirst("") : rest;
        if (isTime(its)) {
            return Optional.of(its);
        }
        var being = BEING.matcher(rest);
        return Optional.of(being)
                .filter(said -> said.matches() && isOf(of, said.group("verb")) && isTime(said.group("when")))
                .map(said -> said.group("when"));
    }

    private boolean isTime(String text) {
        var readings = scene.saying().inWords(text).readings();
        return HOUR.matcher(text).matches() || readings.size() == 1 && TimeAlone.isAll(text, readings.getFirst(), "");
    }

    /** Whether that was said in the same word. */
    private static boolean isOf(String said, String verb) {
        return verb == null || (" " + Resolution.fold(said) + " ").contains(" " + Resolution.fold(verb) + " ");
    }

    private boolean isWhy(String rest) {
        var there = new Scene(
                scene.book(), scene.finder(), scene.now(), scene.saying().inWords(rest));
        return there.saying().readings().stream().allMatch(reading -> SaidParts.isTold(reading.command()))
                && SaidParts.isTelling(rest);
    }
}
