package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.events.Actor;
import io.todochat.task.chat.entity.Conversation;
import io.todochat.task.chat.entity.Message;
import io.todochat.task.chat.entity.Reply;
import io.todochat.task.chat.entity.Saying;
import io.todochat.task.chat.entity.Scene;
import io.todochat.task.finding.control.Finders;
import io.todochat.task.model.control.NoModel;
import io.todochat.task.tasks.control.MemoryStore;
import io.todochat.task.tasks.control.MemoryTasks;
import io.todochat.task.tasks.control.Request;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Decision;
import io.todochat.task.tasks.entity.Draft;
import io.todochat.task.tasks.entity.Occasion;
import io.todochat.task.tasks.entity.Task;
import io.todochat.task.tasks.entity.TaskBook;
import jakarta.json.bind.JsonbBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** One person talks with the chat: its real parts, over a store in memory. The audit trail is not there. */
final class Sitting {

    private static final String PERSON = "ann";

    final MemoryStore store = new MemoryStore();
    private Skills skills;
    private Chat chat;
    private ZonedDateTime at;
    private int messages;

    /** @param at when it begins */
    Sitting(ZonedDateTime at) {
        this.at = at;
        startAnew();
    }

    /** The process is another one from now on: what is not stored is forgotten. */
    void startAnew() {
        store.killAfter(Integer.MAX_VALUE);
        var jsonb = JsonbBuilder.create();
        var clock = Clock.fixed(at.toInstant(), at.getZone());
        chat = new Chat();
        chat.tasks = MemoryTasks.in(store, jsonb, clock);
        chat.orders = new Orders();
        chat.orders.tasks = chat.tasks;
        chat.orders.jsonb = jsonb;
        chat.conversations = new Conversations();
        chat.conversations.jsonb = jsonb;
        chat.conversations.tasks = chat.tasks;
        chat.conversations.open(store);
        skills = skills(chat, clock);
        chat.skills = skills;
    }

    private static Skills skills(Chat chat, Clock clock) {
        var skills = new Skills();
        skills.tasks = chat.tasks;
        skills.orders = chat.orders;
        skills.listing = new Listing();
        skills.listing.tasks = skills.tasks;
        skills.listing.finder = Finders.in(skills.tasks, clock);
        skills.filtering = new Filtering();
        skills.filtering.listing = skills.listing;
        skills.filtering.filters = Finders.filters(skills.listing.finder, chat.orders.jsonb);
        skills.showing = new Showing();
        skills.showing.tasks = skills.tasks;
        skills.takingBack = new TakingBack();
        skills.takingBack.tasks = skills.tasks;
        skills.tagging = new Tagging();
        skills.tagging.tasks = skills.tasks;
        skills.settingUp = new SettingUp();
        skills.settingUp.tasks = skills.tasks;
        skills.languageModel = NoModel.model();
        skills.questionLifetime = Duration.ofMinutes(10);
        return skills;
    }

    Reply say(String text) {
        return say(text, null);
    }

    /** @param key the Idempotency-Key; null for none */
    Reply say(String text, String key) {
        return chat.answer(message("sitting", text, key));
    }

    /** The same person, in another conversation. */
    void sayElsewhere(String text) {
        chat.answer(message("elsewhere", text, null));
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
        var occasion = new Occasion(
                PERSON, at.toInstant(), Actor.USER, "elsewhere", at.getZone().getId());
        assertThat(skills.tasks.execute(new Request("decided-" + ++messages, command, occasion, null)))
                .isInstanceOf(Decision.Accepted.class);
    }

    <R> R look(Function<TaskBook, R> question) {
        return skills.tasks.read(PERSON, question);
    }

    /** All that there are, those in the trash too. */
    List<Task> tasks() {
        return look(TaskBook::allTasks);
    }

    /** The same as titles, each with what has become of it. */
    List<String> states() {
        return tasks().stream()
                .map(task -> task.title() + " " + task.status() + (task.deleted() == null ? "" : " deleted"))
                .toList();
    }

    /** What the meaning of a message depends on. */
    Scene scene(TaskBook book, Conversation remembered, String text) {
        return new Scene(
                book,
                (filter, status) -> skills.listing.all(book, filter, status),
                remembered,
                Saying.of(message("sitting", text, null)));
    }

    private Message message(String conversation, String text, String key) {
        var promise = key == null ? null : new Message.Key(key, text);
        var zone = ZoneId.of(look(book -> book.account().zone(at.getZone().getId())));
        return new Message(
                "m" + ++messages,
                PERSON,
                conversation,
                text,
                at.withZoneSameInstant(zone),
                Locale.UK,
                look(book -> Message.hours(book.account().settings())),
                null,
                promise);
    }
}
