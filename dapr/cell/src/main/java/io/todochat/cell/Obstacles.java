package io.todochat.cell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** What would only show later and less clearly is asked before anything is started. */
final class Obstacles {

    private static final long NEEDED = 1L << 30;

    private Obstacles() {}

    static void refuse(Site site, List<Part> missing) {
        if (!missing.isEmpty()) {
            refuseFullDisk(site);
        }
        missing.forEach(Obstacles::refuseTakenPorts);
    }

    private static void refuseFullDisk(Site site) {
        try {
            var free = Files.getFileStore(site.directory()).getUsableSpace();
            if (free < NEEDED) {
                throw new CellException("the disk is full: %d MB are free for %s, 1 GB is needed"
                        .formatted(free >> 20, site.directory()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseTakenPorts(Part part) {
        for (var port : part.ports()) {
            if (!PortOwner.free(port)) {
                throw new CellException("port %d (%s) is taken by %s: end that, or choose other ports with --port-base"
                        .formatted(port, part.name(), PortOwner.of(port)));
            }
        }
    }
}
