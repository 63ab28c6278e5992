package io.todochat.task.chat.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Decision.Accepted;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportTest {

    private final Sample sample = new Sample();

    @Test
    void whatIsNewIsToldWithAllThatIsKnownOfIt() {
        var rent = sample.said("add pay rent on 1 March 2031 at 9am !high #home");

        assertThat(report().of(Deed.ADD, List.of(rent), List.of()))
                .isEqualTo("Added “pay rent”, due Saturday 1 March 2031 at 09:00, high priority, #home.");
    }

    @Test
    void whatIsFinishedIsToldByItsTitle() {
        var rent = sample.said("add pay rent on 1 March 2031 at 9am !high #home");

        assertThat(report().of(Deed.COMPLETE, List.of(rent), List.of())).isEqualTo("Done: “pay rent”.");
        assertThat(report().of(Deed.DELETE, List.of(rent), List.of())).isEqualTo("Deleted: “pay rent”.");
    }

    @Test
    void ofManyTheFirstFiveAreNamed() {
        var many = IntStream.rangeClosed(1, 7)
                .mapToObj(number -> sample.add("parcel " + number))
                .toList();

        assertThat(report().of(Deed.COMPLETE, many, List.of()))
                .isEqualTo("Done: 7 tasks: “parcel 1”, “parcel 2”, “parcel 3”, “parcel 4”, “parcel 5” and 2 more.");
    }

    @Test
    void whatRepeatsIsToldWithWhenItComesBack() {
        var plants = sample.said("water the plants every day starting 3 March 2031");

        assertThat(of(Deed.COMPLETE, sample.accept(new Command.Complete(plants.number()))))
                .isEqualTo("Done: “water the plants”. It comes back Tuesday 4 March 2031.");
    }

    @Test
    void howItRepeatsAndWhenItRemindsIsToldInWords() {
        var added = sample.accept(
                new Command.Add(Sample.draft("pay the rent every month on the 31st at 9am, remind me a day before")));

        assertThat(of(Deed.ADD, added))
                .isEqualTo("Added “pay the rent”, due Monday 30 November at 09:00, repeating, with a reminder."
                        + " It repeats every month on the 31st (the last day of a shorter month) at 09:00, Berlin time."
                        + " I remind you Sunday 29 November at 09:00.");
    }

    @Test
    void aReminderThatIsTooLateIsToldAsThat() {
        var late = sample.accept(new Command.Add(Sample.draft("wrap the present tomorrow, remind me 2 days before")));
        var early = sample.accept(new Command.Add(Sample.draft("wrap the present on friday, remind me 2 days before")));

        assertThat(of(Deed.ADD, late)).endsWith(" The time to remind you is past already.");
        assertThat(of(Deed.ADD, early)).doesNotContain("past");
    }

    @Test
    void whatRemindsWhenItIsDueDoesNotSayItTwice() {
        var added = sample.accept(new Command.Add(Sample.draft("remind me in 90 minutes to stretch")));

        assertThat(of(Deed.ADD, added)).endsWith("with a reminder.");
    }

    @Test
    void whatRemindsOnADaySaysWhenOnThatDay() {
        var added = sample.accept(new Command.Add(Sample.draft("remind me tomorrow to stretch")));

        assertThat(of(Deed.ADD, added))
                .endsWith("with a reminder. I remind you tomorrow, Wednesday 25 November at 09:00.");
    }

    @Test
    void theLastOneDoesNotComeBack() {
        var plants = sample.said("water the plants every day starting 3 March 2031 until 3 March 2031");

        assertThat(of(Deed.COMPLETE, sample.accept(new Command.Complete(plants.number()))))
                .isEqualTo("Done: “water the plants”.");
    }

    @Test
    void whatIsDeletedSaysThatItComesBackAndHowToEndThat() {
        var plants = sample.said("water the plants every day starting 3 March 2031");

        assertThat(of(Deed.DELETE, sample.accept(new Command.Delete(plants.number()))))
                .isEqualTo("Deleted: “water the plants”. It comes back Tuesday 4 March 2031."
                        + " To have no more of it, say “stop repeating” and its title.");
    }

    @Test
    void aReminderThatIsPutOffIsToldInThePersonsTime() {
        var cook = sample.said("remind me at 7pm to cook");
        var snoozed = sample.accept(new Command.Snooze(cook.number(), null, _ -> Sample.at("19:30")));

        assertThat(of(Deed.SNOOZE, snoozed)).isEqualTo("Snoozed until today, Tuesday 24 November at 19:30: “cook”.");
    }

    private String of(Deed deed, Accepted accepted) {
        return report().of(deed, accepted.tasks(), accepted.series());
    }

    private Report report() {
        return new Report(Sample.BRITISH, sample.settings(), Sample.NOW.getZone(), Sample.NOW.toInstant());
    }
}
