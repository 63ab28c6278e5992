package io.todochat.language;

import io.todochat.language.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Short forms that people know from command lines and from lists in plain text, as the tokens of what they stand for:
 * "rm 2" is "delete 2", "due:fri" is "due fri", "pri:h" is a priority and "+home" a tag. Each stays where it was written.
 */
final class Shorthand {

    /** Verbs, where a command begins. */
    private static final Map<String, String> VERBS = Map.of(
            "ls",
            "list",
            "rm",
            "delete",
            "del",
            "delete",
            "mv",
            "move",
            "cp",
            "duplicate",
            "dup",
            "duplicate",
            "grep",
            "find");

    /** Behind one of these another command begins. */
    private static final Set<String> BETWEEN = Set.of(";", "&", "and", "then");

    private static final Map<String, String> DATES = Map.of(
            "due", "due", "by", "by", "on", "on", "at", "at", "date", "due", "deadline", "due", "until", "until");

    private static final Set<String> PRIORITIES = Set.of("pri", "prio", "priority");

    private static final Map<String, String> LEVELS = Map.of(
            "h", "!high", "m", "!medium", "l", "!low", "a", "!urgent", "b", "!high", "c", "!medium", "d", "!low");

    private static final Set<String> LABELS = Set.of("project", "proj", "pro", "tag", "label", "context");

    private static final Set<String> DAYS = Set.of(
            ("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today "
                            + "tomorrow tonight tmrw noon")
                    .split(" "));

    /** The second half of what is called by two: "get-in", "drop-off". */
    private static final Set<String> PARTICLES = Set.of("in", "on", "by", "at", "off", "out", "up");

    private static final Set<String> LEADING = Set.of("at", "on", "from", "next", "this", "noon", "midnight", "is");

    /** As a way names it. */
    private static final String ARROW = "→";

    private static final int LEAST_PRIORITY = 4;

    private final String text;
    private final Row row;
    private final List<Token> tokens;
    private final List<Token> meant = new ArrayList<>();

    private Shorthand(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.row = new Row(tokens);
    }

    /** The tokens of a text, with short forms as what they stand for. */
    static List<Token> in(String text, List<Token> tokens) {
        var shorthand = new Shorthand(text, tokens);
        for (var at = 0; at < tokens.size(); ) {
            at += shorthand.take(at);
        }
        return List.copyOf(shorthand.meant);
    }

    /** Takes what begins there; how many tokens that was. */
    private int take(int at) {
        var taken = joined(at);
        taken = taken == 0 ? labelled(at) : taken;
        taken = taken == 0 ? ratio(at) : taken;
        taken = taken == 0 ? marked(at) : taken;
        if (taken > 0) {
            return taken;
        }
        var token = tokens.get(at);
        if (isMovedTo(at)) {
            meant.add(new Token.Word("to", token.from(), token.from()));
        }
        var isVerb = begins(at) && VERBS.containsKey(row.word(at)) && !row.isGlued(at);
        meant.add(isVerb ? new Token.Word(VERBS.get(row.word(at)), token.from(), token.to()) : token);
        return 1;
    }

    /** "Mv 1 mon": a short name of a day alone is hardly one. */
    private boolean isMovedTo(int at) {
        return at > 1
                && row.word(0).equals("mv")
                && DAYS.contains(row.word(at))
                && tokens.get(at - 1) instanceof Token.Number;
    }

    private boolean begins(int at) {
        return at == 0 || BETWEEN.contains(row.word(at - 1));
    }

    /** "Check-in Thursday", "get-out at 11": in front of a time it is what takes place then, and leads to none. */
    private int joined(int at) {
        var isOne = at + 2 < tokens.size()
                && row.isWord(at)
                && row.word(at + 1).equals("-")
                && PARTICLES.contains(row.word(at + 2))
                && row.isGlued(at)
                && row.isGlued(at + 1)
                && !row.isGlued(at + 2)
                && (at == 0 || !row.isGlued(at - 1))
                && isTime(at + 3);
        return isOne
                ? put(
                        3,
                        new Token.Word(
                                text.substring(row.from(at), row.to(at + 2)).toLowerCase(Locale.ROOT),
                                row.from(at),
                                row.to(at + 2)))
                : 0;
    }

    private boolean isTime(int at) {
        return row.isNumber(at) || DAYS.contains(row.word(at)) || LEADING.contains(row.word(at));
    }

