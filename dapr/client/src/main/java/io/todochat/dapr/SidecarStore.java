package io.todochat.dapr;

import static java.util.stream.Collectors.joining;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;

/** A state store reached through the sidecar, with a bound on the transactions in flight. */
public final class SidecarStore implements StateStore {

    private static final int KEYS_A_READ = 64;
    private static final int MOST_OPERATIONS = 1_000;
    private static final int MOST_BYTES = 3 * 1024 * 1024;

    private final StateApi api;
    private final String name;
    private final Semaphore inFlight;

    /**
     * @param name of the Dapr component
     * @param transactions how many may be in flight: SQLite takes one writer and collapses under several
     */
    public SidecarStore(Sidecar sidecar, String name, int transactions) {
        this.api = sidecar.api(StateApi.class);
        this.name = name;
        this.inFlight = new Semaphore(transactions, true);
    }

    @Override
    public Optional<Document> get(String key) {
        return ask(() -> api.get(name, key), answer -> switch (answer.getStatus()) {
            case 200 -> Optional.of(new Document(key, answer.readEntity(String.class), answer.getHeaderString("ETag")));
            case 204 -> Optional.empty();
            default -> throw refused("read", answer);
        });
    }

    @Override
    public Map<String, Document> getAll(Collection<String> keys) {
        var found = new LinkedHashMap<String, Document>();
        var rest = new ArrayList<>(keys);
        for (int from = 0; from < rest.size(); from += KEYS_A_READ) {
            found.putAll(bulk(rest.subList(from, Math.min(rest.size(), from + KEYS_A_READ))));
        }
        return found;
    }

    private Map<String, Document> bulk(List<String> keys) {
        var body = "{\"keys\":" + JsonText.JSON.createArrayBuilder(keys).build() + "}";
        var entries = ask(() -> api.bulk(name, body), answer -> switch (answer.getStatus()) {
            case 200 -> answer.readEntity(String.class);
            case 204 -> "[]";
            default -> throw refused("bulk read", answer);
        });
        var found = new LinkedHashMap<String, Document>();
        JsonText.elements(entries).forEach(entry -> addTo(found, JsonText.members(entry)));
        return found;
    }

    private static void addTo(Map<String, Document> found, Map<String, String> entry) {
        var error = JsonText.string(entry.getOrDefault("error", "\"\""));
        if (!error.isEmpty()) {
            throw new SidecarUnavailable("bulk read: " + error);
        }
        var data = entry.getOrDefault("data", "null");
        if (!data.equals("null")) {
            var key = JsonText.string(entry.get("key"));
            found.put(key, new Document(key, data, JsonText.string(entry.get("etag"))));
        }
    }

    @Override
    public Outcome transact(List<Operation> operations) {
        var body = operations.stream().map(Operation::toJson).collect(joining(",", "{\"operations\":[", "]}"));
        var bytes = bytes(body);
        if (operations.size() > MOST_OPERATIONS || bytes > MOST_BYTES) {
            throw new StepTooLarge(operations.size() + " documents of " + bytes + " bytes in one step");
        }
        if (!Patience.acquire(inFlight)) {
            return Outcome.BUSY;
        }
        try (var answer = api.transaction(name, body)) {
            return outcome(answer);
        } catch (ProcessingException e) {
            return Outcome.UNKNOWN;
        } finally {
            inFlight.release();
        }
    }

    /** How many bytes of UTF-8 a text becomes, without writing them. */
    private static long bytes(String text) {
        return text.chars()
                .mapToLong(sign -> sign < 0x80 ? 1 : sign < 0x800 || Character.isSurrogate((char) sign) ? 2 : 3)
                .sum();
    }

    /** Dapr answers 500 to every failed transaction: only the text tells why (measured on 1.18.3). */
    private static Outcome outcome(Response answer) {
        if (answer.getStatus() < 300) {
            return Outcome.COMMITTED;
        }
        if (answer.getStatus() < 500) {
            throw refused("transaction", answer);
        }
        var text = answer.readEntity(String.class);
        if (text.contains("possible etag mismatch") || text.contains("no item was updated")) {
            return Outcome.CONFLICT;
        }
        if (text.contains("database is locked") || text.contains("deadlock detected")) {
            return Outcome.BUSY;
        }
        return Outcome.UNKNOWN;
    }

    /** The connection may be lost before the answer, and as well while its body is read. */
    private static <T> T ask(Supplier<Response> call, Function<Response, T> reading) {
        try (var answer = call.get()) {
            return reading.apply(answer);
        } catch (ProcessingException e) {
            throw new SidecarUnavailable("the sidecar does not answer", e);
        }
    }

    private static SidecarUnavailable refused(String what, Response answer) {
        return new SidecarUnavailable(what + ": " + answer.getStatus() + " " + answer.readEntity(String.class));
    }
}
