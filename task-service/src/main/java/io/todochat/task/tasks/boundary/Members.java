package io.todochat.task.tasks.boundary;

import io.todochat.events.LowerCase;
import io.todochat.http.Problem;
import io.todochat.task.tasks.entity.Wordform;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The members of a JSON object, and what is wrong with them. A member that is null is as good as none. */
public final class Members {

    private final JsonObject json;
    private final String pointer;
    private final List<Problem.Field> faults;

    /** @param pointer where in the body the object stands; empty for the body itself */
    public Members(JsonObject json, String pointer) {
        this(json, pointer, new ArrayList<>());
    }

    private Members(JsonObject json, String pointer, List<Problem.Field> faults) {
        this.json = json;
        this.pointer = pointer;
        this.faults = faults;
    }

    /** @throws jakarta.ws.rs.WebApplicationException 400 that names everything that was wrong so far */
    public void requireNoFaults() {
        if (!faults.isEmpty()) {
            throw Problem.inFields(faults).exception();
        }
    }

    /** A member of another name is a mistake. */
    public void refuseOthers(Set<String> written, Set<String> given) {
        json.keySet().stream()
                .filter(name -> !written.contains(name) && !given.contains(name))
                .forEach(name -> fault(
                        name,
                        "There is no such field; there are "
                                + written.stream().sorted().collect(Collectors.joining(", ")) + "."));
    }

    /** A text; null where there is none. */
    public String text(String name) {
        return value(name, "a text", value -> value instanceof JsonString text ? text.getString() : null);
    }

    /** A text without control characters and halves of characters; null where there is none. */
    public String plain(String name) {
        var text = text(name);
        if (text != null && !Wordform.isPlain(text)) {
            fault(name, "There are no control characters and no halves of characters in it.");
        }
        return text;
    }

    String required(String name) {
        if (isMissing(name)) {
            fault(name, "It is needed.");
        }
        return text(name);
    }

    /**
     * What a text says; null where there is none, or where it is faulty.
     *
     * @param reading throws an IllegalArgumentException that gives the reason
     */
    <T> T read(String name, Function<String, T> reading) {
        var text = text(name);
        return text == null ? null : read(name, text, reading);
    }

    private <T> T read(String name, String text, Function<String, T> reading) {
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException e) {
            fault(name, Wordform.sentence(e.getMessage()));
            return null;
        }
    }

    /** What each text of a list says; none where there is no list. */
    <T> List<T> readEach(String name, Function<String, T> reading) {
        var texts = texts(name);
        return texts == null
                ? List.of()
                : IntStream.range(0, texts.size())
                        .mapToObj(index -> read(name + "/" + index, texts.get(index), reading))
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** A whole number between two, both included; the usual one where there is none. */
    int number(String name, int least, int most, int usual) {
        var number =
                value(name, "a number", value -> value instanceof JsonNumber found ? found.bigDecimalValue() : null);
        if (number == null) {
            return usual;
        }
        var bounded = number.max(BigDecimal.valueOf(least)).min(BigDecimal.valueOf(most));
        if (number.compareTo(bounded) != 0 || number.stripTrailingZeros().scale() > 0) {
            fault(name, "It is a whole number from " + least + " to " + most + ".");
        }
        return bounded.intValue();
    }

    /** A whole number; null where there is none, or where it is faulty. */
    Long whole(String name) {
        return value(name, "a whole number", value -> {
            try {
                return value instanceof JsonNumber found
                        ? found.bigDecimalValue().longValueExact()
                        : null;
            } catch (ArithmeticException e) {
                return null;
            }
        });
    }

    boolean flag(String name) {
        var flag = value(name, "true or false", value -> switch (value.getValueType()) {
            case TRUE -> Boolean.TRUE;
            case FALSE -> Boolean.FALSE;
            default -> null;
        });
        return flag != null && flag;
    }

    /** To the millisecond, as all instants are kept. */
    Instant instant(String name) {
        var text = text(name);
        try {
            return text == null
                    ? null
                    : Instant.ofEpochMilli(
                            OffsetDateTime.parse(text).toInstant().toEpochMilli());
        } catch (DateTimeException | ArithmeticException e) {
            fault(name, "An instant looks like 2026-11-24T09:00:00Z.");
            return null;
        }
    }

    <E extends Enum<E>> E word(String name, Class<E> type) {
        var text = text(name);
        if (text == null) {
            return null;
        }
        var words = Stream.of(type.getEnumConstants()).toList();
        var found =
                words.stream().filter(word -> LowerCase.word(word).equals(text)).findAny();
        if (found.isEmpty()) {
            fault(name, "It is one of " + words.stream().map(LowerCase::word).collect(Collectors.joining(", ")) + ".");
        }
        return found.orElse(null);
    }

    <T> T object(String name, Function<Members, T> reading) {
        var object = value(name, "an object", value -> value instanceof JsonObject found ? found : null);
        return object == null ? null : reading.apply(new Members(object, at(name), faults));
    }

    /** Each element of a list of objects; null where there is no list. */
    <T> List<T> list(String name, Function<Members, T> reading) {
        return each(name, (list, index) -> {
            if (list.get(index) instanceof JsonObject object) {
                return reading.apply(new Members(object, at(name) + "/" + index, faults));
            }
            fault(name + "/" + index, "It has to be an object.");
            return null;
        });
    }

    /** Each element of a list of texts; null where there is no list. */
    public List<String> texts(String name) {
        return each(name, (list, index) -> {
            if (list.get(index) instanceof JsonString text) {
                return text.getString();
            }
            fault(name + "/" + index, "It has to be a text.");
            return null;
        });
    }

    private <T> List<T> each(String name, BiFunction<JsonArray, Integer, T> reading) {
        var list = value(name, "a list", value -> value instanceof JsonArray found ? found : null);
        if (list == null) {
            return null;
        }
        var read = new ArrayList<T>();
        for (int index = 0; index < list.size(); index++) {
            var element = reading.apply(list, index);
            if (element != null) {
                read.add(element);
            }
        }
        return read;
    }

    private <T> T value(String name, String wanted, Function<JsonValue, T> reading) {
        if (isMissing(name)) {
            return null;
        }
        var read = reading.apply(json.get(name));
        if (read == null) {
            fault(name, "It has to be " + wanted + ".");
        }
        return read;
    }

    private boolean isMissing(String name) {
        return !json.containsKey(name) || json.get(name) == JsonValue.NULL;
    }

    private void fault(String name, String detail) {
        faults.add(new Problem.Field(at(name), detail));
    }

    private String at(String name) {
        return pointer + "/" + name;
    }
}
