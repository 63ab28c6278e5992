package io.todochat.task.chat.entity;

import io.todochat.language.command.Command;
import java.util.Optional;
import java.util.regex.Pattern;

/** "No, I did want that reminder", "leave it at 2": what was done last is not to be so. Pure. */
record Regret(Scene scene) {

    private static final String TIMELY = "(?:[,\\s]+(?:please|after all|though|then|instead|actually))*";

    private static final String WHY =
            "(?:\\s*[,;.!–-]+ ?(?:because )?(?:it|it's|its|that|that's|they|he|she|we|i|there|the)\\b[^,;.!]{1,60})?";

    private static final Pattern WANTING = Pattern.compile(
            "(?:but )?i (?:(?:did|do|still|actually|really|would) )+(?:want|need|wanted|needed|like)(?: to keep)?"
                    + " (?:it|that|this|them|those|these|the|my)\\b(?: [\\p{L}']+){0,4}"
                    + TIMELY,
            Pattern.CASE_INSENSITIVE);

    private static final Pattern KEEPING = Pattern.compile(
            "(?:(?:please|do|let's|lets|better|just) )*(?:keep|leave) (?:it|that|this|them|those|these|that one|the one)"
                    + "(?: (?:there|in|on|after all|on (?:the|my) list))?"
                    + TIMELY,
            Pattern.CASE_INSENSITIVE);

    private static final String STAYING = "(?:(?:please|let's|lets|just|better|we|i|can you) )*"
            + "(?:(?:leave|keep|have) (?:it|that|this) (?:back )?(?:at|on|to|for|with)|(?:stick|stay) (?:with|to|at|on)"
            + "|(?:(?:go|put it|move it|change it|set it|switch) )?back to)";

    /** What it was before, or what it is to be again. */
    private static final Pattern BACK =
            Pattern.compile(STAYING + " (?<value>.{1,40}?)" + TIMELY, Pattern.CASE_INSENSITIVE);

    private static final Pattern ORIGINAL = Pattern.compile(
            "(?:the |its )?(?:original|old|previous|first|former|earlier|last)(?: (?:time|date|day|hour|one|plan|title|name))?"
                    + "|(?:what|how|where|the way) (?:it|that) was(?: before)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AS_BEFORE = Pattern.compile(
            "(?:(?:please|let's|better|just) )*(?:(?:put|leave|keep|have|make|set|change|turn|bring|go)(?: (?:it|that|this|them))? )?"
                    + "(?:back )?(?:to )?(?:as|like|how|where|the way) (?:it|that|they) (?:was|were)"
                    + "(?: (?:before|earlier|originally|at first|all along))?"
                    + TIMELY + WHY + "|(?:same )?(?:as|like) (?:before|originally)" + TIMELY + WHY,
            Pattern.CASE_INSENSITIVE);

    /** Who cries out so wants a change taken back; a mere "don't" is answered like a no. */
    private static final Pattern OUTCRY = Pattern.compile(
            "(?:(?:my )?(?:god|gosh|goodness|lord|dear|heavens|crap|shit)[,!\\s]+)(?:no[,!\\s]+)*(?:please )?"
                    + "(?:do not|don'?t)(?: do (?:it|that|this))?[!.]*",
            Pattern.CASE_INSENSITIVE);

    /** A number alone is an hour, or how many. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    /** The same as an order; empty where nothing was done, or something else is said. */
    Optional<String> said(String words) {
        var done = scene.now().done();
        if (done == null || !done.isUndoable()) {
            return Optional.empty();
        }
        var isKept = isRemoval(done)
                && (WANTING.matcher(words).matches() || KEEPING.matcher(words).matches());
        var isBefore = !Correction.isAdd(done)
                && (AS_BEFORE.matcher(words).matches() || OUTCRY.matcher(words).matches());
        return isKept || isBefore ? Optional.of("undo") : value(words, done);
    }

    private Optional<String> value(String words, Conversation.Done done) {
        var back = BACK.matcher(words);
        if (!back.matches()) {
            return Optional.empty();
        }
        var value = back.group("value");
        if (ORIGINAL.matcher(value).matches()) {
            return Correction.isAdd(done) ? Optional.empty() : Optional.of("undo");
        }
        return NUMBER.matcher(value).matches() || isTime(value) ? Optional.of("make it " + value) : Optional.empty();
    }

    private boolean isTime(String value) {
        var readings = scene.saying().inWords(value).readings();
        return readings.size() == 1 && TimeAlone.isAll(value, readings.getFirst(), "");
    }

    /** Whether something was taken away by it, and no task is new. */
    private static boolean isRemoval(Conversation.Done done) {
        return switch (done.saying().ofTask(done.command())) {
            case Command.Delete _,
                    Command.Cancel _,
                    Command.End _,
                    Command.Unremind _,
                    Command.Skip _,
                    Command.Pause _ -> true;
            case Command.Update(var _, var changes) ->
                !changes.cleared().isEmpty() || !changes.removedTags().isEmpty();
            default -> false;
        };
    }
}
