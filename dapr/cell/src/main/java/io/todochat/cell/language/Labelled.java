package io.todochat.cell.language;

import io.todochat.cell.CellException;
import io.todochat.language.time.Mention;
import io.todochat.language.time.Now;
import io.todochat.language.time.Times;
import io.todochat.language.token.Tokens;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** A sentence and what it means, as one line of a file tells: {@code text}, {@code ref}, and labels by sort of file. */
record Labelled(JsonObject json) {

    static List<Labelled> in(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).map(Labelled::of).toList();
        } catch (IOException e) {
            throw new CellException("cannot read " + file);
        }
    }

    private static Labelled of(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            return new Labelled(reader.readObject());
        }
    }

    String text() {
        return json.getString("text");
    }

    String label(String name) {
        return json.getString(name, "");
    }

    Now now() {
        return Now.of(LocalDateTime.parse(json.getString("ref")).atZone(ZoneOffset.UTC), Locale.US);
    }

    List<Mention> mentions() {
        return Times.in(Tokens.of(text()), now());
    }
}
