package io.todochat.language.time;

import java.util.LinkedHashSet;

/** Words as fingers slip: two neighbouring letters swapped, or one of a pair left out. */
final class Slips {

    private Slips() {}

    /** The word and its slips, as the choices of a wording. The first letter is always right. */
    static String of(String word) {
        var ways = new LinkedHashSet<String>();
        ways.add(word);
        for (var i = 1; i + 1 < word.length(); i++) {
            var swapped = word.charAt(i) != word.charAt(i + 1);
            ways.add(
                    swapped
                            ? word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2)
                            : word.substring(0, i) + word.substring(i + 1));
        }
        return String.join("|", ways);
    }
}
