package io.todochat.task.finding.entity;

import java.util.ArrayList;
import java.util.List;

/**
 * What is looked for: one word, which may go on, or a phrase, whose words stand exactly so and side by side.
 *
 * @param words at least one
 */
record Term(List<String> words, boolean isPhrase) {

    private static final int LONGEST = 500;
    private static final int MOST_WORDS = 20;

    /**
     * Reads a search. What is in double quotes is a phrase; a quote that is not closed reaches to the end. A search
     * without any word looks for nothing in particular.
     *
     * @throws NotUnderstood where it is too long
     */
    static List<Term> read(String q) {
        if (q.length() > LONGEST) {
            throw new NotUnderstood("q", LONGEST, "A search has at most " + LONGEST + " characters.");
        }
        var terms = new ArrayList<Term>();
        var pieces = q.replace('“', '"').replace('”', '"').replace('„', '"').split("\"", -1);
        for (int index = 0; index < pieces.length; index++) {
            var words = new ArrayList<String>();
            Words.each(pieces[index], words::add);
            if (index % 2 == 1 && !words.isEmpty()) {
                terms.add(new Term(List.copyOf(words), true));
            } else {
                words.forEach(word -> terms.add(new Term(List.of(word), false)));
            }
        }
        if (terms.stream().mapToInt(term -> term.words().size()).sum() > MOST_WORDS) {
            throw new NotUnderstood("q", null, "A search has at most " + MOST_WORDS + " words.");
        }
        return List.copyOf(terms);
    }

    /** The words of a phrase as they stand in {@link Entry#phrase}. */
    String text() {
        return " " + String.join(" ", words) + " ";
    }
}
