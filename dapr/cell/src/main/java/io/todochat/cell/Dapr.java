package io.todochat.cell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Dapr's two programs: where an installation of them fits they are taken from it, else built, once per version. */
public final class Dapr {

    private final Path runtime;
    private final Consumer<String> progress;
    private Path folder;

    /**
     * Looks for nothing yet.
     *
     * @param root of the project
     * @param progress is told what takes long
     */
    public Dapr(Path root, Consumer<String> progress) {
        runtime = root.resolve("dapr").resolve("runtime");
        this.progress = progress;
    }

    /**
     * The daprd of this machine.
     *
     * @throws CellException if there is none, and none can be built
     */
    public Path daprd() throws InterruptedException {
        return folder().resolve("daprd");
    }

    Path scheduler() throws InterruptedException {
        return folder().resolve("scheduler");
    }

    /** The folder of both; takes minutes where they have to be built first. */
    synchronized Path folder() throws InterruptedException {
        if (folder == null) {
            var wanted = wanted();
            var own = Cache.FOLDER.resolve("dapr-" + wanted);
            folder = installations()
                    .filter(place -> fits(place, wanted))
                    .findFirst()
                    .orElse(own);
            if (!complete(folder)) {
                build(wanted, own);
            }
        }
        return folder;
    }

    private Version wanted() {
        try (var lines = Files.lines(runtime.resolve("go.mod"))) {
            return lines.filter(line -> line.contains("github.com/dapr/dapr "))
                    .flatMap(line -> Version.in(line).stream())
                    .findFirst()
                    .orElseThrow(() -> new CellException("dapr/runtime/go.mod does not say which Dapr"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> installations() {
        var usual = Path.of(System.getProperty("user.home"), ".dapr", "bin");
        return Stream.concat(Programs.path(), Stream.of(usual)).filter(Dapr::complete);
    }

    private static boolean complete(Path folder) {
        return Programs.executable(folder.resolve("daprd")) && Programs.executable(folder.resolve("scheduler"));
    }

    /** Only daprd tells its version; a scheduler beside it came with it. */
    private static boolean fits(Path folder, Version wanted) {
        try {
            var process = new ProcessBuilder(folder.resolve("daprd").toString(), "--version").start();
            try (var output = process.inputReader()) {
                return Version.in(String.valueOf(output.readLine()))
                        .filter(version -> version.compareTo(wanted) >= 0)
                        .isPresent();
            }
        } catch (IOException e) {
            return false;
        }
    }

    private void build(Version version, Path own) throws InterruptedException {
        try (var _ = Mutex.on(Cache.FOLDER, progress)) {
            if (complete(own)) {
                return; // another one has built it meanwhile
            }
            var go = go(version);
            progress.accept("building Dapr %s with Go, once: this takes some minutes".formatted(version));
            var environment = Map.of("PATH", go + ":" + System.getenv("PATH"));
            var words = List.of(runtime.resolve("build").toString(), own.toString());
            if (Programs.run(words, runtime, environment, progress) != 0 || !complete(own)) {
                throw new CellException("Dapr %s could not be built; the reason is above".formatted(version));
            }
        }
    }

    private static Path go(Version version) {
        return Go.folder()
                .orElseThrow(
                        () -> new CellException("neither Dapr nor Go was found: install Go (https://go.dev/dl), which "
                                + "builds Dapr %s once, or daprd and scheduler %s or newer in ~/.dapr/bin or on the PATH"
                                        .formatted(version, version)));
    }
}
