package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.chat.entity.Conversation;
import io.todochat.task.chat.entity.Message;
import io.todochat.task.chat.entity.Reply;
import io.todochat.task.chat.entity.Saying;
import io.todochat.task.chat.entity.Scene;
import io.todochat.task.finding.control.Finders;
import io.todochat.task.model.control.NoModel;
import io.todochat.task.tasks.control.MemoryStore;
import io.todochat.task.tasks.control.MemoryTasks;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Decision;
import io.todochat.task.tasks.entity.Draft;
import io.todochat.task.tasks.entity.Task;
import io.todochat.task.tasks.entity.TaskBook;
import jakarta.json.bind.JsonbBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** One person talks with the chat: its real parts, over a store in memory. The audit trail is not there. */
final class Sitting {

    private static final String PERSON = "ann";

    private final Skills skills = new Skills();
    private Conversation now = Conversation.NEW;
    private ZonedDateTime at;
    private int messages;

    /** @param at when it begins */
    Sitting(ZonedDateTime at) {
        this.at = at;
        var clock = Clock.fixed(at.toInstant(), at.getZone());
        skills.tasks = MemoryTasks.in(new MemoryStore(), JsonbBuilder.create(), clock);
        skills.orders = new Orders();
        skills.orders.tasks = skills.tasks;
        skills.listing = new Listing();
        skills.listing.tasks = skills.tasks;
        skills.listing.finder = Finders.in(skills.tasks, clock);
        skills.showing = new Showing();
        skills.showing.tasks = skills.tasks;
        skills.takingBack = new TakingBack();
        skills.takingBack.tasks = skills.tasks;
        skills.takingBack.orders = skills.orders;
        skills.tagging = new Tagging();
        skills.tagging.tasks = skills.tasks;
        skills.tagging.orders = skills.orders;
        skills.settingUp = new SettingUp();
        skills.settingUp.tasks = skills.tasks;
        skills.settingUp.orders = skills.orders;
        skills.languageModel = NoModel.model();
        skills.questionLifetime = Duration.ofMinutes(10);
    }

    Reply say(String text) {
        var reply = new Turn(message(text), now, skills).reply();
        now = reply.next();
        return reply;
    }

    /** Not said, but there already. */
    void have(List<Draft> drafts) {
        var adds = drafts.stream().<Command>map(Command.Add::new).toList();
        for (int from = 0; from < adds.size(); from += 100) {
            var some = new Command.Bulk(adds.subList(from, Math.min(from + 100, adds.size())));
            decide(some);
        }
    }

    /** It is later from now on. */
    void passes(Duration time) {
        at = at.plus(time);
    }

    /** Comes from elsewhere. */
    void decide(Command command) {
        assertThat(skills.orders.execute(command, message(""), 0)).isInstanceOf(Decision.Accepted.class);
    }

    <R> R look(Function<TaskBook, R> question) {
        return skills.tasks.read(PERSON, question);
    }

    /** All that there are, those in the trash too. */
    List<Task> tasks() {
        return look(TaskBook::allTasks);
    }

    /** What the meaning of a message depends on. */
    Scene scene(TaskBook book, Conversation remembered, String text) {
        return new Scene(
                book,
                (filter, status) -> skills.listing.all(book, filter, status),
                remembered,
                Saying.of(message(text)));
    }

    private Message message(String text) {
        return new Message("m" + ++messages, PERSON, "sitting", text, at, Locale.UK, null, null);
    }
}
