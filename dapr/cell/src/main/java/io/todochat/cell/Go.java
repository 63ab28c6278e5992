package io.todochat.cell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Go, which builds what is only to be had as source. */
public final class Go {

    private static final List<Path> USUAL = List.of(Path.of("/usr/local/go/bin"), Path.of("/usr/lib/go/bin"));

    private Go() {}

    /** The folder of the program {@code go} on this machine. */
    public static Optional<Path> folder() {
        return Stream.concat(Programs.path(), USUAL.stream())
                .filter(place -> Programs.executable(place.resolve("go")))
                .findFirst();
    }
}
