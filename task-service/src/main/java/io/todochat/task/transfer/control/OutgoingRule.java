package io.todochat.task.transfer.control;

import io.todochat.schedule.MonthEnd;
import io.todochat.schedule.Recurrence;
import io.todochat.task.tasks.entity.Series;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A rule as it goes on from the open occurrence: to others, that one is the first. */
final class OutgoingRule {

    private static final List<String> DAYS = List.of("BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "RSCALE");

    private OutgoingRule() {}

    static String of(Series series) {
        var recurrence = Recurrence.parse(series.ruleLeft(), series.start(), series.zone(), series.monthEnd());
        var parts = parts(recurrence.rule());
        var day = recurrence.start().date().getDayOfMonth();
        if (recurrence.monthEnd() == MonthEnd.CLAMP && day > 28 && takesDayFromStart(parts)) {
            if (parts.get("FREQ").equals("YEARLY")) {
                parts.putIfAbsent(
                        "BYMONTH", Integer.toString(recurrence.start().date().getMonthValue()));
            }
            parts.put("BYMONTHDAY", Integer.toString(day));
            parts.put("RSCALE", "GREGORIAN"); // RFC 7529
            parts.put("SKIP", "BACKWARD");
        }
        return parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining(";"));
    }

    private static boolean takesDayFromStart(Map<String, String> parts) {
        return List.of("MONTHLY", "YEARLY").contains(parts.get("FREQ"))
                && DAYS.stream().noneMatch(parts::containsKey);
    }

    private static Map<String, String> parts(String rule) {
        return Arrays.stream(rule.split(";"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1], (a, b) -> b, LinkedHashMap::new));
    }
}
