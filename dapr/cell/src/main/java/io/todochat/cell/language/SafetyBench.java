package io.todochat.cell.language;

import io.todochat.language.Interpreter;
import io.todochat.language.Phrase;
import io.todochat.language.Reading;
import io.todochat.language.command.Command;
import io.todochat.language.command.Target;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Counts the texts that would remove something, or change several tasks, without being asked about; and reads them for time. */
public final class SafetyBench {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 24, 10, 0, 0, 0, ZoneOffset.UTC);

    /** More tasks are several. */
    private static final int FEW = 3;

    private final PrintWriter out;
    private final boolean shows;
    private final Interpreter interpreter = new Interpreter();

    /** @param shows whether each such text is printed too */
    public SafetyBench(PrintWriter out, boolean shows) {
        this.out = out;
        this.shows = shows;
    }

    /** Whatever the labels are. */
    public void texts(List<Path> files) {
        var texts = files.stream()
                .flatMap(file -> Labelled.in(file).stream())
                .map(Labelled::text)
                .toList();
        var micros = new ArrayList<Double>();
        var harmful = 0;
        for (var text : texts) {
            var begin = System.nanoTime();
            var reading = interpreter.read(new Phrase(text, NOW, Locale.US));
            micros.add((System.nanoTime() - begin) / 1e3);
            if (isHarmful(reading)) {
                harmful++;
                show(text, reading);
            }
        }
        micros.sort(null);
        out.printf("%-28s p50 %.0f  p95 %.0f%n", "microseconds a command", part(micros, 0.5), part(micros, 0.95));
        out.printf("%-28s %d of %d%n", "removals without a question", harmful, texts.size());
    }

    private void show(String text, Reading reading) {
        if (shows) {
            out.printf("    %s: %s%n", text, reading.command());
        }
    }

    private static double part(List<Double> sorted, double part) {
        return sorted.isEmpty() ? 0 : sorted.get((int) (sorted.size() * part));
    }

    private static boolean isHarmful(Reading reading) {
        return Stream.concat(Stream.of(reading), reading.more().stream())
                .anyMatch(part -> !part.confirm() && (removes(part.command()) || isBulk(part.command())));
    }

    private static boolean removes(Command command) {
        return command instanceof Command.Delete
                || command instanceof Command.Cancel
                || command instanceof Command.Tags(var tag, var becomes) && tag.isPresent();
    }

    private static boolean isBulk(Command command) {
        return command instanceof Command.About about
                && !(about instanceof Command.Show
                        || about instanceof Command.History
                        || about instanceof Command.Choose)
                && (about.targets().size() > FEW || about.targets().stream().anyMatch(Target::meansSeveral));
    }
}
