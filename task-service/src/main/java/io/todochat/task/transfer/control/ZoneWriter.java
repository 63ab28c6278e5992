package io.todochat.task.transfer.control;

import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.Optional;

/** Writes an IANA zone as a VTIMEZONE, from the rules that Java has of it. */
final class ZoneWriter {

    /** Where a rule cannot be said in RFC 5545, its next turns are listed. */
    private static final int YEARS_LISTED = 20;

    private final VObjectWriter out;
    private final ZoneId zone;
    private final ZoneRules rules;

    ZoneWriter(VObjectWriter out, ZoneId zone) {
        this.out = out;
        this.zone = zone;
        this.rules = zone.getRules();
    }

    /** @param from the first day that matters */
    void write(LocalDate from) throws IOException {
        var begin = from.withDayOfYear(1).atStartOfDay();
        var instant = begin.toInstant(ZoneOffset.UTC);
        var offset = rules.getOffset(instant);
        out.writeBeginComponent("VTIMEZONE");
        out.writeProperty("TZID", zone.getId());
        observance(rules.isDaylightSavings(instant), begin, offset, offset, Optional.empty());
        for (var transition : rules.getTransitions()) {
            if (transition.getInstant().isAfter(instant)) {
                turn(transition, Optional.empty());
            }
        }
        var last = rules.getTransitions().isEmpty()
                ? instant
                : rules.getTransitions().getLast().getInstant();
        var since = last.isAfter(instant) ? last : instant;
        for (var rule : rules.getTransitionRules()) {
            write(rule, since);
        }
        out.writeEndComponent("VTIMEZONE");
    }

    private void write(ZoneOffsetTransitionRule rule, Instant since) throws IOException {
        var year = since.atOffset(ZoneOffset.UTC).getYear();
        var first = rule.createTransition(year).getInstant().isAfter(since) ? year : year + 1;
        var yearly = yearly(rule, rule.createTransition(first));
        if (yearly.isPresent()) {
            turn(rule.createTransition(first), yearly);
            return;
        }
        for (int each = first; each < first + YEARS_LISTED; each++) {
            turn(rule.createTransition(each), Optional.empty());
        }
    }

    /** The n-th or the last of a weekday in a month, as most zones have it. */
    private static Optional<String> yearly(ZoneOffsetTransitionRule rule, ZoneOffsetTransition turn) {
        var local = turn.getDateTimeBefore();
        var day = rule.getDayOfMonthIndicator();
        var isLast = day == -1 || day == rule.getMonth().maxLength() - 6 && rule.getMonth() != Month.FEBRUARY;
        if (rule.getDayOfWeek() != local.getDayOfWeek() || !(isLast || day % 7 == 1)) {
            return Optional.empty();
        }
        var which = isLast ? "-1" : Integer.toString(day / 7 + 1);
        return Optional.of("FREQ=YEARLY;BYMONTH=" + local.getMonthValue() + ";BYDAY=" + which
                + rule.getDayOfWeek().name().substring(0, 2));
    }

    private void turn(ZoneOffsetTransition turn, Optional<String> rule) throws IOException {
        observance(
                rules.isDaylightSavings(turn.getInstant()),
                turn.getDateTimeBefore(),
                turn.getOffsetBefore(),
                turn.getOffsetAfter(),
                rule);
    }

    private void observance(
            boolean isDaylight, LocalDateTime begin, ZoneOffset before, ZoneOffset after, Optional<String> rule)
            throws IOException {
        var name = isDaylight ? "DAYLIGHT" : "STANDARD";
        out.writeBeginComponent(name);
        out.writeProperty("DTSTART", CalendarText.write(begin));
        out.writeProperty("TZOFFSETFROM", text(before));
        out.writeProperty("TZOFFSETTO", text(after));
        if (rule.isPresent()) {
            out.writeProperty("RRULE", rule.get());
        }
        out.writeEndComponent(name);
    }

    private static String text(ZoneOffset offset) {
        return offset.getTotalSeconds() == 0 ? "+0000" : offset.getId().replace(":", "");
    }
}
