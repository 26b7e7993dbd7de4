package io.entente.extract;

import io.entente.extract.Dealings.Kind;
import io.entente.model.Party;
import io.entente.model.Relationship;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells which two parties the words of a dealing stand between: who acts on whom, whose ties with whom, whose tariffs on whom. */
final class DealingFrames {
    private static final int SUBJECT_REACH = 8;
    private static final int SPEAKER_REACH = 14;
    private static final int OBJECT_REACH = 5;
    private static final int LINK_REACH = 6;
    private static final int VERB_REACH = 4;

    private final Set<String> breaks;
    private final Set<String> soft;
    private final Set<String> links;

    DealingFrames(Words delegates) {
        breaks = delegates.of("dealing-break");
        soft = delegates.of("dealing-soft");
        links = delegates.of("dealing-link");
    }

    /** Returns the pair that the words join, if they do; {@code actors} are the parties named in the sentence, in its order. */
    Optional<Relationship> of(Sentence sentence, List<PartyMention> actors, PhraseTrie.Match<Kind> match) {
        return switch (match.value()) {
            case ACT -> act(sentence, actors, match);
            case TIE -> compound(sentence, actors, match.from()).or(() -> linked(sentence, actors, match));
            case MEASURE -> linked(sentence, actors, match).or(() -> compound(sentence, actors, match.from()));
            case JOINT -> together(sentence, actors, match.from());
            case TOUCH -> Optional.empty();
        };
    }

    private Optional<Relationship> act(Sentence sentence, List<PartyMention> actors, PhraseTrie.Match<Kind> match) {
        return pair(subject(sentence, actors, match.from(), false), object(sentence, actors, match.to()));
    }

    /** The nearest party before, in the same clause; who speaks of his ties is a party to them. */
    private Optional<Party> subject(Sentence sentence, List<PartyMention> actors, int from, boolean orSpeaker) {
        PartyMention nearest = null;
        for (PartyMention actor : actors) {
            if (actor.to() <= from && !actor.placed()) {
                nearest = actor;
            }
        }
        int reach = orSpeaker ? SPEAKER_REACH : SUBJECT_REACH;
        return Optional.ofNullable(nearest)
                .filter(actor -> from - actor.to() <= reach && !isCut(sentence, actor.to(), from, orSpeaker))
                .map(PartyMention::party);
    }

    private Optional<Party> object(Sentence sentence, List<PartyMention> actors, int to) {
        for (PartyMention actor : actors) {
            if (actor.from() >= to) {
                boolean near = actor.from() - to <= OBJECT_REACH && !isCut(sentence, to, actor.from());
                return near ? Optional.of(actor.party()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "U.S.-Japanese tension", "EC/U.S. accord", "Indian and Thai talks". */
    private static Optional<Relationship> compound(Sentence sentence, List<PartyMention> actors, int from) {
        for (int i = actors.size() - 1; i > 0; i--) {
            PartyMention last = actors.get(i);
            PartyMention first = actors.get(i - 1);
            boolean joined = last.from() - first.to() == 1
                    && (sentence.at(first.to()).is("-")
                            || sentence.at(first.to()).is("/"));
            if (joined && last.to() <= from && from - last.to() <= 2) {
                return pair(Optional.of(first.party()), Optional.of(last.party()));
            }
        }
        return Optional.empty();
    }

    /** "Britain and Japan agreed", "India, Nepal to sign": two alone, side by side before the verb. */
    private Optional<Relationship> together(Sentence sentence, List<PartyMention> actors, int from) {
        for (int i = actors.size() - 1; i > 0; i--) {
            PartyMention last = actors.get(i);
            if (last.to() > from) {
                continue;
            }
            PartyMention first = actors.get(i - 1);
            boolean side = isJoined(sentence, first.to(), last.from())
                    && from - last.to() <= VERB_REACH
                    && !isCut(sentence, last.to(), from);
            boolean third = i > 1 && isJoined(sentence, actors.get(i - 2).to(), first.from());
            return side && !third ? pair(Optional.of(first.party()), Optional.of(last.party())) : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean isJoined(Sentence sentence, int from, int to) {
        int at = sentence.word(to - 1).equals("the") ? to - 1 : to;
        return at - from == 1
                && (sentence.at(from).is("and") || sentence.at(from).is(","));
    }

    /** "Ties between A and B"; "A's ties with B", "A kept tariffs on B". */
    private Optional<Relationship> linked(Sentence sentence, List<PartyMention> actors, PhraseTrie.Match<Kind> match) {
        int link = link(sentence, match.to());
        if (link < 0) {
            return Optional.empty();
        }
        List<PartyMention> behind = new ArrayList<>(2);
        int end = link + 1;
        for (PartyMention actor : actors) {
            if (actor.from() >= end && actor.from() - end <= OBJECT_REACH && !isCut(sentence, end, actor.from())) {
                behind.add(actor);
                end = actor.to();
            }
        }
        if (behind.isEmpty()) {
            return Optional.empty();
        }
        boolean between = sentence.word(link).equals("between");
        if (between) {
            return behind.size() == 2
                    ? pair(
                            Optional.of(behind.get(0).party()),
                            Optional.of(behind.get(1).party()))
                    : Optional.empty();
        }
        return pair(
                subject(sentence, actors, match.from(), true),
                Optional.of(behind.get(0).party()));
    }

    private int link(Sentence sentence, int to) {
        for (int i = to; i < Math.min(sentence.size(), to + LINK_REACH); i++) {
            String word = sentence.word(i);
            if (links.contains(word)) {
                return i;
            }
            if (breaks.contains(word)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isCut(Sentence sentence, int from, int to) {
        return isCut(sentence, from, to, false);
    }

    private boolean isCut(Sentence sentence, int from, int to, boolean softly) {
        for (int i = from; i < to; i++) {
            String word = sentence.word(i);
            if (breaks.contains(word) && !(softly && soft.contains(word))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Relationship> pair(Optional<Party> one, Optional<Party> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other)
                ? Optional.of(new Relationship(one.get(), other.get()))
                : Optional.empty();
    }
}
