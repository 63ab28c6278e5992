package io.todochat.cell;

import java.util.Optional;
import java.util.regex.Pattern;

/** A version of Dapr. */
record Version(int major, int minor, int patch) implements Comparable<Version> {

    private static final Pattern NUMBERS = Pattern.compile("v?(\\d+)\\.(\\d+)\\.(\\d+)");

    /** The first one in a text. */
    static Optional<Version> in(String text) {
        var numbers = NUMBERS.matcher(text);
        return numbers.find()
                ? Optional.of(new Version(number(numbers.group(1)), number(numbers.group(2)), number(numbers.group(3))))
                : Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    @Override
    public int compareTo(Version other) {
        if (major != other.major) {
            return Integer.compare(major, other.major);
        }
        return minor != other.minor ? Integer.compare(minor, other.minor) : Integer.compare(patch, other.patch);
    }

    @Override
    public String toString() {
        return "%d.%d.%d".formatted(major, minor, patch);
    }
}
