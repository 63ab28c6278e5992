package io.todochat.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelTest {

    private static final Model MODEL = new Model(URI.create("http://127.0.0.1:11434/v1"), "llama3.2");

    @TempDir
    private Path folder;

    @Test
    void thereIsOneWhereAnEndpointOrAKeyIsNamed() {
        assertThat(Model.in(Map.of("TODO_MODEL_ENDPOINT", "http://127.0.0.1:11434/v1", "TODO_MODEL_NAME", "llama3.2")))
                .contains(MODEL);
        assertThat(Model.in(Map.of("TODO_MODEL_KEY", "sk-1"))).contains(new Model("", "sk-1", ""));
    }

    @Test
    void otherwiseThereIsNone() {
        assertThat(Model.in(Map.of())).isEmpty();
        assertThat(Model.in(Map.of("TODO_MODEL_NAME", "llama3.2", "TODO_MODEL_KEY", " ")))
                .isEmpty();
    }

    @Test
    void onlyTaskServiceIsToldOfIt() {
        var plan = Plan.in(folder).asking(MODEL);

        assertThat(plan.portBase(20_100).modelOf(Service.TASK)).contains(MODEL);
        assertThat(plan.modelOf(Service.AUDIT)).isEmpty();
        assertThat(Plan.in(folder).modelOf(Service.TASK)).isEqualTo(Optional.empty());
    }

    @Test
    void itsComponentStandsApartFromThoseThatAreAlwaysThere() {
        assertThat(Model.resources(Plan.in(folder).components(folder).site())).isDirectoryContaining("glob:**.yaml");
    }
}
