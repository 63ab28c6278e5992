package io.todochat.cell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The one Open Liberty installation, and how servers are started from it. */
final class Liberty {

    private static final Path WLP = Cache.LIBERTY.resolve("wlp");

    private final Path root;
    private final Consumer<String> progress;

    Liberty(Path root, Consumer<String> progress) {
        this.root = root;
        this.progress = progress;
    }

    /** Unpacks it where that has not been done yet; Maven fetches it. */
    void install() throws InterruptedException {
        if (Files.exists(WLP)) {
            return;
        }
        try (var _ = Mutex.on(Cache.FOLDER, progress)) {
            if (!Files.exists(WLP)) {
                unpack();
            }
        }
    }

    private void unpack() throws InterruptedException {
        progress.accept(
                "unpacking Open Liberty %s, once (350 MB to download the first time)".formatted(Cache.LIBERTY_VERSION));
        // Under another name until it is whole.
        var draft = Path.of(Cache.LIBERTY + ".tmp");
        var lines = new ArrayList<String>();
        var words = List.of("mvn", "-B", "-N", "liberty:install-server", "-Dliberty.home=" + draft);
        var code = Programs.run(words, root, Map.of("JAVA_HOME", System.getProperty("java.home")), line -> {
            lines.add(line);
            if (line.contains("openliberty-runtime")) {
                progress.accept("  " + line.replaceFirst("^\\[INFO] ", "").replaceFirst(" from .*", ""));
            }
        });
        try {
            if (code != 0) {
                throw new CellException("Open Liberty could not be installed:\n" + String.join("\n", lines));
            }
            Files.move(draft, Cache.LIBERTY, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Folders.delete(draft);
        }
    }

    /** The JVM's own settings; a start-up cache fits only these. */
    List<String> flags() {
        var flags = new ArrayList<String>();
        try (var lines = Files.lines(root.resolve("liberty-config/jvm.options"))) {
            lines.map(String::strip).filter(line -> line.startsWith("-")).forEach(flags::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        flags.add(Jvm.QUICK);
        flags.add("-Djava.awt.headless=true");
        flags.add("-Djdk.attach.allowAttachSelf=true");
        return flags;
    }

    /** Not through Liberty's own script: the process is to be the server itself, and a second less is spent. */
    List<String> start(String server, List<String> more) {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(flags());
        words.addAll(more);
        // What the script opens for it. Without these a start takes most of a minute, and succeeds.
        words.add("@" + WLP.resolve("lib/platform/java/java24.options"));
        words.add("-javaagent:" + WLP.resolve("bin/tools/ws-javaagent.jar"));
        words.add("-jar");
        words.add(WLP.resolve("bin/tools/ws-server.jar").toString());
        words.add(server);
        return words;
    }
}
