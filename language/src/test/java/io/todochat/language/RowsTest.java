package io.todochat.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.language.command.Command;
import io.todochat.language.command.Fields;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Things that each have their own time between commas are several tasks, and what is one stays one. */
class RowsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lunches: Ivo 4 Dec noon, Dr. Lind 7 Dec 1pm, Ada 9 Dec 1pm"
                        + " | lunches: Ivo 2026-12-04T12:00; lunches: Dr. Lind 2026-12-07T13:00; lunches: Ada 2026-12-09T13:00",
                "tastings friday: 16:00 Ivo, 16:30 Ada"
                        + " | tastings: Ivo 2026-11-27T16:00; tastings: Ada 2026-11-27T16:30",
                "brochure: proofread by dec 3, order by dec 7 | brochure: proofread 2026-12-03; brochure: order 2026-12-07",
                "hall check has to be done by friday, sound check by monday"
                        + " | hall check 2026-11-27; sound check 2026-11-30",
                "basses on Saturday 9 to 11, tenors the same day 1 to 2"
                        + " | basses 2026-11-28T09:00; tenors 2026-11-28T13:00",
                "interview guests: Ivo wed 10am, Ada wed 3pm"
                        + " | interview guests: Ivo 2026-11-25T10:00; interview guests: Ada 2026-11-25T15:00",
                "market 12 dec, bake biscuits two days before | market 2026-12-12; bake biscuits 2026-12-10",
                "Boat trip is on Dec 12. Hire a van a week before. | Boat trip 2026-12-12; Hire a van 2026-12-05",
                "The sale is on 11 December, order the van by the tuesday before"
                        + " | The sale 2026-12-11; order the van 2026-12-08",
                "at 3 oculist, at 4 vet | oculist 2026-11-24T15:00; vet 2026-11-24T16:00",
                "wed: bins, fri: choir at 6 | bins 2026-11-25; choir 2026-11-27T18:00",
                "shifts: wed 14-22, fri 22-6 | shifts 2026-11-25T14:00; shifts 2026-11-27T22:00",
                "choir wed + fri 7pm | choir 2026-11-25T19:00; choir 2026-11-27T19:00",
                "boxing match 5 December, Hall B. Sign up by friday"
                        + " | boxing match, Hall B 2026-12-05; Sign up 2026-11-27",
                "oculist monday, 9:30, vet friday, 10:00 | oculist 2026-11-30T09:30; vet 2026-11-27T10:00",
                "trim the hedge saturday, collect Leo at 3"
                        + " | trim the hedge 2026-11-28; collect Leo 2026-11-28T15:00",
                "tutorial with Ivo friday at 10 and with Ada at 11:30"
                        + " | tutorial with Ivo 2026-11-27T10:00; tutorial with Ada 2026-11-27T11:30",
                "need to bake rolls on Friday, so buy yeast on Thursday | bake rolls 2026-11-27; buy yeast 2026-11-26",
                "sweep the yard, wax the boat, and paint the gate by the shed, all by friday"
                        + " | sweep the yard 2026-11-27; wax the boat 2026-11-27; paint the gate by the shed 2026-11-27",
                "mow test by friday, tape check by monday | mow test 2026-11-27; tape check 2026-11-30"
            })
    void eachIsATask(String said, String tasks) {
        assertThat(tasks(said)).isEqualTo(tasks);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada has judo mondays at 4, Ivo chess tue + thu 5pm, Leo choir on saturday mornings at ten"
                        + " | Ada has judo WEEKLY;BYDAY=MO; Ivo chess WEEKLY;BYDAY=TU,TH; Leo choir WEEKLY;BYDAY=SA",
                "review with Ada weekly wed 14:00, with Ivo biweekly thu 11:00"
                        + " | review with Ada WEEKLY;BYDAY=WE; review with Ivo WEEKLY;INTERVAL=2;BYDAY=TH",
                "swim tue 6am, sprints thu 6pm, hike sunday 9am, every week"
                        + " | swim WEEKLY;BYDAY=TU; sprints WEEKLY;BYDAY=TH; hike WEEKLY;BYDAY=SU",
                "saturdays 8 to 1 soup kitchen, first and third sunday shelter at 10"
                        + " | soup kitchen WEEKLY;BYDAY=SA; shelter MONTHLY;BYDAY=1SU,3SU"
            })
    void eachRepeatsByItself(String said, String tasks) {
        assertThat(added(said)
                        .map(fields -> fields.title().orElseThrow() + " "
                                + fields.recurrence()
                                        .orElseThrow()
                                        .rule()
                                        .toString()
                                        .replace("FREQ=", ""))
                        .toList())
                .isEqualTo(List.of(tasks.split("; ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "supper with Ada, Ivo and Leo friday 7pm",
                "buy rice, beans, rolls tomorrow",
                "meeting friday, 3pm",
                "train friday 7:12, platform 8",
                "oculist friday at 3, remind me a day before",
                "essay: first draft, 5 pages, by friday",
                "pack: tent, stove and rope by friday",
                "supper with Ada and with Ivo friday 7pm",
                "supper friday, so wine and candles",
                "buy rice, beans and rolls, all by friday",
                "todo: write the programme, print it, tag leaflets, announce in the hall",
                "chess on Thursday at four, and every Thursday after that",
                "every monday, wednesday and friday jog at 7"
            })
    void oneTaskStaysOne(String said) {
        assertThat(added(said)).hasSize(1);
        assertThat(Speaking.reading(said).question()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "oculist 12 January, 8:15, Dr Roth | oculist, Dr Roth 2027-01-12T08:15",
                "oculist 12 January, Dr Roth, 8:15 | oculist, Dr Roth 2027-01-12T08:15",
                "oculist at 8:15, 12 January, Dr Roth | oculist, Dr Roth 2027-01-12T08:15",
                "supper with Leo on Friday, 19:30, at Oma's | supper with Leo, at Oma's 2026-11-27T19:30",
                "seminar tomorrow, 2pm, Hall 3 | seminar, Hall 3 2026-11-25T14:00",
                "train 19 December, 16:50, Platform 1 | train, Platform 1 2026-12-19T16:50",
                "chess club every tuesday, 8 pm in the annex | chess club, in the annex 2026-11-24T20:00",
                "pilates thursdays, 7pm upstairs | pilates, upstairs 2026-11-26T19:00",
                "recital friday, doors at 7pm | recital, doors 2026-11-27T19:00",
                "send the offer by friday, 4 pm at the latest, high priority | send the offer 2026-11-27T16:00"
            })
    void hourAndPlaceBehindDayAreOfTheSameTask(String said, String tasks) {
        assertThat(tasks(said)).isEqualTo(tasks);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"buy rice; how many rehearsals this week?", "buy rice. what have I got to do for Ada this week?"
            })
    void whatIsAskedBehindWhatIsToBeDoneLeavesThat(String said) {
        var reading = Speaking.reading(said);
        assertThat(reading.command()).isInstanceOf(Command.Add.class);
        assertThat(((Command.Add) reading.command()).fields().title()).contains("buy rice");
        assertThat(reading.more()).hasSize(1).noneMatch(more -> more.command() instanceof Command.Add);
    }

    private static String tasks(String said) {
        return String.join(
                "; ",
                added(said)
                        .map(fields -> fields.title().orElseThrow() + " "
                                + fields.due().orElseThrow().text())
                        .toList());
    }

    private static Stream<Fields> added(String said) {
        var reading = Speaking.reading(said);
        return Stream.concat(Stream.of(reading), reading.more().stream())
                .map(one -> ((Command.Add) one.command()).fields());
    }
}
