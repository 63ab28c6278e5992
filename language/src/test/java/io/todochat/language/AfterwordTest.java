package io.todochat.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.language.command.Command;
import io.todochat.language.command.Fields;
import io.todochat.schedule.Slot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told behind a new task goes into its notes, and moves nothing that was said before it. */
class AfterwordTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ring the baker tomorrow at 9, they close at noon     | ring the baker     | 2026-11-25T09:00 | they close at noon
                    plant the bulbs, I should have done it in October    | plant the bulbs    |                  | I should have done it in October
                    return the drill on Friday (he needs it on Saturday) | return the drill   | 2026-11-27       | he needs it on Saturday
                    vet on Friday at ten. I must bring her papers.       | vet                | 2026-11-27T10:00 | I must bring her papers.
                    fetch Lea on Friday, her bus arrives at 17:40        | fetch Lea          | 2026-11-27T17:40 | her bus arrives at 17:40
                    order pads, we have enough for ten days              | order pads         |                  | we have enough for ten days
                    pick up the lamp, they close on Friday               | pick up the lamp   | 2026-11-27       | they close on Friday
                    Ida's recital is on Friday at six, I bring the cake  | Ida's recital      | 2026-11-27T18:00 | I bring the cake
                    """)
    void whatIsToldGoesIntoTheNotes(String said, String title, String due, String notes) {
        var fields = fields(said);

        assertThat(fields.title()).contains(title);
        assertThat(fields.due().map(Slot::text).orElse(null)).isEqualTo(due);
        assertThat(fields.notes()).contains(notes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pay the rent, it's due on Friday",
                "trim the hedge, that's on Friday",
                "gym, Friday",
                "book a cab, Friday"
            })
    void whatOnlySaysWhenIsWhenItIsDue(String said) {
        var fields = fields(said);

        assertThat(fields.due().map(Slot::text)).contains("2026-11-27");
        assertThat(fields.notes()).isEmpty();
        assertThat(fields.title().orElseThrow()).doesNotContain(",");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "buy milk, I mean oat milk",
                "buy milk, we need bread too",
                "gym on Friday, I'd like a reminder an hour before",
                "buy milk, eggs and flour"
            })
    void whatIsWantedIsNotTold(String said) {
        assertThat(fields(said).notes()).isEmpty();
    }

    private static Fields fields(String said) {
        return ((Command.Add) Speaking.reading(said).command()).fields();
    }
}
