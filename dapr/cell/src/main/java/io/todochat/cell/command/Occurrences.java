package io.todochat.cell.command;

import io.todochat.schedule.Recurrence;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "occurrences",
        description =
                "Print the first occurrences of a rule, one a line: instants with seconds and offset, or dates where"
                        + " the start is a date.",
        mixinStandardHelpOptions = true)
final class Occurrences implements Callable<Integer> {

    @Option(
            names = "--rule",
            paramLabel = "RRULE",
            required = true,
            description = "As in RFC 5545: FREQ=WEEKLY;BYDAY=MO.")
    private String rule;

    @Option(
            names = "--start",
            paramLabel = "LOCAL",
            required = true,
            description = "Where it begins, in local time: 2026-11-24T09:00, or 2026-11-24 for whole days.")
    private String start;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            required = true,
            description = "Where it is that time: Europe/Berlin.")
    private String zone;

    @Option(
            names = "--count",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many, at most 10000 (default: 10).")
    private int count;

    @Option(
            names = "--month-end",
            paramLabel = "clamp|skip",
            defaultValue = "clamp",
            description = "In a month without the day of the start: its last day (clamp, the default), or none (skip).")
    private String monthEnd;

    @Option(names = "--rdate", paramLabel = "LOCAL", split = ",", description = "Dates besides those of the rule.")
    private List<String> rdates = List.of();

    @Option(
            names = "--exdate",
            paramLabel = "LOCAL",
            split = ",",
            description = "Dates that are taken out; a day takes out everything on it.")
    private List<String> exdates = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        lines().forEach(out::println);
        out.flush();
        return 0;
    }

    private List<String> lines() {
        try {
            var recurrence = Recurrence.parse(rule, start, zone, monthEnd, rdates, exdates);
            return recurrence.first(number()).stream()
                    .map(next -> next.due().textIn(recurrence.zone()))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private int number() {
        if (count < 1 || count > Recurrence.MOST_OCCURRENCES) {
            throw new IllegalArgumentException("the count lies between 1 and " + Recurrence.MOST_OCCURRENCES);
        }
        return count;
    }
}
