package io.todochat.language.grammar;

import java.util.Arrays;
import java.util.List;

/**
 * One part of a wording.
 *
 * @param optional whether it may be missing
 * @param glued whether no blank may stand in front of it
 */
record Item(Part part, boolean optional, boolean glued) {

    /** What stands for {@code ...}. */
    static final Object REST = new Object();

    /** What an item is met by. */
    sealed interface Part {}

    /** One of some words. */
    record Words(List<String> words) implements Part {}

    /** A term, or several of them in a list. */
    record Place(Term<Object> term, boolean several) implements Part {}

    /** One token or more, whatever they are. */
    record Rest() implements Part {}

    /** Reads a wording: see {@link Rules#say}. */
    static List<Item> all(String wording) {
        return Arrays.stream(wording.split(" ")).flatMap(Item::glued).toList();
    }

    private static java.util.stream.Stream<Item> glued(String items) {
        var parts = items.length() > 1 ? items.split("_") : new String[] {items};
        return java.util.stream.IntStream.range(0, parts.length).mapToObj(i -> of(parts[i], i > 0));
    }

    private static Item of(String item, boolean glued) {
        var optional = item.length() > 1 && item.endsWith("?");
        return new Item(part(optional ? item.substring(0, item.length() - 1) : item), optional, glued);
    }

    private static Part part(String item) {
        if (item.equals("...")) {
            return new Rest();
        }
        if (item.startsWith("<") && item.length() > 1) {
            var several = item.endsWith("+");
            return new Place(new Term<>(item.substring(1, item.length() - (several ? 2 : 1))), several);
        }
        return new Words(List.of(item.split("\\|")));
    }
}
