package io.todochat.task.chat.control;

import io.todochat.task.chat.control.Spoken.Effect;
import io.todochat.task.chat.entity.Conversation;
import io.todochat.task.chat.entity.Deed;
import io.todochat.task.tasks.entity.Task;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says something at random about tasks, as people do, and knows what may come of it: it knows which task it meant, and
 * never asks how the chat would find it.
 */
final class Sentences {

    /** A way to ask for something to be done to X. */
    private record Way(String form, Set<Deed> deeds) {

        static Way of(String form, Deed... deeds) {
            var all = EnumSet.noneOf(Deed.class);
            all.addAll(List.of(deeds));
            return new Way(form, all);
        }
    }

    /** Without a deed nothing may be done unasked. */
    private static final List<Way> WAYS = List.of(
            Way.of("done X", Deed.COMPLETE),
            Way.of("mark X as done", Deed.COMPLETE),
            Way.of("I finished X", Deed.COMPLETE),
            Way.of("complete X", Deed.COMPLETE),
            Way.of("X is done", Deed.COMPLETE),
            Way.of("check off X", Deed.COMPLETE),
            Way.of("reopen X", Deed.REOPEN),
            Way.of("cancel X", Deed.CANCEL),
            Way.of("call off X", Deed.CANCEL),
            Way.of("delete X"),
            Way.of("remove X from my list"),
            Way.of("delete X for good"),
            Way.of("permanently delete X"),
            Way.of("empty the trash"),
            Way.of("stop X"),
            Way.of("clear the X checklist"),
            Way.of("get rid of X"),
            Way.of("trash X"),
            Way.of("I don't need X any more"),
            Way.of("erase X completely"),
            Way.of("move X to friday", Deed.UPDATE),
            Way.of("postpone X by two days", Deed.UPDATE),
            Way.of("rename X to walk the llama", Deed.UPDATE),
            Way.of("make X urgent", Deed.UPDATE),
            Way.of("tag X with llama", Deed.UPDATE),
            Way.of("put X off until monday", Deed.UPDATE, Deed.SNOOZE),
            Way.of("snooze X for an hour", Deed.SNOOZE),
            Way.of("skip X", Deed.SKIP, Deed.LEAVE_OUT),
            Way.of("skip X twice", Deed.SKIP),
            Way.of("pause X", Deed.PAUSE, Deed.SKIP, Deed.LEAVE_OUT),
            Way.of("resume X", Deed.RESUME),
            Way.of("duplicate X", Deed.DUPLICATE),
            Way.of("remind me of X at 5pm", Deed.REMIND),
            Way.of("remind me of X 10 minutes earlier", Deed.REMIND, Deed.MOVE_REMINDER),
            Way.of("stop reminding me of X", Deed.UNREMIND),
            Way.of("show X"),
            Way.of("list X"),
            Way.of("how many tasks are about X"),
            Way.of("add X"),
            Way.of("should I delete X?"),
            Way.of("don't delete X"),
            Way.of("do not cancel X"),
            Way.of("never mark X as done"),
            Way.of("please don't move X to friday"),
            Way.of("X is not done yet", Deed.REOPEN),
            Way.of("I have not finished X", Deed.REOPEN),
            Way.of("add \"delete X\""),
            Way.of("add “cancel X” tomorrow"),
            Way.of("remind me to delete X"),
            Way.of("add buy stamps with a note: delete X"),
            Way.of("she said “delete X”"),
            Way.of("delete the tag fifty"),
            Way.of("what is due this week"),
            Way.of("thank you"));

    private static final List<String> NOWHERE =
            List.of("zeppelin", "the quartz", "xylophone lessons", "the moon base", "qwertz", "ötzi", "№ 9");

    private static final List<String> POINTING =
            List.of("it", "that one", "them", "all of them", "2", "the second one", "1 and 3", "99", "the other one");

    private static final List<String> SEVERAL = List.of(
            "everything",
            "all tasks",
            "all overdue tasks",
            "everything due in december",
            "all tasks tagged fifty",
            "all tasks tagged five");

    private static final List<String> BEFORE =
            List.of("", "", "", "please ", "ok, ", "hey, ", "could you ", "i want you to ", "um ", "then ");

    private static final List<String> AFTER = List.of("", "", "", " please", "!", " thanks", "…", " now", "??", " 🙏");

