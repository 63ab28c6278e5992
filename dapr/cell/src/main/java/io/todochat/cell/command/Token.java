package io.todochat.cell.command;

import io.todochat.cell.SigningKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "token",
        description = "Print a token, good for a day, that makes its bearer that user.",
        mixinStandardHelpOptions = true)
final class Token implements Callable<Integer> {

    @Mixin
    private Place place;

    @ArgGroup(exclusive = false)
    private Elsewhere elsewhere;

    @Parameters(paramLabel = "USER", description = "Any name.")
    private String user;

    @Spec
    private CommandSpec spec;

    /** A system that is no cell of this machine. */
    private static final class Elsewhere {

        @Option(
                names = "--key",
                paramLabel = "FILE",
                required = true,
                description = "Sign with this RSA key in PEM form (- for the standard input), not with the cell's.")
        private Path key;

        @Option(
                names = "--issuer",
                paramLabel = "URL",
                defaultValue = SigningKey.ISSUER,
                description = "Who issues it, with --key (default: ${DEFAULT-VALUE}).")
        private String issuer;

        String token(String user) {
            return SigningKey.of(pem()).token(issuer, user, Instant.now(), Duration.ofDays(1));
        }

        private String pem() {
            try {
                return key.equals(Path.of("-"))
                        ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
                        : Files.readString(key);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        out.println(elsewhere == null ? place.cell().token(user) : elsewhere.token(user));
        out.flush();
        return 0;
    }
}