    /** "due:fri", "pri:h", "project:home". */
    private int labelled(int at) {
        if (at + 2 >= tokens.size()
                || !row.isWord(at)
                || !row.word(at + 1).equals(":")
                || !row.isGlued(at)
                || !row.isGlued(at + 1)) {
            return 0;
        }
        var value = tokens.get(at + 2);
        if (DATES.containsKey(row.word(at))) {
            return put(2, new Token.Word(DATES.get(row.word(at)), row.from(at), row.to(at + 1)));
        }
        if (PRIORITIES.contains(row.word(at))) {
            var level = LEVELS.getOrDefault(value.word(), level(value));
            return level == null ? 0 : put(3, new Token.Word(level, row.from(at), value.to()));
        }
        return LABELS.contains(row.word(at)) && value instanceof Token.Word
                ? put(3, new Token.Tag(value.word(), row.from(at), value.to()))
                : 0;
    }

    /** "p2" for 2, "!high" for high. */
    private static String level(Token value) {
        return switch (value) {
            case Token.Number(int level, int _, int _, int _) when isPriority(level) -> "p" + level;
            case Token.Word(var word, int _, int _)
            when Set.of("urgent", "high", "medium", "low").contains(word) -> "!" + word;
            default -> null;
        };
    }

    /** The "1:1" that is a talk with somebody and no time: minutes have two figures. */
    private int ratio(int at) {
        var isOne = at + 2 < tokens.size()
                && tokens.get(at) instanceof Token.Number
                && row.word(at + 1).equals(":")
                && tokens.get(at + 2) instanceof Token.Number(int _, int digits, int _, int _)
                && digits == 1
                && row.isGlued(at)
                && row.isGlued(at + 1)
                && !row.isGlued(at + 2)
                && (at == 0 || !row.isGlued(at - 1));
        return isOne
                ? put(3, new Token.Word(text.substring(row.from(at), row.to(at + 2)), row.from(at), row.to(at + 2)))
                : 0;
    }

    /** "+home", "!1", "(A)", an arrow, and the sign in "fri@15". */
    private int marked(int at) {
        if (at + 1 >= tokens.size() || !(tokens.get(at) instanceof Token.Mark)) {
            return row.word(at).equals("→") && at > 0 ? put(1, new Token.Word(ARROW, row.from(at), row.to(at))) : 0;
        }
        var next = tokens.get(at + 1);
        return switch (row.word(at)) {
            case "+" ->
                at > 0 && row.isWord(at + 1) && row.isGlued(at) && !row.isGlued(at - 1)
                        ? put(2, new Token.Tag(next.word(), row.from(at), next.to()))
                        : 0;
            case "!" ->
                at > 0
                                && row.isGlued(at)
                                && !row.isGlued(at - 1)
                                && !row.isGlued(at + 1)
                                && next instanceof Token.Number(int level, int _, int _, int _)
                                && isPriority(level)
                        ? put(2, new Token.Word("p" + level, row.from(at), next.to()))
                        : 0;
            case "@" ->
                at > 0
                                && row.isWord(at - 1)
                                && row.isGlued(at - 1)
                                && row.isGlued(at)
                                && (next instanceof Token.Number || DAYS.contains(next.word()))
                        ? put(1, new Token.Word("at", row.to(at), row.to(at)))
                        : 0;
            case "(" -> bracketed(at);
            case "-", "=" ->
                at > 0 && row.isGlued(at) && row.word(at + 1).equals(">")
                        ? put(2, new Token.Word(ARROW, row.from(at), next.to()))
                        : isUntagging(at) ? put(1, new Token.Word("without", row.from(at), row.from(at))) : 0;
            case "→" -> put(1, new Token.Word(ARROW, row.from(at), row.to(at)));
            default -> 0;
        };
    }

    /** "Rent -#home". */
    private boolean isUntagging(int at) {
        return at > 0 && !row.isGlued(at - 1) && row.isGlued(at) && tokens.get(at + 1) instanceof Token.Tag;
    }

    /** "(A) call the bank", as priorities are written in plain text. */
    private int bracketed(int at) {
        var isLevel = at == 0
                && tokens.size() > 3
                && row.to(1) - row.from(1) == 1
                && Character.isUpperCase(text.charAt(row.from(1)))
                && LEVELS.containsKey(row.word(1))
                && "abcd".contains(row.word(1))
                && row.word(2).equals(")");
        return isLevel ? put(3, new Token.Word(LEVELS.get(row.word(1)), row.from(0), row.to(2))) : 0;
    }

    private int put(int count, Token token) {
        meant.add(token);
        return count;
    }

    private static boolean isPriority(int level) {
        return level >= 1 && level <= LEAST_PRIORITY;
    }
}
