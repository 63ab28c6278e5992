package io.todochat.task.model.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.dapr.Sidecar;
import io.todochat.language.Phrase;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageModelTest {

    @Test
    void whereNoneIsConfiguredNothingIsProposedAndNobodyAsked() {
        var model = new LanguageModel();
        model.component = Optional.empty();
        model.limit = Duration.ofSeconds(4);
        model.sidecar = new Sidecar(URI.create("http://127.0.0.1:1"), "");
        model.clock = Clock.systemUTC();
        model.connect();

        assertThat(model.propose(new Phrase("mind the gap", ZonedDateTime.now(), Locale.UK)))
                .isEmpty();
    }
}
