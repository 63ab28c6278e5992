package io.todochat.task.finding.entity;

import static io.todochat.task.finding.entity.Sample.BERLIN;
import static io.todochat.task.finding.entity.Sample.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.events.Priority;
import io.todochat.events.Status;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTest {

    private static final Sample TASK = task(12, "Straße fegen")
            .notes("Vor dem Haus, nicht dahinter")
            .priority(Priority.HIGH)
            .tags("Home", "Out side")
            .due("2026-11-24T18:00")
            .zone("Europe/Berlin")
            .start("2026-11-23")
            .checklist("Besen holen", "Laub in Säcke")
            .created("2026-11-20T08:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id==12",
                "id>11;id<=12",
                "id=in=(3,12)",
                "title=='STRASSE fegen'",
                "title==stra*",
                "title==*e*e*n",
                "title!=*besen*",
                "notes==*haus*",
                "status==open",
                "status!=done",
                "status=out=(done,cancelled)",
                "priority==high",
                "priority=ge=medium;priority<urgent",
                "priority!=low",
                "tag==home",
                "tags==\"out SIDE\"",
                "tag!=work",
                "tag=out=(work,garden)",
                "due==today",
                "due=le=now+7d",
                "due>now",
                "due<now+7h",
                "due>=2026-11-24;due<=2026-11-24",
                "due!=tomorrow",
                "due!=null",
                "start==yesterday",
                "start<today",
                "zone==europe/berlin",
                "created=le=2026-11-20;created>=2026-11-20",
                "created==2026-11-20T08:00Z",
                "created==2026-11-20T09:00",
                "completed==null",
                "completed=isnull=true",
                "completed=in=(null,today)",
                "due=isnull=false",
                "series==null",
                "recurrence==false",
                "repeating!=true",
                "reminders==0",
                "checklist==besen*",
                "version==120",
                "overdue==false",
                "title==nothing,priority==high",
                "(title==nothing,priority==high);status==open",
                "title==nothing or priority==high and status==open",
                "due=le=now 7d",
                "due=le=today+1w 2d,id==0"
            })
    void aTaskIsFoundByEachOfItsFields(String filter) {
        assertThat(Filter.read(filter, BERLIN).test().test(TASK.entry())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title==strasse",
                "title==fegen*",
                "title==*f*f*",
                "due<now",
                "due>today",
                "due<today",
                "completed<now",
                "completed>now",
                "completed==today",
                "series==12",
                "notes==null",
                "tag==null",
                "tag!=home",
                "priority>high",
                "title==nothing,priority==high;status==done",
                "title=='null'",
                "overdue==true"
            })
    void aTaskIsNotFoundByWhatItHasNot(String filter) {
        assertThat(Filter.read(filter, BERLIN).test().test(TASK.entry())).isFalse();
    }

    @Test
    void whatHasNothingThereIsEqualToNullOnlyAndDifferentFromAllElse() {
        var bare = task("Bare").entry();
        for (var filter : new String[] {"due==null", "due!=today", "due=out=(today)", "notes==null", "tag==null"}) {
            assertThat(Filter.read(filter, BERLIN).test().test(bare)).as(filter).isTrue();
        }
        for (var filter : new String[] {"due==today", "due<today", "due>=today", "due!=null", "notes==*"}) {
            assertThat(Filter.read(filter, BERLIN).test().test(bare)).as(filter).isFalse();
        }
    }

    @Test
    void aQuotedNullIsAText() {
        assertThat(Filter.read("title=='null'", BERLIN).test().test(task("Null").entry()))
                .isTrue();
    }

    @Test
    void itTellsWhetherItNamesTheStatus() {
        assertThat(Filter.read("tag==a,(status==done;id>1)", BERLIN).namesStatus())
                .isTrue();
        assertThat(Filter.read("tag==status", BERLIN).namesStatus()).isFalse();
    }

    @Test
    void statusesOfAllKindsAreFilteredBySpelling() {
        assertThat(Filter.read("status==DONE", BERLIN)
                        .test()
                        .test(task("Done").status(Status.DONE).entry()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"home", "büro/post", "ann's", "a,status==done", "back\\slash", "(x)", "\"q\"", "null", "and"})
    void aTagThatWasSaidIsOneValueWhateverItIsCalled(String tag) {
        var tags = new LinkedHashSet<>(List.of(tag));
        var said = new io.todochat.language.command.Filter(
                new LinkedHashSet<>(),
                tags,
                EnumSet.noneOf(io.todochat.language.command.Priority.class),
                "due",
                Optional.empty(),
                Optional.empty(),
                "");
        var filter = Filter.read(said.rsql(), BERLIN);

        assertThat(filter.test().test(task("One").tags(tag).entry())).isTrue();
        assertThat(filter.test().test(task("Other").tags("other").entry())).isFalse();
        assertThat(filter.namesStatus()).isFalse();
    }
}
