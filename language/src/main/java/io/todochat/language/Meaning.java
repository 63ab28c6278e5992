package io.todochat.language;

import io.todochat.language.command.Command;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a clause means, once it is known how it is said. Serves one reading and is not shared. */
final class Meaning {

    /** Their texts may hold times. */
    private static final Set<String> TEXTS = Set.of("rename", "note", "check-add");

    private final Said said;
    private final Clause clause;
    private final Timing timing;

    private final Noted noted = new Noted();
    private final Ordered ordered;

    /** What is left out of it; null for nothing. */
    private final Sparing sparing;

    Meaning(Said said) {
        this(said, null);
    }

    /** @param sparing what stands behind it and is left out of it; null for nothing */
    Meaning(Said said, Sparing sparing) {
        this.sparing = sparing;
        this.said = said;
        this.clause = said.courtesy().core();
        this.timing = said.timing();
        this.ordered = new Ordered(said, sparing, noted);
    }

    Reading reading() {
        if (said.found() == null) {
            return reading(unsaid());
        }
        var isErrand = new Errand(said, timing).isOne();
        return reading(isErrand ? ordered.implied(Adding::unsaid) : asked(ordered.command()));
    }

    /** Of a task that is there, also where the same words would be an errand. */
    Reading ofOneThere() {
        return reading(ordered.command());
    }

    private Reading reading(Command command) {
        var rather = said.found() == null ? bare(command) : new Rather(said, timing).command();
        if (command instanceof Command.Tell) {
            return new Reading(command, false, Optional.empty(), List.of(), times());
        }
        if (command instanceof Command.None) {
            var wondered = new Wondering(said).command();
            if (rather.isEmpty() && wondered.filter(Wondering::isSure).isPresent()) {
                return reading(wondered.get());
            }
            return new Reading(command, false, Optional.empty(), List.of(), times())
                    .rather(rather)
                    .asked(wondered);
        }
        // Behind "remind me about" or "tell me if" nobody gives another order for certain.
        var isOther = !(command instanceof Command.Remind);
        noted.confirm |= isOther && said.courtesy().asks() && HeardRisk.changesTasks(command);
        noted.spans.addAll(ChunkSpans.of(TEXTS.contains(says()) ? clause.naming(timing.times()) : ordered.shown()));
        noted.spans.addAll(sparing == null ? List.of() : sparing.spans());
        noted.spans.sort(Comparator.comparingInt(Span::from));
        var reading = new Reading(command, noted.confirm, Optional.ofNullable(noted.question), noted.spans, times())
                .implied(noted.isImplied)
                .asked(Wondering.mayMiss(command) ? new Wondering(said).command() : Optional.empty());
        return rather.isPresent() || said.found() == null
                ? reading.rather(rather)
                : new Reminding(said, timing).rather(reading);
    }

    /** The heading of the way; empty for none. */
    private String says() {
        return said.found() == null ? "" : said.says();
    }

    private List<Reading.Time> times() {
        return new Mentioned(said.whole()).in();
    }

    /** What has no verb of ours is new, or for the task too that it names. */
    private Command unsaid() {
        var moved = new Moving(said, timing).allOfThem();
        if (moved.isPresent()) {
            noted.confirm = true;
            return moved.get();
        }
        var added = ordered.implied(Adding::unsaid);
        return added instanceof Command.None ? new Bare(said, timing).more().orElse(added) : added;
    }

    private Optional<Command> bare(Command command) {
        var bare = new Bare(said, timing);
        return command instanceof Command.None ? bare.command() : bare.listed();
    }

    /** A noted.question is no order, and nothing has to be agreed to. */
    private Command asked(Command command) {
        var asked = new Asking(said).in(command);
        noted.confirm &= asked.isEmpty();
        noted.question = asked.isEmpty() ? noted.question : null;
        return asked.orElse(command);
    }
}
