package io.todochat.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static final Jsonb JSONB = JsonbBuilder.create();

    @Test
    void whatThereIsNoneOfIsLeftOut() {
        assertThat(json(Problem.inField("/checklist/3/title", "Too long.")))
                .contains("\"errors\":[{\"detail\":\"Too long.\",\"field\":\"/checklist/3/title\"}]")
                .doesNotContain("current", "null");
    }

    @Test
    void aPlaceInATextIsTold() {
        var problem = Problem.inFields(422, List.of(new Problem.Field("filter", "A value is missing.", 0)));
        assertThat(json(problem)).contains("\"position\":0", "\"status\":422");
    }

    @Test
    void theStateThatStandsInTheWayIsShownAsItIs() {
        var problem = IfMatch.failed().showing(Map.of("id", "7", "version", 12));
        assertThat(json(problem)).contains("\"status\":412", "\"version\":12", "\"id\":\"7\"");
    }

    @Test
    void thrownItIsTheSameAnswer() {
        var problem = Problem.of(404, "no-such-task", "There is no task of that id.");
        var answer = problem.exception().getResponse();
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getMediaType()).hasToString(Problem.MEDIA_TYPE);
        assertThat(answer.getEntity()).isEqualTo(problem);
    }

    private static String json(Problem problem) {
        return JSONB.toJson(problem);
    }
}
