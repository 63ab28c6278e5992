package io.todochat.components;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A YAML document, or a place in one. What is not there is a tree without a value. */
public record Tree(Object value) {

    private static final int LIMIT = 64 << 20;

    /** Reads a text; a key that comes twice is refused. */
    public static List<Tree> documents(String yaml) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setCodePointLimit(LIMIT);
        var trees = new ArrayList<Tree>();
        new Yaml(new SafeConstructor(options)).loadAll(yaml).forEach(document -> trees.add(new Tree(document)));
        return trees.stream().filter(Tree::exists).toList();
    }

    /** What is at the end of a path of keys. */
    public Tree at(String... path) {
        var place = value;
        for (var key : path) {
            place = place instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return new Tree(place);
    }

    /** The items of a list. */
    public Stream<Tree> items() {
        return value instanceof List<?> list ? list.stream().map(Tree::new) : Stream.empty();
    }

    /** The items of a list of words. */
    public List<String> words() {
        return items().map(Tree::text).toList();
    }

    /** The keys of a map. */
    public Set<String> keys() {
        return value instanceof Map<?, ?> map
                ? map.keySet().stream().map(String::valueOf).collect(Collectors.toSet())
                : Set.of();
    }

    /** A scalar as text. */
    public String text() {
        return String.valueOf(value);
    }

    public boolean exists() {
        return value != null;
    }

    /** This place, and all below it. */
    public Stream<Tree> all() {
        var below = switch (value) {
            case Map<?, ?> map -> map.values().stream().map(Tree::new);
            case null, default -> items();
        };
        return Stream.concat(Stream.of(this), below.flatMap(Tree::all));
    }
}
