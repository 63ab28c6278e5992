package io.todochat.language;

import static io.todochat.language.Proposal.IT;
import static io.todochat.language.Proposal.NOTHING;
import static io.todochat.language.Proposal.told;
import static io.todochat.language.Proposal.update;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is understood of what somebody else made of a phrase. */
class HeardTest {

    @Test
    void aTaskHasAllThatWasHeardOfIt() {
        assertThat(told("add")
                        .with("title", "  return the\tdrill ")
                        .with("notes", "it is Carla's")
                        .with("due", "next friday at 3pm")
                        .with("priority", "high")
                        .with("tags", List.of("#Home", "garage"))
                        .with("reminders", List.of("30 minutes before", "thursday at noon"))
                        .with("checklist", List.of("clean it", "find the case"))
                        .heard())
                .isEqualTo("add title=return the drill notes=it is Carla's due=2026-12-04T15:00 priority=high"
                        + " tags=home + garage reminders=-PT30M + 2026-11-26T11:00:00Z"
                        + " checklist=clean it + find the case");
    }

    @Test
    void timesAreReadAsThoseOfAPerson() {
        for (var phrase :
                List.of("tomorrow", "on 3 May at 5", "in two weeks", "friday morning", "by the end of the month")) {
            assertThat(told("add")
                            .with("title", "oil the door")
                            .with("due", phrase)
                            .heard())
                    .isEqualTo(Speaking.told(Speaking.reading("add oil the door " + phrase)));
        }
    }

    @Test
    void datesInDigitsAreTakenAsTheyAre() {
        assertThat(due("2026-12-01")).isEqualTo("2026-12-01");
        assertThat(due("2026-12-01T15:30")).isEqualTo("2026-12-01T15:30");
    }

    private static String due(String phrase) {
        var told = told("add").with("title", "x").with("due", phrase);
        return (String) Told.of(told.reading().orElseThrow()).get("due");
    }

    @Test
    void aRepetitionMayHaveItsFirstTimeBesideIt() {
        var task = told("add").with("title", "water the plants").with("recurrence", "every second monday");

        assertThat(task.heard()).contains("due=2026-11-30", "recurrence=FREQ=WEEKLY;INTERVAL=2;BYDAY=MO");
        assertThat(task.with("due", "14 December").heard()).contains("due=2026-12-14", "INTERVAL=2");
    }

    @Test
    void tasksAreNamedAsPeopleNameThem() {
        assertThat(told("complete").with("targets", List.of("the landlord")).heard())
                .isEqualTo("complete targets=landlord");
        assertThat(told("complete").with("targets", List.of("the second one")).heard())
                .isEqualTo("complete targets=2");
        assertThat(told("show").with("targets", List.of(3)).heard()).isEqualTo("show targets=3");
        assertThat(told("complete").with("targets", IT).heard()).isEqualTo("complete targets=it");
    }

    @Test
    void kindsOfTasksAreSaidInWords() {
        assertThat(told("list")
                        .with("filter", "overdue with high priority, by date")
                        .heard())
                .isEqualTo("list filter=overdue==true;priority==high sort=due");
        assertThat(told("list").with("filter", "high priority").heard()).isEqualTo("list filter=priority==high");
        assertThat(told("list").with("filter", "due next week").heard())
                .isEqualTo("list filter=due=ge=2026-11-30;due=lt=2026-12-07");
        assertThat(told("count").with("filter", "done tasks #garden").heard())
                .isEqualTo("count filter=status==done;tag==garden");
        assertThat(told("search").with("targets", List.of("insurance")).heard()).isEqualTo("search targets=insurance");
        assertThat(told("list").heard()).isEqualTo("list");
    }

    @Test
    void anHourOrARuleAloneLeavesTheDayAsItIs() {
        assertThat(update("due", "at nine").heard()).contains("due=2026-11-25T09:00", "dayOpen=true");
        assertThat(update("due", "friday at nine").heard()).doesNotContain("dayOpen");
        assertThat(update("recurrence", "every 2 weeks").heard()).contains("dayOpen=true");
        assertThat(update("recurrence", "every 2 weeks on friday").heard()).doesNotContain("dayOpen");
    }

    @Test
    void changesAreHeard() {
        assertThat(update("due", "tomorrow at 9").heard())
                .isEqualTo("update targets=it changes=(due=2026-11-25T09:00)");
        assertThat(update("later", "two days").heard()).isEqualTo("update targets=it changes=(later=P2D)");
        assertThat(update("title", "call Bob").heard()).isEqualTo("update targets=it changes=(title=call Bob)");
        assertThat(told("snooze").with("targets", IT).with("end", "in 2 hours").heard())
                .isEqualTo("snooze targets=it end=2026-11-24T12:15:30");
        assertThat(told("remind")
                        .with("targets", IT)
                        .with("reminders", List.of("an hour before"))
                        .heard())
                .isEqualTo("remind targets=it reminders=-PT1H");
        assertThat(told("tags").heard()).isEqualTo("tags");
        assertThat(told("help").heard()).isEqualTo("help");
    }

    @Test
    void severalThingsAreHeardInTheirOrder() {
        var more =
                List.of(told("list").members(), told("add").with("title", "b").members());

        assertThat(told("add").with("title", "a").with("more", more).heard())
                .isEqualTo("add title=a + list + add title=b");
    }

    @Test
    void everyIntentThatIsNamedIsHeard() {
        for (var intent : Heard.intents()) {
            var enough = told(intent)
                    .with("title", "x")
                    .with("targets", IT)
                    .with("changes", Map.of("title", "y"))
                    .with("reminders", List.of("tomorrow"));
            assertThat(fewest(enough)).as(intent).isNotEqualTo(NOTHING);
        }
    }

    /** With as many of its members as the intent takes. */
    private static String fewest(Proposal proposal) {
        var optional = List.of("title", "targets", "changes", "reminders");
        for (int choice = 0; choice < 1 << optional.size(); choice++) {
            var members = new HashMap<>(proposal.members());
            for (int i = 0; i < optional.size(); i++) {
                if ((choice >> i & 1) == 0) {
                    members.remove(optional.get(i));
                }
            }
            var heard = new Proposal(members).heard();
            if (!heard.equals(NOTHING)) {
                return heard;
            }
        }
        return NOTHING;
    }
}
