package io.todochat.task.finding.entity;

import static io.todochat.task.finding.entity.Sample.BERLIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.jirutka.rsql.parser.RSQLParser;
import cz.jirutka.rsql.parser.RSQLParserException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be read is told by the place where it stands. */
class FilterPlacesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tite==a | 0 | There is no such field",
                "'''  ''==a' | 0 | a field or an opening parenthesis is expected",
                "title==a;tite==b | 9 | There is no such field",
                "title==a or (id==1 and  tite==b) | 24 | There is no such field",
                "'(title==''a;tite==b'';status==open),x==1' | 34 | There is no such field",
                "title=lt=a | 5 | title can be compared with ==, !=, =in=, =out=, =isnull=",
                "id==1;status>open | 12 | status can be compared with",
                "overdue=in=(true) | 7 | overdue can be compared with ==, !=",
                "title=like=a | 5 | There is no operator =like=",
                "id==1;id=isempty=a | 8 | There is no operator =isempty=",
                "id==one | 4 | whole number",
                "id=in=(1,two,3) | 9 | whole number",
                "status==opened | 8 | It is open, done, cancelled.",
                "priority=ge=p1 | 12 | It is none, low, medium, high, urgent.",
                "overdue==maybe | 9 | true or false",
                "due=isnull=maybe | 11 | true or false",
                "due<null | 4 | Nothing is less or more than null",
                "due==someday | 5 | A date is",
                "due==now+7x | 10 | A date is",
                "due==now+7d~ | 11 | Here ; (and)",
                "due==now+7d+ | 11 | A date is",
                "'due==\"2026-02-30\"' | 6 | no such date",
                "due==2026-11-24T25:00 | 5 | no such date",
                "due==today+999999y | 10 | no such date",
                "due=in=(today,2026-13-01) | 14 | no such date",
                "title==(a,b) | 10 | takes one value",
                "title== | 7 | a value is expected",
                "title | 5 | an operator is expected",
                "title==a; | 9 | a field or an opening parenthesis is expected",
                "title==a;;id==1 | 9 | a field or an opening parenthesis is expected",
                "(title==a | 9 | closing parenthesis is expected",
                "title==a) | 8 | or the end is expected",
                "title==a b | 9 | or the end is expected",
                "id=in=(1,2 | 10 | a comma or a closing parenthesis is expected",
                "id=in=() | 7 | a value is expected",
                "'title==''a' | 7 | never closed",
                "=b | 0 | a field or an opening parenthesis is expected",
                "title=b | 5 | an operator is expected",
                "!title==a | 0 | a field or an opening parenthesis is expected"
            })
    void itPointsAtTheCharacter(String filter, int position, String detail) {
        assertThatThrownBy(() -> Filter.read(filter, BERLIN))
                .isInstanceOfSatisfying(NotUnderstood.class, thrown -> {
                    assertThat(thrown.field()).isEqualTo("filter");
                    assertThat(thrown.position()).isEqualTo(position);
                })
                .hasMessageContaining(detail);
    }

    @Test
    void anUnknownFieldIsToldAllThatThereAre() {
        assertThatThrownBy(() -> Filter.read("x==1", BERLIN))
                .hasMessageContaining("id, title, notes, status, priority, tag, due, start, zone, created, updated,"
                        + " completed, series, slot, recurrence, reminders, checklist, version, overdue");
    }

    @Test
    void whatIsTooMuchIsRefusedWhereItBegins() {
        refused("title==" + "a".repeat(2_000), 2_000);
        refused("(".repeat(21) + "id==1" + ")".repeat(21), 20);
        refused("id==1" + ";id==1".repeat(100), 600);
        refused("id=in=(1" + ",1".repeat(100) + ")", 207);
        Filter.read("(".repeat(20) + "id==1" + ")".repeat(20), BERLIN);
    }

    private static void refused(String filter, int position) {
        assertThatThrownBy(() -> Filter.read(filter, BERLIN))
                .isInstanceOfSatisfying(
                        NotUnderstood.class,
                        thrown -> assertThat(thrown.position()).isEqualTo(position));
    }

    /** Places come from a walk of our own; so it must take exactly what the library takes. */
    @Test
    void theWalkAndTheParserAgreeOnEveryText() {
        var parser = new RSQLParser(Operator.ALL);
        var random = new Random(5);
        var pieces = new String[] {
            "id",
            "a b",
            "'x y'",
            "\"q\\\"\"",
            "'",
            "==",
            "!=",
            "=in=",
            "=x=",
            "<",
            ">=",
            "=",
            "!",
            "~",
            "(",
            ")",
            ",",
            ";",
            " and ",
            " or ",
            " ",
            "\t",
            "and",
            "\\",
            "ü",
            "1",
            "\n"
        };
        for (int round = 0; round < 10_000; round++) {
            var text = new StringBuilder();
            for (int piece = random.nextInt(10); piece >= 0; piece--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            assertThat(isWalked(text.toString())).as(text.toString()).isEqualTo(isParsed(parser, text.toString()));
        }
    }

    private static boolean isWalked(String text) {
        try {
            Places.of(text);
            return true;
        } catch (NotUnderstood e) {
            assertThat(e.position()).isBetween(0, text.length());
            return false;
        }
    }

    private static boolean isParsed(RSQLParser parser, String text) {
        try {
            parser.parse(text);
            return true;
        } catch (RSQLParserException e) {
            return false;
        }
    }
}
