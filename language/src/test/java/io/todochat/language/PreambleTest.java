package io.todochat.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who greets, says who he is or tells what happened comes to what is wanted behind it. */
class PreambleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Evening! Please add: call the garage tomorrow                        | add title=call the garage due=2026-11-25
                    Good morning, Agnes here. Water the ferns on Friday                 | add title=Water the ferns due=2026-11-27
                    Hello there, it's Kim. Please add a haircut on Friday at 9          | add title=haircut due=2026-11-27T09:00
                    The heating broke last night. Call the plumber tomorrow             | add title=Call the plumber due=2026-11-25
                    My bike broke down. Remind me to call the shop at 2                 | add title=call the shop due=2026-11-24T14:00 reminders=2026-11-24T13:00:00Z
                    spring is killing me so please write down: order 300 pots by tomorrow noon | add title=order 300 pots due=2026-11-25T12:00
                    Good morning, my nephew made me do this. Could you put down that I have to ring the vet tomorrow at 9? | add title=ring the vet due=2026-11-25T09:00
                    ring Ida and write down that she is ill                             | add title=ring Ida and write down that she is ill
                    We had hail last night, so please write down: check the roof        | add title=check the roof
                    Back at the yard after two regattas in two days, need to buy tar by friday | add title=buy tar due=2026-11-27
                    on lates till friday so bear with me. Ida needs her jab monday 10am | add title=Ida needs her jab due=2026-11-30T10:00
                    Hi! Just home from Oslo after three weeks, please add: buy tar on friday | add title=buy tar due=2026-11-27
                    shattered after the regatta, remind me tomorrow at 10 to ring Ivo | add title=ring Ivo due=2026-11-25T10:00 reminders=2026-11-25T09:00:00Z
                    long day today, sorry for the mess. buy tar tomorrow         | add title=buy tar due=2026-11-25
                    sailmaker cancelled, call him on friday                       | add title=call sailmaker due=2026-11-27
                    It was a long day. Buy tea tomorrow                                 | add title=Buy tea due=2026-11-25
                    By the way, buy stamps tomorrow                                     | add title=buy stamps due=2026-11-25
                    Ok, I just dump everything here: buy stamps                         | add title=buy stamps
                    """)
    void whatIsWantedStandsBehindIt(String said, String wanted) {
        assertThat(Speaking.told(Speaking.reading(said))).startsWith(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Morning run, then shower at 8          | add title=Morning run, then shower
                    back exercises at 6, need to call Ivo tomorrow | add title=back exercises due=2026-11-24T18:00
                    vet friday at 10, need to call Ivo tomorrow    | add title=vet due=2026-11-27T10:00
                    back to school night friday at 7. buy pens     | add title=back to school
                    Evening classes start on Friday        | add title=Evening classes start
                    Dentist Friday 10. Lunch with Bo Saturday | add title=Dentist
                    The milk is done. Buy bread tomorrow   | complete targets=milk
                    I called Kim. Buy milk                 | complete targets=Kim
                    Hi, I run a small shop, let's get started | greet
                    """)
    void whatIsNoPreambleIsRead(String said, String first) {
        assertThat(Speaking.told(Speaking.reading(said))).startsWith(first);
    }
}
