package io.todochat.notification.stream.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.todochat.notification.stream.entity.Message;
import io.todochat.notification.stream.entity.Message.Event;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OpenPagesTest {

    private final OpenPages pages = new OpenPages();

    @Test
    void aNewPageIsFirstToldThatItIsOpen() throws InterruptedException {
        var page = open("ann", Tape.running());

        assertThat(page.next()).isEqualTo(new Message.Hello());
    }

    @Test
    void allPagesOfAPersonAreToldAndNobodyElses() throws InterruptedException {
        var first = greeted("ann");
        var second = greeted("ann");
        var other = greeted("bob");

        pages.tell("ann", event(1));
        pages.tell("bob", event(2));

        assertThat(first.next()).isEqualTo(event(1));
        assertThat(second.next()).isEqualTo(event(1));
        assertThat(other.next()).isEqualTo(event(2));
    }

    @Test
    void anAnnouncementThatComesTwiceIsPushedOnce() throws InterruptedException {
        var page = greeted("ann");

        pages.tell("ann", event(1));
        pages.tell("ann", event(1));
        pages.tell("ann", event(2));

        assertThat(page.next()).isEqualTo(event(1));
        assertThat(page.next()).isEqualTo(event(2));
    }

    @Test
    void announcementsOfDifferentKindsMayShareAnId() throws InterruptedException {
        var page = greeted("ann");

        pages.tell("ann", event(1));
        pages.tell("ann", new Event("reminder", "1", "{}"));

        assertThat(page.next()).isEqualTo(event(1));
        assertThat(page.next()).isEqualTo(new Event("reminder", "1", "{}"));
    }

    @Test
    void aPageThatIsGoneIsForgottenAndTheOthersStay() throws InterruptedException {
        var gone = greeted("ann");
        var stays = greeted("ann");
        gone.goAway();

        pages.tell("ann", event(1));

        assertThat(gone.isClosed()).isTrue();
        assertThat(stays.next()).isEqualTo(event(1));
        await().untilAsserted(() -> assertThat(pages.count("ann")).isEqualTo(1));
    }

    @Test
    void aPageThatTakesNothingHoldsUpNobodyAndIsGivenUp() throws InterruptedException {
        var stuck = open("ann", Tape.stuck());
        var reads = greeted("bob");

        for (int id = 0; id <= OpenPage.MOST_WAITING; id++) {
            pages.tell("ann", event(id));
        }
        pages.tell("bob", event(1));

        assertThat(reads.next()).isEqualTo(event(1));
        assertThat(pages.count("ann")).isZero();
        stuck.takeAgain();
        assertThat(stuck.isClosed()).isTrue();
    }

    @Test
    void aQuietPageIsKeptOpenByHeartbeats() throws InterruptedException {
        var page = Tape.running();
        pages.open("ann", new OpenPage(page, Duration.ofMillis(1)));

        assertThat(page.next()).isEqualTo(new Message.Hello());
        assertThat(page.next()).isEqualTo(new Message.Heartbeat());
        assertThat(page.next()).isEqualTo(new Message.Heartbeat());
        pages.close();
    }

    @Test
    void whenTheServiceStopsEveryPageIsClosed() throws InterruptedException {
        var page = greeted("ann");

        pages.close();

        assertThat(page.isClosed()).isTrue();
    }

    @Test
    void aPageThatComesWhileTheServiceStopsIsClosedAtOnce() throws InterruptedException {
        pages.close();

        assertThat(open("ann", Tape.running()).isClosed()).isTrue();
    }

    private Tape greeted(String user) throws InterruptedException {
        var page = open(user, Tape.running());
        assertThat(page.next()).isEqualTo(new Message.Hello());
        return page;
    }

    private Tape open(String user, Tape page) {
        pages.open(user, page);
        return page;
    }

    private static Event event(int id) {
        return new Event("task", Integer.toString(id), "{}");
    }
}
