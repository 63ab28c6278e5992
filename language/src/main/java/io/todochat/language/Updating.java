package io.todochat.language;

import io.todochat.language.command.Changes;
import io.todochat.language.command.Fields;
import io.todochat.language.command.Priority;
import io.todochat.language.time.Mention;
import io.todochat.language.way.Vocabulary;
import io.todochat.schedule.MonthEnd;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is to be different about a task, by the heading of the way that says it. */
record Updating(Said said, Timing timing) {

    private static final Set<String> HEADINGS = Set.of(
            "move",
            "advance",
            "rename",
            "prioritise",
            "tag",
            "untag",
            "untag-all",
            "note",
            "check-add",
            "repeat",
            "unrepeat",
            "ending",
            "begin",
            "unbegin",
            "also",
            "short-left-out",
            "short-last",
            "undate",
            "edit");

    /** Whether it says that. */
    static boolean isSaid(Said said) {
        return HEADINGS.contains(said.says());
    }

    Changes changes() {
        return switch (said.says()) {
            case "move", "advance" -> moved();
            case "rename" -> isTraded() ? tradedFor() : Changes.to(Fields.NOTHING.titled(text().line()));
            case "note" -> notes();
            case "check-add" -> Changes.to(Fields.NOTHING.listing(Adding.items(text().line())));
            case "prioritise" -> Changes.to(Fields.NOTHING.pressing(priority()));
            case "tag" -> Changes.to(tags().stream().reduce(Fields.NOTHING, Fields::tagged, (a, b) -> b));
            case "untag" -> Changes.untagging(new LinkedHashSet<>(tags()));
            case "untag-all" -> Changes.without("tags");
            case "repeat" -> timing.main().map(timing::changes).orElse(Changes.NOTHING);
            case "unrepeat" -> Changes.without("recurrence");
            case "ending" -> Changes.NOTHING.ending(new Ending(said, timing).rule());
            case "begin" -> beginning();
            case "unbegin" -> Changes.without("start");
            case "also" ->
                Changes.also(timing.times().stream().map(Timing::slot).toList());
            case "short-left-out" -> Changes.at(MonthEnd.SKIP);
            case "short-last" -> Changes.at(MonthEnd.CLAMP);
            case "undate" -> Changes.without("due");
            default -> Changes.NOTHING;
        };
    }

    /** "The dentist is on Friday at the clinic": where it is, is noted. */
    private Changes moved() {
        var moved = new Moving(said, timing).changes();
        return said.has("notes") ? moved.noting(text().line()) : moved;
    }

    /** "The start of the meeting to 5": at what time it begins is when it is due. */
    private Changes beginning() {
        var time = timing.last().orElseThrow();
        return time.kind() == Mention.Kind.TIME
                ? timing.changes(time)
                : Changes.to(timing.fields(Optional.empty(), Optional.of(timing.beginning(time))));
    }

    /** Who sets them means these in place of others; who adds some does not. */
    private Changes notes() {
        if (!said.has("notes")) {
            return Changes.without("notes");
        }
        var noted = Fields.NOTHING.noted(text().line());
        return said.found().way().text().startsWith("(set|") ? Changes.replacing("notes", noted) : Changes.to(noted);
    }

    /** "Swap gym with Julia, I go on the 12th": with whom, and when it is instead, is no other name for it. */
    boolean isTraded() {
        return said.says().equals("rename")
                && said.courtesy().core().word(0).equals("swap")
                && (Timing.of(said.slot("title")).isSaid()
                        || title().size() < said.slot("title").size() && namesSomebody());
    }

    private boolean namesSomebody() {
        return Character.isUpperCase(Text.of(title()).line().codePointAt(0));
    }

    private Changes tradedFor() {
        return timing.main().map(timing::changes).orElse(Changes.NOTHING);
    }

    /** What is said of people behind a comma is part of a name only where that is said to be one. */
    private Clause title() {
        var title = said.slot("title");
        return said.found().way().text().startsWith("(change|replace|swap)")
                ? IntStream.range(1, title.size())
                        .filter(at -> Spoken.isOfPerson(title.word(at)) && isBehindComma(title.token(at)))
                        .mapToObj(at -> title.part(0, at))
                        .findFirst()
                        .orElse(title)
                : title;
    }

    private boolean isBehindComma(int token) {
        return said.whole().sentence().tokens().get(token - 1).word().equals(",");
    }

    /** Where what it is to say stands; null where that is no text. */
    Text text() {
        return switch (said.says()) {
            case "rename" -> isTraded() ? null : Text.of(title().naming(timing.times()));
            case "note", "move" -> said.has("notes") ? text("notes") : null;
            case "check-add" -> text("items");
            default -> null;
        };
    }

    /** Times are words of it like others. */
    private Text text(String slot) {
        return Text.of(said.slot(slot).naming(timing.times()));
    }

    /** The field that the text is for. */
    String field() {
        return switch (said.says()) {
            case "rename" -> "title";
            case "check-add" -> "checklist";
            default -> "notes";
        };
    }

    /** What has to be asked; null for nothing. */
    Question question() {
        return switch (said.says()) {
            case "move", "advance" -> new Moving(said, timing).question();
            case "repeat" -> timing.isSaid() ? null : Question.OFTEN;
            case "edit" -> Question.WHAT;
            case "rename" -> isTraded() && !timing.isSaid() ? Question.WHAT : null;
            default -> null;
        };
    }

    private Priority priority() {
        var word = said.has("level") ? "level" : "urgency";
        if (said.has(word)) {
            return Priority.of(Vocabulary.level(said.word(word)).orElseThrow());
        }
        var chunk = chunks("priority").map(Priority.class::cast).findFirst();
        if (said.found().way().text().startsWith("{remove}")) {
            return Priority.NONE;
        }
        return chunk.orElse(
                said.found().way().text().matches(".*(lower|less|deprio|no longer).*") ? Priority.LOW : Priority.HIGH);
    }

    private List<String> tags() {
        return Stream.concat(
                        chunks("tag").map(String.class::cast),
                        Stream.concat(
                                Stream.of("word", "word2", "word3")
                                        .filter(said::has)
                                        .map(said::word),
                                Stream.of("list")
                                        .filter(said::has)
                                        .map(said::slot)
                                        .map(Adding::tag)))
                .toList();
    }

    private Stream<Object> chunks(String field) {
        return said.courtesy().core().chunks().stream()
                .filter(chunk -> chunk.field().equals(field))
                .map(Chunk::meaning);
    }

    /** What repeats by other clocks does so from now on. */
    boolean isOfAll(Changes changes) {
        return said.isAlways()
                || changes.fields()
                        .recurrence()
                        .filter(repeat -> repeat.zone().isPresent())
                        .isPresent();
    }
}
