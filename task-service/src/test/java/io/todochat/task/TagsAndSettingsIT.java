package io.todochat.task;

import static io.todochat.task.Client.assertProblem;
import static io.todochat.task.Client.header;
import static io.todochat.task.Client.json;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.microshed.testing.jupiter.MicroShedTest;

/** What concerns all tasks of a person. Public, as MicroShed wants it. */
@MicroShedTest
public class TagsAndSettingsIT {

    private final Client ann = Client.ofSomebody();

    @Test
    void aTagIsRenamedEverywhereAndAllAtOnceUndone() throws Exception {
        for (int index = 0; index < 3; index++) {
            ann.post("/tasks", "{\"title\":\"t\",\"tags\":[\"Home\"]}");
        }
        ann.post("/tasks", "{\"title\":\"t\",\"tags\":[\"garden\"]}");

        assertProblem(ann.post("/tags/home/rename", "{\"to\":\"GARDEN\"}"), 409, "tag-exists");
        assertThat(json(ann.post("/tags/home/merge", "{\"into\":\"garden\"}")).getInt("changed"))
                .isEqualTo(3);
        assertThat(ann.items("/tags")).extracting(tag -> tag.getInt("count")).containsExactly(4);
        ann.post("/undo", "");
        assertThat(ann.items("/tags")).extracting(tag -> tag.getString("tag")).containsExactly("Home", "garden");
        assertThat(ann.send("DELETE", "/tags/HOME", null).statusCode()).isEqualTo(200);
        assertProblem(ann.send("DELETE", "/tags/home", null), 404, "no-such-tag");
    }

    @Test
    void settingsAreKeptAndWrongOnesNamed() throws Exception {
        assertProblem(ann.patch("/settings", "{\"zone\":\"Mars/Olympus\",\"weekStart\":\"noday\"}"), 400, "/weekStart");
        var set = ann.patch("/settings", "{\"zone\":\"Europe/Berlin\",\"defaultReminder\":\"PT10M\"}");
        assertThat(set.statusCode()).isEqualTo(200);

        var reminded = json(ann.post("/tasks", "{\"title\":\"t\",\"due\":\"2027-01-02T09:00\"}"));
        assertThat(reminded.getString("zone")).isEqualTo("Europe/Berlin");
        assertThat(reminded.getJsonArray("reminders")).hasSize(1);
        assertThat(header(ann.get("/settings"), "ETag")).isEqualTo(header(set, "ETag"));
    }
}
