package io.todochat.cell.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "test",
        description = "Build and test everything, in cells of its own.",
        mixinStandardHelpOptions = true)
final class Test implements Callable<Integer> {

    @Option(names = "--long", description = "With the long campaigns as well.")
    private boolean campaigns;

    @Override
    public Integer call() {
        var words = new ArrayList<>(List.of("mvn", "-B", "-ntp", "verify"));
        if (campaigns) {
            words.add("-Dlong");
        }
        return Foreground.run(words, java.util.Map.of());
    }
}
