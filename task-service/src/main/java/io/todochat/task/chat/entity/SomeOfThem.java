package io.todochat.task.chat.entity;

import io.todochat.language.command.Command;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** "Only 1 and 3", "yes, but not the lorry", said where several tasks are offered together. Pure. */
record SomeOfThem(Pending pending, String text) {

    private static final List<String> RANKS = List.of("first", "second", "third", "fourth", "fifth", "sixth");

    private static final String PLACE = "(?:\\d{1,2}|" + String.join("|", RANKS) + "|last)(?: one)?";
    private static final String PLACES = PLACE + "(?:(?: ?, ?| and | & |, and )(?:the )?" + PLACE + ")*";
    private static final String AGREEING = "(?:(?:yes|yep|yeah|ok|okay|sure)[,.!]? )?(?:please )?";

    private static final Pattern KEPT =
            Pattern.compile(AGREEING + "(?:(?:only|just|add|take|do) )*(?:the )?(?:numbers? |no\\.? )?(?<places>"
                    + PLACES + ")(?: only| please)*");

    private static final Pattern LEFT = Pattern.compile(AGREEING
            + "(?:add )?(?:(?:all|all of them|both|everything)[,]? )?(?:but |and )?(?:not|except|except for|without|leave out|"
            + "drop|skip|minus|(?<=all |everything )but)(?: for| the| my| number)* (?<what>.+)");

    private static final Pattern ALL =
            Pattern.compile(AGREEING + "(?:add )?(?:all|all of (?:them|these)|both|both of them|everything)"
                    + "(?: (?:two|three|four|five|six|\\d+))?(?: please)?");

    /** What it is to the question; empty where it tells none of those that were offered. */
    Optional<Reaction> reaction() {
        var said = text.strip().toLowerCase(Locale.ROOT).replaceAll("[.!]+$", "");
        var kept = KEPT.matcher(said);
        var left = LEFT.matcher(said);
        if (!pending.saying().isInParts()) {
            return Optional.empty();
        }
        if (ALL.matcher(said).matches()) {
            return Optional.of(new Reaction.Some(pending.saying()));
        }
        if (kept.matches()) {
            var places = places(kept.group("places"));
            return some(places::contains, places.size());
        }
        if (left.matches()) {
            var places = named(left.group("what"));
            return places.isEmpty() ? Optional.empty() : some(place -> !places.contains(place), size() - places.size());
        }
        return Optional.empty();
    }

    private int size() {
        return pending.saying().readings().size();
    }

    private Optional<Reaction> some(IntPredicate isWanted, int expected) {
        var parts = pending.saying().parts();
        var wanted =
                IntStream.range(0, size()).filter(isWanted).mapToObj(parts::get).toList();
        return wanted.isEmpty() || wanted.size() != expected
                ? Optional.of(new Reaction.Stay(pending.question()))
                : Optional.of(new Reaction.Some(pending.saying().inParts(wanted)));
    }

    /** By their places or by what only one of them is called. */
    private List<Integer> named(String what) {
        if (what.matches(PLACES)) {
            return places(what);
        }
        var readings = pending.saying().readings();
        var called = IntStream.range(0, readings.size())
                .filter(place -> title(readings.get(place).command()).contains(Resolution.fold(what)))
                .boxed()
                .toList();
        return called.size() == 1 ? called : List.of();
    }

    private static String title(Command task) {
        return Resolution.fold(((Command.Add) task).fields().title().orElse(""));
    }

    private List<Integer> places(String said) {
        return Pattern.compile("\\d{1,2}|" + String.join("|", RANKS) + "|last")
                .matcher(said)
                .results()
                .map(found -> place(found.group()))
                .toList();
    }

    private int place(String word) {
        return word.equals("last")
                ? size() - 1
                : RANKS.contains(word) ? RANKS.indexOf(word) : Integer.parseInt(word) - 1;
    }
}
