package io.todochat.dapr;

import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * The trace that the work of this thread belongs to, as W3C Trace Context has it. It is handed on unchanged with every
 * call to the sidecar, which tells the spans of it; what another thread does later has to keep it.
 */
public final class Trace {

    /** The header it travels in. */
    public static final String HEADER = "traceparent";

    private static final Pattern FORM = Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private Trace() {}

    /** As {@code traceparent} has it; null where the work belongs to no request. */
    public static String current() {
        return CURRENT.get();
    }

    /** The part by which logs are searched; null where the work belongs to no request. */
    public static String id() {
        var trace = CURRENT.get();
        return trace == null ? null : trace.split("-")[1];
    }

    /**
     * Makes what this thread does part of a trace, until {@link #leave}.
     *
     * @param given what the request brought; a trace begins where it is null, or cannot be read
     * @param sampled whether the spans of a trace that begins here are to be kept
     */
    public static void enter(String given, boolean sampled) {
        CURRENT.set(given != null && FORM.matcher(given).matches() ? given : begin(sampled));
    }

    /** This thread has done its part. */
    public static void leave() {
        CURRENT.remove();
    }

    private static String begin(boolean sampled) {
        var random = ThreadLocalRandom.current();
        return "00-%016x%016x-%016x-%s"
                .formatted(random.nextLong(), somewhat(random), somewhat(random), sampled ? "01" : "00");
    }

    /** Never zero, which would be no trace at all. */
    private static long somewhat(ThreadLocalRandom random) {
        return random.nextLong(1, Long.MAX_VALUE);
    }
}
