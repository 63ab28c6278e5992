package io.todochat.bench;

import static org.awaitility.Awaitility.await;

import io.todochat.cell.Cell;
import io.todochat.cell.ProcessStatus;
import io.todochat.cell.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What all processes of a cell, and of its database, have used of the processors. */
final class Cpu {

    private static final Duration LOOK = Duration.ofMillis(40);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final long MILLIS_A_TICK = 10;
    private static final int USER = 11;

    private static final Pattern WAITING = Pattern.compile("(?m)^todochat_outbox_waiting(?:\\{.*})? (\\S+)");

    private final Cell cell;
    private final Wire service;
    private final List<Long> database;
    private List<Long> pids;

    /** @param database pids that do not belong to the cell */
    Cpu(Cell cell, List<Long> database) {
        this.cell = cell;
        this.database = database;
        service = new Wire(cell.url(Service.TASK), Map.of());
        look();
    }

    /** Finds the processes anew, after some were started again. */
    void look() {
        pids = cell.status().stream()
                .map(ProcessStatus::pid)
                .flatMapToLong(pid -> pid.isPresent() ? LongStream.of(pid.getAsLong()) : LongStream.empty())
                .boxed()
                .toList();
    }

    /** Milliseconds since they began. */
    long millis() {
        return Stream.concat(pids.stream(), database.stream().flatMap(Cpu::family))
                        .mapToLong(Cpu::ticks)
                        .sum()
                * MILLIS_A_TICK;
    }

    /** A server has a process for each connection. */
    private static Stream<Long> family(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()))
                .map(ProcessHandle::pid);
    }

    /** Waits until what was left to do is done: events that were stored are published later. */
    void settle() {
        var before = new AtomicLong(millis());
        await().pollDelay(LOOK)
                .pollInterval(LOOK)
                .during(LOOK.multipliedBy(2))
                .atMost(LONGEST)
                .until(() -> {
                    var quiet = millis() - before.get() <= MILLIS_A_TICK && nothingIsWaiting();
                    before.set(millis());
                    return quiet; // on a busy machine what waits for a processor looks quiet, too
                });
    }

    private boolean nothingIsWaiting() {
        var text = service.get("/metrics?scope=application&name=todochat_outbox_waiting")
                .expect(200)
                .body();
        var found = WAITING.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("nobody counts what waits: " + text);
        }
        return Double.parseDouble(found.group(1)) == 0;
    }

    private static long ticks(long pid) {
        try {
            var text = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            var words = text.substring(text.lastIndexOf(')') + 2).split(" ");
            return Long.parseLong(words[USER]) + Long.parseLong(words[USER + 1]);
        } catch (NoSuchFileException e) {
            return 0; // ended
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
