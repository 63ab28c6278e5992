package io.todochat.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A conversation that is held, as it stands in {@code dialogues.txt}.
 *
 * @param group what it teaches
 * @param stored the tasks in the end, as {@link StoredTask} writes them
 */
record Dialogue(String group, String name, List<Exchange> exchanges, List<String> stored) {

    /**
     * A message and its answer.
     *
     * @param replied all that the reply holds
     */
    record Exchange(String said, List<String> replied) {}

    static List<Dialogue> all() {
        try (var file = Dialogue.class.getResourceAsStream("dialogues.txt")) {
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Dialogue> read(String text) {
        var all = new ArrayList<Dialogue>();
        var group = "";
        for (var line : text.lines().filter(line -> !line.isBlank()).toList()) {
            if (line.startsWith("## ")) {
                group = line.substring(3);
            } else if (line.startsWith("* ")) {
                all.add(new Dialogue(group, line.substring(2), new ArrayList<>(), new ArrayList<>()));
            } else if (!line.startsWith("#")) {
                all.getLast().add(line);
            }
        }
        return all;
    }

    private void add(String line) {
        switch (line.substring(0, 2)) {
            case "- " -> exchanges.add(new Exchange(line.substring(2), new ArrayList<>()));
            case "  " -> exchanges.getLast().replied().add(line.strip());
            case "= " -> stored.addAll(line.equals("= nothing") ? List.of() : List.of(line.substring(2)));
            default -> throw new IllegalArgumentException(line);
        }
    }
}
