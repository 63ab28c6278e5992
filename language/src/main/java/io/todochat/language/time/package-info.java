/**
 * Everything about time: {@link io.todochat.language.time.Times#in} finds the times that a sentence mentions. Dates,
 * times of day, parts of the day, periods, lengths, holidays and repetitions each have a file of rules; another way of
 * saying something is another line in one of them.
 *
 * <p>What is found is a {@link io.todochat.language.time.Mention}: its tokens (prepositions included, so that what is
 * left is a title), its value in local time, and where it applies the end of a period, a part of the day, a rule, and a
 * length. A task's due date comes from a DATE, TIME, PERIOD or REPEAT; a LENGTH is part of a title unless somebody asks
 * for it ("snooze for an hour"), a LEAD goes with reminders.
 */
package io.todochat.language.time;
