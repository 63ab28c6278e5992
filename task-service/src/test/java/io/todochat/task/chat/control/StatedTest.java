package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.tasks.entity.Task;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of something, and not to do anything: of a task that is there it changes that. */
class StatedTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T09:00+01:00[Europe/Berlin]"));

    @BeforeEach
    void aDentistAChoirAndAPassport() {
        sitting.say("add dentist appointment 3 dec at 15:00");
        sitting.say("add choir every monday at 20:00");
        sitting.say("add renew passport !low");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    dentist is now at 16:00                 | 2026-12-03T16:00
                    the dentist is at 16:00 now             | 2026-12-03T16:00
                    the dentist is actually on the 4th      | 2026-12-04T15:00
                    dentist only on friday                  | 2026-12-04T15:00
                    the dentist appointment is at 16:00     | 2026-12-03T16:00
                    dentist at 4 instead                    | 2026-12-03T16:00
                    dentist at 4 instead of 3               | 2026-12-03T16:00
                    dentist on friday instead of thursday   | 2026-12-04T15:00
                    the dentist can wait until friday       | 2026-12-04T15:00
                    the dentist has moved to 20 jan         | 2027-01-20T15:00
                    make the dentist friday instead         | 2026-12-04T15:00
                    the dentist is coming on friday now     | 2026-12-04T15:00
                    the dentist appointment two days later  | 2026-12-05T15:00
                    the dentist moves to friday             | 2026-12-04T15:00
                    the dentist moves to friday, it's raining on the 3rd  | 2026-12-04T15:00
                    the dentist isn't on thursday, it's on friday  | 2026-12-04T15:00
                    the dentist didn't show up. he says friday now  | 2026-12-04T15:00
                    i need to extend the dentist deadline to friday  | 2026-12-04T15:00
                    push the dentist to friday same time    | 2026-12-04T15:00
                    oh that's a clash. dentist on friday then instead  | 2026-12-04T15:00
                    """)
    void ofATaskThatIsThereAnotherTimeMovesIt(String said, String due) {
        assertThat(sitting.say(said).text()).startsWith("Changed");

        assertThat(sitting.tasks()).hasSize(3);
        assertThat(task("dentist appointment").due()).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the dentist is at 16:00", "the dentist's appointment is at 4pm"})
    void withoutAWordOfChangeAndTheWholeTitleItIsAsked(String said) {
        assertThat(sitting.say(said).text()).startsWith("Shall I change “dentist appointment”");
        assertThat(task("dentist appointment").due()).isEqualTo("2026-12-03T15:00");

        sitting.say("yes");

        assertThat(sitting.tasks()).hasSize(3);
        assertThat(task("dentist appointment").due()).isEqualTo("2026-12-03T16:00");
    }

    @Test
    void whereItIsIsNoted() {
        assertThat(sitting.say("the dentist is on friday at the clinic").text())
                .startsWith("Shall I change “dentist appointment”");
        assertThat(sitting.say("yes").text()).contains("due Friday 4 December at 15:00. The notes say “the clinic”.");

        assertThat(sitting.tasks()).hasSize(3);
    }

    @Test
    void theNextOfARepetitionIsTheOneThatIsOpen() {
        assertThat(sitting.say("the next choir is on tuesday").text()).startsWith("Changed: “choir”, due tomorrow");

        assertThat(sitting.tasks()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"the haircut is at 16:00,the haircut", "yoga every tuesday now,yoga", "licence priority normal,licence"
    })
    void ofNoneThatIsThereItIsANewOne(String said, String title) {
        assertThat(sitting.say(said).text()).startsWith("Added “" + title + "”");

        assertThat(sitting.tasks()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the haircut can wait until friday", "haircut at 4 instead", "haircut at 4 instead of 3"})
    void whatCanOnlyBeSaidOfOneThatIsThereAddsNone(String said) {
        assertThat(sitting.say(said).text()).startsWith("I find no such open task as “haircut”");

        assertThat(sitting.tasks()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"the choir is every two weeks now", "choir only every two weeks", "choir every two weeks instead"
            })
    void anotherRepetitionChangesTheOneItHas(String said) {
        assertThat(sitting.say(said).text()).contains("It repeats every 2 weeks on Monday at 20:00");

        assertThat(sitting.tasks()).hasSize(3);
    }

    @Test
    void oneDayIsLeftOut() {
        assertThat(sitting.say("no choir on 14 december").text()).contains("Left out: Monday 14 December");

        assertThat(sitting.tasks()).hasSize(3);
    }

    @Test
    void aPriorityAndAListAreThoseOfTheTask() {
        sitting.say("passport priority normal");
        sitting.say("put passport on the admin list");

        assertThat(sitting.tasks()).hasSize(3);
        assertThat(task("renew passport").tags()).containsExactly("admin");
        assertThat(task("renew passport").priority()).hasToString("MEDIUM");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rent paid", "the rent is paid", "paid the rent", "just paid rent"})
    void whatIsPaidIsDone(String said) {
        sitting.say("add the rent");

        assertThat(sitting.say(said).text()).startsWith("Done: “the rent”");
    }

    @Test
    void whatIsDroppedIsAskedAboutWhereItIsThere() {
        assertThat(sitting.say("drop the passport").text()).startsWith("Shall I delete “renew passport”");
        assertThat(sitting.say("drop the parcel").text()).startsWith("Added “drop the parcel”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"move the choir book to saturday", "postpone the choir book by two days"})
    void whatIsDoneAlreadyIsAskedAboutBeforeItIsPlannedAnew(String said) {
        sitting.say("add find the choir book");
        sitting.say("done choir book");

        assertThat(sitting.say(said).text()).startsWith("“find the choir book” is closed already.");
        assertThat(task("find the choir book").due()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rent not paid", "no rent paid", "is the rent paid?"})
    void aDenialOrAQuestionIsNoPayment(String said) {
        sitting.say("add the rent");
        sitting.say(said);

        assertThat(task("the rent").isOpen()).isTrue();
    }

    private Task task(String title) {
        return sitting.tasks().stream()
                .filter(task -> task.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
