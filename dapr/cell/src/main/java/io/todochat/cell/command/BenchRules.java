package io.todochat.cell.command;

import io.todochat.cell.CellException;
import io.todochat.schedule.Recurrence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "rules",
        description = "Compare the dates of rules with those that a file expects.",
        mixinStandardHelpOptions = true)
final class BenchRules implements Callable<Integer> {

    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    @Parameters(
            paramLabel = "FILE",
            description = "A rule a line, its columns parted by tabs: a name, DTSTART (20261124T090000), RRULE, and the"
                    + " first local times it gives (2026-11-24T09:00), parted by commas: all, or as many as the longest line"
                    + " has. A month without the day of the start has none.")
    private Path file;

    @Spec
    private CommandSpec spec;

    /** One line of the file. */
    private record Expected(String name, String start, String rule, List<String> times) {

        static Expected parse(String line) {
            var columns = line.split("\t");
            if (columns.length != 4) {
                throw new CellException(
                        "a line has name, DTSTART, RRULE and times, parted by tabs; this one not: " + line);
            }
            return new Expected(columns[0], columns[1], columns[2], List.of(columns[3].split(",")));
        }

        /** Its line where the rule gives anything else. */
        Optional<String> fault(int most) {
            try {
                var begin = LocalDateTime.parse(start, BASIC).toString();
                var found = Recurrence.parse(rule, begin, "UTC", "skip").first(most).stream()
                        .map(next -> next.due().text())
                        .toList();
                return found.equals(times) ? Optional.empty() : fault(String.join(",", found));
            } catch (IllegalArgumentException e) {
                return fault(e.getMessage());
            }
        }

        private Optional<String> fault(String found) {
            return Optional.of(
                    "%s %s%n  expected %s%n  found    %s".formatted(name, rule, String.join(",", times), found));
        }
    }

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        var rules = Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(Expected::parse)
                .toList();
        var most = rules.stream().mapToInt(rule -> rule.times().size()).max().orElse(0);
        var faults = rules.stream().flatMap(rule -> rule.fault(most).stream()).toList();
        faults.forEach(out::println);
        out.printf("%d of %d rules give what is expected%n", rules.size() - faults.size(), rules.size());
        out.flush();
        return faults.isEmpty() ? 0 : 1;
    }
}
