package io.todochat.cell;

import java.util.Optional;
import java.util.OptionalLong;

/** Looks at one process from outside. */
final class Examination {

    private Examination() {}

    static ProcessStatus of(Part part, Optional<ProcessHandle> process) throws InterruptedException {
        var vitals = process.map(Vitals::of);
        return new ProcessStatus(
                part.name(),
                process.map(handle -> OptionalLong.of(handle.pid())).orElse(OptionalLong.empty()),
                part.ports().getFirst(),
                part.address(),
                vitals.isPresent() ? health(part, vitals.get()) : Health.STOPPED,
                vitals.map(Vitals::memory).orElse(0L));
    }

    private static Health health(Part part, Vitals vitals) throws InterruptedException {
        if (vitals.paused()) {
            return Health.PAUSED;
        }
        return part.ready() ? Health.READY : Health.NOT_READY;
    }
}
