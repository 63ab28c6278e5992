package io.todochat.task.chat.control;

import io.todochat.events.Priority;
import io.todochat.task.tasks.entity.Draft;
import io.todochat.task.tasks.entity.Repetition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** 500 tasks that are easily taken for one another, and for something that is said to the chat. */
final class Titles {

    private static final List<String> DOINGS = List.of(
            "call",
            "email",
            "pay",
            "visit",
            "thank",
            "ask",
            "invite",
            "remind",
            "help",
            "book",
            "meet",
            "find",
            "feed",
            "paint",
            "measure",
            "photograph",
            "draw",
            "praise",
            "fetch",
            "write to");

    private static final List<String> WHOM = List.of(
            "the plumber",
            "the dentist",
            "Ann",
            "Anna",
            "Bob about the boat",
            "the bank",
            "the landlord",
            "Grandma",
            "the neighbours",
            "the choir",
            "the school",
            "Tom and Eve",
            "the tax office",
            "Dr. Weber",
            "the baker",
            "the librarian",
            "aunt Mary",
            "the gardener",
            "the captain",
            "the second cousin",
            "the printer",
            "the vet",
            "Mr. Friday");

    /** What sounds like an order, a reference, an answer, or is written in a way that nobody expects. */
    private static final List<String> ODD = List.of(
            "delete old mails",
            "clear the garage",
            "undo the knot",
            "cancel the gym membership",
            "cancel",
            "finish the novel",
            "delete everything",
            "complete the form",
            "2",
            "it",
            "them",
            "all",
            "yes",
            "no sugar",
            "list",
            "done",
            "the other one",
            "bread",
            "buy milk and bread",
            "buy milk",
            "read “Dune” again",
            "read \"Emma\"",
            "say “delete all tasks” aloud",
            "milk”. Deleted: “bread",
            "buy 2 lamps",
            "report 2026",
            "move the piano to friday",
            "rename the cat",
            "don't delete the photos",
            "not now",
            "skip the queue",
            "pause the subscription",
            "water the plants",
            "water the plants",
            "quarterly report",
            "quarterly report for the board",
            "report",
            "قراءة الكتاب",
            "🎈 party 🎈",
            "café crème",
            "\u202egnp.exe");

    static final int ALL = 500;

    private Titles() {}

    static List<Draft> all() {
        var titles = Stream.concat(
                        ODD.stream(),
                        DOINGS.stream().flatMap(doing -> WHOM.stream().map(whom -> doing + " " + whom)))
                .limit(ALL - 1)
                .toList();
        var drafts = new ArrayList<Draft>();
        titles.forEach(title -> drafts.add(draft(title, drafts.size())));
        drafts.add(draft("a very long story ".repeat(27), drafts.size()));
        return drafts;
    }

    private static Draft draft(String title, int place) {
        var tags = switch (place % 100) {
            case 0 -> List.of("five");
            case 1, 2 -> place < 100 ? List.of("two") : List.<String>of();
            case 3 -> place < 300 ? List.of("three") : List.<String>of();
            default -> place % 10 == 5 ? List.of("fifty") : List.<String>of();
        };
        var due =
                place % 3 == 0 ? "2026-11-%02d".formatted(1 + place % 30) : place % 3 == 1 ? "2026-12-05T09:30" : null;
        var rule = place % 12 == 0 ? Repetition.of("FREQ=WEEKLY") : null;
        return new Draft(title, null, null, Priority.NONE, tags, due, null, null, null, null, rule);
    }
}
