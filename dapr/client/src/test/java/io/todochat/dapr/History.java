package io.todochat.dapr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;

/** What really happened to a person's books: their events, read from the store itself. */
final class History {

    private final List<String> commands = new ArrayList<>();

    /** What a look had to show after each booking; first before any. */
    private final List<Answer> looks = new ArrayList<>(List.of(new Answer(false, 0, 0, null)));

    /** Reads it while nobody writes, and checks that head, sheets, events and the document of the claim agree. */
    History(StateStore store, String person) {
        var books = new Books(person, new StoredView(store, person));
        var look = books.look();
        var keys = LongStream.rangeClosed(1, look.sequence() + 1)
                .mapToObj(sequence -> Books.eventKey(person, sequence))
                .toList();
        var found = store.getAll(keys);
        assertThat(found).as("gapless events").containsOnlyKeys(keys.subList(0, keys.size() - 1));
        keys.stream()
                .limit(found.size())
                .forEach(key -> replay(Books.JSONB.fromJson(found.get(key).json(), Event.class)));
        assertThat(look).as("head and sheets").isEqualTo(now());
        assertThat(commands).as("commands").doesNotHaveDuplicates();
        assertThat(books.claimedByDocument()).as("claim").isEqualTo(look.claimant() != null);
    }

    /** An event of a booking. */
    public record Event(String command, String kind) {}

    private void replay(Event event) {
        var command = event.command();
        var claimant = switch (event.kind()) {
            case "CLAIM" -> command;
            case "RELEASE" -> null;
            default -> now().claimant();
        };
        commands.add(command);
        looks.add(new Answer(false, commands.size(), now().sum() + commands.size(), claimant));
    }

    /** What a look shows. */
    Answer now() {
        return looks.getLast();
    }

    /** Checks what came of a command that began when a number of bookings was known to be stored. */
    void fits(String command, Ending ending, long known) {
        var times = Collections.frequency(commands, command);
        switch (ending) {
            case Ending.Answered(var answer)
            when answer.stored() -> {
                assertThat(times).as("stored").isEqualTo(1);
                assertThat(commands.get((int) answer.sequence() - 1)).isEqualTo(command);
            }
            case Ending.Answered(var answer) -> {
                assertThat(times).as("stored although refused").isZero();
                assertThat(answer.sequence()).as("fresh").isGreaterThanOrEqualTo(known);
                assertThat(answer).as("of one commit").isEqualTo(looks.get((int) answer.sequence()));
            }
            case Ending.NotDone() ->
                assertThat(times).as("stored although called undone").isZero();
            case Ending.Unknown() -> assertThat(times).isLessThanOrEqualTo(1);
        }
    }
}
