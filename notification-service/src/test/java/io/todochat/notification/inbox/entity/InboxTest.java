package io.todochat.notification.inbox.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.events.ReminderDue;
import io.todochat.events.RemindersDue;
import io.todochat.notification.inbox.entity.Inbox.Receipt;
import io.todochat.notification.inbox.entity.Notification.Missed;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InboxTest {

    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");

    private final Map<Integer, Page> pages = new HashMap<>();
    private Inbox inbox = Inbox.EMPTY;

    @Test
    void aReminderIsPutAtTheEnd() {
        receive(1);
        receive(2);

        assertThat(inbox.count()).isEqualTo(2);
        assertThat(inbox.excerpt(Integer.MAX_VALUE, 50, this::page).notifications())
                .extracting(Notification::task)
                .containsExactly("2", "1");
    }

    @Test
    void remindersThatComeTogetherAreOneStepInTheirOrderOverTheEndOfAPageToo() {
        receiveUpTo(31);

        var receipt = receive(Stream.of(32, 33, 34).map(InboxTest::notification).toList());

        assertThat(receipt.inbox().count()).isEqualTo(34);
        assertThat(receipt.pages()).containsOnlyKeys(0, 1);
        assertThat(inbox.excerpt(Integer.MAX_VALUE, 4, this::page).notifications())
                .extracting(Notification::task)
                .containsExactly("34", "33", "32", "31");
    }

    @Test
    void whatIsMissedTogetherWithOthersIsOneDigestBesideThem() {
        receive(List.of(dayLate(1, 1), notification(2), dayLate(3, 1)));

        assertThat(pages.get(0).notifications()).extracting(Notification::kind).containsExactly("digest", "reminder");
        assertThat(pages.get(0).notifications().getFirst().count()).isEqualTo(2);
    }

    @Test
    void oneThatIsNamedTwiceComesInOnce() {
        var twice = new RemindersDue(NINE, "ann", List.of(reminder(1), reminder(2), reminder(1)));

        assertThat(Arrival.all(twice, NINE))
                .extracting(arrival -> arrival.notification().task())
                .containsExactly("1", "2");
    }

    @Test
    void aFullPageIsFollowedByANewOne() {
        receiveUpTo(33);

        assertThat(pages.get(0).notifications()).hasSize(32);
        assertThat(pages.get(1).notifications()).hasSize(1);
    }

    @Test
    void anErasedInboxIsEmptyAndStaysSo() {
        receiveUpTo(33);

        erase(9);

        assertThat(pages).isEmpty();
        assertThat(inbox).isEqualTo(new Inbox(0, 9, null));
        assertThat(inbox.erase(9)).isEmpty();
        assertThat(inbox.erase(8)).isEmpty();
    }

    @Test
    void whatManyPagesHoldIsErasedInSteps() {
        inbox = new Inbox(32 * 1_000 - 31, 0, null);

        var first = inbox.erase(9).orElseThrow();
        var second = first.inbox().erase(9).orElseThrow();

        assertThat(first.inbox()).isEqualTo(new Inbox(32 * 500, 0, null));
        assertThat(second.inbox()).isEqualTo(new Inbox(0, 9, null));
        assertThat(Stream.of(second, first).flatMap(step -> step.pages().stream()))
                .containsExactlyElementsOf(IntStream.range(0, 1_000).boxed().toList());
    }

    @Test
    void aReminderFromBeforeTheErasureDoesNotComeBackAndANewOneComes() {
        erase(9);

        var old = new Arrival(notification(1), 8);
        var later = new Arrival(notification(2), 10);
        assertThat(inbox.receive(List.of(old), this::page).pages()).isEmpty();
        assertThat(inbox.receive(List.of(old, later), this::page).taken()).containsExactly(later);
    }

    @Test
    void partsFollowEachOtherWithoutOverlapToTheFirstOne() {
        receiveUpTo(70);

        var first = inbox.excerpt(Integer.MAX_VALUE, 40, this::page);
        var second = inbox.excerpt(first.next(), 40, this::page);

        assertThat(first.notifications()).hasSize(40);
        assertThat(first.notifications().getLast().task()).isEqualTo("31");
        assertThat(second.notifications().getFirst().task()).isEqualTo("30");
        assertThat(second.notifications()).hasSize(30);
        assertThat(second.next()).isNull();
    }

    @Test
    void anEmptyInboxHasNothingAndNothingFollows() {
        assertThat(inbox.excerpt(Integer.MAX_VALUE, 50, this::page).notifications())
                .isEmpty();
        assertThat(inbox.excerpt(Integer.MAX_VALUE, 50, this::page).next()).isNull();
    }

    @Test
    void aReminderIsLateAfterMoreThanAMinute() {
        assertThat(Notification.of("ann", reminder(1), NINE.plusSeconds(60)).late())
                .isFalse();
        assertThat(Notification.of("ann", reminder(1), NINE.plusSeconds(61)).late())
                .isTrue();
    }

    @Test
    void whatComesMoreThanADayLateIsToldInOneDigest() {
        receive(1);
        for (int task = 2; task <= 101; task++) {
            receive(dayLate(task, 1));
        }
        receive(Notification.of("ann", reminder(102), NINE.plusSeconds(86_400)));

        assertThat(inbox.count()).isEqualTo(3);
        var digest = pages.get(0).notifications().get(1);
        assertThat(digest.kind()).isEqualTo("digest");
        assertThat(digest.late()).isTrue();
        assertThat(digest.count()).isEqualTo(100);
        assertThat(digest.missed()).hasSize(50).first().isEqualTo(new Missed("2", "Call Bob", NINE));
    }

    @Test
    void anotherDayHasADigestOfItsOwn() {
        receive(dayLate(1, 1));
        receive(dayLate(2, 2));
        receive(dayLate(3, 2));

        assertThat(inbox.excerpt(9, 9, this::page).notifications())
                .extracting(Notification::count)
                .containsExactly(2, 1);
    }

    private static Notification dayLate(int task, int days) {
        return Notification.of("ann", reminder(task), NINE.plusSeconds(86_400L * days + 1));
    }

    private void receiveUpTo(int number) {
        for (int task = 1; task <= number; task++) {
            receive(task);
        }
    }

    private void receive(int task) {
        receive(notification(task));
    }

    private void receive(Notification notification) {
        receive(List.of(notification));
    }

    private Receipt receive(List<Notification> notifications) {
        var arrivals = notifications.stream().map(one -> new Arrival(one, 1)).toList();
        var receipt = inbox.receive(arrivals, this::page);
        pages.putAll(receipt.pages());
        inbox = receipt.inbox();
        return receipt;
    }

    private void erase(long sequence) {
        var step = inbox.erase(sequence).orElseThrow();
        step.pages().forEach(pages::remove);
        inbox = step.inbox();
    }

    private Optional<Page> page(int number) {
        return Optional.ofNullable(pages.get(number));
    }

    private static Notification notification(int task) {
        return Notification.of("ann", reminder(task), NINE);
    }

    private static ReminderDue reminder(int task) {
        return new ReminderDue(Integer.toString(task), "Call Bob", "1", 1, NINE);
    }
}
