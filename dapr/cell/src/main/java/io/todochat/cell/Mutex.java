package io.todochat.cell;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLockInterruptionException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** Lets one caller at a time work on a folder, in this process or in another. The end of a process frees it. */
final class Mutex implements AutoCloseable {

    /** A file lock holds between processes only. */
    private static final Map<Path, Semaphore> WITHIN = new ConcurrentHashMap<>();

    private final Semaphore within;
    private final FileChannel channel;

    private Mutex(Semaphore within, FileChannel channel) {
        this.within = within;
        this.channel = channel;
    }

    /** Waits until the folder is free, and says so if it is not. Not to be called by who has it already. */
    static Mutex on(Path folder, Consumer<String> progress) throws InterruptedException {
        var within = WITHIN.computeIfAbsent(folder.toAbsolutePath().normalize(), _ -> new Semaphore(1));
        within.acquire();
        try {
            return new Mutex(within, locked(folder, progress));
        } catch (FileLockInterruptionException e) {
            within.release();
            throw new InterruptedException();
        } catch (IOException e) {
            within.release();
            throw new CellException("no lock in %s: %s".formatted(folder, e.getMessage()), e);
        }
    }

    private static FileChannel locked(Path folder, Consumer<String> progress) throws IOException {
        Folders.createForOwner(folder);
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            progress.accept("waiting for another todo that works on " + folder);
            channel.lock();
        }
        return channel;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new CellException("a lock cannot be given back: " + e.getMessage(), e);
        } finally {
            within.release();
        }
    }
}
