package io.todochat.dapr;

import static io.todochat.dapr.Booking.ADD;
import static io.todochat.dapr.Booking.CLAIM_SEEN_IN_DOCUMENT;
import static io.todochat.dapr.Booking.CLAIM_SEEN_ON_SHEET;
import static io.todochat.dapr.Booking.LOOK;
import static io.todochat.dapr.Start.CLAIMED_MEANWHILE;
import static io.todochat.dapr.Start.COLD;
import static io.todochat.dapr.Start.NOBODY;
import static io.todochat.dapr.Start.RELEASED_MEANWHILE;
import static io.todochat.dapr.Start.WARM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault, and for most commands every two of them, at every call of the store that a command makes. */
@OnEveryDatabase
class JournalFaultsIT {

    private final StateStore store;

    JournalFaultsIT(Daprd daprd) {
        store = daprd.store();
    }

    static Stream<Arguments> situations() {
        var claims = Stream.of(CLAIM_SEEN_ON_SHEET, LOOK)
                .flatMap(booking -> Stream.of(Start.values()).map(start -> Arguments.of(booking, start, 2)));
        var additions = Stream.of(NOBODY, COLD, WARM, CLAIMED_MEANWHILE).map(start -> Arguments.of(ADD, start, 2));
        var more = Stream.of(
                Arguments.of(CLAIM_SEEN_IN_DOCUMENT, NOBODY, 1),
                Arguments.of(CLAIM_SEEN_IN_DOCUMENT, COLD, 1),
                Arguments.of(CLAIM_SEEN_IN_DOCUMENT, WARM, 2),
                Arguments.of(CLAIM_SEEN_IN_DOCUMENT, CLAIMED_MEANWHILE, 2),
                Arguments.of(CLAIM_SEEN_IN_DOCUMENT, RELEASED_MEANWHILE, 1));
        return Stream.of(claims, additions, more).flatMap(Function.identity());
    }

    @ParameterizedTest(name = "{0} from {1} with up to {2} faults")
    @MethodSource("situations")
    void faultsNeverMakeACommandHappenTwiceOrBeCalledUndone(Booking booking, Start start, int faults) {
        var tried = Exploration.upTo(faults, new Scenario(store, start, booking)::run);

        assertThat(tried).isGreaterThan(faults);
    }
}
