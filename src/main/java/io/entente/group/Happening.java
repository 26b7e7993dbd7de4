package io.entente.group;

import io.entente.model.Event;
import java.time.LocalDate;

/**
 * An event as a mention reports it.
 *
 * @param mention the mention
 * @param place the event's number among those of the mention
 */
record Happening(Mention mention, int place) {
    Event event() {
        return mention.finding().events().get(place);
    }

    LocalDate reported() {
        return mention.reported();
    }

    String articleId() {
        return mention.articleId();
    }
}
