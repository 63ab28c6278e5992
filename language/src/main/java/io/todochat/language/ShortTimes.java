package io.todochat.language;

import io.todochat.language.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Times without the word that makes them one: "meeting 1300", "ping bob 30m", "list week". That word is put in front of
 * them, and takes no place in the text.
 *
 * @param monthFirst whether 2-15 is the 15th of February
 */
record ShortTimes(Row row, List<Token> tokens, boolean monthFirst) {

    private static final Set<String> LISTING = Set.of("list", "show");

    /** Alone, or listed, the one that runs. */
    private static final Set<String> PERIODS = Set.of("week", "month", "weekend", "quarter");

    /** What people meet for at an hour, and nothing that has a number of its own. */
    private static final Set<String> MEETINGS = Set.of(
            ("meeting mtg standup stand-up sync retro demo lunch dinner breakfast brunch appointment appt class lesson "
                            + "lecture dentist doctor interview workshop webinar rehearsal practice gym yoga shift 1:1")
                    .split(" "));

    /** Who pings somebody "30m" does so in 30 minutes. */
    private static final Set<String> PINGING = Set.of("ping", "nudge", "poke", "chase", "buzz");

    private static final Set<String> LENGTHS = Set.of("m", "min", "mins", "h", "hr", "hrs", "d", "w");

    private static final int HOURS = 24;

    /** What begins before it and ends by a clock of 24 hours is no span of hours. */
    private static final int EARLIEST_HOUR = 5;

    /** What has numbers, and words that lead to a time by themselves. */
    private static final Pattern NUMBERED = Pattern.compile(
            "\\w+s|ch|chap|page|pp?|chapter|section|exercise|problem|question|verse|row|seat|room|on|by|due|from|between|at");

    /** The same tokens with these words among them. */
    static List<Token> in(List<Token> tokens, boolean monthFirst) {
        var times = new ShortTimes(new Row(tokens), tokens, monthFirst);
        var meant = new ArrayList<Token>();
        for (var at = 0; at < tokens.size(); at++) {
            var leading = times.leading(at);
            if (!leading.isEmpty()) {
                meant.add(new Token.Word(
                        leading, tokens.get(at).from(), tokens.get(at).from()));
            }
            meant.add(tokens.get(at));
            if (at > 1 && times.isSpan(at - 2)) {
                meant.add(
                        new Token.Mark(",", tokens.get(at).to(), tokens.get(at).to()));
            }
        }
        return List.copyOf(meant);
    }

    private String leading(int at) {
        if (isMonthAndDay(at)) {
            return "on";
        }
        if (isLength(at)) {
            return "in";
        }
        if (isHour(at)) {
            return "at";
        }
        return isSpan(at) ? "from" : isPeriodAlone(at) ? "this" : "";
    }

    /** "Meeting 1300". */
    private boolean isHour(int at) {
        return isBehindMeeting(at)
                && tokens.get(at) instanceof Token.Number(int time, int digits, int _, int _)
                && digits == 4
                && time / 100 < HOURS
                && time % 100 < 60
                && time % 5 == 0;
    }

    private boolean isBehindMeeting(int at) {
        return at > 0 && MEETINGS.contains(row.word(at - 1)) && !row.isGlued(at - 1);
    }

    /** "Meeting 9-10 room 5": from 9 to 10. */
    private boolean isSpan(int at) {
        return at + 2 < tokens.size()
                && isBehindMeeting(at)
                && !isMonthAndDay(at)
                && isHourOfDay(at)
                && row.word(at + 1).equals("-")
                && isHourOfDay(at + 2)
                && row.isGlued(at)
                && row.isGlued(at + 1)
                && !row.isGlued(at + 2);
    }

    /** The 2-15 that "dentist 2-15" ends with: nobody begins at two by one clock and ends at 15 by the other. */
    private boolean isMonthAndDay(int at) {
        return monthFirst
                && at > 0
                && at + 3 == tokens.size()
                && row.isWord(at - 1)
                && !row.isGlued(at - 1)
                && !NUMBERED.matcher(row.word(at - 1)).matches()
                && tokens.get(at) instanceof Token.Number(int month, int _, int _, int _)
                && month >= 1
                && month < EARLIEST_HOUR
                && row.word(at + 1).equals("-")
                && tokens.get(at + 2) instanceof Token.Number(int day, int _, int _, int _)
                && day > 12
                && day <= 31;
    }

    private boolean isHourOfDay(int at) {
        return tokens.get(at) instanceof Token.Number(int hour, int _, int _, int _) && hour <= HOURS;
    }

    /** The "30m" or "1h30m" that "ping bob 30m" ends with. */
    private boolean isLength(int at) {
        return at > 1
                && PINGING.contains(row.word(0))
                && row.isNumber(at)
                && !row.isNumber(at - 1)
                && !Set.of("in", "for", "after").contains(row.word(at - 1))
                && at + 1 < tokens.size()
                && isUnit(at + 1)
                && (at + 2 == tokens.size()
                        || at + 3 == tokens.size() && row.isNumber(at + 2)
                        || at + 4 == tokens.size() && isUnit(at + 3));
    }

    private boolean isUnit(int at) {
        return LENGTHS.contains(row.word(at)) && row.isGlued(at - 1);
    }

    private boolean isPeriodAlone(int at) {
        return PERIODS.contains(row.word(at))
                && at + 1 == tokens.size()
                && (at == 0 || at == 1 && LISTING.contains(row.word(0)));
    }
}
