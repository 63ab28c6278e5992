package io.todochat.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.cell.Service;
import io.todochat.events.PersonKey;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Questions, keys and memory of the chat, with real parts that forget and die. */
@ExtendWith(LocalSystem.class)
class ChatIT {

    /** As many commands as are read in one message. */
    private static final int STEPS = 20;

    private final SidecarClient sidecar = SidecarClient.of(Service.TASK);
    private final PersonClient ann = PersonClient.anybody();

    @Test
    void aTokenOfAnotherQuestionAnswersNothingAndTheRightOneDoes() {
        ann.say("add buy milk");
        ann.say("add buy bread");
        var first = ann.say("delete buy milk").getJsonObject("question").getString("token");
        var second = ann.say("delete buy bread").getJsonObject("question").getString("token");

        assertThat(answer("yes", first)).contains("not open any more");
        assertThat(answer("yes", "none of ours")).contains("not open any more");
        assertThat(titles(ann)).containsExactlyInAnyOrder("buy milk", "buy bread");
        assertThat(answer("yes", second)).contains("Deleted: “buy bread”.");
        assertThat(titles(ann)).containsExactly("buy milk");
    }

    @Test
    void aMessageThatComesAgainUnderItsKeyIsAnsweredAsItWasAndDoneOnce() {
        var first = ann.chat("add buy milk and complete it and add buy bread", "k1");
        ann.say("list");
        var again = ann.chat("add buy milk and complete it and add buy bread", "k1");

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(text(again)).isEqualTo(text(first));
        assertThat(titles(ann)).containsExactly("buy bread");
        assertThat(stored(ann)).containsExactly("buy milk; status done", "buy bread");
    }

    @Test
    void aKeyThatCameWithAnotherMessageIsRefusedWhateverThatMessageWas() {
        assertThat(ann.chat("list", "k1").statusCode()).isEqualTo(200);
        assertThat(ann.chat("add buy milk", "k2").statusCode()).isEqualTo(200);

        for (var key : List.of("k1", "k2")) {
            var refused = ann.chat("add buy bread", key);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("key-used-before");
        }
        assertThat(titles(ann)).containsExactly("buy milk");
    }

    @Test
    void ofTwoDevicesThatAnswerAtOnceOneDoes() {
        for (int round = 0; round < 10; round++) {
            var person = PersonClient.anybody();
            person.say("water the plants every day starting 3 March 2031");
            person.say("delete the plants");
            var answers =
                    Stream.generate(() -> CompletableFuture.supplyAsync(() -> person.say("yes")))
                            .limit(2)
                            .toList()
                            .stream()
                            .map(answer -> answer.join().getString("text"))
                            .toList();

            assertThat(answers).filteredOn(text -> text.startsWith("Deleted:")).hasSize(1);
            assertThat(answers)
                    .filteredOn(text -> text.startsWith("There is nothing to confirm."))
                    .hasSize(1);
        }
    }

    @Test
    void aConversationIsForgottenAnHourAfterItsLastMessage() {
        ann.say("add buy milk");
        ann.say("delete buy milk");
        assertThat(Duration.between(Instant.now(), forgotten()))
                .isBetween(Duration.ofMinutes(59), Duration.ofMinutes(60));

        store(conversation(), "1");
        Waiting.until(this::conversation, String::isBlank);

        assertThat(ann.say("yes").getString("text")).contains("nothing to confirm");
        assertThat(ann.say("mark it done").getString("text")).contains("Which task do you mean?");
        assertThat(titles(ann)).containsExactly("buy milk");
    }

    @Test
    void aMessageThatBrokeOffHalfWayGoesOnWhenItComesAgain() {
        var message = IntStream.rangeClosed(1, STEPS)
                .mapToObj(number -> "complete " + parcel(number))
                .collect(Collectors.joining(" and "));
        var person = Stream.generate(() -> brokeOff(message))
                .limit(5)
                .filter(broke -> done(broke) < STEPS)
                .findFirst()
                .orElseThrow();
        var before = done(person);

        var answer = Waiting.until(() -> person.chat(message, "k1"), again -> again.statusCode() == 200);

        assertThat(before).isPositive();
        assertThat(done(person)).isEqualTo(STEPS);
        assertThat(text(answer).lines()).hasSize(STEPS).allMatch(line -> line.startsWith("Done: “parcel "));
        assertThat(text(person.chat(message, "k1"))).isEqualTo(text(answer));
        Figures.note("a message of %d steps broke off after %d and was finished".formatted(STEPS, before));
    }

    /** Somebody whose message task-service did not live to answer. */
    private PersonClient brokeOff(String message) {
        var person = PersonClient.anybody();
        var operations = Json.createArrayBuilder();
        IntStream.rangeClosed(1, STEPS)
                .mapToObj(number -> Json.createObjectBuilder().add("title", parcel(number)))
                .map(task -> Json.createObjectBuilder().add("op", "add").add("task", task))
                .forEach(operations::add);
        var body = Json.createObjectBuilder().add("operations", operations).build();
        assertThat(person.call("POST", "/api/v1/tasks/bulk", body.toString()).statusCode())
                .isEqualTo(200);
        var answer = CompletableFuture.supplyAsync(() -> person.chat(message, "k1"));
        Waiting.until(() -> isBegun(person), begun -> begun);
        LocalSystem.CELL.process("task-service").kill();
        answer.handle((done, broken) -> null).join();
        LocalSystem.CELL.start();
        return person;
    }

    private boolean isBegun(PersonClient person) {
        return stored(person).stream().anyMatch(task -> task.endsWith("status done"));
    }

    private static int done(PersonClient person) {
        return STEPS - person.openTasks().size();
    }

    private static String parcel(int number) {
        return "parcel " + (100 + number);
    }

    private String answer(String text, String token) {
        var body = Json.createObjectBuilder()
                .add("text", text)
                .add("conversation", "test")
                .add("token", token)
                .build();
        var key = UUID.randomUUID().toString();
        return text(ann.call("POST", "/api/v1/chat", body.toString(), "Idempotency-Key", key));
    }

    private static String text(HttpResponse<String> answer) {
        return PersonClient.read(answer.body()).getString("text");
    }

    private static List<String> titles(PersonClient person) {
        return person.openTasks().stream()
                .map((JsonObject task) -> task.getString("title"))
                .toList();
    }

    private List<String> stored(PersonClient person) {
        return StoredTask.in(sidecar.stored("tasks", "page:" + PersonKey.of(person.name()) + ":0"));
    }

    private String key() {
        return "conversation:" + PersonKey.of(ann.name()) + ":test";
    }

    private String conversation() {
        return sidecar.stored("conversations", key());
    }

    private Instant forgotten() {
        return sidecar.get("/v1.0/state/conversations/" + key())
                .headers()
                .firstValue("metadata.ttlExpireTime")
                .map(Instant::parse)
                .orElseThrow();
    }

    /** @param lifetime in seconds; null for ever */
    private void store(String conversation, String lifetime) {
        var document = Json.createObjectBuilder().add("key", key()).add("value", PersonClient.read(conversation));
        if (lifetime != null) {
            document.add("metadata", Json.createObjectBuilder().add("ttlInSeconds", lifetime));
        }
        var written = sidecar.post(
                "/v1.0/state/conversations",
                "application/json",
                Json.createArrayBuilder().add(document).build().toString());
        assertThat(written.statusCode()).isEqualTo(204);
    }
}
