package io.todochat.task.transfer.control;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the IANA zone that a calendar means: by its name, by the end of its name (as {@code /mozilla.org/…/Europe/Berlin}),
 * or by how it is described, as Windows has names of its own. Learns while a calendar is read, in one thread.
 */
final class ForeignZones {

    /** Of several zones with the same offsets the first of these is taken, or else the first by name. */
    private static final List<String> WELL_KNOWN = List.of(
            "Europe/London",
            "Europe/Berlin",
            "Europe/Athens",
            "Europe/Moscow",
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Phoenix",
            "America/Los_Angeles",
            "America/Sao_Paulo",
            "Asia/Kolkata",
            "Asia/Shanghai",
            "Asia/Tokyo",
            "Australia/Sydney");

    private final ZoneId home;
    private final Map<String, Component> described = new HashMap<>();
    private final Map<String, ZoneId> found = new HashMap<>();

    ForeignZones(ZoneId home) {
        this.home = home;
    }

    void learn(Component zone) {
        zone.value("TZID").ifPresent(name -> described.put(name, zone));
    }

    /** @throws IllegalArgumentException with a sentence, if nobody can tell */
    ZoneId zone(String name) {
        return found.computeIfAbsent(
                name,
                wanted -> named(wanted)
                        .or(() -> Optional.ofNullable(described.get(wanted)).flatMap(this::described))
                        .orElseThrow(() -> new IllegalArgumentException("There is no time zone \""
                                + (wanted.length() > 60 ? wanted.substring(0, 60) : wanted) + "\".")));
    }

    private static Optional<ZoneId> named(String name) {
        var parts = name.split("/");
        return Stream.iterate(0, from -> from < parts.length, from -> from + 1)
                .map(from -> String.join("/", Arrays.copyOfRange(parts, from, parts.length)))
                .flatMap(end -> known(end).stream())
                .findFirst();
    }

    private static Optional<ZoneId> known(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<ZoneId> described(Component zone) {
        var byName = zone.value("X-LIC-LOCATION").flatMap(ForeignZones::named);
        if (byName.isPresent()) {
            return byName;
        }
        var standard = offset(zone, "STANDARD");
        if (standard.isEmpty()) {
            return Optional.empty();
        }
        var summer = offset(zone, "DAYLIGHT").orElse(standard.get());
        var isSouthern = zone.parts("DAYLIGHT")
                .flatMap(part -> part.value("RRULE").stream())
                .anyMatch(rule -> rule.matches(".*BYMONTH=(8|9|10|11|12)(;.*)?"));
        var july = isSouthern ? standard.get() : summer;
        var january = isSouthern ? summer : standard.get();
        return Stream.concat(
                        Stream.concat(Stream.of(home.getId()), WELL_KNOWN.stream()),
                        ZoneId.getAvailableZoneIds().stream()
                                .filter(id -> id.contains("/"))
                                .sorted())
                .map(ZoneId::of)
                .filter(candidate ->
                        at(candidate, 1).equals(january) && at(candidate, 7).equals(july))
                .findFirst();
    }

    private static Optional<ZoneOffset> offset(Component zone, String part) {
        try {
            return zone.parts(part)
                    .reduce((one, later) -> later)
                    .flatMap(found -> found.value("TZOFFSETTO"))
                    .map(ZoneOffset::of);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The rules of lately count. */
    private static ZoneOffset at(ZoneId zone, int month) {
        Instant middle =
                LocalDate.of(2026, month, 15).atStartOfDay(ZoneOffset.UTC).toInstant();
        return zone.getRules().getOffset(middle);
    }
}
