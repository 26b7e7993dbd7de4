package io.entente.extract;

import io.entente.extract.Acts.Act;
import io.entente.extract.Modality.Stance;
import io.entente.model.Claim;
import io.entente.model.EventKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what is meant where words take up what was last said of another agreement: "one with Peru followed". */
final class TakenUp {
    private static final int REACH = 3;

    private TakenUp() {}

    /** "One with Peru followed": what was last said of another agreement, as far as these words let it stand. */
    static Optional<Act> of(
            Sentence sentence, int from, Cluster target, Stance stance, Map<Cluster, List<FoundEvent>> events) {
        FoundEvent last = null;
        for (Map.Entry<Cluster, List<FoundEvent>> entry : events.entrySet()) {
            for (FoundEvent event : entry.getKey() == target ? List.<FoundEvent>of() : entry.getValue()) {
                boolean near = sentence.index() - event.sentence().index() <= REACH;
                boolean ahead = event.sentence() != sentence || event.to() <= from;
                last = near && ahead && !event.weak() && isLater(event, last) ? event : last;
            }
        }
        return Optional.ofNullable(last).map(event -> act(event, stance));
    }

    /** What should follow is proposed; what will, is to come. */
    private static Act act(FoundEvent event, Stance stance) {
        if (stance.wish()) {
            return new Act(EventKind.PROPOSED, Stance.DONE);
        }
        return new Act(event.kind(), stance.claim() == Claim.DONE ? new Stance(event.claim(), event.wish()) : stance);
    }

    private static boolean isLater(FoundEvent event, FoundEvent than) {
        return than == null
                || event.sentence().index() > than.sentence().index()
                || event.sentence() == than.sentence() && event.from() > than.from();
    }
}
