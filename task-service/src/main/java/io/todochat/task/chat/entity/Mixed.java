package io.todochat.task.chat.entity;

import io.todochat.language.Places;
import io.todochat.language.command.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Names of tasks and their places in the list that was shown, said in one breath: "2 and the milk". Pure. */
record Mixed(Names names) {

    private static final Pattern NUMBERED = Pattern.compile(".*\\d", Pattern.DOTALL);

    /** What these words mean, in order: one name or several, or places where something else is named as well. */
    List<Target> in(Target.Named name) {
        var parts = names.in(name);
        return parts.size() == 1 ? List.copyOf(parts) : pointed(parts);
    }

    /** The same, and places also where nothing else is named: "the last". */
    List<Target> left(Target.Named name) {
        return pointed(names.in(name));
    }

    /** A number behind a name that ends in one is part of a name: "chapter 1 and 2". */
    private static List<Target> pointed(List<Target.Named> parts) {
        var targets = new ArrayList<Target>();
        var isOfName = false;
        for (var part : parts) {
            var places = isOfName ? List.<Target>of() : Places.in(part.said());
            targets.addAll(places.isEmpty() ? List.of(part) : places);
            isOfName = places.isEmpty() && NUMBERED.matcher(part.said()).matches();
        }
        return targets;
    }
}
