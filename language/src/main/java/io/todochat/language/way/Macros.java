package io.todochat.language.way;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands for {@code {name}} in some files. Each is read once, however often it is used: reading takes part of every start. */
final class Macros {

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, WayText.Part> parts = new HashMap<>();

    /** Of the lines of all files, since a name that one of them gives holds in all. */
    Macros(List<List<String>> files) {
        files.forEach(lines -> lines.stream()
                .filter(line -> line.matches("\\{\\w+} = .*"))
                .forEach(line -> {
                    var sides = line.split("} = ", 2);
                    texts.put(sides[0].substring(1), sides[1].strip());
                }));
    }

    /**
     * @param user the text that uses it
     * @throws IllegalArgumentException where nothing is called so
     */
    WayText.Part part(String name, String user) {
        var part = parts.get(name);
        if (part == null) {
            if (!texts.containsKey(name)) {
                throw new IllegalArgumentException("nothing is called {" + name + "}: " + user);
            }
            part = WayText.named(texts.get(name), this);
            parts.put(name, part);
        }
        return part;
    }
}
