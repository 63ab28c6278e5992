package io.todochat.language;

import io.todochat.language.command.Command;
import io.todochat.language.command.Filter;
import io.todochat.language.way.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which tasks somebody asks for.
 *
 * @param spans takes where the conditions and words stand
 */
record Finding(Said said, List<Span> spans) {

    /** A question with more words that are not known is hardly one for tasks. */
    private static final int MOST_UNREAD = 3;

    Command command(Command.Find.Manner manner) {
        var clause = said.courtesy().core();
        var parts = said.partsOf("condition", "filter", "more");
        var wanted = said.has("list")
                ? FilterReader.ofList(clause, Adding.tag(said.slot("list")))
                : FilterReader.read(clause, parts).repeating(said.timing());
        if (!said.has("words") && (wanted.excludes() || isForeign(clause, wanted.unread()))) {
            return new Command.None();
        }
        parts.forEach(part -> spans.addAll(Text.of(part).spans("filter")));
        if (!said.has("words")) {
            return new Command.Find(manner, ringing(inPart(wanted.filter().orMorePressing())), wanted.sort());
        }
        var words = Text.of(said.slot("words"));
        spans.addAll(words.spans("target"));
        return new Command.Find(manner, inPart(wanted.filter()).with(Targets.words(said.slot("words"))), wanted.sort());
    }

    private Filter inPart(Filter filter) {
        return new DueThen(said.timing()).askedInPart(filter);
    }

    /** Said by what they are, without a word for tasks: "overdue". */
    Command which() {
        var clause = said.courtesy().core();
        var wanted = FilterReader.read(clause, List.of(clause));
        return wanted.unread() > 0 || tells()
                ? new Command.None()
                : new Command.Find(Command.Find.Manner.LIST, wanted.filter(), wanted.sort());
    }

    /** "Those are done" asks for nothing. */
    private boolean tells() {
        return said.has("filter")
                && Set.of("is", "are", "was", "were")
                        .contains(said.slot("filter").word(0));
    }

    /** Who asks for what rings asks for tasks with reminders. */
    private Filter ringing(Filter filter) {
        var way = said.found().way().text();
        return way.startsWith("(what|which) (alarm|") || way.startsWith("when (will|do) you (remind")
                ? filter.where("reminders=gt=0")
                : filter;
    }

    /** How many those are that were shown. */
    boolean isOfShown() {
        var way = said.found().way().text();
        return way.equals("how many") || way.startsWith("how many (are|is) (there|");
    }

    /** All of them in another order. */
    Command sorted() {
        var clause = said.courtesy().core();
        var wanted = FilterReader.read(clause, List.of(clause));
        return new Command.Find(Command.Find.Manner.LIST, Filter.OPEN, wanted.sort());
    }

    /** The first few by when they are due. */
    Command next() {
        var wanted = FilterReader.read(said.courtesy().core(), said.partsOf("filter"));
        return wanted.excludes() || isForeign(said.courtesy().core(), wanted.unread())
                ? new Command.None()
                : new Command.Find(
                        Command.Find.Manner.LIST,
                        wanted.filter(),
                        Optional.of("due"),
                        Vocabulary.number(said.word("number")).orElse(Command.Find.ALL));
    }

    /** What was done, or added, the latest first. */
    Command past() {
        var isDone = !said.says().equals("list-new");
        var wanted = FilterReader.ofPast(said.courtesy().core(), said.partsOf("filter"), isDone);
        var manner = said.says().equals("count-done") ? Command.Find.Manner.COUNT : Command.Find.Manner.LIST;
        var sort = manner == Command.Find.Manner.COUNT ? null : isDone ? "-completed" : "-created";
        var isOne = said.found().way().text().contains("last");
        return wanted.excludes() || isForeign(said.courtesy().core(), wanted.unread())
                ? new Command.None()
                : new Command.Find(manner, wanted.filter(), Optional.ofNullable(sort), isOne ? 1 : Command.Find.ALL);
    }

    /** A question with words that are not known is one for tasks only if it names any, or a list. */
    private static boolean isForeign(Clause clause, int unread) {
        return unread > MOST_UNREAD || unread > 0 && !namesTasks(clause);
    }

    private static boolean namesTasks(Clause clause) {
        return IntStream.range(0, clause.size()).anyMatch(i -> Vocabulary.isTask(clause.word(i)));
    }
}
