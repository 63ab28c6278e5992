package io.todochat.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.language.command.Command;
import io.todochat.language.command.Target;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is deleted or given up, and nothing done to several tasks, that is not asked about first. */
class SafetyTest {

    private static final List<String> OPENINGS = List.of(
            "",
            "please ",
            "can you ",
            "i want to ",
            "i need to ",
            "ok ",
            "no, ",
            "just ",
            "could you kindly ",
            "then ");
    private static final List<String> VERBS = List.of(
            "delete",
            "remove",
            "clear",
            "cancel",
            "get rid of",
            "wipe",
            "erase",
            "drop",
            "take off",
            "cross off",
            "finish",
            "complete",
            "mark",
            "skip",
            "call off",
            "empty",
            "forget",
            "buy",
            "show",
            "add",
            "move",
            "reopen",
            "tag",
            "stop",
            "trash",
            "nuke",
            "no longer",
            "postpone");
    private static final List<String> OBJECTS = List.of(
            "everything",
            "all my tasks",
            "it",
            "them",
            "the second one",
            "1, 2, 3 and 4",
            "milk",
            "the call with ann",
            "all overdue tasks",
            "my list",
            "every task tagged garden",
            "the oven",
            "my calendar for tomorrow",
            "all done tasks",
            "that",
            "the list of paints",
            "both",
            "friday's meeting",
            "the tag garden",
            "the trash",
            "everything in the trash",
            "the paint checklist",
            "these tasks");
    private static final List<String> ENDINGS = List.of(
            "",
            " as done",
            " from my list",
            " tomorrow",
            " please",
            " and add bread",
            " to friday",
            " and delete the rest",
            "?",
            " on my calendar",
            " now",
            " every week",
            " high priority",
            " completely",
            " for good",
            " off",
            " again");

    private static final List<String> FILLERS = List.of(
            "", "", "", ", please", ", thanks", " and then some", ", i think", " or whatever", "!!", " #garden", " p1");
    private static final List<String> TIMES = List.of(
            "",
            "",
            "",
            " tomorrow",
            " at 5",
            " every monday",
            " next week",
            " from 3 to 5",
            " before friday",
            " in two hours",
            " twice a week",
            " by the end of the month");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void noSentenceHarmsWithoutBeingAskedAbout(int seed) {
        var random = new Random(seed);
        for (var n = 0; n < 4_000; n++) {
            var text = pick(OPENINGS, random) + pick(VERBS, random) + " " + pick(OBJECTS, random) + pick(TIMES, random)
                    + pick(ENDINGS, random) + pick(FILLERS, random);
            var reading = Speaking.reading(text);
            Stream.concat(Stream.of(reading), reading.more().stream()).forEach(part -> assertSafe(part, text));
        }
    }

    private static void assertSafe(Reading reading, String text) {
        if (reading.command() instanceof Command.Delete
                || reading.command() instanceof Command.Purge
                || reading.command() instanceof Command.Checklist(var _, var mark, var items, var _, var _)
                        && mark == Command.Checklist.Mark.GONE
                        && items.isEmpty()
                || reading.command() instanceof Command.Cancel
                || reading.command() instanceof Command.Tags(var tag, var becomes) && tag.isPresent()) {
            assertThat(Told.of(reading)).as(text).containsEntry("confirm", true);
        }
        if (reading.command() instanceof Command.About about
                && !(about instanceof Command.Show
                        || about instanceof Command.History
                        || about instanceof Command.Choose)) {
            assertThat(reading.confirm() || about.targets().stream().noneMatch(Target::meansSeveral))
                    .as(text)
                    .isTrue();
            assertThat(reading.confirm() || about.targets().size() <= 3)
                    .as(text)
                    .isTrue();
        }
    }

    private static String pick(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
