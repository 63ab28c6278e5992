package io.todochat.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The tag of a state, as RFC 9110 has it in section 8.8.3.
 *
 * @param weak whether it only says that two states mean the same
 * @param opaque what stands between the quotes
 */
public record StateTag(boolean weak, String opaque) {

    private static final int HASHED = 16;

    /** One member of a list, which may be empty, with the comma behind it. */
    private static final Pattern MEMBER =
            Pattern.compile("[ \\t]*(?:(W/)?\"([\\x21\\x23-\\x7E\\x80-\\xFF]*)\")?[ \\t]*(?:,|$)");

    /** The strong tag of a version. */
    public static StateTag of(long version) {
        return new StateTag(false, Long.toString(version));
    }

    /** The strong tag of whatever is sent as this text. */
    public static StateTag ofText(String text) {
        return new StateTag(false, HexFormat.of().formatHex(Sha256.of(text.getBytes(UTF_8)), 0, HASHED));
    }

    /**
     * Reads a list of tags.
     *
     * @param header its name, for the refusal
     * @throws jakarta.ws.rs.WebApplicationException 400, if it is not a list of at least one tag
     */
    static List<StateTag> list(String header, String text) {
        var tags = new ArrayList<StateTag>();
        var member = MEMBER.matcher(text);
        var end = 0;
        while (end < text.length() && member.find(end) && member.start() == end) {
            if (member.group(2) != null) {
                tags.add(new StateTag(member.group(1) != null, member.group(2)));
            }
            end = member.end();
        }
        if (end < text.length() || tags.isEmpty()) {
            throw Problem.inField(header, "Send the ETag of an earlier answer with its quotes, as \"12\", or *.")
                    .exception();
        }
        return List.copyOf(tags);
    }

    /** As it stands in a header. */
    @Override
    public String toString() {
        return (weak ? "W/\"" : "\"") + opaque + "\"";
    }
}
