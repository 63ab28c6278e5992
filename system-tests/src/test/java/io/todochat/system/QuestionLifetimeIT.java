package io.todochat.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.cell.Cell;
import io.todochat.cell.Service;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A question of the chat that nobody answers in time; what is remembered is sealed, so that time has to go by. */
@Tag("journey")
class QuestionLifetimeIT {

    private static final Cell CELL = Cell.in(Path.of("target", "lifetime-cell").toAbsolutePath())
            .from(Path.of("..").toAbsolutePath().normalize())
            .portBase(19_880)
            .with(Service.TASK)
            .setting("TODOCHAT_CHAT_QUESTION_LIFETIME", "PT1S");

    private final PersonClient ann = person();

    @BeforeAll
    static void start() {
        CELL.stop();
        CELL.start();
    }

    @AfterAll
    static void stop() {
        CELL.stop();
    }

    private static PersonClient person() {
        var name = "person-" + UUID.randomUUID();
        var url = CELL.url(Service.TASK);
        return new PersonClient(name, CELL.token(name), url, url, url);
    }

    @Test
    void aQuestionThatHasExpiredIsAnsweredByNobody() {
        ann.say("add buy milk");
        var question = ann.say("delete buy milk").getJsonObject("question");
        var expires = Instant.parse(question.getString("expires"));
        Waiting.until(Instant::now, expires::isBefore);

        assertThat(answer("yes", question.getString("token"))).contains("not open any more");
        assertThat(ann.say("yes").getString("text")).contains("too long ago");
        assertThat(ann.openTasks())
                .extracting((JsonObject task) -> task.getString("title"))
                .containsExactly("buy milk");
    }

    private String answer(String text, String token) {
        var body = Json.createObjectBuilder()
                .add("text", text)
                .add("conversation", "test")
                .add("token", token)
                .build();
        var answer = ann.call("POST", "/api/v1/chat", body.toString());
        return PersonClient.read(answer.body()).getString("text");
    }
}
