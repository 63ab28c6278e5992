package io.todochat.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no time. */
class LeftAloneTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            buy 3 apples                       | ``
            read John 3:16                     | ``
            monday blues                       | ``
            sun cream                          | ``
            buy a christmas tree stand         | ``
            dye easter eggs                    | ``
            april showers album                | ``
            the first second of the third act  | ``
            psalm 23:4                         | ``
            call 0800 123 456                  | ``
            version 3.12.1                     | ``
            v2.0.1                             | ``
            call 555-1234                      | ``
            call 206-555-1212                  | ``
            mail bob@tomorrow.com              | ``
            see https://example.org/2027/12/03 | ``
            "call mom tomorrow"                | ``
            #tomorrow                          | ``
            room 12                            | ``
            chapter 5                          | ``
            march to the shop                  | ``
            I may come                         | ``
            a second opinion                   | ``
            the first floor                    | ``
            at 5 locations                     | ``
            at 9.5 percent                     | ``
            flight 1730                        | ``
            24/7                               | ``
            badges for the christmas party     | ``
            a cake before the christmas party  | ``
            notes before the night shift       | ``
            a card (his day is on the 12th)    | ``
            it's overdue since the 15th        | ``
            read sections 3 and 4              | ``
            do exercises 1-5                   | ``
            read ch. 3 - 5                     | ``
            upgrade to version 3.12.           | ``
            read RFC 9110 sec 15               | ``
            we sat                             | ``
            enjoy the sun                      | ``
            they get wed                       | ``
            1/2 cup sugar                      | ``
            aspect 4:3                         | ``
            section 3.4                        | ``
            top 10                             | ``
            may the force                      | ``
            sat down                           | ``
            buy 2 x 4 screws                   | ``
            every now and then  | ``
            two by four         | ``
            a shed eight by ten | ``
            weekend bag                | ``
            half a dozen eggs          | ``
            thanksgiving turkey recipe | ``
            """)
    void whatIsNoTimeIsLeftAlone(String text, String mentions) {
        assertThat(Shown.of(text)).isEqualTo(mentions);
    }
}
