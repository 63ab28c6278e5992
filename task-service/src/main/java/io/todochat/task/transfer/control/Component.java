package io.todochat.task.transfer.control;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of a calendar as it was sent. Grows while it is read, in one thread.
 *
 * @param name upper case
 * @param line where it begins
 */
record Component(String name, int line, List<VObjectProperty> properties, List<Component> parts) {

    Component(String name, int line) {
        this(name, line, new ArrayList<>(), new ArrayList<>());
    }

    Stream<VObjectProperty> all(String property) {
        return properties.stream().filter(found -> found.getName().equalsIgnoreCase(property));
    }

    Optional<VObjectProperty> first(String property) {
        return all(property).findFirst();
    }

    /** The value of a property as it stands; empty where it is empty. */
    Optional<String> value(String property) {
        return first(property).map(found -> found.getValue().strip()).filter(value -> !value.isEmpty());
    }

    /** The text that a property means. */
    Optional<String> text(String property) {
        return first(property).map(found -> VObjectPropertyValues.unescape(found.getValue()));
    }

    Stream<Component> parts(String wanted) {
        return parts.stream().filter(part -> part.name.equals(wanted));
    }
}
