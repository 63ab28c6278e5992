package io.todochat.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.language.Command.Choose;
import io.todochat.language.Command.Complete;
import io.todochat.language.Command.Confirm;
import io.todochat.language.Command.Decline;
import io.todochat.language.Command.Delete;
import io.todochat.language.Command.Help;
import io.todochat.language.Command.ListTasks;
import io.todochat.language.Command.Missing;
import io.todochat.language.Command.NotUnderstood;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            list                          |        |
            List all my tasks!            |        |
            show my open tasks, please    |        |
            my tasks                      |        |
            what's on my list?            |        |
            what do I have to do          |        |
            list #garden                  | garden |
            show tasks tagged #Garden     | garden |
            what is due today             |        | 2026-11-24
            what’s due tomorrow?          |        | 2026-11-25
            which tasks are due on friday |        | 2026-11-27
            show #garden for tomorrow     | garden | 2026-11-25
            """)
    void tasksAreListed(String phrase, String tag, LocalDate day) {
        assertThat(Said.command(phrase)).isEqualTo(new ListTasks(Optional.ofNullable(tag), Optional.ofNullable(day)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            done 2                        | 2
            done #2.                      | 2
            complete task 17              | 17
            complete the third one        | 3
            finish the 4th                | 4
            check off number three        | 3
            mark 5 as done                | 5
            """)
    void aNumberedTaskIsCompletedOrDeleted(String phrase, int number) {
        var target = new Target.Numbered(number);

        assertThat(Said.command(phrase)).isEqualTo(new Complete(target));
        assertThat(Said.command("delete " + number)).isEqualTo(new Delete(target));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            done water the fern           | water the fern
            finished with water the fern! | water the fern!
            mark water the fern as done   | water the fern
            mark water the fern done      | water the fern
            tick off "done as planned"    | done as planned
            complete 2 forms tomorrow     | 2 forms tomorrow
            """)
    void aTaskIsCompletedByItsWords(String phrase, String words) {
        assertThat(Said.command(phrase)).isEqualTo(new Complete(new Target.Named(words)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete", "remove", "Delete", "REMOVE"})
    void aTaskIsDeletedByItsWordsOrAsTheLastOne(String verb) {
        assertThat(Said.command(verb + " water the fern")).isEqualTo(new Delete(new Target.Named("water the fern")));
        assertThat(Said.command(verb + " the second one")).isEqualTo(new Delete(new Target.Numbered(2)));
        assertThat(Said.command(verb + " it")).isEqualTo(new Delete(new Target.Last()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"done", "finish it", "mark that as done", "complete this one", "Done!"})
    void theLastTaskIsCompleted(String phrase) {
        assertThat(Said.command(phrase)).isEqualTo(new Complete(new Target.Last()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "#2", "2.", "the second one", "second", "number two", "option 2"})
    void aChoiceIsMade(String phrase) {
        assertThat(Said.command(phrase)).isEqualTo(new Choose(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "Yes!", "ok", "sure", "yes, please", "ok, do it", "go ahead", "yep 👍"})
    void aQuestionIsConfirmed(String phrase) {
        assertThat(Said.command(phrase)).isEqualTo(new Confirm());
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "No.", "cancel", "never mind", "no, never mind", "no thanks", "nope"})
    void aQuestionIsDeclined(String phrase) {
        assertThat(Said.command(phrase)).isEqualTo(new Decline());
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "Help!", "help me", "what can you do?"})
    void helpIsGiven(String phrase) {
        assertThat(Said.command(phrase)).isEqualTo(new Help());
    }

    @ParameterizedTest
    @CsvSource({
        "'', WORDS",
        "'   ', WORDS",
        "water the fern, COMMAND",
        "hello, COMMAND",
        "0, COMMAND",
        "?, COMMAND",
        "delete, COMMAND",
        "delete ?!, COMMAND",
        "show me the money, COMMAND",
        "list #a #b, COMMAND",
        "list p1, COMMAND",
        "what is due at 5, COMMAND",
        "what will the weather be tomorrow, COMMAND",
        "will it rain tomorrow?, COMMAND",
        "add, TITLE",
        "add tomorrow, TITLE",
        "remind me tomorrow, TITLE",
        "add #home !high, TITLE",
        "'add - , !', TITLE",
        "tomorrow at 5, TITLE",
    })
    void whatIsNotSurelyACommandIsNotUnderstood(String phrase, Missing missing) {
        assertThat(Said.reading(phrase)).isEqualTo(new Reading(new NotUnderstood(missing), List.of()));
    }
}
