package io.todochat.task.outbox.control;

import io.todochat.dapr.Publisher;
import io.todochat.dapr.Publisher.Letter;
import io.todochat.events.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Takes the next event of each lane to the broker. */
@ApplicationScoped
public class Post {

    @Inject
    Publisher publisher;

    private record Sending(Lane lane, JsonObject letter) {}

    /** The lifecycle first; only what the broker has of it counts as sent, and only with its update for screens. */
    void send(List<Lane> lanes, List<Lane.Parcel> parcels) {
        var events = new ArrayList<Sending>();
        for (int index = 0; index < lanes.size(); index++) {
            if (!lanes.get(index).isEventSent()) {
                events.add(new Sending(lanes.get(index), parcels.get(index).event()));
            }
        }
        publish(Topics.TASK_EVENTS, events).forEach(Lane::eventSent);
        var updates = new ArrayList<Sending>();
        for (int index = 0; index < lanes.size(); index++) {
            var lane = lanes.get(index);
            var update = parcels.get(index).update();
            if (lane.isEventSent() && update == null) {
                lane.sent(lane.next(), System.nanoTime());
            } else if (lane.isEventSent()) {
                updates.add(new Sending(lane, update));
            }
        }
        publish(Topics.TASK_UPDATES, updates).forEach(lane -> lane.sent(lane.next(), System.nanoTime()));
    }

    /** The lanes whose letters were acknowledged. */
    private List<Lane> publish(String topic, List<Sending> sendings) {
        if (sendings.isEmpty()) {
            return List.of();
        }
        var letters = sendings.stream()
                .map(sending -> new Letter(sending.lane().person(), sending.letter()))
                .toList();
        return publisher.publish(topic, letters).stream()
                .map(index -> sendings.get(index).lane())
                .toList();
    }
}
