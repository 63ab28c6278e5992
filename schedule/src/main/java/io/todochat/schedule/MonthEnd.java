package io.todochat.schedule;

import java.util.Locale;

/** What a repetition from the 29th, 30th or 31st does in a month without that day. */
public enum MonthEnd {
    /** Takes the last day of the month instead (RFC 7529, SKIP=BACKWARD); the day itself comes back where it exists. */
    CLAMP,
    /** Leaves the month out (RFC 5545). */
    SKIP;

    /**
     * Reads {@code clamp} or {@code skip}.
     *
     * @throws IllegalArgumentException for any other word
     */
    public static MonthEnd parse(String word) {
        return switch (word) {
            case "clamp" -> CLAMP;
            case "skip" -> SKIP;
            default -> throw new IllegalArgumentException("month end is 'clamp' or 'skip'");
        };
    }

    /**
     * A rule as people mean it who say a day: where it names the 29th, 30th or 31st it takes the last day of a month
     * without it, as if that day came from the start.
     *
     * @throws IllegalArgumentException when the rule cannot be read: a reason in one line
     */
    public static String clamping(String rule) {
        return Rule.parse(rule).clamping();
    }

    /**
     * A rule as people mean it who say what it does in a month without its day, by {@link #clamping} or the other way
     * round.
     *
     * @throws IllegalArgumentException when the rule cannot be read: a reason in one line
     */
    public String in(String rule) {
        return this == CLAMP ? clamping(rule) : Rule.parse(rule).skipping();
    }

    /** The word of the API: {@code clamp} or {@code skip}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
