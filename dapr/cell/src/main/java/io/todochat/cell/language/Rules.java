package io.todochat.cell.language;

import io.todochat.language.time.Mention;
import io.todochat.schedule.Slot;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Rules as maps of their parts, so that two spellings of one meaning are equal. */
final class Rules {

    private static final Set<String> SETS = Set.of("BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "BYHOUR", "BYMINUTE");
    private static final Set<String> CORE = Set.of("FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS");

    private Rules() {}

    static Map<String, String> labelled(JsonObject rule) {
        var parts = new TreeMap<String, String>();
        rule.forEach((name, value) -> parts.put(
                name.toUpperCase(Locale.ROOT),
                switch (value) {
                    case JsonString text -> text.getString().toUpperCase(Locale.ROOT);
                    case JsonNumber number -> number.toString();
                    default ->
                        String.join(
                                ",",
                                value.asJsonArray().stream()
                                        .map(item ->
                                                item instanceof JsonString text ? text.getString() : item.toString())
                                        .toList());
                }));
        parts.computeIfPresent("UNTIL", (name, until) -> until.substring(0, 10).replace("-", ""));
        parts.remove("DTSTART");
        return equalized(parts);
    }

    static Map<String, String> found(Mention mention) {
        var parts = new TreeMap<String, String>();
        for (var part : mention.repeat().orElseThrow().rule().split(";")) {
            parts.put(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
        }
        parts.computeIfPresent("UNTIL", (name, until) -> until.substring(0, 8));
        if (mention.value() instanceof Slot.Moment(var at) && !parts.get("FREQ").equals("HOURLY")) {
            parts.putIfAbsent("BYHOUR", "" + at.getHour());
            parts.putIfAbsent("BYMINUTE", "" + at.getMinute());
        }
        return equalized(parts);
    }

    /** Without times and ends. */
    static Map<String, String> core(Map<String, String> rule) {
        var core = new TreeMap<>(rule);
        core.keySet().retainAll(CORE);
        return core;
    }

    /** DAILY with days is WEEKLY, DAILY by sevens is WEEKLY, MONTHLY by twelves is YEARLY. */
    private static Map<String, String> equalized(Map<String, String> parts) {
        parts.putIfAbsent("INTERVAL", "1");
        parts.remove("WKST");
        if (parts.get("FREQ").equals("DAILY") && parts.containsKey("BYDAY")) {
            parts.put("FREQ", "WEEKLY");
        }
        longer(parts, "DAILY", 7, "WEEKLY");
        longer(parts, "MONTHLY", 12, "YEARLY");
        parts.replaceAll((name, value) ->
                SETS.contains(name) ? String.join(",", new TreeSet<>(Arrays.asList(value.split(",")))) : value);
        return parts;
    }

    private static void longer(Map<String, String> parts, String frequency, int times, String longer) {
        var interval = Integer.parseInt(parts.get("INTERVAL"));
        if (parts.get("FREQ").equals(frequency) && interval % times == 0) {
            parts.put("FREQ", longer);
            parts.put("INTERVAL", "" + interval / times);
        }
    }
}
