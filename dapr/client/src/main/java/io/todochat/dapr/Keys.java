package io.todochat.dapr;

/** Keys of the documents that every journal has. */
public final class Keys {

    private Keys() {}

    /** @param person in the form that is safe in keys */
    public static String head(String person) {
        return "head:" + person;
    }

    /** @param person in the form that is safe in keys */
    public static String page(String person, int number) {
        return "page:" + person + ":" + number;
    }
}
