package io.todochat.dapr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.todochat.cell.ModelStub;
import io.todochat.dapr.Converser.Tool;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The project's own component for a language model, in a real daprd, before a server that speaks OpenAI's API. */
class ConverserIT {

    private static final Duration LIMIT = Duration.ofSeconds(1);

    private static final Tool TOOL = new Tool(
            "propose",
            "Proposes something.",
            Json.createObjectBuilder().add("type", "object").build());

    @AutoClose
    static final ModelStub model = new ModelStub();

    @AutoClose
    static final Daprd daprd = Daprd.asking(model.endpoint());

    private final Converser converser = new Converser(daprd.sidecar(), "language-model", LIMIT);

    @Test
    void aModelIsAskedToCallTheToolAndWhatItFillsInComesBack() {
        model.calls("{\"intent\": \"list\", \"deep\": [{\"a\": 1}]}");

        var called = converser.call(TOOL, "what we want", "what somebody said");

        assertThat(called.orElseThrow()).hasToString("{\"intent\":\"list\",\"deep\":[{\"a\":1}]}");
        var asked = model.requests().getFirst();
        assertThat(asked.getString("model")).isEqualTo("stub");
        assertThat(asked.getString("tool_choice")).isEqualTo("required");
        assertThat(asked.getJsonArray("messages").getValuesAs(JsonObject.class))
                .extracting(message -> message.getString("role"))
                .containsExactly("system", "user");
        assertThat(asked.getJsonArray("messages").getJsonObject(1).toString()).contains("what somebody said");
        assertThat(asked.getJsonArray("tools").getJsonObject(0).getJsonObject("function"))
                .containsEntry("name", Json.createValue("propose"))
                .containsEntry("parameters", TOOL.parameters());
    }

    @Test
    void aModelThatOnlyTalksHasCalledNothing() {
        model.says("I would rather not.");

        assertThat(converser.call(TOOL, "", "x")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "intent,title", "{\"intent\":", "\"list\""})
    void aCallWithoutAnObjectIsNone(String arguments) {
        model.calls(arguments);

        assertThat(converser.call(TOOL, "", "x")).isEmpty();
    }

    @Test
    void anotherToolThanTheOneThatIsOfferedIsNone() {
        model.sends(200, """
                {"choices": [{"finish_reason": "tool_calls", "message": {"role": "assistant", "tool_calls":
                  [{"id": "1", "type": "function", "function": {"name": "delete_all", "arguments": "{}"}}]}}]}""");

        assertThat(converser.call(TOOL, "", "x")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "{}", "{\"choices\": []}", "{\"choices\": 3}"})
    void whatIsNoAnswerIsUnavailableOrNone(String garbage) {
        model.sends(200, garbage);

        assertThat(unavailableOrEmpty()).isTrue();
    }

    private boolean unavailableOrEmpty() {
        try {
            return converser.call(TOOL, "", "x").isEmpty();
        } catch (SidecarUnavailable e) {
            return true;
        }
    }

    @Test
    void aRefusalIsUnavailableAndSaysNothingOfWhatWasSaid() {
        model.sends(401, "{\"error\": {\"message\": \"no: what somebody said\"}}");

        assertThatThrownBy(() -> converser.call(TOOL, "", "what somebody said"))
                .isInstanceOf(SidecarUnavailable.class)
                .hasMessage("conversation with language-model: 500");
    }

    @Test
    void anAnswerThatIsTooLongIsNotReadToItsEnd() {
        model.says("x".repeat(20_000_000));

        assertThatThrownBy(() -> converser.call(TOOL, "", "x")).isInstanceOf(SidecarUnavailable.class);
    }

    @Test
    void aModelThatDoesNotAnswerIsUnavailableInTime() {
        model.hangs();
        var begin = System.nanoTime();

        assertThatThrownBy(() -> converser.call(TOOL, "", "x")).isInstanceOf(SidecarUnavailable.class);

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isBetween(LIMIT, LIMIT.multipliedBy(5));
    }

    @Test
    void aModelThatIsGoneIsUnavailableUntilItIsBack() {
        model.goAway();

        assertThatThrownBy(() -> converser.call(TOOL, "", "x")).isInstanceOf(SidecarUnavailable.class);

        model.comeBack();
        model.calls("{}");
        assertThat(converser.call(TOOL, "", "x")).isPresent();
    }

    @Test
    void aModelThatNobodyKnowsIsUnavailable() {
        var other = new Converser(daprd.sidecar(), "another", LIMIT);

        assertThatThrownBy(() -> other.call(TOOL, "", "x"))
                .isInstanceOf(SidecarUnavailable.class)
                .hasMessageContaining("400");
    }

    @Test
    void aSidecarThatIsGoneIsUnavailable() {
        var nobody = URI.create("http://127.0.0.1:" + FreePorts.some(1).getFirst());
        var gone = new Converser(new Sidecar(nobody, Daprd.TOKEN), "language-model", LIMIT);

        assertThatThrownBy(() -> gone.call(TOOL, "", "x")).isInstanceOf(SidecarUnavailable.class);
    }
}
