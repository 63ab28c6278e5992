package io.todochat.audit.trail.control;

import static io.todochat.audit.trail.entity.Steps.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.events.CloudEvents;
import org.junit.jupiter.api.Test;

class TaskServiceTest {

    @Test
    void whatCannotBeReadIsAsGoodAsGone() {
        var known = CloudEvents.write(step(2), "task-service", null);
        var unknown = known.replace("io.todochat.task.completed", "io.todochat.task.painted");

        assertThat(TaskService.read("[" + known + "," + unknown + ",{},7]"))
                .singleElement()
                .satisfies(event -> assertThat(event.sequence()).isEqualTo(2));
    }
}
