package io.todochat.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** What the operator of a cluster has: kubectl and helm, here in one namespace. */
record Kubectl(String namespace) {

    /** What kubectl prints; it must succeed. */
    String run(String... words) {
        return output("", command("kubectl", words));
    }

    /** The same with something on its standard input. */
    String feed(String input, String... words) {
        return output(input, command("kubectl", words));
    }

    /** What Helm prints; it must succeed. */
    String helm(String... words) {
        return output("", command("helm", words));
    }

    /** An object, or a list of them, as it is in the cluster. */
    JsonObject object(String... words) {
        var get = Stream.concat(Stream.of("get", "--output=json"), Stream.of(words));
        return PersonClient.read(run(get.toArray(String[]::new)));
    }

    /** One value of a Secret. */
    String secret(String name, String key) {
        var value = object("secret", name).getJsonObject("data").getString(key);
        return new String(Base64.getDecoder().decode(value), UTF_8);
    }

    /** The pods with these labels that are not on their way out. */
    List<JsonObject> pods(String labels) {
        return object("pods", "--selector=" + labels).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(pod -> !pod.getJsonObject("metadata").containsKey("deletionTimestamp"))
                .toList();
    }

    /** A kubectl that goes on until it is destroyed. */
    Process start(String... words) {
        try {
            return new ProcessBuilder(command("kubectl", words))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command(String program, String... words) {
        return Stream.concat(Stream.of(program, "--namespace", namespace), Stream.of(words))
                .toList();
    }

    private static String output(String input, List<String> command) {
        try {
            var process = new ProcessBuilder(command).start();
            try (var stdin = process.outputWriter(UTF_8)) {
                stdin.write(input);
            }
            var text = new String(process.getInputStream().readAllBytes(), UTF_8);
            var complaints = new String(process.getErrorStream().readAllBytes(), UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(String.join(" ", command) + ": " + text + complaints);
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
