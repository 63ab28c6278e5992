package io.todochat.language;

import io.todochat.language.time.Mention;
import java.util.Comparator;
import java.util.List;

/** The times that are mentioned in a part of a sentence. */
record Mentioned(Clause clause) {

    List<Reading.Time> in() {
        return clause.sentence().chunks().stream()
                .filter(chunk -> chunk.meaning() instanceof Mention)
                .filter(chunk -> isHere(chunk))
                .map(chunk -> time(chunk))
                .sorted(Comparator.comparing(time -> isLength(time.mention())))
                .toList();
    }

    /** Dates come first: what lasts, comes before something, or is called weekly is no answer to "when". */
    private static boolean isLength(Mention mention) {
        return mention.kind() == Mention.Kind.LENGTH
                || mention.kind() == Mention.Kind.LEAD
                || mention.kind() == Mention.Kind.NAME;
    }

    private boolean isHere(Chunk chunk) {
        var first = chunk.places().getFirst();
        var range = clause.range();
        return range.from() <= first.from() && first.to() <= range.to() && !clause.isGap(first.from());
    }

    private Reading.Time time(Chunk chunk) {
        var sentence = clause.sentence();
        var from = sentence.tokens().get(chunk.from()).from();
        var to = sentence.tokens().get(chunk.to() - 1).to();
        return new Reading.Time(from, to, sentence.phrase().text().substring(from, to), (Mention) chunk.meaning());
    }
}
