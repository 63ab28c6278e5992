package io.todochat.language.way;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the text of a way from its end to its beginning, since each node knows what follows it. */
final class WayText {

    private static final Set<String> SEEN_THROUGH =
            Set.of("time", "tag", "priority", "reminder", "rule", "often", "colon");

    private final String text;
    private final Macros macros;
    private int at;
    private int depth;

    private WayText(String text, Macros macros) {
        this.text = text;
        this.macros = macros;
    }

    /**
     * @throws IllegalArgumentException for a text that is none
     */
    static Node read(String text, Macros macros, Node end) {
        var reader = new WayText(text, macros);
        var parts = reader.row();
        if (reader.at < text.length()) {
            throw new IllegalArgumentException("a bracket too many: " + text);
        }
        return reader.node(parts, end);
    }

    /** What a name stands for. */
    static Part named(String text, Macros macros) {
        return new WayText("(" + text + ")", macros).part();
    }

    /** A part as it is written, before it is known what follows. */
    sealed interface Part {
        record Words(Set<String> words) implements Part {}

        record Rows(List<List<Part>> rows) implements Part {}

        record Named(String name) implements Part {}

        record Maybe(Part part) implements Part {}

        record Several(Set<String> words) implements Part {}
    }

    private Node node(List<Part> parts, Node end) {
        var next = end;
        for (var part : parts.reversed()) {
            next = node(part, next);
        }
        return next;
    }

    private Node node(Part part, Node next) {
        return switch (part) {
            case Part.Words(var words) -> Node.Word.of(words, next);
            case Part.Rows(var rows) ->
                Node.Choice.of(rows.stream().map(row -> node(row, next)).toList());
            case Part.Several(var words) -> Node.Several.of(words, next);
            case Part.Maybe(var inner) -> Node.Choice.of(List.of(node(inner, next), next));
            case Part.Named(var name) ->
                SEEN_THROUGH.contains(name) ? Node.Here.of(name, next) : Node.Slot.of(name, Kind.of(name), next);
        };
    }

    private List<Part> row() {
        var parts = new ArrayList<Part>();
        for (skipSpaces(); at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')'; skipSpaces()) {
            var part = part();
            parts.add(isNext('?') ? new Part.Maybe(part) : isNext('*') ? new Part.Several(wordsOf(part)) : part);
        }
        return parts;
    }

    private Part part() {
        return switch (text.charAt(at)) {
            case '(' -> rows();
            case '{' -> macro();
            case '<' -> new Part.Named(upTo('>'));
            default -> words();
        };
    }

    private Part rows() {
        at++;
        depth++;
        var rows = new ArrayList<List<Part>>();
        do {
            rows.add(row());
        } while (isNext('|'));
        if (!isNext(')')) {
            throw new IllegalArgumentException("a bracket is missing: " + text);
        }
        depth--;
        return rows.stream().allMatch(WayText::isWords) ? new Part.Words(union(rows)) : new Part.Rows(rows);
    }

    private static boolean isWords(List<Part> row) {
        return row.size() == 1 && row.getFirst() instanceof Part.Words;
    }

    private static Set<String> union(List<List<Part>> rows) {
        var all = new HashSet<String>();
        rows.forEach(row -> all.addAll(((Part.Words) row.getFirst()).words()));
        return all;
    }

    private Set<String> wordsOf(Part part) {
        if (part instanceof Part.Words(var words)) {
            return words;
        }
        throw new IllegalArgumentException("only single words can come several times: " + text);
    }

    private Part macro() {
        return macros.part(upTo('}'), text);
    }

    private Part words() {
        var start = at;
        while (at < text.length() && (depth > 0 ? " ?*()<>{}|" : " ?*()<>{}").indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return new Part.Words(Set.copyOf(List.of(text.substring(start, at).split("\\|"))));
    }

    private String upTo(char end) {
        var start = at + 1;
        at = text.indexOf(end, start) + 1;
        if (at == 0) {
            throw new IllegalArgumentException("a bracket is missing: " + text);
        }
        return text.substring(start, at - 1);
    }

    private boolean isNext(char c) {
        var found = at < text.length() && text.charAt(at) == c;
        at += found ? 1 : 0;
        return found;
    }

    private void skipSpaces() {
        while (isNext(' ')) {
            // spaces only divide
        }
    }
}
