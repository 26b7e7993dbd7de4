package io.entente.extract;

import io.entente.extract.EventRule.Form;
import io.entente.extract.EventRule.Trait;
import io.entente.extract.Triggers.Hit;
import io.entente.model.EventKind;
import java.util.Optional;
import java.util.Set;

/** Tells what is done to an agreement where the words around a verb make it another act: to end talks is not to end a pact. */
final class ActKinds {
    private static final int NOUN_REACH = 3;
    private static final int END_REACH = 14;
    private static final int PARLIAMENT_REACH = 14;
    private static final int TALKS_REACH = 9;

    private final Set<String> negotiation;
    private final Set<String> parliament;
    private final Set<String> ends;

    ActKinds(Words words) {
        this.negotiation = words.of("negotiation");
        this.parliament = words.of("parliament");
        this.ends = words.of("conclusion");
    }

    /** Returns what is done. */
    EventKind of(Sentence sentence, int from, int to, Hit hit, Cluster target) {
        EventKind kind = kindFor(sentence, from, to, hit, target);
        return kind == EventKind.APPROVED && byParliament(sentence, from) ? EventKind.RATIFIED : kind;
    }

    /** "Negotiations on a pact have been concluded". */
    private boolean isOfTalks(Sentence sentence, Cluster target) {
        return target.mentions().stream()
                .anyMatch(m -> m.sentence() == sentence
                        && (negotiation.contains(sentence.word(m.from() - 2))
                                || negotiation.contains(sentence.word(m.from() - 3))));
    }

    /** "Let its pact lapse". */
    private static boolean isLet(Sentence sentence, Cluster target) {
        for (Mention mention : target.mentions()) {
            for (int i = mention.from() - 1; mention.sentence() == sentence && i >= mention.from() - 3; i--) {
                String word = sentence.word(i);
                if (word.equals("let") || word.equals("lets") || word.equals("letting") || word.equals("allowed")) {
                    String before = sentence.word(i - 1);
                    return !before.equals("to") && !before.equals("not");
                }
            }
        }
        return false;
    }

    /** "Announced the end, after ten rounds, of negotiations on a pact". */
    private boolean isEndOf(Sentence sentence, int from) {
        return sentence.word(from - 1).equals("of")
                && negotiation.contains(sentence.word(from))
                && sentence.hasAny(ends, from - END_REACH, from - 1);
    }

    /** "Lifted the suspension of the pact". */
    private static boolean isLifted(Sentence sentence, int from) {
        for (int i = from - 1; i >= from - NOUN_REACH; i--) {
            String word = sentence.word(i);
            if (word.startsWith("lift") || word.equals("ended") || word.equals("ends") || word.equals("end")) {
                return true;
            }
        }
        return false;
    }

    /** "Its pact with Fiji" is there already; "a pact" may not be. */
    private static boolean isOwned(Sentence sentence, Cluster target) {
        return target.mentions().stream()
                .anyMatch(m ->
                        m.sentence() == sentence && (m.isOwned() || m.year().isPresent() || isAged(m)));
    }

    /** "A 20-year-old pact", "the existing pact". */
    private static boolean isAged(Mention mention) {
        return mention.isModifiedBy(Set.of("old", "existing", "current"));
    }

    /** To suspend talks on an agreement is not to suspend the agreement. */
    private EventKind kindFor(Sentence sentence, int from, int to, Hit hit, Cluster target) {
        EventKind kind = hit.rule().event();
        if (hit.rule().is(Trait.CONCLUSION) && isOfTalks(sentence, target)) {
            return EventKind.TEXT_AGREED;
        }
        if (hit.rule().is(Trait.ENDING) && isLet(sentence, target)) {
            return EventKind.EXPIRED;
        }
        if (kind == EventKind.TALKS_HELD && isEndOf(sentence, from)) {
            return EventKind.TEXT_AGREED;
        }
        if (kind == EventKind.TALKS_RESUMED && isOwned(sentence, target)) {
            return EventKind.RESUMED;
        }
        if (kind == EventKind.SUSPENDED && hit.form() == Form.PHRASE && isLifted(sentence, from)) {
            return EventKind.RESUMED;
        }
        if (hit.rule().is(Trait.HOLDING) && !isOwned(sentence, target)) {
            return EventKind.STALLED;
        }
        boolean stops = kind == EventKind.SUSPENDED || kind == EventKind.TERMINATED || kind == EventKind.WITHDRAWN_FROM;
        return stops ? ofTalks(kind, sentence, from, to, target).orElse(kind) : kind;
    }

    /** "Suspended talks on a pact", "the free trade talks ended", "pact talks were called off". */
    private Optional<EventKind> ofTalks(EventKind kind, Sentence sentence, int from, int to, Cluster target) {
        for (Mention mention : target.mentions()) {
            if (mention.sentence() != sentence) {
                continue;
            }
            int begin = mention.from() >= to ? to : mention.from() - TALKS_REACH;
            if (negotiation.contains(sentence.word(mention.headTo() - 1))
                    || sentence.hasAny(negotiation, begin, mention.from())) {
                return Optional.of(kind == EventKind.TERMINATED ? EventKind.TALKS_HELD : EventKind.TALKS_BROKEN_OFF);
            }
            if (negotiation.contains(sentence.word(mention.headTo())) && mention.headTo() < from) {
                return Optional.of(EventKind.TALKS_BROKEN_OFF);
            }
        }
        return Optional.empty();
    }

    private boolean byParliament(Sentence sentence, int from) {
        return sentence.hasAny(parliament, 0, from + PARLIAMENT_REACH);
    }
}
