package io.todochat.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionsTest {

    @Test
    void aVersionHasAStrongTag() {
        assertThat(StateTag.of(12)).hasToString("\"12\"");
    }

    @Test
    void textsHaveTheSameTagOnlyIfTheyAreTheSame() {
        assertThat(StateTag.ofText("a")).isEqualTo(StateTag.ofText("a")).isNotEqualTo(StateTag.ofText("b"));
    }

    @Test
    void withoutIfMatchEveryVersionIsMeant() {
        assertThat(IfMatch.of((String) null)).isEqualTo(new IfMatch.Absent());
        assertThat(IfMatch.of((String) null).admits(1)).isTrue();
    }

    @Test
    void aStarMeansAnyVersion() {
        assertThat(IfMatch.of(" * ")).isEqualTo(new IfMatch.Any());
        assertThat(IfMatch.of("*").admits(1)).isTrue();
    }

    @Test
    void aListMeansItsMembers() {
        var several = IfMatch.of("\"11\", \"12\",,\"a,b\" ,");
        assertThat(several).isEqualTo(new IfMatch.Versions(List.of("11", "12", "a,b")));
        assertThat(several.admits(12)).isTrue();
        assertThat(several.admits(1)).isFalse();
    }

    @Test
    void aWeakTagIsNotEnoughForAChange() {
        assertThat(IfMatch.of("W/\"12\"")).isEqualTo(new IfMatch.Versions(List.of()));
        assertThat(IfMatch.of("W/\"12\"").admits(12)).isFalse();
    }

    @Test
    void aWeakTagIsEnoughForAReading() {
        assertThat(IfNoneMatch.of("\"1\", W/\"12\"").names(StateTag.of(12))).isTrue();
        assertThat(IfNoneMatch.of("\"1\"").names(StateTag.of(12))).isFalse();
        assertThat(IfNoneMatch.of("*").names(StateTag.of(12))).isTrue();
        assertThat(IfNoneMatch.of((String) null).names(StateTag.of(12))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "\"12", "12\"", "\"1\" \"2\"", "", ",", "w/\"1\"", "*, \"1\"", "W/ \"1\"", "\"a b\""})
    void whatIsNoListOfTagsIsRefusedWithTheNameOfItsHeader(String header) {
        assertThatThrownBy(() -> IfMatch.of(header))
                .isInstanceOfSatisfying(
                        WebApplicationException.class,
                        refusal -> assertThat(((Problem) refusal.getResponse().getEntity()).errors())
                                .extracting(Problem.Field::field)
                                .containsExactly("If-Match"));
        assertThatThrownBy(() -> IfNoneMatch.of(header)).isInstanceOf(WebApplicationException.class);
    }
}
