package io.todochat.task.chat.entity;

import java.util.Optional;
import java.util.regex.Pattern;

/** "Put her birthday in, every year": the only task that is called so, and is due once, is to repeat. Pure. */
record ToRepeat(Scene scene) {

    private static final Pattern SAID =
            Pattern.compile("(?i)(?:(?:ok|okay|and|please|also|so)[,\\s]+)*(?:put|write|note|add|get|stick|pop)"
                    + " (?:her|his|their|the|my|our|its|that) (?<what>[\\p{L}' -]{3,40}?) (?:in|on|down),?"
                    + " (?<rule>(?:every|each) [\\p{L} ]{3,40}|yearly|annually|monthly|weekly|daily)[.!]?");

    /** The same as a command; empty where no single task is called so. */
    Optional<String> said() {
        var said = SAID.matcher(scene.saying().text().strip());
        if (!said.matches()) {
            return Optional.empty();
        }
        return new Resolution(scene.book().openTasks())
                .only(said.group("what"))
                .filter(task -> task.series() == null && task.due() != null)
                .map(task -> "repeat “" + task.title() + "” " + said.group("rule"));
    }
}
