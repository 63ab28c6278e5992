package io.todochat.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line is a phrase and all that is understood of it: what is not named there must not be there. */
class PhrasesTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            add sharpen the knives                                                     => add title=sharpen the knives
            Add Sharpen Knives TOMORROW !HIGH #Kitchen                                 => add title=Sharpen Knives due=2026-11-25 priority=high tags=kitchen
            new curtains p4 #flat #wishes                                              => add title=curtains priority=low tags=flat + wishes
            please add a task to oil the door                                          => add title=oil the door
            create new task: oil the door                                              => add title=oil the door
            todo: oil the door                                                         => add title=oil the door
            add a lamp for the hall                                                    => add title=a lamp for the hall
            settle the bill by the end of the month                                    => add title=settle the bill due=2026-11-30 end=2026-12-01T00:00
            sort the attic end of december                                             => add title=sort the attic due=2026-12-31 end=2027-01-01
            dentist on friday at 8:45                                                  => add title=dentist due=2026-11-27T08:45
            pick up skis friday 6pm                                                    => add title=pick up skis due=2026-11-27T18:00
            file the invoice #büro-2 #ÉTÉ                                              => add title=file the invoice tags=büro-2 + été
            tomorrow, file the invoice.                                                => add title=file the invoice due=2026-11-25
            call Mia, Tom and Zoe tomorrow about bread                                 => add title=call Mia, Tom and Zoe about bread due=2026-11-25
            add "every day #1a !high p1"                                               => add title=every day #1a !high p1
            add mail zoe@x.org http://x.org/a#b tomorrow                               => add title=mail zoe@x.org http://x.org/a#b due=2026-11-25
            buy bulbs tagged garden with high priority                                 => add title=buy bulbs priority=high tags=garden
            pack with items tent, stove and rope                                       => add title=pack checklist=tent + stove + rope
            order paint with a note that the blue one is best                          => add title=order paint notes=the blue one is best
            add flour to my baking list                                                => add title=flour tags=baking
            i have to return the drill by friday                                       => add title=return the drill due=2026-11-27
            i need to mow the lawn on saturday                                         => add title=mow the lawn due=2026-11-28
            don't let me forget to water the ferns                                     => add title=water the ferns
            water the ferns every monday at 7pm                                        => add title=water the ferns due=2026-11-30T19:00 recurrence=FREQ=WEEKLY;BYDAY=MO first=2026-11-30T19:00
            pay the rent on the 1st of every month                                     => add title=pay the rent due=2026-12-01 recurrence=FREQ=MONTHLY;BYMONTHDAY=1 first=2026-12-01
            add                                                                        => add asks
            add a task                                                                 => add asks
            create a packing list                                                      => add title=packing list
            the ironing needs to be on my list                                         => add title=the ironing
            meeting with Ann tomorrow from 3pm to 5pm                                  => add title=meeting with Ann due=2026-11-25T15:00 end=2026-11-25T17:00
            submit the form by december 3                                              => add title=submit the form due=2026-12-03
            """)
    void whatIsToBeDoneBecomesATaskWithAllThatWasSaidOfIt(String phrase, String told) {
        assertThat(Speaking.told(phrase)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            remind me in 20 minutes to stretch                                         => add title=stretch due=2026-11-24T10:35:30 reminders=2026-11-24T09:35:30Z
            remind me to call Tom tomorrow at 8am                                      => add title=call Tom due=2026-11-25T08:00 reminders=2026-11-25T07:00:00Z
            remind me tomorrow to call Tom                                             => add title=call Tom due=2026-11-25 reminders=2026-11-25T08:00:00Z
            remind me every day at 8pm to lock up                                      => add title=lock up due=2026-11-24T20:00 recurrence=FREQ=DAILY first=2026-11-24T20:00 reminders=PT0S
            remind me to call Tom                                                      => add title=call Tom
            set a reminder for friday to call Tom                                      => add title=call Tom due=2026-11-27 reminders=2026-11-27T08:00:00Z
            wake me up at 6am tomorrow                                                 => add title=alarm due=2026-11-25T06:00 reminders=2026-11-25T05:00:00Z
            set an alarm for 7am                                                       => add title=alarm due=2026-11-25T07:00 reminders=2026-11-25T06:00:00Z
            remind me an hour before the wedding                                       => remind targets=wedding reminders=-PT1H
            remind me of it 15 minutes before                                          => remind targets=it reminders=-PT15M
            remind me about it tomorrow at noon                                        => remind targets=it reminders=2026-11-25T11:00:00Z
            dentist on monday at 3pm remind me 2 hours before                          => add title=dentist due=2026-11-30T15:00 reminders=-PT2H
            stop reminding me about the oven                                           => unremind targets=oven
            """)
    void remindersComeWithANewTaskOrToOneThatExists(String phrase, String told) {
        assertThat(Speaking.told(phrase)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            list                                                                       => list
            what do i have to do today                                                 => list filter=due=ge=2026-11-24;due=lt=2026-11-25
            show overdue tasks sorted by priority                                      => list filter=overdue==true sort=-priority,due
            show me tasks tagged garden                                                => list filter=tag==garden
            what's on my list for tomorrow                                             => list filter=due=ge=2026-11-25;due=lt=2026-11-26
            show urgent tasks due this week                                            => list filter=priority==urgent;due=ge=2026-11-23;due=lt=2026-11-30
            list completed tasks                                                       => list filter=status==done
            tasks without a due date                                                   => list filter=due=isnull=true
            tasks about insurance                                                      => list targets=insurance
            overdue tasks                                                              => list filter=overdue==true
            what's overdue?                                                            => list filter=overdue==true
            what is overdue and urgent                                                 => list filter=overdue==true;priority==urgent
            what is due this week?                                                     => list filter=due=ge=2026-11-23;due=lt=2026-11-30
            what is the weight of a feather                                            => none
            search for the plumber                                                     => search targets=the plumber
            is milk on my list                                                         => search targets=milk
            how many open tasks do i have                                              => count filter=status==open
            when is my haircut                                                         => show targets=haircut
            show task 2                                                                => show targets=2
            what's next                                                                => list
            show my shopping list                                                      => list filter=tag==shopping
            show more                                                                  => next-page
            go back                                                                    => previous-page
            show my tags                                                               => tags
            who changed the rent                                                       => history targets=rent
            am i free on friday                                                        => list filter=due=ge=2026-11-27;due=lt=2026-11-28
            do i have anything planned tomorrow                                        => list filter=due=ge=2026-11-25;due=lt=2026-11-26
            """)
    void questionsBecomeFilters(String phrase, String told) {
        assertThat(Speaking.told(phrase)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            done 2                                                                     => complete targets=2
            done with the tax form                                                     => complete targets=tax form
            i finished the tax form                                                    => complete targets=tax form
            mark 1, 3 and 5 as done                                                    => complete targets=1 + 3 + 5
            delete finished tasks                                                      => delete targets=(filter=status==done) confirm
            empty the trash                                                            => add title=empty the trash
            mark all overdue tasks as done                                             => complete targets=(filter=overdue==true) confirm
            mark the weekly report as done                                             => complete targets=weekly report
            complete the second one                                                    => complete targets=2
            tick off the last one                                                      => complete targets=-1
            done                                                                       => complete targets=it
            reopen the tax form                                                        => reopen targets=tax form
            the picnic is cancelled                                                    => cancel targets=picnic confirm
            skip the next wash                                                         => skip targets=next wash
            pause the weekly wash                                                      => pause targets=weekly wash
            resume the weekly wash                                                     => resume targets=weekly wash
            """)
    void tasksAreFinishedAndTakenUpAgain(String phrase, String told) {
        assertThat(Speaking.told(phrase)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            delete it                                                                  => delete targets=it confirm
            delete the picnic                                                          => delete targets=picnic confirm
            delete them                                                                => delete targets=them confirm
            delete everything                                                          => delete targets=() confirm
            delete all tasks tagged garden                                             => delete targets=(filter=tag==garden) confirm
            delete all completed tasks                                                 => delete targets=(filter=status==done) confirm
            remove milk from my shopping list                                          => delete targets=milk confirm
            take the dentist off my calendar                                           => delete targets=dentist confirm
            clear my list                                                              => delete targets=() confirm
            cancel the picnic on friday                                                => cancel targets=picnic confirm
            restore the picnic                                                         => restore targets=picnic
            undo                                                                       => undo
            undo the last change                                                       => undo
            """)
    void whatGoesAwayIsAskedAbout(String phrase, String told) {
        assertThat(Speaking.told(phrase)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            move the dentist to friday at 3pm                                          => update targets=dentist changes=(due=2026-11-27T15:00)
            move it to next week                                                       => update targets=it changes=(due=2026-11-30 end=2026-12-07)
            postpone the report by two days                                            => update targets=report changes=(later=P2D)
            reschedule the dentist                                                     => update targets=dentist asks
            push the report to december 5                                              => update targets=report changes=(due=2026-12-05)
            rename the picnic to garden party                                          => update targets=picnic changes=(title=garden party)
            make the picnic high priority                                              => update targets=picnic changes=(priority=high)
            set the priority of the picnic to low                                      => update targets=picnic changes=(priority=low)
            mark the picnic as urgent                                                  => update targets=picnic changes=(priority=urgent)
            tag the picnic as garden                                                   => update targets=picnic changes=(tags=garden)
            tag it #garden                                                             => update targets=it changes=(tags=garden)
            remove #garden from the picnic                                             => update targets=picnic changes=(removedTags=garden)
            add a note to the picnic saying bring chairs                               => update targets=picnic changes=(notes=bring chairs)
            remove the due date from the picnic                                        => update targets=picnic changes=(cleared=due)
            make the picnic repeat every week                                          => update targets=picnic changes=(due=2026-11-24 recurrence=FREQ=WEEKLY first=2026-11-24)
            stop repeating the picnic                                                  => update targets=picnic changes=(cleared=recurrence)
            edit the picnic                                                            => update targets=picnic asks
            duplicate the picnic                                                       => duplicate targets=picnic
            snooze it for 10 minutes                                                   => snooze targets=it end=2026-11-24T10:25:30
            snooze the oven until tomorrow                                             => snooze targets=oven end=2026-11-25
            """)
    void changesNameWhatIsToBeDifferent(String phrase, String told) {
        assertThat(Speaking.told(phrase)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            yes                                                                        => yes
            yes please                                                                 => yes
            no thanks                                                                  => no
            never mind                                                                 => no
            forget it                                                                  => no
            the second one                                                             => choose targets=2
            number 3                                                                   => choose targets=3
            no, i meant the other one                                                  => choose targets=the other one
            no, the first one                                                          => choose targets=1
            better at nine                                                             => update targets=it changes=(due=2026-11-25T09:00 dayOpen=true)
            no, i meant friday                                                         => update targets=it changes=(due=2026-11-27)
            make it friday                                                             => update targets=it changes=(due=2026-11-27)
            thanks a lot                                                               => thanks
            hello                                                                      => greet
            good morning                                                               => greet
            see you later                                                              => greet
            help                                                                       => help
            what can you do                                                            => help
            my time zone is Europe/Lisbon                                              => settings changes=(zone=Europe/Lisbon)
            i moved to lisbon                                                          => settings changes=(zone=Europe/Lisbon)
            show my settings                                                           => settings
            """)
    void talkIsUnderstood(String phrase, String told) {
        assertThat(Speaking.told(phrase)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            mark 1 as done and delete 2                                                => complete targets=1 + delete targets=2 confirm
            add bread; delete the picnic                                               => add title=bread + delete targets=picnic confirm
            add bread tomorrow and remind me to call Tom on friday                     => add title=bread due=2026-11-25 + add title=call Tom due=2026-11-27 reminders=2026-11-27T08:00:00Z
            """)
    void severalCommandsAreReadInTheirOrder(String phrase, String told) {
        assertThat(Speaking.told(phrase)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            what's the weather like                                                    => none
            play some music                                                            => none
            how tall is the tower                                                      => none
            tell me a joke                                                             => none
            i am bored                                                                 => none
            translate this into french                                                 => none
            asdf                                                                       => none
            """)
    void whatIsNoCommandIsNone(String phrase, String told) {
        assertThat(Speaking.told(phrase)).isEqualTo(told);
    }
}
