package io.todochat.task.finding.boundary;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Answers that can be kept, and asked whether they still hold: their tag is made of what is sent. */
final class Answers {

    private static final int TAG_BYTES = 16;

    private Answers() {}

    static Response of(String json, Request asked) {
        var tag = tag(json);
        var known = asked.evaluatePreconditions(tag);
        var answer = known != null ? known : Response.ok(json, MediaType.APPLICATION_JSON_TYPE);
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    /** The same for a part of a list, with a link to what follows; {@code next} is null at the end. */
    static Response of(String json, String next, Request asked, UriInfo uri) {
        var answer = of(json, asked);
        if (next != null) {
            var link = uri.getRequestUriBuilder()
                    .replaceQueryParam("cursor", URLEncoder.encode(next, UTF_8))
                    .build();
            answer.getHeaders()
                    .putSingle(
                            HttpHeaders.LINK, "<" + link.getRawPath() + "?" + link.getRawQuery() + ">; rel=\"next\"");
        }
        return answer;
    }

    static EntityTag tag(String json) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(json.getBytes(UTF_8));
            return new EntityTag(HexFormat.of().formatHex(hash, 0, TAG_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
