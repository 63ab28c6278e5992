package io.todochat.dapr;

import static io.todochat.dapr.Booking.ADD;
import static io.todochat.dapr.Booking.CLAIM_SEEN_IN_DOCUMENT;
import static io.todochat.dapr.Booking.CLAIM_SEEN_ON_SHEET;
import static io.todochat.dapr.Booking.LOOK;
import static io.todochat.dapr.Start.CLAIMED_MEANWHILE;
import static io.todochat.dapr.Start.COLD;
import static io.todochat.dapr.Start.NOBODY;
import static io.todochat.dapr.Start.WARM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault, and every two of them, at every call of the store that a command makes. */
class JournalFaultsIT {

    @RegisterExtension
    static final Daprd daprd = new Daprd();

    private static StateStore store;

    @BeforeAll
    static void open() {
        store = daprd.store();
    }

    static Stream<Arguments> situations() {
        var claims = Stream.of(CLAIM_SEEN_ON_SHEET, CLAIM_SEEN_IN_DOCUMENT, LOOK)
                .flatMap(booking -> Stream.of(Start.values()).map(start -> Arguments.of(booking, start)));
        var additions = Stream.of(NOBODY, COLD, WARM, CLAIMED_MEANWHILE).map(start -> Arguments.of(ADD, start));
        return Stream.concat(additions, claims);
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("situations")
    void noTwoFaultsMakeACommandHappenTwiceOrBeCalledUndone(Booking booking, Start start) {
        var tried = Exploration.upTo(2, new Scenario(store, start, booking)::run);
        assertThat(tried).isGreaterThan(3);
    }
}
