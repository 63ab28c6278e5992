package io.todochat.cell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterpretTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final java.io.InputStream keyboard = System.in;

    @AfterEach
    void giveBackTheKeyboard() {
        System.setIn(keyboard);
    }

    private int interpret(String input) {
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        return Todo.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .execute("interpret", "--json", "--now", "2026-11-24T10:15", "--zone", "Europe/Berlin");
    }

    @Test
    void aLineOfJsonSaysWhenAndWhereItIsSaid() {
        var code = interpret("""
                {"text":"call Ann at 9","ref":"2026-11-24T08:00","zone":"Asia/Tokyo"}
                call Ann at 9
                """);

        assertThat(code).isZero();
        assertThat(out.toString().lines())
                .satisfiesExactly(
                        first -> assertThat(first).contains("\"due\":\"2026-11-24T09:00\""),
                        second -> assertThat(second).contains("\"due\":\"2026-11-25T09:00\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"text":5}                      | "text" has to be text
            {"txt":"call Ann"}              | needs a "text"
            {call Ann                       | has to be JSON
            {"text":"a","ref":"yesterday"}  | a time looks like
            {"text":"a","zone":"Mars/Base"} | a zone like Europe/Berlin
            {"text":"a","locale":"!!"}      | a locale looks like
            """)
    void whatCannotBeReadIsOneLineBehindWhatCouldBe(String line, String complaint) {
        var code = interpret("call Ann\n" + line + "\n");

        assertThat(code).isEqualTo(1);
        assertThat(out.toString().lines()).hasSize(1);
        assertThat(err.toString().lines()).singleElement().asString().contains(complaint);
    }
}
