package io.todochat.task.transfer.control;

import io.todochat.task.transfer.entity.Outgoing;
import io.todochat.task.transfer.entity.TaskCopy;
import jakarta.json.Json;
import jakarta.json.bind.Jsonb;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Writes an account as JSON, one task a line: what {@link AccountReader} reads. */
final class AccountWriter {

    static final String FORMAT = "todochat-account";
    static final int VERSION = 1;

    private final Jsonb jsonb;
    private final Writer out;

    AccountWriter(Jsonb jsonb, Writer out) {
        this.jsonb = jsonb;
        this.out = out;
    }

    /** @param filters the JSON document of saved filters; null for none */
    void write(Outgoing account, String filters, Instant now) throws IOException {
        out.write("{\"format\":\"" + FORMAT + "\",\"version\":" + VERSION + ",\"exported\":\"" + now + "\"");
        if (account.account() != null) {
            out.write(",\n\"account\":" + Json.createValue(account.account()));
        }
        out.write(",\n\"nextTask\":" + account.nextTask());
        out.write(",\n\"settings\":" + jsonb.toJson(account.settings()));
        if (filters != null) {
            out.write(",\n\"filters\":" + filters);
        }
        list("series", account.seriesCopies(), Function.identity());
        list("tasks", account.tasks(), TaskCopy::of);
        out.write("\n}\n");
    }

    private <T> void list(String name, List<T> all, Function<T, ?> form) throws IOException {
        out.write(",\n\"" + name + "\":[");
        var separator = "\n";
        for (var one : all) {
            out.write(separator + jsonb.toJson(form.apply(one)));
            separator = ",\n";
        }
        out.write("\n]");
    }
}
