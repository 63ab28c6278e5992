package io.todochat.task.chat.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.language.command.Changes;
import io.todochat.language.command.Fields;
import io.todochat.language.command.Target;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetitlingTest {

    @ParameterizedTest
    @CsvSource({
        "call Tom, Tim, call Tim",
        "call Tom about the flat, Tim, call Tim about the flat",
        "buy milk, oat milk, buy oat milk",
        "buy milk, bread, buy bread"
    })
    void whatIsMeantStandsInThePlaceOfWhatWasWrong(String title, String meant, String becomes) {
        assertThat(Retitling.corrected(title, meant)).contains(becomes);
    }

    @ParameterizedTest
    @CsvSource({"buy milk, buy bread", "introduce Tom to Ann, Tim", "water the plants in the hall, bread", "Tom, Tim"})
    void whereThatIsNotPlainItIsTheWholeTitle(String title, String meant) {
        assertThat(Retitling.corrected(title, meant)).isEmpty();
    }

    @Test
    void aNameIsChangedForAnotherAndTheRestStays() {
        assertThat(renamed("buy a present for Tom", "Tom", "Tim")).contains("buy a present for Tim");
        assertThat(renamed("Tom", "Tom", "Tim")).contains("Tim");
        assertThat(renamed("call the garage", "garage", "Tim")).contains("Tim");
        assertThat(renamed("call Tom", "call Tom", "Tim")).contains("Tim");
    }

    private static Optional<String> renamed(String title, String said, String other) {
        var changes = Changes.to(Fields.NOTHING.titled(other));
        var target = new Target.Named(said, said, Optional.empty());
        return Retitling.ofName(title, List.of(target), changes).fields().title();
    }
}
