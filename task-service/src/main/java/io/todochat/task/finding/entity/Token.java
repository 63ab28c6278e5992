package io.todochat.task.finding.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of RSQL's grammar, with its place, which the library that parses it does not tell.
 *
 * @param text as it stands there
 */
record Token(Kind kind, String text, int position) {

    /** What it is for the grammar. */
    enum Kind {
        WORD,
        QUOTED,
        OPERATOR,
        AND,
        OR,
        OPEN,
        CLOSE,
        UNREADABLE,
        END
    }

    private static final Pattern PATTERN = Pattern.compile(
            "(?<and>;| and )|(?<or>,| or )|(?<open>\\()|(?<close>\\))"
                    + "|(?<operator>=[A-Za-z]*=|!=|[<>]=?)"
                    + "|(?<quoted>'(?:\\\\.|[^'\\\\])*+'|\"(?:\\\\.|[^\"\\\\])*+\")"
                    + "|(?<word>[^\"'();,=<>!~ ]+)",
            Pattern.DOTALL);

    /** All tokens in order; the last one is the end, or what cannot be read. */
    static List<Token> of(String filter) {
        var tokens = new ArrayList<Token>();
        var matcher = PATTERN.matcher(filter);
        var position = 0;
        while (position < filter.length()) {
            matcher.region(position, filter.length());
            var found = matcher.lookingAt();
            if (found && !matcher.group().equals("\t")) {
                tokens.add(new Token(kind(matcher), matcher.group(), position));
                position = matcher.end();
            } else if (found || filter.charAt(position) == ' ') {
                position++;
            } else {
                tokens.add(new Token(Kind.UNREADABLE, filter.substring(position), position));
                return tokens;
            }
        }
        tokens.add(new Token(Kind.END, "", filter.length()));
        return tokens;
    }

    private static Kind kind(Matcher matcher) {
        if (matcher.group("word") != null) {
            return Kind.WORD;
        }
        if (matcher.group("operator") != null) {
            return Kind.OPERATOR;
        }
        if (matcher.group("quoted") != null) {
            return Kind.QUOTED;
        }
        if (matcher.group("and") != null) {
            return Kind.AND;
        }
        if (matcher.group("or") != null) {
            return Kind.OR;
        }
        return matcher.group("open") != null ? Kind.OPEN : Kind.CLOSE;
    }

    boolean isText() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }

    boolean isBlank() {
        return kind == Kind.QUOTED
                ? text.substring(1, text.length() - 1)
                        .replaceAll("(?s)\\\\(.)", "$1")
                        .isBlank()
                : text.isBlank();
    }

    Argument argument(String unescaped) {
        return new Argument(unescaped, position, kind == Kind.QUOTED);
    }
}
