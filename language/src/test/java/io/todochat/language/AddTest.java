package io.todochat.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.language.Command.Add;
import io.todochat.schedule.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row checks every field: what the row leaves empty must be empty. */
class AddTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # phrase                                    | title                  | due              | priority | tags
            add sharpen the knives                      | sharpen the knives     |                  |        |
            add sharpen knives tomorrow !high #kitchen  | sharpen knives         | 2026-11-25       | HIGH   | kitchen
            Add Sharpen Knives TOMORROW !HIGH #Kitchen  | Sharpen Knives         | 2026-11-25       | HIGH   | kitchen
            create book the ferry on friday             | book the ferry         | 2026-11-27       |        |
            new curtains p4 #flat #wishes #flat         | curtains               |                  | LOW    | flat wishes
            please add a task to oil the door           | oil the door           |                  |        |
            create new task: oil the door               | oil the door           |                  |        |
            todo: oil the door                          | oil the door           |                  |        |
            add a lamp for the hall                     | a lamp for the hall    |                  |        |
            dentist on friday at 8:45                   | dentist                | 2026-11-27T08:45 |        |
            pick up skis friday                         | pick up skis           | 2026-11-27       |        |
            pick up skis friday 6pm                     | pick up skis           | 2026-11-27T18:00 |        |
            next friday pack for the hut at 5 p.m.      | pack for the hut       | 2026-12-04T17:00 |        |
            file the invoice p2                         | file the invoice       |                  | HIGH   |
            file the invoice #büro-2 #ÉTÉ               | file the invoice       |                  |        | büro-2 été
            tomorrow, file the invoice.                 | file the invoice       | 2026-11-25       |        |
            call Mia, Tom and Zoe tomorrow about bread  | call Mia, Tom and Zoe about bread | 2026-11-25 |   |
            show Mia the attic tomorrow                 | show Mia the attic     | 2026-11-25       |        |
            add buy "3 nails at 5 cents" today          | buy "3 nails at 5 cents" | 2026-11-24     |        |
            add "every day #1a !high p1"                | every day #1a !high p1 |                  |        |
            add “tomorrow” tomorrow                     | tomorrow               | 2026-11-25       |        |
            add see issue #42 of C# on 2026-02-30       | see issue #42 of C# on 2026-02-30 |       |        |
            add 🎈 for Zoë's party on sat               | 🎈 for Zoë's party     | 2026-11-28       |        |
            add enjoy the sun                           | enjoy the sun          |                  |        |
            add !low !high paint                        | !high paint            |                  | LOW    |
            add mail zoe@x.org http://x.org/a#b tomorrow | mail zoe@x.org http://x.org/a#b | 2026-11-25 |      |
            """)
    void aTaskIsAddedWithWhatWasSaidOfIt(String phrase, String title, String due, String priority, String tags) {
        assertThat(Said.command(phrase)).isEqualTo(task(title, due, priority, tags, null, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            feed the cat every day                     | feed the cat | 2026-11-24       | FREQ=DAILY
            feed the cat daily at 7                    | feed the cat | 2026-11-25T07:00 | FREQ=DAILY
            feed the cat every day at 5                | feed the cat | 2026-11-24T17:00 | FREQ=DAILY
            every 3 days feed the fish                 | feed the fish | 2026-11-24      | FREQ=DAILY;INTERVAL=3
            sweep weekly                               | sweep        | 2026-11-24       | FREQ=WEEKLY
            sweep every other week on friday           | sweep        | 2026-11-27       | FREQ=WEEKLY;INTERVAL=2
            sweep every second sunday                  | sweep        | 2026-11-29       | FREQ=WEEKLY;INTERVAL=2;BYDAY=SU
            choir every tuesday                        | choir        | 2026-11-24       | FREQ=WEEKLY;BYDAY=TU
            choir every tuesday at 9                   | choir        | 2026-12-01T09:00 | FREQ=WEEKLY;BYDAY=TU
            run every sun, wed and monday              | run          | 2026-11-25       | FREQ=WEEKLY;BYDAY=MO,WE,SU
            inbox every weekday at 9:30                | inbox        | 2026-11-25T09:30 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
            inbox every weekday from 2026-11-28        | inbox        | 2026-11-30       | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
            send the invoice every month               | send the invoice | 2026-11-24   | FREQ=MONTHLY
            send the invoice every month on 2026-11-30 | send the invoice | 2026-11-30   | FREQ=MONTHLY
            send the invoice every two months          | send the invoice | 2026-11-24   | FREQ=MONTHLY;INTERVAL=2
            wish Mia well every year on 2027-02-11     | wish Mia well | 2027-02-11      | FREQ=YEARLY
            """)
    void aRepeatingTaskIsDueTheFirstTime(String phrase, String title, String due, String rule) {
        assertThat(Said.command(phrase)).isEqualTo(task(title, due, null, null, rule, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            remind me in 5 seconds to stretch          | stretch      | 2026-11-24T10:15:35 |            | 2026-11-24T09:15:35.123Z
            remind me to stretch in 90 minutes         | stretch      | 2026-11-24T11:45:30 |            | 2026-11-24T10:45:30.123Z
            remind me in an hour about the oven        | the oven     | 2026-11-24T11:15:30 |            | 2026-11-24T10:15:30.123Z
            remind me tomorrow at 8 to call Tom        | call Tom     | 2026-11-25T08:00    |            | 2026-11-25T07:00:00Z
            remind me to call Tom at noon              | call Tom     | 2026-11-24T12:00    |            | 2026-11-24T11:00:00Z
            remind me tomorrow to call Tom             | call Tom     | 2026-11-25          |            | 2026-11-25T08:00:00Z
            remind me in two days to call Tom          | call Tom     | 2026-11-26          |            | 2026-11-26T08:00:00Z
            remind me today to call Tom                | call Tom     | 2026-11-24          |            | 2026-11-24T10:15:30.123Z
            set a reminder for friday to call Tom      | call Tom     | 2026-11-27          |            | 2026-11-27T08:00:00Z
            remind me every day at 8pm to lock up      | lock up      | 2026-11-24T20:00    | FREQ=DAILY | 2026-11-24T19:00:00Z
            remind me to call Tom                      | call Tom     |                     |            |
            remind me on 2020-01-01 to call Tom        | call Tom     | 2020-01-01          |            |
            remind me today at 8:00 to call Tom        | call Tom     | 2026-11-24T08:00    |            |
            """)
    void aReminderComesExactlyThenOrNotAtAllIfThatIsPast(
            String phrase, String title, String due, String rule, String remindAt) {
        assertThat(Said.command(phrase)).isEqualTo(task(title, due, null, null, rule, remindAt));
    }

    private static Add task(String title, String due, String priority, String tags, String rule, String remindAt) {
        return new Add(
                title,
                Optional.ofNullable(due).map(AddTest::due),
                priority == null ? Priority.NONE : Priority.valueOf(priority),
                tags == null
                        ? new LinkedHashSet<>()
                        : Arrays.stream(tags.split(" ")).collect(Collectors.toCollection(LinkedHashSet::new)),
                Optional.ofNullable(rule),
                Optional.ofNullable(remindAt).map(Instant::parse));
    }

    private static Slot due(String text) {
        return text.contains("T") ? new Slot.Moment(LocalDateTime.parse(text)) : new Slot.Day(LocalDate.parse(text));
    }
}
