package io.todochat.cell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * What the operating system says about a process.
 *
 * @param paused stopped by a signal
 * @param ended gone, though nobody has collected it: in a container often nobody does
 * @param memory bytes in main memory
 */
record Vitals(boolean paused, boolean ended, long memory) {

    private static final Pattern STATE = Pattern.compile("(?m)^State:\\s+(\\w)");
    private static final Pattern MEMORY = Pattern.compile("(?m)^VmRSS:\\s+(\\d+) kB");
    private static final Pattern THREADS = Pattern.compile("(?m)^Threads:\\s+(\\d+)");
    private static final Vitals UNKNOWN = new Vitals(false, false, 0);

    static Vitals of(ProcessHandle process) {
        try {
            var proc = Path.of("/proc", Long.toString(process.pid()), "status");
            return Files.exists(proc) ? fromProc(Files.readString(proc)) : fromPs(process.pid());
        } catch (IOException e) {
            return UNKNOWN; // it went away while we looked
        }
    }

    static Vitals fromProc(String status) {
        var vitals = of(word(STATE, status), word(MEMORY, status));
        // The first thread of a killed process is a zombie while others still hold its ports.
        return vitals.ended() && !word(THREADS, status).equals("1") ? UNKNOWN : vitals;
    }

    private static String word(Pattern pattern, String text) {
        var word = pattern.matcher(text);
        return word.find() ? word.group(1) : "";
    }

    private static Vitals fromPs(long pid) throws IOException {
        var ps = new ProcessBuilder("ps", "-o", "state=,rss=", "-p", Long.toString(pid)).start();
        try (var output = ps.inputReader()) {
            var line = output.readLine();
            var words = line == null ? new String[0] : line.strip().split("\\s+");
            return words.length < 2 ? UNKNOWN : of(words[0], words[1]);
        }
    }

    private static Vitals of(String state, String kilobytes) {
        var memory = kilobytes.isEmpty() ? 0 : Long.parseLong(kilobytes) * 1024;
        return new Vitals(state.startsWith("T"), state.startsWith("Z"), memory);
    }
}
