package io.todochat.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionTest {

    @Test
    void aVersionIsFoundInAnyText() {
        assertThat(Version.in("require github.com/dapr/dapr v1.18.3")).contains(new Version(1, 18, 3));
    }

    @Test
    void whatIsNoVersionIsNone() {
        assertThat(Version.in("edge")).isEmpty();
    }

    @Test
    void versionsAreComparedByNumbersNotByLetters() {
        assertThat(new Version(1, 18, 10)).isGreaterThan(new Version(1, 18, 9));
        assertThat(new Version(1, 9, 9)).isLessThan(new Version(1, 18, 0));
        assertThat(new Version(2, 0, 0)).isGreaterThan(new Version(1, 18, 3));
    }
}
