package io.todochat.task.chat.entity;

import io.todochat.language.Reading;
import io.todochat.language.command.Command;
import io.todochat.language.time.Mention;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is said to a question and leaves it open, or is said of what it was about. Pure. */
record Unsettled(Scene scene, Pending pending, List<Reading> readings) {

    /** Counted from when it is due, as that is what is moved. */
    private static final Pattern FROM_ITS_DAY = Pattern.compile(
            "(?i).*\\b(?:later|earlier|(?:the )?(?:day|week|month) (?:after|before)|in the (?:morning|afternoon|evening)|at noon)\\b.*");

    private static final Pattern SAME_DAY =
            Pattern.compile("(?:on )?(?:the )?same day,?(?: but)? (?<hour>.+)", Pattern.CASE_INSENSITIVE);

    /** "No, just move it to Monday". */
    private static final Pattern RATHER = Pattern.compile(
            "(?:no|nope|nah|not that)\\b[\\s,.!]*(?:(?:just|rather|please|better|instead)\\s+)*"
                    + "(?<order>(?:move|make|put|push|rename|tag|mark|postpone|reschedule|skip|change|shift) (?:it|that|this)\\b.+)",
            Pattern.CASE_INSENSITIVE);

    /** What it is to the question; empty where it is something else. */
    Optional<Reaction> reaction() {
        return switch (pending.kind()) {
            case WHEN -> unknown().or(this::moved);
            case OFTEN -> unknown();
            case WHICH -> Consent.isPutOff(text()) ? Optional.of(new Reaction.Leave()) : Optional.empty();
            case CONFIRM -> rather().or(this::scrapped).or(this::goesOn);
            default -> Optional.empty();
        };
    }

    /** Who does not know when wants it left as it is. */
    private Optional<Reaction> unknown() {
        if (Consent.isPutOff(text())) {
            return Optional.of(new Reaction.Leave());
        }
        return Consent.isLeftToUs(text()) ? Optional.of(new Reaction.Stay(pending.question())) : Optional.empty();
    }

    private Optional<Reaction> moved() {
        if (!(pending.asked() instanceof Command.Update)
                || new Subject(scene, pending).tasks().size() != 1
                || readings.size() > 1) {
            return Optional.empty();
        }
        var same = SAME_DAY.matcher(text());
        if (same.matches() && isTime(same.group("hour"))) {
            return Optional.of(
                    new Reaction.Anew("move it to " + same.group("hour").replaceFirst("(?i)^(?:at|to) ", "")));
        }
        return FROM_ITS_DAY.matcher(text()).matches() && isTime(text()) && isLoose()
                ? Optional.of(new Reaction.Anew("move it " + text().replaceFirst("[.!]+$", "")))
                : Optional.empty();
    }

    /** Whether no day of the calendar is said: "tomorrow in the morning" is not counted from anything. */
    private boolean isLoose() {
        return readings.getFirst().times().stream()
                .map(Reading.Time::mention)
                .allMatch(time -> time.isDayOpen()
                        || time.amount().isPresent()
                        || time.kind() == Mention.Kind.LEAD
                        || time.kind() == Mention.Kind.LENGTH
                        || text().toLowerCase(Locale.ROOT).matches(".*\\b(?:after|before)\\b.*"));
    }

    private boolean isTime(String words) {
        var said = scene.saying().inWords(words).readings();
        return said.size() == 1 && TimeAlone.isAll(words, said.getFirst(), "later earlier after before");
    }

    private Optional<Reaction> rather() {
        var rather = RATHER.matcher(text());
        return readings.getFirst().command() instanceof Command.None && rather.matches()
                ? Optional.of(new Reaction.Anew(rather.group("order")))
                : Optional.empty();
    }

    /** "Scratch that, at 12", said to an offer. */
    private Optional<Reaction> scrapped() {
        return new Qualified(scene, pending, readings).isOffer()
                ? new Scrapped(scene).ofOffer(pending.saying()).map(Reaction.Anew::new)
                : Optional.empty();
    }

    /** Who goes on with one more of what was offered has not answered yet. */
    private Optional<Reaction> goesOn() {
        return new Qualified(scene, pending, readings).isOffer() && Likewise.isOneMore(text())
                ? Optional.of(new Reaction.Stay(pending.question()))
                : Optional.empty();
    }

    private String text() {
        return scene.saying().text().strip();
    }
}
