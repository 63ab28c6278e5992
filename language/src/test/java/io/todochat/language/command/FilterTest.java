package io.todochat.language.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "home | tag==home",
                "büro/post | tag==büro/post",
                "ann's | tag=='ann\\'s'",
                "a,status==done | tag=='a,status==done'",
                "back\\slash | tag=='back\\\\slash'",
                "null | tag=='null'"
            })
    void whateverATagIsCalledItIsNoConditionOfItsOwn(String tag, String expected) {
        var tags = new LinkedHashSet<>(List.of(tag));
        var filter = new Filter(
                new LinkedHashSet<>(),
                tags,
                EnumSet.noneOf(Priority.class),
                "due",
                Optional.empty(),
                Optional.empty(),
                "");
        assertThat(filter.rsql()).isEqualTo(expected);
    }
}
