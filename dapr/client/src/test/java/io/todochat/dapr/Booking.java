package io.todochat.dapr;

/** What is done to a person's books. */
enum Booking {
    /** Changes in any case. */
    ADD,
    /** Refused where a sheet, which is read on demand, says that the books are claimed. */
    CLAIM_SEEN_ON_SHEET,
    /** Refused where a document, which is never cached, says so. */
    CLAIM_SEEN_IN_DOCUMENT,
    /** Refused where nobody claimed the books. */
    RELEASE,
    /** Changes nothing. */
    LOOK;

    Answer run(Journal<Ledger, Sheet> journal, String person, String id) {
        return this == LOOK
                ? journal.read(person, view -> new Books(person, view).look())
                : journal.run(person, id, view -> step(new Books(person, view), id));
    }

    private Step<Ledger, Sheet, Answer> step(Books books, String id) {
        return switch (this) {
            case ADD -> books.add(id);
            case CLAIM_SEEN_ON_SHEET -> books.claimedOnSheet() ? books.refuse() : books.claim(id);
            case CLAIM_SEEN_IN_DOCUMENT -> books.claimedByDocument() ? books.refuse() : books.claim(id);
            case RELEASE -> books.claimedOnSheet() ? books.release(id) : books.refuse();
            case LOOK -> books.refuse();
        };
    }
}
