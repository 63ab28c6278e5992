package io.todochat.language.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Feed the cat               | Word[Feed] Word[the] Word[cat]
            at 5pm                     | Word[at] Number[5] Word[pm]
            at 15h30                   | Word[at] Number[15] Word[h] Number[30]
            feb13                      | Word[feb] Number[13]
            p1 and A4                  | Word[p1] Word[and] Word[A4]
            3rd                        | Number[3] Word[rd]
            o'clock, don’t             | Word[o'clock] Mark[,] Word[don’t]
            twenty-one                 | Word[twenty] Mark[-] Word[one]
            9:30                       | Number[9] Mark[:] Number[30]
            "to do" “so”               | Quote["to do"] Quote[“so”]
            "" " "                     | Mark["] Mark["] Mark["] Mark["]
            #home #1 a#b               | Tag[#home] Mark[#] Number[1] Word[a] Mark[#] Word[b]
            !high wow!                 | Word[!high] Word[wow] Mark[!]
            see https://a.example/1?b. | Word[see] Opaque[https://a.example/1?b] Mark[.]
            mail x.y@z.example, now    | Word[mail] Opaque[x.y@z.example] Mark[,] Word[now]
            v2.1 1.2.3 1.2.2027        | Opaque[v2.1] Opaque[1.2.3] Number[1] Mark[.] Number[2] Mark[.] Number[2027]
            1234567890                 | Opaque[1234567890]
            🎈 é                       | Mark[🎈] Word[é]
            """)
    void everythingLandsInOneToken(String text, String tokens) {
        var cut = Tokens.of(text).stream()
                .map(token -> token.getClass().getSimpleName() + "[" + text.substring(token.from(), token.to()) + "]")
                .collect(Collectors.joining(" "));

        assertThat(cut).isEqualTo(tokens);
    }
}
