package io.todochat.language;

import io.todochat.language.grammar.Range;
import io.todochat.language.time.Mention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The chunk that each token of a sentence belongs to; many belong to none. Immutable. */
final class Owners {

    private static final Set<String> AND = Set.of("and", "&", ",");

    private final Sentence sentence;
    private final Chunk[] byToken;

    private Owners(Sentence sentence, Chunk[] byToken) {
        this.sentence = sentence;
        this.byToken = byToken;
    }

    /** Where chunks overlap, a token belongs to the last. */
    static Owners of(Sentence sentence, Collection<Chunk> chunks) {
        var owners = new Chunk[sentence.tokens().size()];
        chunks.forEach(chunk -> give(owners, chunk, chunk));
        return new Owners(sentence, owners);
    }

    /** The same, with the tokens of these belonging to none. */
    Owners without(Collection<Chunk> chunks) {
        var left = byToken.clone();
        chunks.forEach(chunk -> give(left, chunk, null));
        return new Owners(sentence, left);
    }

    private static void give(Chunk[] owners, Chunk chunk, Chunk owner) {
        chunk.places().forEach(place -> Arrays.fill(owners, place.from(), place.to(), owner));
    }

    /** Whether a token belongs to a chunk, and is seen through. */
    boolean has(int token) {
        return byToken[token] != null;
    }

    /** Whether it belongs to a chunk of that field. */
    boolean has(int token, String field) {
        return has(token) && byToken[token].field().equals(field);
    }

    /** Whether a token says something of that sort, as ways name it. */
    boolean says(int token, String sort) {
        return switch (sort) {
            case "colon" -> !has(token) && sentence.tokens().get(token).word().equals(":");
            case "rule" -> has(token, sort) || has(token) && repeats(byToken[token]);
            case "time" -> has(token, sort) || has(token, "length");
            default -> has(token, sort);
        };
    }

    private static boolean repeats(Chunk chunk) {
        return chunk.meaning() instanceof Mention mention && mention.repeat().isPresent();
    }

    /** The tokens from one on up to another, exclusive, that belong to no chunk. */
    List<Range> free(int from, int to) {
        var free = new ArrayList<Range>();
        for (var i = from; i < to; i++) {
            if (!has(i)) {
                var goesOn = !free.isEmpty() && free.getLast().to() == i;
                free.add(new Range(goesOn ? free.removeLast().from() : i, i + 1));
            }
        }
        return free;
    }

    /** Whether a token joins two times of this part of the sentence: it is no word of what is to be done. */
    boolean isBetweenTimes(Range range, int token) {
        if (!isAnd(token)) {
            return false;
        }
        var before = isJoining(range, token - 1) ? token - 2 : token - 1;
        var behind = isJoining(range, token + 1) ? token + 2 : token + 1;
        return isTime(range, before) && isTime(range, behind) && byToken[before] != byToken[behind];
    }

    /** Whether it is the other one of a comma and an "and". */
    private boolean isJoining(Range range, int token) {
        return token >= range.from() && token < range.to() && !has(token) && isAnd(token);
    }

    private boolean isAnd(int token) {
        return AND.contains(sentence.tokens().get(token).word());
    }

    private boolean isTime(Range range, int token) {
        return token >= range.from() && token < range.to() && (has(token, "time") || has(token, "ring"));
    }
}
