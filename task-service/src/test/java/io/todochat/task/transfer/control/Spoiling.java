package io.todochat.task.transfer.control;

import java.util.List;
import java.util.Random;

/** Makes a text wrong in a place or two. */
final class Spoiling {

    private static final List<String> SPLINTERS = List.of(
            "",
            "\"",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            ";",
            "\n",
            "\r\n ",
            "null",
            "-1",
            "99999999999",
            "0",
            "\\",
            "BEGIN:VTODO\r\n",
            "END:VTODO\r\n",
            "END:VCALENDAR\r\n",
            "T",
            "P",
            "😀",
            "\u0000",
            "TZID=Nowhere",
            "true",
            "FREQ=",
            "2026-02-30");

    private Spoiling() {}

    static String of(String text, Random random) {
        var spoilt = new StringBuilder(text);
        for (int time = 0; time <= random.nextInt(3); time++) {
            var from = random.nextInt(spoilt.length());
            var to = Math.min(spoilt.length(), from + random.nextInt(12));
            spoilt.replace(from, to, SPLINTERS.get(random.nextInt(SPLINTERS.size())));
        }
        return spoilt.toString();
    }
}
