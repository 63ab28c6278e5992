package io.todochat.task.chat.entity;

import io.todochat.language.Interpreter;
import io.todochat.language.Reading;
import io.todochat.language.command.Command;
import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What can follow in a word or two after a task that was added: "wipes" after "buy nappies". Pure. */
record NextThing(Scene scene, Task task) {

    private static final Pattern DETERMINER = Pattern.compile("(?i)(?:the|my|our|a|an|some) .+");

    private static final Pattern DEFINITE = Pattern.compile("(?i)(?:.* )?(?:the|my|our) .+");

    /** With these verbs anything that has been spoken of can be next. */
    private static final Set<String> ANY =
            Set.of("pay ", "call ", "phone ", "email ", "text ", "ask ", "invite ", "clean ");

    /** Longer names are no names. */
    private static final int MOST_WORDS = 4;

    /** What points, answers or goes on names no thing. */
    private static final Set<String> NO_THINGS = Set.of(
            ("that this it these those them one ones other others another more most all both rest everything anything something"
                            + " nothing me you him her us we i he she they no not yes now then thanks thank please so maybe what"
                            + " which who when where how why if because since but or is are was were do does did can could will"
                            + " would should urgent important reminder reminders note notes tag tags alarm"
                            + " priority deadline list checklist same again here there later soon today done good great fine nice only just")
                    .split(" "));

    /** Whether it is a thing to which the same is to be done. */
    boolean isAfter(String thing, String verb) {
        var readings = scene.saying().inWords(thing).readings();
        return isName(thing)
                && goesWith(thing, verb)
                && isOpen(thing)
                && readings.size() == 1
                && readings.getFirst().times().isEmpty()
                && !(thing.contains(" ")
                        && Interpreter.isDoing(Resolution.fold(thing).split(" ")[0]))
                && isTitle(thing, readings.getFirst())
                && isUnknown(thing);
    }

    /** Nobody buys the meeting. */
    private boolean goesWith(String thing, String verb) {
        return verb.isEmpty()
                ? !DETERMINER.matcher(thing).matches()
                : !DEFINITE.matcher(thing).matches()
                        || DEFINITE.matcher(task.title()).matches()
                        || ANY.contains(verb.toLowerCase(Locale.ROOT));
    }

    /** What is a command by itself goes on with nothing; one word may look like a verb. */
    private boolean isOpen(String thing) {
        return switch (scene.saying().readings().getFirst().command()) {
            case Command.None _, Command.Choose _ -> true;
            case Command.Add _ -> !thing.contains(" ");
            default -> false;
        };
    }

    private boolean isTitle(String thing, Reading alone) {
        return alone.question().isEmpty()
                && (alone.command() instanceof Command.Add
                        || alone.command() instanceof Command.None
                                && scene.saying().inWords(thing).jotting().isPresent());
    }

    /** Whether it can be what somebody or something is called. */
    static boolean isName(String thing) {
        var words = List.of(Resolution.fold(thing).split(" "));
        return words.size() <= MOST_WORDS && words.stream().noneMatch(NO_THINGS::contains);
    }

    /** Whether no open task is called so. */
    boolean isUnknown(String name) {
        return new Resolution(scene.book().openTasks())
                .exactly(Resolution.name(name))
                .isEmpty();
    }
}
