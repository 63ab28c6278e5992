package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.language.Reading;
import io.todochat.language.command.Command.About;
import io.todochat.language.command.Command.Tags;
import io.todochat.language.command.Target;
import io.todochat.task.chat.control.Spoken.Effect;
import io.todochat.task.chat.entity.Conversation;
import io.todochat.task.chat.entity.Deed;
import io.todochat.task.chat.entity.Given;
import io.todochat.task.chat.entity.Meant;
import io.todochat.task.chat.entity.Plan;
import io.todochat.task.chat.entity.Planning;
import io.todochat.task.chat.entity.Scene;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.SeriesVerb;
import io.todochat.task.tasks.entity.TaskBook;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever a person says about 500 tasks: nothing is done unasked but what was said, to the task that was meant. */
class SafetyTest {

    private static final ZonedDateTime NOON = ZonedDateTime.parse("2026-11-24T12:00+01:00[Europe/Berlin]");

    private static final int MOST_UNASKED = 3;

    @Test
    void nothingUnsaidIsDoneUnasked() {
        assertThat(harm(2_000, 1)).isEmpty();
    }

    @Test
    @Tag("long")
    void nothingUnsaidIsDoneUnaskedHoweverOftenOneTries() {
        assertThat(harm(10_000, 2)).isEmpty();
    }

    private static List<String> harm(int sentences, int seed) {
        var sitting = new Sitting(NOON);
        sitting.have(Titles.all());
        var random = new Random(seed);
        return sitting.look(book -> {
            var speaker = new Sentences(random, book.openTasks());
            var harm = new ArrayList<String>();
            for (int n = 0; n < sentences; n++) {
                var before = remembered(random, book);
                var spoken = speaker.next(before);
                harm.addAll(harm(spoken, sitting.scene(book, before, spoken.text())));
            }
            return harm;
        });
    }

    /** What was shown and spoken of before: much, little or nothing. */
    private static Conversation remembered(Random random, TaskBook book) {
        var shown = random.ints(1, book.account().nextTask())
                .distinct()
                .limit(List.of(0, 1, 2, 3, 7).get(random.nextInt(5)))
                .boxed()
                .toList();
        var about = shown.size() > 1 && random.nextBoolean() ? shown.subList(0, 1) : List.<Integer>of();
        return Conversation.NEW.listed(shown, null).about(about);
    }

    private static List<String> harm(Spoken spoken, Scene scene) {
        var harm = new ArrayList<String>();
        var here = scene;
        for (var said : here.saying().readings()) {
            var reading = new Meant(here).of(said);
            var plan = new Planning(here).plan(reading, Given.NOTHING);
            if (plan instanceof Plan.Ask) {
                break;
            }
            harm.addAll(harm(plan, reading, spoken, here));
            here = plan instanceof Plan.Act act
                    ? new Scene(here.book(), here.finder(), here.now().about(act.tasks()), here.saying())
                    : here;
        }
        return harm;
    }

    private static boolean isLoss(Command command) {
        return switch (command) {
            case Command.Delete _, Command.Purge _, Command.Discard _ -> true;
            case Command.ChangeSeries change -> change.verb() instanceof SeriesVerb.End;
            default -> false;
        };
    }

    private static List<String> harm(Plan plan, Reading reading, Spoken spoken, Scene scene) {
        var harm = new ArrayList<String>();
        if (plan instanceof Plan.Other
                && reading.command() instanceof Tags(var tag, var _)
                && tag.equals(Optional.of("fifty"))) {
            harm.add("changes a tag");
        }
        if (plan instanceof Plan.Act act && act.deed() != Deed.ADD) {
            if (act.commands().stream().anyMatch(SafetyTest::isLoss)) {
                harm.add("deletes");
            }
            if (act.commands().size() > MOST_UNASKED
                    || act.tasks().size() != act.commands().size()) {
                harm.add("changes too much");
            }
            if (act.deed() == Deed.CANCEL && act.tasks().size() > 1) {
                harm.add("cancels several");
            }
            if (reading.confirm()
                    && reading.command() instanceof About about
                    && about.targets().stream().noneMatch(Target::meansSeveral)) {
                harm.add("is not sure");
            }
            act.tasks().stream()
                    .filter(task -> !spoken.may().contains(new Effect(act.deed(), task)))
                    .map(task -> act.deed() + " of “"
                            + scene.task(task).orElseThrow().title() + "”")
                    .forEach(harm::add);
        }
        return harm.stream().map(what -> what + ": " + spoken.text()).toList();
    }
}
