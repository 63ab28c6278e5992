package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.tasks.entity.Settings;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All that can be set is set and asked for in the chat. */
class SettingUpTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-24T12:00+01:00[Europe/Berlin]"));

    private Settings settings() {
        return sitting.look(book -> book.account().settings());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "set my morning to 8am | morning is at 08:00",
                "my mornings start at 8 | morning is at 08:00",
                "set lunch to 1pm | noon at 13:00",
                "lunchtime is at one | noon at 13:00",
                "my afternoon starts at 2 | afternoon at 14:00",
                "set my evening to half past six | evening at 18:30",
                "my night begins at 10pm | night at 22:00",
                "my day starts at 8 | counts from 08:00",
                "my week starts on sunday | your week begins on sunday",
                "remind me by default 90 minutes before | you are reminded 90 minutes before",
                "remind me by default a day before | you are reminded 1 day before",
                "set my time zone to Lisbon | Your time zone is Europe/Lisbon",
                "set my language to en-US | dates are written as in en-US"
            })
    void isSetAndUndone(String said, String told) {
        var before = settings();

        assertThat(sitting.say(said).text()).contains(told).endsWith("“undo” takes it back.");
        assertThat(sitting.tasks()).isEmpty();
        sitting.say("undo");
        assertThat(settings()).usingRecursiveComparison().ignoringFields("zone").isEqualTo(before);
    }

    @Test
    void thereIsNoUsualReminderAnyMore() {
        sitting.say("remind me by default an hour before");
        assertThat(settings().defaultReminder()).isNotNull();

        assertThat(sitting.say("no default reminder").text()).contains("nobody reminds you unless you ask");
        assertThat(settings().defaultReminder()).isNull();
    }

    @Test
    void aTaskThatIsCalledSoIsMovedItself() {
        sitting.say("add lunch tomorrow");

        assertThat(sitting.say("set lunch to 1pm").text()).startsWith("Changed: “lunch”, due tomorrow");
        assertThat(settings().dayParts().noon()).isEqualTo("12:00");
    }
}
