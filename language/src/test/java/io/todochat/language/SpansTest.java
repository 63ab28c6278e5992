package io.todochat.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpansTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            add  knit   socks tomorrow | intent[add] title[knit   socks] due[tomorrow]
            🎈 at 5pm #fun p1 🎈        | title[🎈] due[at 5pm] tags[#fun] priority[p1] title[🎈]
            remind me at 8 to run daily | intent[remind me] due[at 8] intent[to] title[run] recurrence[daily]
            add "to do", by 2026-12-24. | intent[add] title["to do"] due[by 2026-12-24]
            list #home today            | intent[list] tags[#home] due[today]
            mark the fern as done!      | intent[mark] target[the fern] intent[as done]
            delete 3                    | intent[delete] target[3]
            yes, please                 | intent[yes, please]
            """)
    void spansPointAtTheWordsThatWereRead(String phrase, String spans) {
        var read = Said.reading(phrase).spans().stream()
                .map(span -> span.field() + "[" + phrase.substring(span.from(), span.to()) + "]")
                .collect(Collectors.joining(" "));

        assertThat(read).isEqualTo(spans);
    }
}
