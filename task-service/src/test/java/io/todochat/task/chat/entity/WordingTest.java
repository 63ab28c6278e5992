package io.todochat.task.chat.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.schedule.Slot;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private final Sample sample = new Sample();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en-GB; 2026-11-24;          today, Tuesday 24 November",
                "en-US; 2026-11-24;          today, Tuesday, November 24",
                "en-GB; 2026-11-25T17:00;    tomorrow, Wednesday 25 November at 17:00",
                "en-US; 2026-11-25T17:00;    tomorrow, Wednesday, November 25 at 5:00 PM",
                "en-GB; 2026-11-23;          Monday 23 November",
                "en-GB; 2027-03-01;          Monday 1 March 2027",
                "en-US; 2027-03-01;          Monday, March 1, 2027",
                "en-GB; 2027-03-01T09:00:30; Monday 1 March 2027 at 09:00:30",
                "en;    2027-03-01T17:00;    Monday 1 March 2027 at 17:00",
                "de-DE; 2027-03-01T17:00;    Monday 1 March 2027 at 17:00"
            })
    void datesAreReal(String locale, String slot, String text) {
        var wording = Wording.of(Sample.NOW, Locale.forLanguageTag(locale));

        assertThat(wording.when(Slot.parse(slot))).isEqualTo(text);
    }

    @Test
    void aTaskIsToldWithWhateverIsKnownOfIt() {
        assertThat(Sample.BRITISH.of(sample.add("buy milk"))).isEqualTo("“buy milk”");
        assertThat(
                        Sample.BRITISH.of(
                                sample.said(
                                        "water the plants every day at 8am starting 3 March 2031 !high #home, remind me an hour before")))
                .isEqualTo("“water the plants”, due Monday 3 March 2031 at 08:00, repeating, with a reminder,"
                        + " high priority, #home");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "collect the boxes tomorrow after 17:00; “collect the boxes”, due tomorrow, Wednesday 25 November, from 17:00",
                "call the bank after friday;             “call the bank”, from Saturday 28 November",
                "be home from 17:00;                     “be home”, due today, Tuesday 24 November, from 17:00"
            })
    void fromWhenOnItCanBeDoneIsTold(String said, String text) {
        assertThat(Sample.BRITISH.of(sample.said(said))).isEqualTo(text);
    }

    @Test
    void whatCouldBeginLongAgoIsNotTold() {
        var bank = sample.said("call the bank after friday");

        assertThat(Wording.of(Sample.NOW.plusDays(7), Locale.UK).of(bank)).isEqualTo("“call the bank”");
    }

    @Test
    void severalAreNumberedInTheirOrder() {
        var tasks = List.of(sample.add("buy milk"), sample.said("add buy bread tomorrow"));

        assertThat(Sample.BRITISH.numbered(tasks))
                .isEqualTo("1. “buy milk”\n2. “buy bread”, due tomorrow, Wednesday 25 November");
    }

    @Test
    void everyExampleOfTheHelpIsUnderstood() {
        var examples = Wording.HELP.lines().skip(1).flatMap(line -> List.of(line.split(", ")).stream());

        assertThat(examples)
                .hasSizeGreaterThan(15)
                .allSatisfy(example -> assertThat(Sample.saying(example)
                                .readings()
                                .getFirst()
                                .command()
                                .intent())
                        .isNotEqualTo("none"));
    }
}
