package io.todochat.task.chat.entity;

import io.todochat.language.Interpreter;
import io.todochat.language.Reading;
import io.todochat.language.command.Changes;
import io.todochat.language.command.Command;
import io.todochat.language.command.Fields;
import io.todochat.language.command.Target;
import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What comes of a message that tells something and in which no command was found: where it names a task, it is asked what
 * is to become of that. Pure.
 */
record Unclear(Scene scene, Reading reading) {

    private static final int MOST_TASKS = 3;

    private static final int MOST_OTHER_WORDS = 1;

    /** Who says more tells a story. */
    private static final int LONGEST = 200;

    /** Shorter words are in any sentence. */
    private static final int SHORTEST_WORD = 3;

    /** Who begins so asks. */
    private static final Set<String> ASKING = words("""
            what what's whats when when's where where's who who's whose why why's how how's which is are am was were do does
            did can could will would shall should may might has have had isn't aren't don't doesn't didn't won't
            """);

    /** Who begins so tells something. */
    private static final Set<String> TELLING = words("""
            the my our his her their its this that these those a an i we he she they it you someone somebody everyone
            everybody nobody there i'm we're he's she's they're it's i've we've unfortunately apparently sadly
            """);

    /** Behind its first word, these make a sentence of it. */
    private static final Set<String> VERBS = words("""
            is are was were has have had needs need wants want must should will would can can't cannot could couldn't won't
            costs cost takes took says said does doesn't did didn't isn't aren't wasn't weren't hasn't haven't gets got
            """);

    /** Who says one of these speaks of what was said before, and tells nothing new. */
    private static final Set<String> CORRECTING = words("mean meant sorry wrong mistake rather wait");

    private static final Set<String> POINTING = words("it it's that that's this no not");

    /** They name nothing. */
    private static final Set<String> COMMON = words("""
            have has had been was were are will would can could should must does did done not now then there here today
            tomorrow yesterday tonight morning afternoon evening night day days week weeks weekend month year time times
            some any all more very really just also still again too but because while before after until since than what
            when where who why how which they them their his her our your you she him yes please thanks good great bad new
            old need needs want wants like think know say said says tell told come came see saw one two three thing things
            comes goes meets gets starts begins ends falls coming going
            task tasks list lists home work show reminder everything something anything nothing someone somebody
            """);

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    /** What happened to what a task is called, or nearly so; empty where that is not told. */
    Optional<Plan> report(Given given) {
        return reading.rather()
                .filter(rather -> rather.command() instanceof Command.About about
                        && (isNear(about) || !given.tasks().isEmpty()))
                .map(rather -> new Planning(scene).plan(rather.confirmed(true), given));
    }

    private boolean isNear(Command.About about) {
        return about.targets().getFirst() instanceof Target.Named name
                && !isOfMore(scene, name)
                && !Pool.of(about).tiers(scene.book()).nearest(name.words()).isEmpty();
    }

    /** Who names more beside words of a title tells of something else: "the introduction of the essay I have written". */
    static boolean isOfMore(Scene scene, Target.Named name) {
        var titles = scene.book().openTasks().stream()
                .flatMap(task -> Stream.of(Resolution.fold(task.title()).split(" ")))
                .collect(Collectors.toSet());
        var words = Stream.of(Resolution.fold(name.words()).split(" "))
                .filter(word -> word.length() >= SHORTEST_WORD && !Resolution.saysNothing(word))
                .collect(Collectors.partitioningBy(titles::contains));
        return !words.get(true).isEmpty() && words.get(false).size() > MOST_OTHER_WORDS;
    }

    /** What is told of a task may be noted on it; empty where none is spoken of. */
    Optional<Plan> note(Given given) {
        if (reading.rather().isPresent()) {
            return Optional.empty();
        }
        if (given.confirmed() && !given.tasks().isEmpty()) {
            return Optional.of(new Planning(scene).plan(reading.as(note(scene.saying())), given));
        }
        var tasks = tells()
                ? new Resolution(scene.book().openTasks()).mentioned(mentioning(scene.saying()))
                : List.<Task>of();
        return tasks.isEmpty() || tasks.size() > MOST_TASKS ? Optional.empty() : Optional.of(shallINote(tasks, given));
    }

    /** What was told, as a note on the task that it is about. */
    static Command note(Saying saying) {
        return new Command.Update(
                List.of(new Target.Last()),
                Changes.to(Fields.NOTHING.noted(saying.text().strip())));
    }

    private Plan shallINote(List<Task> tasks, Given given) {
        var which = tasks.size() == 1 ? scene.wording().of(tasks.getFirst()) : "one of these";
        var text = "I am not sure what to do with that. Shall I note it on " + which + "?";
        return tasks.size() == 1
                ? new Plan.Ask(Pending.Kind.CONFIRM, text + " Say “yes”.", tasks, given.foundAll(Aiming.numbers(tasks)))
                : new Plan.Ask(Pending.Kind.WHICH, text + "\n" + scene.wording().numbered(tasks), tasks, given);
    }

    /** "It's for Tim, not for Tom" is of what was said before. */
    private static boolean corrects(List<String> said) {
        return said.stream().anyMatch(CORRECTING::contains)
                || POINTING.contains(said.getFirst()) && said.stream().anyMatch(Set.of("no", "not")::contains);
    }

    /** The words of it that may be of a title. */
    static List<String> mentioning(Saying saying) {
        var text = saying.text();
        return text.length() > LONGEST
                ? List.of()
                : Stream.of(Resolution.fold(text).split(" "))
                        .filter(word -> word.length() >= SHORTEST_WORD
                                && !COMMON.contains(word)
                                && !Resolution.saysNothing(word)
                                && !Interpreter.isDoing(word))
                        .distinct()
                        .toList();
    }

    /** "Hotel's booked". */
    private static boolean isDoneWith(List<String> said) {
        return IntStream.range(1, said.size())
                .anyMatch(at -> said.get(at - 1).endsWith("'s")
                        && !Interpreter.deeds(said.get(at)).isEmpty());
    }

    private boolean tells() {
        var text = scene.saying()
                .text()
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .strip();
        var said = Stream.of(text.split("[^\\p{L}\\p{N}']+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return !said.isEmpty()
                && !text.endsWith("?")
                && !corrects(said)
                && !ASKING.contains(said.getFirst())
                && (TELLING.contains(said.getFirst())
                        || isDoneWith(said)
                        || said.stream().skip(1).anyMatch(VERBS::contains));
    }
}
