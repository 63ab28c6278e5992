package io.todochat.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.WebApplicationException;
import java.net.URI;
import java.util.List;
import java.util.OptionalInt;
import org.jboss.resteasy.specimpl.ResteasyUriInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

    @Test
    void whoAsksForNothingSpecialGetsFiftyFromTheNewestOn() {
        assertThat(Paging.of(null, null)).isEqualTo(new Paging(50, OptionalInt.empty()));
    }

    @Test
    void aCursorGoesOnBeforeItsPosition() {
        assertThat(Paging.of("200", Paging.cursor(70))).isEqualTo(new Paging(200, OptionalInt.of(70)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "201", "-1", "ten", "1.5", "99999999999"})
    void aLimitOutsideItsBoundsIsRefused(String limit) {
        assertThatThrownBy(() -> Paging.limit(limit)).isInstanceOf(WebApplicationException.class);
    }

    @Test
    void theLinkAsksTheSameAndGoesOn() {
        assertThat(link("http://localhost/api/v1/tasks?q=a+b&filter=title%3D%3D%27%7Bx%7D%25%27&cursor=old", "a+b=%41"))
                .isEqualTo(
                        "</api/v1/tasks?q=a+b&filter=title%3D%3D%27%7Bx%7D%25%27&cursor=a%2Bb%3D%2541>; rel=\"next\"");
    }

    @Test
    void atTheEndThereIsNoLink() {
        assertThat(link("http://localhost/api/v1/tasks", null)).isNull();
    }

    private static String link(String asked, String next) {
        var info = new ResteasyUriInfo(
                URI.create("http://localhost/"), URI.create(asked.substring("http://localhost/".length())));
        return Paging.answer(List.of(), next, info).getHeaderString("Link");
    }
}
