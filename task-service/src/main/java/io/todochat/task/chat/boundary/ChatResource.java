package io.todochat.task.chat.boundary;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.todochat.events.LowerCase;
import io.todochat.events.TaskState;
import io.todochat.http.Fingerprint;
import io.todochat.http.IdempotencyKey;
import io.todochat.http.Person;
import io.todochat.http.Problem;
import io.todochat.language.Interpreter;
import io.todochat.language.Phrase;
import io.todochat.language.Told;
import io.todochat.task.chat.control.Chat;
import io.todochat.task.chat.entity.Message;
import io.todochat.task.chat.entity.Pending;
import io.todochat.task.chat.entity.Reply;
import io.todochat.task.tasks.boundary.Body;
import io.todochat.task.tasks.boundary.Members;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.SettingsLimits;
import io.todochat.task.tasks.entity.Task;
import io.todochat.task.tasks.entity.TaskBook;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Talking to the assistant. */
@Path(ChatResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ChatResource {

    static final String PATH = "/api/v1/chat";

    private static final int LONGEST_TEXT = 2_000;
    private static final String CONVERSATION = "[A-Za-z0-9_-]{1,64}";

    @Inject
    Chat chat;

    @Inject
    TaskStore tasks;

    @Inject
    Person person;

    @Inject
    Clock clock;

    /**
     * A message.
     *
     * @param text what the person says
     * @param conversation it belongs to; left out, a new one begins
     * @param zone IANA zone the person seems to be in: counts until the person sets one; left out, the one last heard of,
     *     at first UTC
     * @param locale language tag that decides how numeric dates are read, and dates are written; left out, the person's
     * @param token of the question that is answered; left out, whatever is open
     */
    public record Said(String text, String conversation, String zone, String locale, String token) {}

    /**
     * The answer.
     *
     * @param text for people
     * @param intent what was understood
     * @param tasks it is about
     * @param choices to be answered by number; left out where nothing is asked
     * @param question that is open; left out where none is
     * @param undo the id of the step that takes back what was done; left out where nothing was
     */
    public record Answer(
            String conversation,
            String text,
            String intent,
            List<TaskState> tasks,
            List<Choice> choices,
            Asked question,
            String undo) {}

    /**
     * A question that waits for an answer.
     *
     * @param kind {@code confirm}, {@code which}, {@code target}, {@code title}, {@code when},
     *     {@code often} or {@code zone}
     * @param token to be sent with the answer, so that it can be the answer to no other question
     * @param expires when it is too late
     */
    public record Asked(String kind, String token, Instant expires) {}

    /** One of several tasks that may be meant. */
    public record Choice(int number, String task, String title) {}

    /** Does what the message asks for, and says what it did. */
    @POST
    public Response say(String body, @Context HttpHeaders headers) {
        var said = said(body);
        var problem = problem(said);
        if (problem.isPresent()) {
            return problem.get().response();
        }
        var key = IdempotencyKey.of(headers)
                .map(name -> new Message.Key(name.value(), Fingerprint.of(HttpMethod.POST, PATH, body)))
                .orElse(null);
        var message = message(said, key);
        return Response.ok(answer(message, chat.answer(message))).build();
    }

    /** What the message would be understood as; nothing is done, and nothing remembered. */
    @POST
    @Path("interpret")
    public Response interpret(String body) {
        var said = said(body);
        var problem = problem(said);
        if (problem.isPresent()) {
            return problem.get().response();
        }
        var message = message(said, null);
        var reading =
                new Interpreter().read(new Phrase(message.text(), message.at(), message.locale(), message.hours()));
        return Response.ok(Json.createObjectBuilder(Told.of(reading)).build().toString())
                .build();
    }

    private static Said said(String body) {
        var members = new Members(Body.object(body), "");
        members.refuseOthers(Set.of("text", "conversation", "zone", "locale", "token"), Set.of());
        var said = new Said(
                members.plain("text"),
                members.text("conversation"),
                members.text("zone"),
                members.text("locale"),
                members.text("token"));
        members.requireNoFaults();
        return said;
    }

    private static Optional<Problem> problem(Said said) {
        if (said.text() == null) {
            return Optional.of(Problem.inField("/text", "What you want to say is missing."));
        }
        if (said.text().length() > LONGEST_TEXT) {
            return Optional.of(Problem.inField("/text", "A message has at most " + LONGEST_TEXT + " characters."));
        }
        if (said.conversation() != null && !said.conversation().matches(CONVERSATION)) {
            return Optional.of(Problem.inField(
                    "/conversation", "A conversation's id is 1 to 64 letters, digits, hyphens and underscores."));
        }
        if (said.locale() != null && !SettingsLimits.isLocale(said.locale())) {
            return Optional.of(Problem.inField("/locale", "A language tag looks like en-GB."));
        }
        return said.zone() == null ? Optional.empty() : zoneProblem(said.zone());
    }

    private static Optional<Problem> zoneProblem(String zone) {
        try {
            ZoneId.of(zone);
            return Optional.empty();
        } catch (DateTimeException e) {
            return Optional.of(Problem.inField("/zone", "There is no such time zone; one is called Europe/Berlin."));
        }
    }

    private Message message(Said said, Message.Key key) {
        var account = tasks.read(person.name(), TaskBook::account);
        var locale = said.locale() == null ? account.settings().locale() : said.locale();
        return new Message(
                UUID.randomUUID().toString(),
                person.name(),
                said.conversation() == null ? conversation(key) : said.conversation(),
                said.text(),
                clock.instant().atZone(ZoneId.of(account.zone(said.zone()))),
                Locale.forLanguageTag(locale),
                Message.hours(account.settings()),
                said.token(),
                key);
    }

    /** A new one; the same for a message that comes again under its key. */
    private static String conversation(Message.Key key) {
        return key == null
                ? UUID.randomUUID().toString()
                : UUID.nameUUIDFromBytes(key.value().getBytes(UTF_8)).toString();
    }

    private static Answer answer(Message message, Reply reply) {
        return new Answer(
                message.conversation(),
                reply.text(),
                reply.intent(),
                reply.tasks(),
                reply.choices().isEmpty() ? null : choices(reply.choices()),
                asked(reply.next().pending()),
                reply.undo() == null ? null : reply.undo().toString());
    }

    private static Asked asked(Pending pending) {
        return pending == null ? null : new Asked(LowerCase.word(pending.kind()), pending.token(), pending.expires());
    }

    private static List<Choice> choices(List<Task> tasks) {
        return IntStream.range(0, tasks.size())
                .mapToObj(index -> new Choice(
                        index + 1, tasks.get(index).id(), tasks.get(index).title()))
                .toList();
    }
}
