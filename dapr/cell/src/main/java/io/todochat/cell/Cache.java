package io.todochat.cell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;

/** What all clones of the project share on this machine, made once: Open Liberty, Dapr, start-up caches. */
final class Cache {

    /** Where Open Liberty is, or will be; the parent POM decides. */
    static final Path LIBERTY;

    static final String LIBERTY_VERSION;

    /** The folder of all of it. */
    static final Path FOLDER;

    static {
        var build = new Properties();
        try (var stream = Cache.class.getResourceAsStream("build.properties")) {
            build.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LIBERTY = Path.of(build.getProperty("liberty.home"));
        LIBERTY_VERSION = build.getProperty("liberty.version");
        FOLDER = LIBERTY.getParent();
    }

    private Cache() {}
}
