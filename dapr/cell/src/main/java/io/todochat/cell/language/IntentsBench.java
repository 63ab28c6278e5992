package io.todochat.cell.language;

import io.todochat.language.Interpreter;
import io.todochat.language.Phrase;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Scores what sentences are taken for, against labels of other assistants. */
public final class IntentsBench {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 24, 10, 0, 0, 0, ZoneOffset.UTC);

    private static final Set<String> ASKING = Set.of("list", "search", "count", "show", "tags", "history", "next-page");
    private static final Set<String> CHANGING = Set.of(
            "add",
            "remind",
            "update",
            "complete",
            "delete",
            "cancel",
            "duplicate",
            "snooze",
            "reopen",
            "restore",
            "skip");
    private static final Set<String> REMOVING =
            Set.of("delete", "cancel", "complete", "unremind", "skip", "update", "tags", "pause");

    /** Which of our intents is right for a label; for those that are not here nothing is. */
    private static final Map<String, Set<String>> RIGHT = new HashMap<>();

    static {
        right(ASKING, "todo_list", "calendar", "calendar_query", "lists_query", "reminder", "alarm_query");
        right(CHANGING, "todo_list_update", "reminder_update", "calendar_set", "calendar_update", "lists_createoradd");
        right(CHANGING, "alarm_set");
        right(REMOVING, "lists_remove", "calendar_remove", "alarm_remove");
        right(Set.of("yes"), "yes");
        right(Set.of("no"), "no");
        right(Set.of("no", "cancel", "undo"), "cancel");
        right(Set.of("thanks"), "thank_you");
        right(Set.of("greet"), "greeting");
        right(Set.of("greet", "thanks", "no"), "goodbye");
        right(Set.of("help"), "what_can_i_ask_you");
    }

    private final PrintWriter out;
    private final boolean shows;

    /** @param shows whether each miss is printed too */
    public IntentsBench(PrintWriter out, boolean shows) {
        this.out = out;
        this.shows = shows;
    }

    private static void right(Set<String> intents, String... labels) {
        for (var label : labels) {
            RIGHT.put(label, intents);
        }
    }

    /** Right is an intent that the label allows; for a label that is no business of ours, none. */
    public void intents(Path file) {
        var interpreter = new Interpreter();
        var score = new Score();
        for (var labelled : Labelled.in(file)) {
            var label = labelled.label("intent").replaceAll(":.*", "");
            var intent = interpreter
                    .read(new Phrase(labelled.text(), NOW, Locale.US))
                    .command()
                    .intent();
            var isRight = RIGHT.getOrDefault(label, Set.of("none")).contains(intent);
            score.count(isRight, label);
            if (shows && !isRight) {
                out.printf("    %s: %s, not %s%n", labelled.text(), intent, label);
            }
        }
        out.printf("%-28s %s%n", "intents", score.total());
        score.byGroup().forEach((name, line) -> out.printf("  %-26s %s%n", name, line));
    }
}
