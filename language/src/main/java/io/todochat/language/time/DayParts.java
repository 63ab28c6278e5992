package io.todochat.language.time;

import static io.todochat.language.time.Terms.PART;

import io.todochat.language.grammar.Rules;

/** How people name the parts of a day. */
final class DayParts {

    private DayParts() {}

    static void rules(Rules rules) {
        rules.say(PART, "morning|morning's|forenoon", m -> DayPart.MORNING)
                .say(PART, "early -? morning|mornings", m -> DayPart.EARLY)
                .say(PART, "early in the morning", m -> DayPart.EARLY)
                .say(PART, "early hours of? the? morning?", m -> DayPart.EARLY)
                .say(PART, "late -? morning", m -> DayPart.MORNING)
                .say(PART, "mid -? morning", m -> DayPart.MORNING)
                .say(PART, "first thing", m -> DayPart.MORNING)
                .say(PART, "first thing in the morning", m -> DayPart.MORNING)
                .say(PART, "dawn|sunrise|daybreak", m -> DayPart.EARLY)
                .say(PART, "afternoon|afternoon's|arvo", m -> DayPart.AFTERNOON)
                .say(PART, "early|late|mid -? afternoon|afternoons", m -> DayPart.AFTERNOON)
                .say(PART, "teatime", m -> DayPart.AFTERNOON)
                .say(PART, "tea -? time", m -> DayPart.AFTERNOON)
                .say(PART, "evening|evening's|dusk|sunset", m -> DayPart.EVENING)
                .say(PART, "dinnertime|suppertime", m -> DayPart.EVENING)
                .say(PART, "early|mid -? evening|evenings", m -> DayPart.EVENING)
                .say(PART, "night|nighttime|night's|bedtime", m -> DayPart.NIGHT)
                .say(PART, "late evening|night|evenings|nights", m -> DayPart.LATE)
                .say(PART, "late in the evening", m -> DayPart.LATE)
                .say(PART, "late at night", m -> DayPart.LATE);
    }
}
