package io.todochat.task.chat.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.language.command.Target;
import io.todochat.task.tasks.entity.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "milk and photos | milk; photos",
                "milk, photos and the rent | milk; photos; the rent",
                "milk, photos, and the rent | milk; photos; the rent",
                "milk/photos & rent; bread plus butter | milk; photos; rent; bread; butter",
                "both milk and photos | milk; photos",
                "the tasks milk and photos | milk; photos",
                "MILK AND PHOTOS | MILK; PHOTOS",
                "\"milk\" and “photos” | milk; photos",
                "pay 1,000 | pay 1,000",
                "milk | milk",
                "milk and | milk and"
            })
    void andAndCommasJoinNames(String said, String names) {
        assertThat(in(said, "milk", "photos", "rent", "bread", "butter")).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bread and butter | bread and butter | bread; butter; bread and butter",
                "bread; butter | bread and butter | bread; butter; buy bread and butter for ten",
                "bread; butter | bread and butter | bread; butter; breads and butters",
                "bred; buter | bred and buter | buy bred; buy buter; buy bread and butter",
                "bred and buter | bred and buter | buy bread and butter; milk",
                "milk; bread and butter | milk and bread and butter | bread; milk; bread and butter",
                "bread and butter; milk | bread and butter, milk | bread; milk; bread and butter; buy butter",
                "“bread and butter”; milk | “bread and butter” and milk | bread; butter; milk",
                "milk; bread | milk and bread | milk",
                "milk and bread | milk and bread | rent",
                "milk and bread | milk and bread | soft milkshake and breads; milk duty; milk round; bread"
            })
    void whatIsCalledMoreCloselyIsMeant(String names, String said, String titles) {
        var meant = in(said, titles.split("; "));

        assertThat(meant).isEqualTo(names.replaceAll("[“”]", ""));
    }

    @Test
    void aDayIsThatOfTheNameItWasSaidOf() {
        var friday = LocalDate.parse("2026-12-04");
        var said = new Target.Named("report and milk", "report and milk on friday", Optional.of(friday));

        assertThat(names("report", "milk").in(said))
                .extracting(
                        name -> name.words() + name.due().map(day -> " " + day).orElse(""))
                .containsExactly("report", "milk 2026-12-04");
    }

    @Test
    void thoseWhoNameMoreThanAnybodyDoesNameOne() {
        var said = "milk, ".repeat(21) + "milk";

        assertThat(names("milk").in(Resolution.name(said))).hasSize(1);
    }

    private static String in(String said, String... titles) {
        return String.join(
                "; ",
                names(titles).in(Resolution.name(said)).stream()
                        .map(Target.Named::words)
                        .toList());
    }

    private static Names names(String... titles) {
        var sample = new Sample();
        List<Task> tasks = Stream.of(titles).map(sample::add).toList();
        return new Names(Tiers.of(List.of(() -> tasks))::match);
    }
}
