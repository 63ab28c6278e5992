package io.todochat.chart;

import io.todochat.cell.Go;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The programs and files that come from Go modules, in the versions that files {@code go.mod} say. */
final class GoModules {

    private static final Pattern FOLDER = Pattern.compile("\"Dir\": \"(.*)\"");
    private static final Path TOOLS = Path.of("tools");
    private static final Map<String, Path> FOUND = new ConcurrentHashMap<>();

    private GoModules() {}

    /** A program, which is built where it was not yet. */
    static Path program(String name) {
        return FOUND.computeIfAbsent(
                name, _ -> Path.of(go(TOOLS, "tool", "-n", name).strip()));
    }

    /** The files of a module, which is downloaded where it was not yet. */
    static Path files(Path goMod, String module) {
        return FOUND.computeIfAbsent(module, _ -> {
            var found = FOLDER.matcher(go(goMod, "mod", "download", "-json", module));
            if (!found.find()) {
                throw new AssertionError("%s/go.mod does not name %s".formatted(goMod, module));
            }
            return Path.of(found.group(1));
        });
    }

    private static String go(Path folder, String... words) {
        var place = Go.folder()
                .orElseThrow(() -> new AssertionError("Go was not found: install Go 1.26.6 or newer "
                        + "(https://go.dev/dl), which builds Helm and what else looks at the chart"));
        // Nothing of the user's or of a folder above may change what is built.
        var environment = Map.of("CGO_ENABLED", "0", "GOWORK", "off", "GOFLAGS", "");
        var command = Stream.concat(Stream.of(place.resolve("go").toString()), Stream.of(words))
                .toList();
        var answer = Answer.of(folder, environment, command);
        if (!answer.succeeded()) {
            throw new AssertionError("“go %s” in %s failed: %s"
                    .formatted(String.join(" ", words), folder.toAbsolutePath().normalize(), lastLines(answer.text())));
        }
        return answer.output();
    }

    private static String lastLines(String text) {
        List<String> lines =
                text.lines().filter(line -> !line.startsWith("go: downloading")).toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    }
}
