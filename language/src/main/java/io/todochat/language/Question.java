package io.todochat.language;

/** What has to be asked back. */
public enum Question {
    TITLE("What shall I call the task?"),
    WHICH("Which task do you mean?"),
    EXCEPT("I can leave tasks out by their names or numbers only. Which task do you mean?"),
    WHEN("When?"),
    DAY("That date is another day of the week. Which day do you mean?"),
    WEEKLY("Every week on these days? Say “yes”, or add each day as a task of its own."),
    LEFT_OUT("I cannot tell which days are to be left out. Shall I add it without that? Say “yes”, or say it again with"
            + " dates, as in “except 21 and 28 December”."),
    OFTEN("On which days, or at which times?"),
    WHAT("What shall be different?"),
    ADD("Shall I add this as a task?"),
    SURE("Are you sure?"),
    ZONE("Which time zone is that? One is called Europe/Lisbon.");

    private final String text;

    Question(String text) {
        this.text = text;
    }

    /** In words. */
    public String text() {
        return text;
    }
}
