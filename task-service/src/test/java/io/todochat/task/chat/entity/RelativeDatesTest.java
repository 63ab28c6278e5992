package io.todochat.task.chat.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeDatesTest {

    private static final LocalDate TUESDAY = LocalDate.parse("2026-11-24");

    @ParameterizedTest
    @CsvSource({
        "due=ge=2026-11-24;due=lt=2026-11-25, due=ge=today;due=lt=today+1d",
        "due=lt=2026-11-23, due=lt=today-1d",
        "due=ge=2026-11-30;due=lt=2026-12-07, due=ge=startOfWeek+7d;due=lt=startOfWeek+14d",
        "due=lt=2026-12-24, due=lt=2026-12-24",
        "due=lt=2026-11-24T12:00, due=lt=2026-11-24T12:00"
    })
    void daysAroundTodayCountFromToday(String filter, String relative) {
        assertThat(new RelativeDates(TUESDAY).in(filter)).isEqualTo(relative);
    }
}
