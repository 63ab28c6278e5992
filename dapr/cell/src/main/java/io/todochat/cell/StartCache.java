package io.todochat.cell;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * An AOT cache: what the JVM learned in one run, for all further starts. It saves a third of the work. It is a gift,
 * never a need: a JVM that refuses it starts without.
 */
record StartCache(Path file) {

    /** @param jvm all that must be the same for the cache to fit, besides the JDK */
    static StartCache of(String name, List<String> jvm) {
        var text = System.getProperty("java.vm.version") + System.getProperty("java.home") + jvm;
        return new StartCache(Cache.FOLDER.resolve("%s-%s.aot".formatted(name, hash(text))));
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** For a JVM that is to use it. */
    List<String> flags() {
        return exists() ? List.of("-XX:AOTCache=" + file) : List.of();
    }

    /** Where it is written; it has its name only once it is whole. */
    Path draft() {
        return Path.of(file + ".tmp");
    }

    /** For a JVM that is to learn. */
    List<String> learning() {
        return List.of("-XX:AOTCacheOutput=" + draft());
    }
}
