package io.todochat.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.util.OptionalInt;

/**
 * Which part of a list is asked for.
 *
 * @param limit how many items at most
 * @param before the position before which to go on; empty to begin with the newest
 */
public record Paging(int limit, OptionalInt before) {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    /** Reads the parameters {@code limit} and {@code cursor}; what cannot be accepted is refused as a problem. */
    public static Paging of(String limit, String cursor) {
        return new Paging(
                limit(limit),
                cursor == null ? OptionalInt.empty() : OptionalInt.of(number("cursor", cursor, 1, Integer.MAX_VALUE)));
    }

    /** Reads the parameter {@code limit} alone, for lists whose cursors are no numbers. */
    public static int limit(String limit) {
        return limit == null ? USUAL : number("limit", limit, 1, MOST);
    }

    private static int number(String field, String text, int least, int most) {
        if (text.matches("[0-9]{1,10}") && Long.parseLong(text) >= least && Long.parseLong(text) <= most) {
            return Integer.parseInt(text);
        }
        var wanted = field.equals("limit") ? "A number from 1 to " + MOST + "." : "The \"next\" of an earlier answer.";
        throw Problem.inField(field, wanted).exception();
    }

    /** The cursor that goes on before a position. */
    public static String cursor(Integer position) {
        return position == null ? null : position.toString();
    }

    /**
     * The answer with a list in it, and with a link to what follows.
     *
     * @param next the cursor that goes on; null at the end
     */
    public static Response answer(Object list, String next, UriInfo asked) {
        return page(list, next, asked).build();
    }

    /** The same, to be built on. */
    public static ResponseBuilder page(Object list, String next, UriInfo asked) {
        var answer = Response.ok(list);
        if (next != null) {
            // Encoded here: a builder would take a % in it for a code, and leave a + that is read as a space.
            var uri = asked.getRequestUriBuilder()
                    .replaceQueryParam("cursor", URLEncoder.encode(next, UTF_8))
                    .build();
            answer.header(HttpHeaders.LINK, "<" + uri.getRawPath() + "?" + uri.getRawQuery() + ">; rel=\"next\"");
        }
        return answer;
    }
}
