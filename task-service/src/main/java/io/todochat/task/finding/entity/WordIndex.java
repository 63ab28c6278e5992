package io.todochat.task.finding.entity;

import io.todochat.task.tasks.entity.Task;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/**
 * Which words stand in which of up to 32 tasks, one bit for each of them.
 *
 * @param words in order
 * @param places for each part of a task, and in it for each word: the tasks that have it there
 * @param letters for each word: which letters it has, for a quick look
 */
record WordIndex(String[] words, int[][] places, long[] letters) {

    private static final int PARTS = Part.values().length;

    static WordIndex of(List<Task> tasks) {
        var found = new HashMap<String, int[]>();
        for (int place = 0; place < tasks.size(); place++) {
            var bit = 1 << place;
            for (var part : Part.values()) {
                for (var text : part.texts(tasks.get(place))) {
                    Words.each(text, word -> found.computeIfAbsent(word, _ -> new int[PARTS])[part.ordinal()] |= bit);
                }
            }
        }
        var words = found.keySet().toArray(String[]::new);
        Arrays.sort(words);
        var places = new int[PARTS][words.length];
        for (int index = 0; index < words.length; index++) {
            var ofWord = found.get(words[index]);
            for (int part = 0; part < PARTS; part++) {
                places[part][index] = ofWord[part];
            }
        }
        return new WordIndex(
                words, places, Arrays.stream(words).mapToLong(Typo::letters).toArray());
    }

    /** Where the first word stands that is not before this one. */
    int from(String word) {
        var found = Arrays.binarySearch(words, word);
        return found < 0 ? -found - 1 : found;
    }

    /** Whether this very word stands there. */
    boolean isAt(int index, String word) {
        return index < words.length && words[index].equals(word);
    }
}
