package io.todochat.language;

import io.todochat.language.Heard.Misheard;
import io.todochat.language.token.Token;
import io.todochat.language.token.Tokens;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/** The members of an object that somebody else wrote. Each is taken out once; what is left at the end is one too many. */
final class HeardMembers {

    /** More than anybody says in a breath. */
    static final int MOST_VALUES = 20;

    static final int LONGEST_PHRASE = 100;

    private final Map<String, Object> left = new LinkedHashMap<>();

    HeardMembers(Map<String, ?> members) {
        members.forEach((name, value) -> {
            if (!isNothing(value)) {
                left.put(name, value);
            }
        });
    }

    /** An object whose members have names of text. */
    static HeardMembers of(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new Misheard("this is no object");
        }
        var members = new LinkedHashMap<String, Object>();
        map.forEach((name, member) -> members.put((String) name, member));
        return new HeardMembers(members);
    }

    private static boolean isNothing(Object value) {
        return value == null
                || value instanceof String text && text.isBlank()
                || value instanceof Collection<?> all && all.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty();
    }

    boolean has(String name) {
        return left.containsKey(name);
    }

    void refuseOthers() {
        if (!left.isEmpty()) {
            throw new Misheard("it has members that mean nothing here");
        }
    }

    String required(String name, int longest) {
        return text(name, longest).orElseThrow(() -> new Misheard("a member is missing"));
    }

    /** Text of one line. */
    Optional<String> text(String name, int longest) {
        return Optional.ofNullable(left.remove(name)).map(value -> line(string(value), longest));
    }

    /** A few words that say a time or a kind of task. */
    Optional<String> phrase(String name) {
        return text(name, LONGEST_PHRASE);
    }

    /** The same, and not taken out. */
    Optional<String> still(String name) {
        return Optional.ofNullable(left.get(name)).map(value -> line(string(value), LONGEST_PHRASE));
    }

    /** Text of several lines. */
    Optional<String> lines(String name, int longest) {
        return Optional.ofNullable(left.remove(name)).map(value -> checked(string(value), longest, true));
    }

    List<Object> list(String name, int most) {
        var value = left.remove(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list) || list.size() > most) {
            throw new Misheard("this is no list, or too long a one");
        }
        return List.copyOf(list.stream().filter(element -> !isNothing(element)).toList());
    }

    List<String> texts(String name, int most, int longest) {
        return list(name, most).stream()
                .map(value -> line(string(value), longest))
                .toList();
    }

    /** Words out of a few. */
    SequencedSet<String> names(String name, Set<String> known) {
        var names = new LinkedHashSet<>(texts(name, MOST_VALUES, LONGEST_PHRASE));
        if (!known.containsAll(names)) {
            throw new Misheard("there is no such name");
        }
        return names;
    }

    /** Tags, with or without their sign; one may stand alone, and not in a list. */
    SequencedSet<String> tags(String name) {
        left.computeIfPresent(name, (_, value) -> value instanceof String tag ? List.of(tag) : value);
        var tags = new LinkedHashSet<String>();
        texts(name, MOST_VALUES, LONGEST_PHRASE).forEach(text -> tags.add(tag(text)));
        return tags;
    }

    private static String tag(String text) {
        var tokens = Tokens.of(text.startsWith("#") ? text : "#" + text);
        if (tokens.size() == 1 && tokens.getFirst() instanceof Token.Tag tag) {
            return tag.name();
        }
        throw new Misheard("this is no tag");
    }

    HeardMembers object(String name) {
        return of(left.remove(name));
    }

    List<HeardMembers> objects(String name, int most) {
        return list(name, most).stream().map(HeardMembers::of).toList();
    }

    private static String string(Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new Misheard("this is no text");
    }

    /** A text of one line without blanks around it. */
    static String line(String text, int longest) {
        return checked(text.replaceAll("\\s+", " "), longest, false);
    }

    /** What cannot be seen, or turns what stands around it about, has no place in a person's tasks. */
    private static String checked(String text, int longest, boolean hasLines) {
        var stripped = text.strip();
        var isClean = stripped.codePoints().allMatch(sign -> switch (Character.getType(sign)) {
            case Character.CONTROL -> hasLines && sign == '\n';
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> !isTurning(sign);
        });
        if (!isClean || stripped.isEmpty() || stripped.codePointCount(0, stripped.length()) > longest) {
            throw new Misheard("this text is too long, or not made of letters and signs");
        }
        return stripped;
    }

    private static boolean isTurning(int sign) {
        return sign >= 0x202A && sign <= 0x202E || sign >= 0x2066 && sign <= 0x2069;
    }
}
