package io.todochat.dapr;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.ConfigProvider;

/** Prints what an application sees that has the sidecar client on its class path. */
final class PrintedConfiguration {

    private PrintedConfiguration() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var config = ConfigProvider.getConfig();
        for (var name : config.getPropertyNames()) {
            config.getOptionalValue(name, String.class).ifPresent(value -> out.println(name + "=" + value));
        }
    }
}
