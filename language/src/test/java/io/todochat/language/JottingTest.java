package io.todochat.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.language.command.Command;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where no command is found, the words may be something to do. */
class JottingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "laundry",
                "curtains for the attic",
                "straddle the kitchen bench",
                "gutters: get three quotes",
                "gravel for the path, four bags",
                "passport photos for Emil, find out where"
            })
    void nounsAndVerbsOfNoListMayBe(String text) {
        var phrase = new Phrase(text, ZonedDateTime.parse("2026-11-30T11:00+01:00[Europe/Berlin]"), Locale.UK);

        assertThat(new Interpreter().read(phrase).command()).isInstanceOf(Command.None.class);
        assertThat(Interpreter.jotting(phrase).flatMap(add -> add.fields().title()))
                .contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the baker came",
                "invoices signed",
                "Mira said no",
                "the permit is in",
                "haha okay",
                "hm",
                "why the attic",
                "no curtains",
                "he wants four",
                "a..b",
                "the garage called back",
                "my sister sings in a choir that I have never heard because I was always away on those evenings"
            })
    void whatTellsAsksOrTalksIsNone(String text) {
        var phrase = new Phrase(text, ZonedDateTime.parse("2026-11-30T11:00+01:00[Europe/Berlin]"), Locale.UK);

        assertThat(Interpreter.jotting(phrase)).isEmpty();
    }
}
