package io.todochat.language.time;

import java.util.LinkedHashSet;
import java.util.Set;

/** Words as fingers slip and ears spell: letters swapped, left out, said twice, or one vowel for another. */
final class Slips {

    /** Shorter words are too near to others. */
    private static final int SHORTEST = 6;

    private static final String VOWELS = "aeiou";

    private Slips() {}

    /** The word and its slips, as the choices of a wording. The first letter and the last are always right. */
    static String of(String word) {
        var slips = new LinkedHashSet<String>();
        slips.add(word);
        for (var i = 1; i + 1 < word.length(); i++) {
            swap(word, i, slips);
            if (word.length() >= SHORTEST) {
                slips.add(word.substring(0, i) + word.substring(i + 1));
                slips.add(word.substring(0, i) + word.substring(i - 1));
                misspell(word, i, slips);
            }
        }
        return String.join("|", slips);
    }

    /** Whether one letter in a long word is another one, or one too many. */
    static boolean isNear(String said, String word) {
        var longer = said.length() - word.length();
        if (word.length() <= SHORTEST || longer < 0 || longer > 1 || said.equals(word)) {
            return false;
        }
        var same = 0;
        while (same < word.length() && said.charAt(same) == word.charAt(same)) {
            same++;
        }
        return same > 0 && same < word.length() && said.substring(same + 1).equals(word.substring(same + 1 - longer));
    }

    private static void swap(String word, int i, Set<String> slips) {
        slips.add(word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
    }

    private static void misspell(String word, int i, Set<String> slips) {
        if (VOWELS.indexOf(word.charAt(i)) >= 0) {
            VOWELS.chars().forEach(vowel -> slips.add(word.substring(0, i) + (char) vowel + word.substring(i + 1)));
        }
    }
}
