package io.todochat.language;

import io.todochat.language.command.Command;
import io.todochat.language.command.Fields;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is left of a sentence as a title, and shows that more was meant than was understood: words of when, or the beginning
 * of something else. Whoever reads "Added" would trust a date that is wrong; a question shows it. Pure.
 */
record Leftover(Reading reading) {

    private static final String WEEKDAY =
            "(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)";

    /** "Lab meeting, every other week", of what was taken to repeat otherwise. */
    private static final Pattern OF_SERIES =
            Pattern.compile(".*\\b(?:every (?:other|second|third|day|week|month|year|\\d+)|each (?:day|week|month|year)"
                    + "|(?:until|(?<!\\b(?:the|a|my) )till?)(?! roll| the| my| our)|not on|next on|next in|(?:once|twice|times) an?|"
                    + WEEKDAY + " (?:to|and|or) " + WEEKDAY + ")\\b.*");

    /** "Feed the calves and 17": an hour with nothing that says so. */
    private static final Pattern OF_HOUR = Pattern.compile(
            ".*\\b(?:at|and|from|until|before|after|than) \\d{1,2}(?:[:.]\\d\\d)?|.*\\bsame (?:time|hour)s?");

    /** With these begins what somebody says of something else, or how it is said. */
    private static final Pattern OF_OTHER = Pattern.compile(
            "(?:\\^|(?:and|but|so|or|better|make it|that['’]?s|it['’]?s|on it|hm+|oh|ugh|argh|shit|damn|lovely"
                    + "|wonderful|thanks|thank you (?:dear|so|very|for)|actually|otherwise|want (?:it|them)|needs (?:doing|to)"
                    + "|same|until|anyway|well,)(?:[ ,.!].*|$))");

    /** The same reading, to be asked about where something may be left over. */
    static Reading asked(Reading reading) {
        return new Leftover(reading).isUnclear() ? reading.asking(Question.ADD).confirmed(true) : reading;
    }

    private boolean isUnclear() {
        return reading.question().isEmpty()
                && reading.command() instanceof Command.Add(var fields)
                && fields.title()
                        .filter(title -> isUnclear(title.toLowerCase(Locale.ROOT), fields))
                        .isPresent();
    }

    private boolean isUnclear(String title, Fields fields) {
        return fields.recurrence().isPresent() && OF_SERIES.matcher(title).matches()
                || reading.times().size() == 1 && OF_HOUR.matcher(title).matches()
                || !reading.times().isEmpty() && OF_OTHER.matcher(title).matches();
    }
}
