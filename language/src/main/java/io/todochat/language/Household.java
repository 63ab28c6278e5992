package io.todochat.language;

import io.todochat.language.time.Mention;
import io.todochat.language.way.Vocabulary;
import java.util.Set;
import java.util.stream.IntStream;

/** What is done about the house and sounds as if tasks were to go: "clean everything on Saturday". */
record Household(Said said, Timing timing) {

    /** Verbs of what people do at home. */
    private static final Set<String> AT_HOME = Set.of(
            "clean", "empty", "trash", "dump", "take", "throw", "wipe", "drop", "cut", "strike", "kill", "flush",
            "reset", "blank");

    /** Those of them by which nobody clears a day. */
    private static final Set<String> THROWING = Set.of("trash", "take", "throw");

    private static final Set<String> PREPOSITIONS = Set.of("on", "at", "in", "by", "this", "every", "each");
    private static final Set<String> ABOUT =
            Set.of("about", "with", "for", "from", "tagged", "named", "called", "that", "which");

    boolean isOne() {
        var way = said.found().way().text();
        if (!AT_HOME.contains(word(0))) {
            return false;
        }
        if (way.startsWith("{wipe} (my|our)? <time>")) {
            return !has(Set.of("my", "our"))
                    && !namesTasks()
                    && (THROWING.contains(word(0)) || timing.times().stream().anyMatch(this::isBeside));
        }
        return way.matches("\\{wipe} (\\{everything}|\\(all\\|everything).*")
                && !namesTasks()
                && (timing.isSaid() || saysWhat());
    }

    /** "Trash on Saturday", "flush every month". */
    private boolean isBeside(Mention time) {
        var first = time.from();
        return PREPOSITIONS.contains(said.whole().sentence().tokens().get(first).word());
    }

    /** "Clean all windows". */
    private boolean saysWhat() {
        return said.has("filter")
                && !has(ABOUT)
                && !Clearing.of(said).wanted().filter().words().isEmpty();
    }

    private boolean namesTasks() {
        var core = said.courtesy().core();
        return has(Set.of("calendar", "agenda", "schedule", "list"))
                || IntStream.range(0, core.size()).anyMatch(i -> Vocabulary.isTask(core.word(i)));
    }

    private boolean has(Set<String> words) {
        var core = said.courtesy().core();
        return IntStream.range(0, core.size()).anyMatch(i -> words.contains(core.word(i)));
    }

    private String word(int at) {
        return said.courtesy().core().word(at);
    }
}
