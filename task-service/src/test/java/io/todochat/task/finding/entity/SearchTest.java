package io.todochat.task.finding.entity;

import static io.todochat.task.finding.entity.Sample.find;
import static io.todochat.task.finding.entity.Sample.numbers;
import static io.todochat.task.finding.entity.Sample.query;
import static io.todochat.task.finding.entity.Sample.task;
import static io.todochat.task.finding.entity.Sample.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {

    @Test
    void allWordsMustBeThereEachInAnyPart() {
        assertThat(found(
                        "ladder roof tools garage",
                        task(1, "Mend the roof")
                                .tags("tools")
                                .checklist("long ladder")
                                .notes("it is in the garage"),
                        task(2, "Mend the roof").tags("tools").checklist("long ladder"),
                        task(3, "ladder roof tools garage")))
                .containsExactly(3, 1);
    }

    @Test
    void titleComesBeforeTagsChecklistAndNotes() {
        assertThat(found(
                        "lamp",
                        task(1, "a").notes("lamp"),
                        task(2, "b").checklist("lamp"),
                        task(3, "c").tags("lamp"),
                        task(4, "lamp")))
                .containsExactly(4, 3, 2, 1);
    }

    @Test
    void theWholeWordComesBeforeOneThatGoesOnAndTheNewerBeforeTheOlder() {
        assertThat(found("lamp", task(1, "a lamp"), task(2, "lampshade"), task(3, "lamp"), task(40, "lamps")))
                .containsExactly(3, 1, 40, 2);
    }

    @Test
    void aWordThatStandsNowhereIsLookedForWithTypingErrors() {
        var tasks = new Sample[] {task(1, "Visit the library"), task(2, "Lobrary card"), task(3, "Something else")};
        assertThat(found("libary", tasks)).containsExactly(1);
        assertThat(found("library", tasks)).containsExactly(1);
        assertThat(found("lobrery", tasks)).containsExactly(2);
    }

    @Test
    void fewerTypingErrorsComeFirstInEachPart() {
        assertThat(found(
                        "screwdrivr",
                        task(1, "screwdriver"),
                        task(2, "screwdrivers"),
                        task(3, "x").tags("screwdriver"),
                        task(4, "y").notes("screwdriver")))
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void aTypingErrorBesideAWordThatIsThere() {
        assertThat(found("garden watr", task(1, "x").notes("water the garden"), task(2, "water the garden")))
                .containsExactly(2, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "paint, piant, true",
        "paint, pant, true",
        "paint, painnt, true",
        "paint, point, true",
        "paint, piont, false",
        "cat, cut, false",
        "lamp, limp, true",
        "screwdriver, scrwdrivre, true",
        "screwdriver, scrwdrvre, false",
        "мастер, матсер, true",
        "naïve, naive, true"
    })
    void oneEditIsForgivenInFourLettersAndTwoInEight(String title, String q, boolean found) {
        assertThat(found(q, task(1, title))).hasSize(found ? 1 : 0);
    }

    @Test
    void quotedWordsStandSideBySideInOnePart() {
        var tasks = new Sample[] {
            task(1, "front door key"),
            task(2, "door at the front"),
            task(3, "front").notes("door"),
            task(4, "x").notes("The FRONT, door!"),
            task(5, "front doors"),
            task(6, "y").checklist("at the front", "door")
        };
        assertThat(found("\"front door\"", tasks)).containsExactly(1, 4);
        assertThat(found("“front door” key", tasks)).containsExactly(1);
        assertThat(found("\"front door", tasks)).containsExactly(1, 4);
        assertThat(found("\"frnot door\"", tasks)).isEmpty();
    }

    @Test
    void caseWidthAndAccentsDoNotMatter() {
        var tasks = new Sample[] {task(1, "CAFÉ Größe"), task(2, "ｃａｆｅ"), task(3, "Ἀθήνα ΣΟΦΟΣ"), task(4, "買牛奶 🎉")};
        assertThat(found("cafe", tasks)).containsExactly(2, 1);
        assertThat(found("cafe\u0301", tasks)).containsExactly(2, 1);
        assertThat(found("GROSSE", tasks)).containsExactly(1);
        assertThat(found("αθηνα σοφος", tasks)).containsExactly(3);
        assertThat(found("牛奶", tasks)).containsExactly(4);
        assertThat(found("🎉", tasks)).containsExactly(4);
    }

    @Test
    void wordsEndAtSigns() {
        var tasks = new Sample[] {task(1, "call bob@example.org re: v1.2"), task(2, "l'été")};
        assertThat(found("example", tasks)).containsExactly(1);
        assertThat(found("v1.2", tasks)).containsExactly(1);
        assertThat(found("ete", tasks)).containsExactly(2);
    }

    @Test
    void aSearchWithoutWordsIsNone() {
        assertThat(found("  ?! \"\" ", task(1, "a"), task(2, "b"))).containsExactly(1, 2);
    }

    @Test
    void whatIsInTheTrashIsNotFoundAndDoesNotCountAsWritten() {
        assertThat(found("libary", task(1, "libary").inTrash(), task(2, "library")))
                .containsExactly(2);
    }

    @Test
    void otherOrdersArePossible() {
        var found = find(query(words("lamp"), "id"), task(1, "lampshade"), task(2, "lamp"));
        assertThat(numbers(found)).containsExactly(1, 2);
    }

    @Test
    void tooMuchIsRefused() {
        assertThatThrownBy(() -> found("x".repeat(501))).isInstanceOf(NotUnderstood.class);
        assertThatThrownBy(() -> found("x ".repeat(21))).hasMessageContaining("20 words");
    }

    private static List<Integer> found(String q, Sample... tasks) {
        return numbers(find(query(words(q), null), tasks));
    }
}
