package io.todochat.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.language.command.Command;
import io.todochat.language.command.Fields;
import io.todochat.schedule.Slot;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said in one message is as many tasks as it is, each with what is said of it. */
class PartsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    mend the net and oil the mast - both tomorrow          | mend the net 2026-11-25; oil the mast 2026-11-25
                    letter to Ivo, letter to Ada, both by friday           | letter to Ivo 2026-11-27; letter to Ada 2026-11-27
                    menu, wine list, seating - all by the 14th, high       | menu 2026-12-14 high; wine list 2026-12-14 high; seating 2026-12-14 high
                    ring Ivo at 9 and ring Ada at 10, both on friday       | ring Ivo 2026-11-27T09:00; ring Ada 2026-11-27T10:00
                    autumn bills: Roth, Lind, Oma, all due tomorrow        | autumn bills: Roth 2026-11-25; autumn bills: Lind 2026-11-25; autumn bills: Oma 2026-11-25
                    bake rolls, plaits and rings, all before the 20th      | bake rolls, plaits and rings 2026-12-19
                    """)
    void whatIsSaidOfAllHoldsForEach(String said, String tasks) {
        assertThat(tasks(said)).isEqualTo(tasks);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "both keys to Ivo tomorrow",
                "meeting with all teams by friday",
                "buy rice and beans by friday",
                "paint the boat - all of it by friday",
                "gifts for Ivo, Ada, Leo - all by the 20th, high",
                "give both dogs a bath, friday"
            })
    void whatIsOneStaysOne(String said) {
        assertThat(added(said)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    - mend the net - ring Ada - cancel judo                | mend the net; ring Ada; cancel judo
                    * oil the mast * email Ivo about the sail              | oil the mast; email Ivo about the sail
                    """)
    void aListMayStandInOneLine(String said, String tasks) {
        assertThat(tasks(said)).isEqualTo(tasks);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ask Ivo if he can row on Saturday                      | ask Ivo if he can row on Saturday |            |
                    find out whether the hall is free on the 12th          | find out whether the hall is free on the 12th | |
                    ask Ivo by Saturday if he can row                      | ask Ivo if he can row             | 2026-11-28 |
                    check tomorrow whether the boat is dry                 | check whether the boat is dry     | 2026-11-25 |
                    book flight by friday                                  | book flight                       | 2026-11-27 |
                    book flight on friday                                  | flight                            | 2026-11-27 |
                    oil the mast before friday's race                      | oil the mast before friday's race | 2026-11-27 |
                    hire a van for the race on the 12th, must be done by friday | hire a van for the race on the 12th | 2026-11-27 | must be done by friday
                    swap shifts w Ada for the 19th, ask her by friday      | swap shifts w Ada for the 19th    | 2026-11-27 | ask her by friday
                    sail with Ada on Saturday if it's dry, otherwise Sunday | sail with Ada if it's dry        | 2026-11-28 | otherwise Sunday
                    thesis due on friday, 40 pages, start it today         | thesis                            | 2026-11-27 | 40 pages, start it today
                    renew the licence by friday, notes: two photos, pay in cash | renew the licence            | 2026-11-27 | two photos, pay in cash
                    text Ivo about the oars. every 3 days till he brings them | text Ivo about the oars         | 2026-11-24 | every 3 days till he brings them
                    """)
    void eachPartIsWhatItIsOfTheTask(String said, String title, String due, String notes) {
        var fields = added(said).findFirst().orElseThrow();

        assertThat(added(said)).hasSize(1);
        assertThat(fields.title()).contains(title);
        assertThat(fields.due().map(Slot::text).orElse(null)).isEqualTo(due);
        assertThat(fields.notes().orElse(null)).isEqualTo(notes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the mast is done, but the sail is not", "the mast is done but not the sail yet"})
    void whatIsNotDoneYetStays(String said) {
        assertThat(Speaking.told(Speaking.reading(said))).isEqualTo("complete targets=mast");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mark all as done but not the mast",
                "the mast is done but not good",
                "the mast is not done, but the sail is"
            })
    void whatIsDoneOtherwiseIsNotDone(String said) {
        assertThat(Speaking.told(Speaking.reading(said))).isNotEqualTo("complete targets=mast");
    }

    private static String tasks(String said) {
        return added(said)
                .map(fields -> fields.title().orElseThrow()
                        + fields.due().map(due -> " " + due.text()).orElse("")
                        + fields.priority().map(level -> " " + level.word()).orElse(""))
                .collect(Collectors.joining("; "));
    }

    private static Stream<Fields> added(String said) {
        var reading = Speaking.reading(said);
        return Stream.concat(Stream.of(reading), reading.more().stream())
                .map(one -> ((Command.Add) one.command()).fields());
    }
}
