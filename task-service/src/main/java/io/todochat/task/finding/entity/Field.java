package io.todochat.task.finding.entity;

import static io.todochat.task.finding.entity.Kind.ORDERED;
import static io.todochat.task.finding.entity.Kind.UNORDERED;

import io.todochat.events.LowerCase;
import io.todochat.events.Priority;
import io.todochat.events.Status;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a filter can name. */
enum Field {
    ID(numbers(entry -> (long) entry.task().number())),
    TITLE(Texts.one(Entry::title)),
    NOTES(Texts.one(Entry::notes)),
    STATUS(words(entry -> entry.task().status(), Status.values(), false)),
    PRIORITY(words(entry -> entry.task().priority(), Priority.values(), true)),
    TAG(new Texts(Entry::tags), "tags"),
    DUE(new Dates(Entry::due)),
    START(new Dates(Entry::start)),
    ZONE(Texts.one(Entry::timeZone)),
    CREATED(instants(entry -> entry.task().created())),
    UPDATED(instants(entry -> entry.task().updated())),
    COMPLETED(instants(entry -> entry.task().completed())),
    SERIES(Texts.one(entry -> entry.task().series())),
    SLOT(new Dates(Entry::slot)),
    /** Whether it belongs to a series. */
    RECURRENCE(new Flag((entry, _) -> entry.task().series() != null), "repeating"),
    /** How many there are. */
    REMINDERS(numbers(entry -> (long) entry.task().reminders().size())),
    CHECKLIST(new Texts(Entry::checklist)),
    VERSION(numbers(entry -> entry.task().version())),
    /** Whether it is open and its due date has passed. */
    OVERDUE(new Flag(Entry::isOverdue));

    static final String POSSIBLE =
            "The fields are " + Stream.of(values()).map(Field::word).collect(Collectors.joining(", ")) + ".";

    private final Kind kind;
    private final List<String> aliases;

    Field(Kind kind, String... aliases) {
        this.kind = kind;
        this.aliases = List.of(aliases);
    }

    /** @throws NotUnderstood where there is no such field */
    static Field named(String name, int position) {
        return Stream.of(values())
                .filter(field -> field.word().equals(name) || field.aliases.contains(name))
                .findAny()
                .orElseThrow(() -> new NotUnderstood("filter", position, "There is no such field. " + POSSIBLE));
    }

    String word() {
        return LowerCase.word(this);
    }

    Kind kind() {
        return kind;
    }

    private static Kind numbers(Function<Entry, Long> number) {
        return new Values<>(number, Field::number, "Here a whole number is expected.", ORDERED);
    }

    private static Long number(String text) {
        return text.matches("[0-9]{1,18}") ? Long.valueOf(text) : null;
    }

    private static <E extends Enum<E>> Kind words(Function<Entry, E> value, E[] all, boolean ordered) {
        var possible = "It is " + Stream.of(all).map(LowerCase::word).collect(Collectors.joining(", ")) + ".";
        return new Values<>(
                value,
                text -> Stream.of(all)
                        .filter(one -> LowerCase.word(one).equalsIgnoreCase(text))
                        .findAny()
                        .orElse(null),
                possible,
                ordered ? ORDERED : UNORDERED);
    }

    private static Kind instants(Function<Entry, Instant> instant) {
        return new Dates(entry -> {
            var mine = instant.apply(entry);
            return mine == null ? null : Stamp.at(mine);
        });
    }
}
