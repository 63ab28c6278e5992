package io.todochat.dapr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {

    private static final String GIVEN = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00";

    @AfterEach
    void leave() {
        Trace.leave();
    }

    @Test
    void theTraceOfARequestIsContinuedAsItIs() {
        Trace.enter(GIVEN, true);

        assertThat(Trace.current()).isEqualTo(GIVEN);
        assertThat(Trace.id()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
                "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01"
            })
    void whatIsNoTraceBeginsOne(String given) {
        Trace.enter(given, true);

        assertThat(Trace.current()).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    }

    @Test
    void noTwoBeginAlikeAndOneCanBeginUnsampled() {
        Trace.enter(null, false);
        var first = Trace.current();
        Trace.enter(null, false);

        assertThat(first).endsWith("-00").isNotEqualTo(Trace.current());
    }

    @Test
    void workThatBelongsToNoRequestHasNone() {
        assertThat(Trace.current()).isNull();
        assertThat(Trace.id()).isNull();
    }
}
