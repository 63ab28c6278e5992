package io.todochat.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void noTwoProcessesShareAPort() {
        var parts = new Operations(Plan.in(Path.of("target/nowhere"))).parts();

        var ports = parts.stream().flatMap(part -> part.ports().stream()).toList();

        assertThat(ports).hasSize(2 + 5 + 4 + 16).doesNotHaveDuplicates();
    }

    @Test
    void neitherDoSecondReplicas() {
        var plan = Plan.in(Path.of("target/nowhere"));
        for (var service : Service.values()) {
            plan = plan.twice(service);
        }

        var ports = new Operations(plan)
                .parts().stream().flatMap(part -> part.ports().stream()).toList();

        assertThat(ports).hasSize(2 + 5 + 8 + 32).doesNotHaveDuplicates();
    }

    @Test
    void allPortsMoveWithTheBase() {
        var parts = new Operations(Plan.in(Path.of("target/nowhere")).portBase(20000)).parts();

        assertThat(parts).flatExtracting(Part::ports).allMatch(port -> port >= 20000 && port <= 20064);
    }

    @Test
    void aBaseThatLeavesNoRoomIsRefused() {
        assertThatThrownBy(() -> new Ports(80)).hasMessageContaining("port base 80");
        assertThatThrownBy(() -> new Ports(65500)).hasMessageContaining("port base 65500");
    }
}