    private static final List<String> JOINTS = List.of(" and ", ", then ", ". ", "; ", ", ", "\n", " and also ");

    private final Random random;
    private final List<Task> tasks;
    private final Words words;
    private Conversation now = Conversation.NEW;

    Sentences(Random random, List<Task> tasks) {
        this.random = random;
        this.tasks = tasks;
        words = new Words(tasks);
    }

    /** @param before what "it", "them" and numbers mean */
    Spoken next(Conversation before) {
        now = before;
        var all = one(true);
        for (int more = random.nextInt(6); more > 3; more--) {
            all = all.and(pick(JOINTS), one(false));
        }
        return all;
    }

    /** @param isFirst whether "it" is still what it was before the sentence */
    private Spoken one(boolean isFirst) {
        var way = pick(WAYS);
        var form = random.nextInt(12) == 0 ? words.misspelled(way.form(), random) : way.form();
        if (!form.contains("X")) {
            return new Spoken(form, 1, effects(way, pointedAt(isFirst ? "it" : "")));
        }
        var thing = thing(isFirst);
        return new Spoken(pick(BEFORE) + form.replace("X", thing.said()) + pick(AFTER), 1, effects(way, thing.meant()));
    }

    private static Set<Effect> effects(Way way, Collection<Integer> meant) {
        return meant.stream()
                .flatMap(task -> way.deeds().stream().map(deed -> new Effect(deed, task)))
                .collect(Collectors.toSet());
    }

    /** What is said for a task, and which may be meant by it. */
    private record Thing(String said, Set<Integer> meant) {}

    /** Asks for one to be deleted, or for several that are called so. */
    String deletion() {
        return "delete " + (random.nextBoolean() ? words.some(pick(tasks), random) : almost(pick(tasks)));
    }

    /** A task's name, or nearly so. */
    String almost(Task task) {
        return switch (random.nextInt(3)) {
            case 0 -> task.title();
            case 1 -> words.some(task, random);
            default -> words.misspelled(task.title(), random);
        };
    }

    private Thing thing(boolean isFirst) {
        var task = pick(tasks);
        return switch (random.nextInt(isFirst ? 11 : 9)) {
            case 0, 1, 2 -> named(task.title());
            case 3, 4 -> named(words.some(task, random));
            case 5 -> misspelled(task);
            case 6 -> begun(task);
            case 7 -> named(pick(NOWHERE));
            case 8 -> random.nextBoolean() ? new Thing(pick(SEVERAL), Set.of()) : few();
            default -> named(pick(POINTING));
        };
    }

    private Thing named(String said) {
        return new Thing(said, union(words.named(said), pointedAt(said)));
    }

    private Thing misspelled(Task task) {
        var said = words.misspelled(task.title(), random);
        return new Thing(said, union(begun(said), Set.of(task.number())));
    }

    private Thing begun(Task task) {
        var said = words.beginnings(task, random);
        return new Thing(said, begun(said));
    }

    private Set<Integer> begun(String said) {
        return union(named(said).meant(), words.begun(said));
    }

    private Thing few() {
        var tag = pick(List.of("two", "three"));
        var tagged = tasks.stream()
                .filter(task -> task.tags().contains(tag))
                .map(Task::number)
                .collect(Collectors.toSet());
        return new Thing("all tasks tagged " + tag, tagged);
    }

    /** What was shown or spoken of. Such words may be those of a title as well; a day alone is when "it" was done. */
    private List<Integer> pointedAt(String said) {
        var shown = now.shown();
        var about = now.about();
        var others = shown.stream().filter(task -> !about.contains(task)).toList();
        return switch (said.toLowerCase(Locale.ROOT)) {
            case "it", "that one", "the", "no", "list", "friday" ->
                about.size() == 1 ? about : shown.size() == 1 ? shown : List.of();
            case "all", "them", "all of them" -> shown.size() > 3 ? about : shown;
            case "2", "second", "the second", "the second one" -> shown.size() > 1 ? shown.subList(1, 2) : List.of();
            case "1 and 3" -> shown.size() > 2 ? List.of(shown.get(0), shown.get(2)) : List.of();
            case "other", "other one", "the other", "the other one" ->
                shown.size() > 1 && others.size() == 1 ? others : List.of();
            default -> List.of();
        };
    }

    private static Set<Integer> union(Collection<Integer> some, Collection<Integer> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
