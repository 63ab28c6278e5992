package io.todochat.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.language.command.Command;
import io.todochat.language.way.Way;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrailingTest {

    static List<Way> ways() {
        return Trailing.ways();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void whatIsSaidBehindATaskIsNoPartOfItsTitle(Way way) {
        var title = ((Command.Add) Speaking.reading(way.example()).command())
                .fields()
                .title()
                .orElseThrow();

        assertThat(title).isIn("mail the samples", "fair", "leave request", "concert", "interview");
    }
}
