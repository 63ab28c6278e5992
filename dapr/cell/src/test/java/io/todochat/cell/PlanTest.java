package io.todochat.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanTest {

    @TempDir
    private Path folder;

    @Test
    void aCellThatRunsIsFoundOnItsPorts() {
        runs(20100);

        assertThat(Plan.in(folder).site().ports().base()).isEqualTo(20100);
    }

    @Test
    void aCellThatRunsCannotMove() {
        runs(20100);

        assertThatThrownBy(() -> Plan.in(folder).portBase(20200)).hasMessageContaining("runs on port base 20100");
    }

    @Test
    void aCellThatDoesNotRunIsOnTheUsualPorts() {
        RunningPorts.remember(new Site(folder, folder, new Ports(20100)));

        assertThat(Plan.in(folder).site().ports().base()).isEqualTo(9080);
    }

    @Test
    void theProjectIsFoundFromWithinItsModules() {
        assertThat(Plan.in(folder).site().root())
                .isEqualTo(Path.of("../..").toAbsolutePath().normalize());
    }

    @Test
    void theComponentsAreThoseOfTheProjectUnlessOthersAreGiven() {
        var project = Path.of("../..").toAbsolutePath().normalize();
        var plan = Plan.in(folder);

        assertThat(plan.site().components()).isEqualTo(project.resolve("dapr/components"));
        assertThat(plan.from(folder).site().components()).isEqualTo(folder.resolve("dapr/components"));
        assertThat(plan.components(folder).portBase(20300).site().components()).isEqualTo(folder);
    }

    @Test
    void aSecondReplicaIsCalledAfterTheFirst() {
        var cell = Cell.in(folder).with(Service.TASK).twice(Service.TASK).twice(Service.TASK);

        assertThat(cell.names())
                .containsExactly(
                        "broker", "scheduler", "task-service", "task-sidecar", "task-service-2", "task-sidecar-2");
        assertThat(cell.urls(Service.TASK)).hasSize(2).startsWith(cell.url(Service.TASK));
    }

    /** This very process stands for one of the cell. */
    private void runs(int base) {
        var site = new Site(folder, folder, new Ports(base));
        new PidFile(site.pidFile("broker")).write(ProcessHandle.current());
        RunningPorts.remember(site);
    }
}
