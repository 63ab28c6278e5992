package io.todochat.language;

import io.todochat.language.time.Mention;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where the times, tags and priorities of a clause stand in the text, by the field that each is for. */
final class ChunkSpans {

    /** Of chunks that say nothing of a task. */
    private static final Set<String> UNSAID = Set.of("aside", "gap");

    private ChunkSpans() {}

    static List<Span> of(Clause clause) {
        return clause.chunks().stream()
                .filter(chunk -> !UNSAID.contains(chunk.field()))
                .flatMap(chunk -> of(chunk, clause))
                .toList();
    }

    private static Stream<Span> of(Chunk chunk, Clause clause) {
        var field = field(chunk);
        return chunk.places().stream().map(place -> Text.span(clause.sentence(), field, place));
    }

    private static String field(Chunk chunk) {
        return switch (chunk.field()) {
            case "time" -> isRepeat(chunk) ? "recurrence" : "due";
            case "tag" -> "tags";
            case "reminder", "ring", "unmissed" -> "reminders";
            case "length" -> "due";
            case "often" -> "recurrence";
            default -> chunk.field();
        };
    }

    private static boolean isRepeat(Chunk chunk) {
        return chunk.meaning() instanceof Mention mention && mention.repeat().isPresent();
    }
}
