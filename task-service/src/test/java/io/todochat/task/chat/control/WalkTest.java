package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.chat.entity.Pending;
import io.todochat.task.chat.entity.Reply;
import io.todochat.task.tasks.entity.Task;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a sitting goes on: what is deleted was asked about by name, and "undo" brings back what was. */
class WalkTest {

    private static final ZonedDateTime NOON = ZonedDateTime.parse("2026-11-24T12:00+01:00[Europe/Berlin]");

    /** These take back what was done to the wrong task; so does a title that begins with "undo". */
    private static final List<String> CORRECTIONS = List.of("the other one", "no, I meant the other one");

    private static final List<String> YES = List.of("yes", "yes please", "ok", "sure, do it", "Yes!");

    /** Nothing is deleted upon these. */
    private static final List<String> HARDLY_YES =
            List.of("yess", "I guess so", "yes but only the first", "that is not wrong", "yes if you must", "exactly");

    private static final List<String> OTHER_ANSWERS = List.of(
            "no",
            "never mind",
            "them",
            "all of them",
            "both",
            "it",
            "more",
            "list",
            "show all tasks tagged two",
            "hello",
            "thanks",
            "what is due tomorrow",
            "done 2",
            "delete 2",
            "delete them",
            "delete all tasks tagged three");

    private static final Pattern MANY = Pattern.compile("all of these (\\d+) tasks");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void whatIsDeletedWasAskedAbout(int seed) {
        walk(seed, 100);
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    @Tag("long")
    void whatIsDeletedWasAskedAboutInLongTalks(int seed) {
        walk(seed, 300);
    }

    private static void walk(int seed, int messages) {
        var random = new Random(seed);
        var sitting = new Sitting(NOON);
        sitting.have(Titles.all());
        var sentences = new Sentences(random, sitting.tasks());
        var hello = sitting.say("hello");
        var step = new Step(sitting, hello, hello, byNumber(sitting));
        for (int n = 0; n < messages; n++) {
            step = step.next(said(random, sentences, step.reply()), random.nextInt(4) == 0);
        }
    }

    private static String said(Random random, Sentences sentences, Reply reply) {
        if (reply.next().pending() == null) {
            return switch (random.nextInt(8)) {
                case 0 -> pick(CORRECTIONS, random);
                case 1, 2 -> pick(OTHER_ANSWERS, random);
                case 3, 4 -> sentences.deletion();
                default -> sentences.next(reply.next()).text();
            };
        }
        return switch (random.nextInt(10)) {
            case 0, 1 -> pick(YES, random);
            case 2, 3 -> pick(HARDLY_YES, random);
            case 4 -> Integer.toString(1 + random.nextInt(3));
            case 5 -> sentences.next(reply.next()).text();
            case 6, 7, 8 -> reply.choices().isEmpty() ? "no" : sentences.almost(pick(reply.choices(), random));
            default -> pick(random.nextInt(5) > 0 ? OTHER_ANSWERS : CORRECTIONS, random);
        };
    }

    /**
     * Where the sitting is.
     *
     * @param question the reply that asked what is open
     */
    private record Step(Sitting sitting, Reply reply, Reply question, Map<Integer, Task> tasks) {

        private Step to(Reply newReply, Map<Integer, Task> newTasks) {
            var open = question.next().pending();
            var isStillOpen = open != null && open.equals(newReply.next().pending());
            return new Step(sitting, newReply, isStillOpen ? question : newReply, newTasks);
        }

        /** Says something; and takes it back, if it is to be and something was done. */
        Step next(String said, boolean isTakenBack) {
            var answer = sitting.say(said);
            var after = byNumber(sitting);
            if (CORRECTIONS.contains(said) || said.startsWith("undo")) {
                assertThat(gone(after)).as("taken back").allMatch(task -> task > Titles.ALL);
                return to(answer, after);
            }
            assertDeletedOnlyWhatWasAskedAbout(said, gone(after));
            if (isTakenBack && answer.undo() != null && !answer.text().contains("That cannot be undone.")) {
                var undone = sitting.say("undo");
                assertThat(contents(byNumber(sitting))).as("%s, undone", said).containsAllEntriesOf(contents(tasks));
                return to(undone, byNumber(sitting));
            }
            return to(answer, after);
        }

        private Set<Integer> gone(Map<Integer, Task> after) {
            return tasks.values().stream()
                    .filter(task -> task.deleted() == null)
                    .map(Task::number)
                    .filter(number ->
                            !after.containsKey(number) || after.get(number).deleted() != null)
                    .collect(Collectors.toSet());
        }

        private void assertDeletedOnlyWhatWasAskedAbout(String said, Set<Integer> gone) {
            var asked = question.next().pending();
            if (!gone.isEmpty()) {
                assertThat(asked != null && agrees(asked.kind(), said, gone))
                        .as("%s%n> %s%n%s", question.text(), said, gone)
                        .isTrue();
            }
        }

        private boolean agrees(Pending.Kind kind, String said, Set<Integer> gone) {
            var named = question.choices().stream().map(Task::number).toList();
            var isYes = YES.contains(said);
            return switch (kind) {
                case CONFIRM ->
                    isYes
                            && gone.containsAll(
                                    named.stream().filter(this::isThere).toList())
                            && (asked(named.size()) > named.size()
                                    ? gone.size() <= asked(named.size())
                                    : named.containsAll(gone));
                case WHICH ->
                    gone.size() == 1
                            && (isYes && named.size() == 1
                                    || question.choices().stream()
                                            .filter(task -> gone.contains(task.number()))
                                            .anyMatch(task -> isPointedAt(task, named, said)));
                default -> false;
            };
        }

        private boolean isThere(int task) {
            return tasks.get(task).deleted() == null;
        }

        /** How many tasks the question was about, of which it names some. */
        private int asked(int named) {
            var many = MANY.matcher(question.text());
            return many.find() ? Integer.parseInt(many.group(1)) : named;
        }

        private static boolean isPointedAt(Task task, List<Integer> named, String said) {
            return said.equals(Integer.toString(1 + named.indexOf(task.number())))
                    || Words.words(task.title()).containsAll(Words.words(said));
        }
    }

    private static Map<Integer, Task> byNumber(Sitting sitting) {
        return sitting.tasks().stream().collect(Collectors.toMap(Task::number, Function.identity()));
    }

    /** What a person sees of tasks. */
    private static Map<Integer, List<Object>> contents(Map<Integer, Task> tasks) {
        return tasks.values().stream()
                .collect(Collectors.toMap(
                        Task::number,
                        task -> Arrays.asList(
                                task.title(),
                                task.status(),
                                task.priority(),
                                task.tags(),
                                task.due(),
                                task.deleted(),
                                task.series(),
                                task.completed())));
    }

    private static <T> T pick(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
