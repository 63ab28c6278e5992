package io.todochat.task.chat.entity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Turns the days around today in a filter into such as count from whichever day it is: a list that was shown for today
 * is for today also tomorrow. Other days stay as they are. Pure.
 */
public record RelativeDates(LocalDate today) {

    private static final Pattern DAY = Pattern.compile("(?<![\\w-])\\d{4}-\\d{2}-\\d{2}(?![\\w:-])");

    private static final int DAYS_OF_WEEK = 7;

    /** The filter with such days. */
    public String in(String filter) {
        return DAY.matcher(filter).replaceAll(this::day);
    }

    private String day(MatchResult found) {
        var day = LocalDate.parse(found.group());
        var away = ChronoUnit.DAYS.between(today, day);
        if (Math.abs(away) <= 1) {
            return counted("today", away);
        }
        var week = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var fromWeek = ChronoUnit.DAYS.between(week, day);
        if (fromWeek % DAYS_OF_WEEK == 0 && Math.abs(fromWeek) <= 2 * DAYS_OF_WEEK) {
            return counted("startOfWeek", fromWeek);
        }
        return found.group();
    }

    private static String counted(String from, long days) {
        return days == 0 ? from : from + (days > 0 ? "+" : "") + days + "d";
    }
}
