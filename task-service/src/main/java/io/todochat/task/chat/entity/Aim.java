package io.todochat.task.chat.entity;

import io.todochat.task.tasks.entity.Task;
import java.util.List;

/** Which tasks a command is about, or why that cannot be told. */
sealed interface Aim {

    /**
     * These tasks.
     *
     * @param tasks their numbers, each once
     * @param others numbers of those that could have been meant as well
     * @param spared those that were said to be left out
     */
    record Hit(List<Integer> tasks, List<Integer> others, List<Task> spared) implements Aim {

        /** Nothing was said to be left out. */
        Hit(List<Integer> tasks, List<Integer> others) {
            this(tasks, others, List.of());
        }
    }

    /** It cannot be told; the plan says or asks why. */
    record Miss(Plan plan) implements Aim {

        private static final int MOST_CHOICES = 10;

        static Aim say(String text) {
            return new Miss(new Plan.Say(text));
        }

        static Aim ask(String text, List<Task> choices, Given given) {
            return new Miss(new Plan.Ask(Pending.Kind.WHICH, text, choices, given));
        }

        static Aim which(List<Task> found, Given given, Wording wording) {
            return which("Which one?", found, given, wording);
        }

        static Aim which(String question, List<Task> found, Given given, Wording wording) {
            var choices = found.stream().limit(MOST_CHOICES).toList();
            var more = found.size() - choices.size();
            var text = question + "\n" + wording.numbered(choices)
                    + (more == 0 ? "" : "\nand " + more + " more: say more of its title.");
            return ask(text, choices, given);
        }

        /** Nothing was said of which. */
        static Aim target() {
            return new Miss(new Plan.Ask(Pending.Kind.TARGET, "Which task do you mean?", List.of(), Given.NOTHING));
        }
    }
}
