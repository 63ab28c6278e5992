package io.todochat.cell.command;

import picocli.CommandLine.Command;

@Command(
        name = "bench",
        description = "Measure.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {BenchStart.class, BenchLanguage.class, BenchTasks.class, BenchRules.class, BenchReminders.class})
final class Bench {}
