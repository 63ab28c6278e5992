package io.todochat.dapr;

import java.time.Duration;

/** One document written or deleted in a transaction. */
public sealed interface Operation {

    /** The document's key. */
    String key();

    /** The operation as Dapr's transaction API wants it. */
    String toJson();

    /**
     * Writes a document.
     *
     * @param json the content
     * @param guard under which condition
     * @param lifetime after which the store forgets it; null for ever
     */
    record Upsert(String key, String json, Guard guard, Duration lifetime) implements Operation {

        @Override
        public String toJson() {
            var text = new StringBuilder("{\"operation\":\"upsert\",\"request\":{\"key\":")
                    .append(JsonText.JSON.createValue(key))
                    .append(guard.toJson());
            if (lifetime != null) {
                text.append(",\"metadata\":{\"ttlInSeconds\":\"")
                        .append(lifetime.toSeconds())
                        .append("\"}");
            }
            return text.append(",\"value\":").append(json).append("}}").toString();
        }
    }

    /** Deletes a document, whether it is there or not. */
    record Delete(String key) implements Operation {

        @Override
        public String toJson() {
            return "{\"operation\":\"delete\",\"request\":{\"key\":" + JsonText.JSON.createValue(key) + "}}";
        }
    }

    /** Writes whatever stands there: for documents that another one in the same transaction guards. */
    static Operation put(String key, String json) {
        return new Upsert(key, json, Guard.NONE, null);
    }

    /** Writes only if nothing stands under the key. */
    static Operation create(String key, String json) {
        return new Upsert(key, json, Guard.ABSENT, null);
    }

    /** Writes only if nothing stands under the key, for a limited time. */
    static Operation create(String key, String json, Duration lifetime) {
        return new Upsert(key, json, Guard.ABSENT, lifetime);
    }

    /** Replaces the version that was read. */
    static Operation replace(String key, String json, String etag) {
        return new Upsert(key, json, new Guard.Version(etag), null);
    }

    /** Deletes, whether it is there or not. */
    static Operation delete(String key) {
        return new Delete(key);
    }

    /** The condition of a write. */
    sealed interface Guard {

        /** No condition. */
        Guard NONE = new None();

        /** Nothing stands there yet. */
        Guard ABSENT = new Absent();

        /** What the condition adds to the request. */
        String toJson();

        /** See {@link #NONE}. */
        record None() implements Guard {
            @Override
            public String toJson() {
                return "";
            }
        }

        /** See {@link #ABSENT}. */
        record Absent() implements Guard {
            @Override
            public String toJson() {
                return ",\"options\":{\"concurrency\":\"first-write\"}";
            }
        }

        /** The version that was read still stands. */
        record Version(String etag) implements Guard {
            @Override
            public String toJson() {
                return ",\"etag\":" + JsonText.JSON.createValue(etag)
                        + ",\"options\":{\"concurrency\":\"first-write\"}";
            }
        }
    }
}
