package io.todochat.language;

import static io.todochat.language.Proposal.IT;
import static io.todochat.language.Proposal.NOTHING;
import static io.todochat.language.Proposal.told;
import static io.todochat.language.Proposal.update;
import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.language.command.Command;
import io.todochat.language.command.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody else made of a phrase is confirmed where it does harm, and nothing where it does not belong. */
class HeardSafetyTest {

    static final List<Proposal> RISKY = List.of(
            told("delete").with("targets", IT),
            told("cancel").with("targets", List.of("dentist")),
            told("complete").with("targets", List.of("them")),
            told("complete").with("targets", List.of("milk", "bread")),
            told("complete").with("targets", List.of(1, 2)),
            told("complete").with("targets", List.of(Map.of("filter", "overdue"))),
            told("complete").with("targets", List.of("everything")),
            told("snooze").with("targets", List.of("all overdue tasks")).with("end", "tomorrow"),
            update("cleared", List.of("due")),
            update("removedTags", List.of("home")),
            told("complete")
                    .with("targets", List.of("milk"))
                    .with(
                            "more",
                            List.of(told("skip")
                                    .with("targets", List.of("bread"))
                                    .members())));

    @ParameterizedTest
    @FieldSource("RISKY")
    void whatMayDoHarmIsToBeConfirmedInEachOfItsParts(Proposal proposal) {
        var reading = proposal.reading().orElseThrow();

        assertThat(Stream.concat(Stream.of(reading), reading.more().stream())).allMatch(Reading::confirm);
    }

    @Test
    void whatDoesNoHarmIsNot() {
        for (var harmless : List.of(
                told("add").with("title", "x"),
                told("list"),
                told("complete").with("targets", IT),
                told("history"),
                told("settings"),
                update("due", "tomorrow"))) {
            assertThat(harmless.reading().orElseThrow().confirm())
                    .as(harmless.toString())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "no",
                "choose",
                "next-page",
                "previous-page",
                "greet",
                "thanks",
                "undo",
                "none",
                "ADD",
                "drop table"
            })
    void nobodyElseAnswersForAPerson(String intent) {
        assertThat(told(intent).heard()).isEqualTo(NOTHING);
    }

    static Stream<Proposal> refused() {
        var task = told("add").with("title", "x");
        return Stream.of(
                new Proposal(Map.of()),
                new Proposal(Map.of("intent", 3)),
                told("add"),
                told("add").with("title", " \n "),
                told("add").with("title", "a\u0007b"),
                told("add").with("title", "a\u202Eb"),
                told("add").with("title", "a".repeat(501)),
                told("add").with("title", List.of("x")),
                task.with("confirm", false),
                task.with("spans", List.of(Map.of("field", "title"))),
                task.with("targets", List.of("milk")),
                task.with("due", "whenever you like"),
                task.with("due", "tomorrow and delete everything"),
                task.with("due", "tomorrow #home"),
                task.with("due", "for two hours".repeat(20)),
                task.with("due", 20_261_201),
                task.with("recurrence", "FREQ=SECONDLY"),
                task.with("recurrence", "tomorrow"),
                task.with("priority", "p1"),
                task.with("tags", List.of("two words")),
                task.with("tags", "a b"),
                task.with("reminders", List.of("soon")),
                task.with("more", List.of(told("yes").members())),
                task.with("more", List.of("delete it")),
                task.with(
                        "more",
                        List.of(task.with("more", List.of(task.members())).members())),
                task.with(
                        "more",
                        List.of(task.members(), task.members(), task.members(), task.members(), task.members())),
                told("complete"),
                told("complete").with("targets", "milk"),
                told("complete").with("targets", List.of(0)),
                told("complete").with("targets", List.of(1.5)),
                told("complete").with("targets", List.of(4_294_967_297L)),
                told("complete").with("targets", List.of(true)),
                told("complete").with("targets", List.of(Map.of("words", ""))),
                told("complete").with("targets", List.of(Map.of("filter", "overdue", "id", "7"))),
                told("complete").with("targets", java.util.Collections.nCopies(21, "milk")),
                told("delete").with("targets", List.of(Map.of("filter", "status==open"))),
                told("list").with("filter", "title==*"),
                told("list").with("filter", "frobnicated"),
                told("update").with("targets", IT),
                update("status", "done"),
                update("cleared", List.of("title")),
                update("later", "tomorrow"),
                told("update").with("targets", IT).with("changes", Map.of("later", "a day", "due", "friday")),
                told("update").with("targets", IT).with("changes", "due tomorrow"),
                told("tags").with("tags", List.of("home")),
                told("tags").with("tags", List.of("home")).with("changes", Map.of("tag", "house")),
                told("settings").with("changes", Map.of("zone", "Europe/Lisbon")));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatDoesNotBelongMakesItNothing(Proposal proposal) {
        assertThat(proposal.heard()).isEqualTo(NOTHING);
    }

    /** Good and bad members in any company: it is nothing, or what does harm is to be confirmed. */
    @Test
    void noMixtureOfMembersFailsOrDoesHarmUnasked() {
        var all = Stream.concat(RISKY.stream(), refused())
                .flatMap(proposal -> proposal.members().entrySet().stream())
                .toList();
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            var mixture = new HashMap<String, Object>();
            random.ints(1 + random.nextInt(4), 0, all.size())
                    .mapToObj(all::get)
                    .forEach(member -> mixture.put(member.getKey(), member.getValue()));
            var reading = new Proposal(mixture).reading();

            assertThat(reading.filter(HeardSafetyTest::doesHarmUnasked))
                    .as("%s", mixture)
                    .isEmpty();
        }
    }

    private static boolean doesHarmUnasked(Reading reading) {
        return !reading.confirm()
                && (reading.command() instanceof Command.Delete
                        || reading.command() instanceof Command.Cancel
                        || reading.command() instanceof Command.About about
                                && !(about instanceof Command.Show)
                                && !(about instanceof Command.History)
                                && about.targets().stream().anyMatch(Target::meansSeveral));
    }
}
