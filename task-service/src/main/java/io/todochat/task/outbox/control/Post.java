package io.todochat.task.outbox.control;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.todochat.dapr.Publisher;
import io.todochat.dapr.Publisher.Letter;
import io.todochat.events.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Takes what lanes have to send to the broker: the lifecycle first, then its echoes. */
@ApplicationScoped
public class Post {

    @Inject
    Publisher publisher;

    private record Sending(Lane lane, long sequence, String letter) {}

    /**
     * Sends the event whose turn it is in each lane that has it at hand, and the echoes that are due.
     *
     * @return whether the broker acknowledged all of them
     */
    boolean send(List<Lane> lanes) {
        var events = lanes.stream()
                .filter(Lane::mayGoOn)
                .map(lane -> new Sending(lane, lane.next(), lane.parcel().event()))
                .toList();
        var sent = publish(Topics.TASK_EVENTS, events);
        sent.forEach(sending -> sending.lane().acknowledged(System.nanoTime()));
        var allAreSent = sent.size() == events.size();
        return sendEchoes(lanes, allAreSent) && allAreSent;
    }

    private boolean sendEchoes(List<Lane> lanes, boolean eventsFlow) {
        var due = new HashMap<String, List<Sending>>();
        for (var lane : lanes) {
            lane.due(eventsFlow)
                    .forEach((sequence, echo) -> due.computeIfAbsent(echo.topic(), topic -> new ArrayList<>())
                            .add(new Sending(lane, sequence, echo.letter())));
        }
        return due.entrySet().stream()
                        .filter(topic -> !sendEchoes(topic.getKey(), topic.getValue()))
                        .count()
                == 0;
    }

    private boolean sendEchoes(String topic, List<Sending> echoes) {
        var sent = publish(topic, echoes);
        sent.stream()
                .collect(groupingBy(Sending::lane, mapping(Sending::sequence, toSet())))
                .forEach((lane, sequences) -> lane.acknowledged(sequences, System.nanoTime()));
        return sent.size() == echoes.size();
    }

    /** Those that were acknowledged. */
    private List<Sending> publish(String topic, List<Sending> sendings) {
        if (sendings.isEmpty()) {
            return List.of();
        }
        var letters = sendings.stream()
                .map(sending -> new Letter(sending.lane().person(), sending.letter()))
                .toList();
        return publisher.publish(topic, letters).stream().map(sendings::get).toList();
    }
}
