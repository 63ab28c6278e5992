package io.todochat.task.model.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.language.Phrase;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageModelTest {

    @Test
    void whereNoneIsConfiguredNothingIsProposedAndNobodyAsked() {
        assertThat(NoModel.model().propose(new Phrase("mind the gap", ZonedDateTime.now(), Locale.UK)))
                .isEmpty();
    }
}
