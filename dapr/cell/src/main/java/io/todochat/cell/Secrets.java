package io.todochat.cell;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The secrets of one cell. Services read them through Dapr, and of the key pair the public half only. */
record Secrets(JsonObject json) {

    private static final String VERIFY = "mp.jwt.verify.publickey";

    /** Reads them; makes them at the first time, for their owner's eyes only. */
    static Secrets in(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            try (var reader = Json.createReader(Files.newBufferedReader(file))) {
                return new Secrets(reader.readObject());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path file) throws IOException {
        Folders.createForOwner(file.getParent().getParent());
        Folders.createForOwner(file.getParent());
        // Complete before it has its name: a power cut must not leave half of it, nor two callers two of them.
        var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = Files.createTempFile(file.getParent(), "secrets", ".tmp", mode);
        Files.writeString(draft, generate().toString());
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // theirs counts
        } finally {
            Files.delete(draft);
        }
    }

    private static JsonObject generate() {
        var keys = UserKeys.generate();
        var tokens = Json.createObjectBuilder();
        for (var service : Service.values()) {
            tokens.add(service.appId() + ".api", random()).add(service.appId() + ".app", random());
        }
        return Json.createObjectBuilder()
                .add("user-tokens", Json.createObjectBuilder().add(VERIFY, keys.publicPem()))
                .add("user-signing", Json.createObjectBuilder().add("privateKey", keys.privatePem()))
                .add("tokens", tokens)
                .build();
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    UserKeys userKeys() {
        return new UserKeys(text("user-tokens", VERIFY), text("user-signing", "privateKey"));
    }

    /** What the sidecar demands of the service. */
    String apiToken(Service service) {
        return text("tokens", service.appId() + ".api");
    }

    /** What the service demands of the sidecar. */
    String appToken(Service service) {
        return text("tokens", service.appId() + ".app");
    }

    private String text(String secret, String key) {
        return json.getJsonObject(secret).getString(key);
    }
}
