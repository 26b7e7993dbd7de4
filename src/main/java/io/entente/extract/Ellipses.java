package io.entente.extract;

import io.entente.extract.PartyMention.Kind;
import io.entente.model.Party;
import java.util.Optional;
import java.util.Set;

/** Finds words that leave an agreement's noun out: "one with Fiji", "a third, on fish", "talks with Norway", "Tonga's was signed". */
final class Ellipses {
    private static final int REACH = 6;
    private static final Set<Kind> STATES = Set.of(Kind.NAME, Kind.CAPITAL, Kind.ADJECTIVE);

    private final Instruments instruments;
    private final Set<String> pronouns;
    private final Set<String> likeness;
    private final Set<String> ordinals;
    private final Set<String> behindOrdinal;
    private final Set<String> talks;
    private final Set<String> moves;
    private final Set<String> sealing;
    private final Set<String> offers;
    private final Set<String> be;
    private final Set<String> verbs;
    private final Words words;

    Ellipses(Instruments instruments, Words words) {
        this.instruments = instruments;
        this.words = words;
        pronouns = words.of("one-more");
        likeness = words.of("fresh");
        ordinals = words.of("further-ordinal");
        behindOrdinal = words.of("behind-ordinal");
        talks = words.of("talks");
        moves = words.of("talks-move");
        sealing = words.of("sealing");
        offers = words.of("offer");
        be = words.of("be");
        verbs = words.of("verb-stop");
    }

    /**
     * Words that stand for an agreement of the kind spoken of before.
     *
     * @param from the index of their first token
     * @param behind the index where subject and parties begin
     * @param counterpart with whom it is, where they say so
     */
    record Ellipsis(int from, int behind, Optional<Party> counterpart) {}

    /** Returns the one that begins at the token, seen from the latest mention before. */
    Optional<Ellipsis> at(Page page, Sentence sentence, int i, Mention latest) {
        if (sentence.index() - latest.sentence().index() > 2) {
            return Optional.empty();
        }
        String word = sentence.word(i);
        if (pronouns.contains(word)) {
            return ofPronoun(page, sentence, i);
        }
        if (ordinals.contains(word)) {
            return isCounted(sentence, i)
                    ? Optional.of(new Ellipsis(i, sentence.behindComma(i + 1), Optional.empty()))
                    : Optional.empty();
        }
        if (talks.contains(word)) {
            return ofTalks(page, sentence, i, latest);
        }
        if (sealing.contains(word) || offers.contains(word)) {
            return ofSealing(page, sentence, i, latest);
        }
        if (word.equals("with") || word.equals("and")) {
            return ofList(page, sentence, i, latest);
        }
        return sentence.at(i).isCapital() ? ofOwner(page, sentence, i, latest) : Optional.empty();
    }

    /** "One with Singapore", "that with Fiji on tax", "a similar one from Oman", "the Greek one", "the one Tonga wants". */
    private Optional<Ellipsis> ofPronoun(Page page, Sentence sentence, int i) {
        String word = sentence.word(i);
        int link = sentence.behindComma(i + 1);
        String next = sentence.word(link);
        boolean linked = next.equals("with") || next.equals("between");
        boolean that = word.equals("that") || word.equals("those") && link > i + 1;
        if (linked && (!that || partyBehind(page, sentence, link) != null)
                || next.equals("on") && link == i + 1 && !word.equals("that")) {
            return Optional.of(new Ellipsis(i, link, Optional.empty()));
        }
        if (!word.equals("one")) {
            return Optional.empty();
        }
        PartyMention before = page.partyAt(sentence, i - 1);
        if (before != null && before.kind() == Kind.ADJECTIVE && before.to() == i) {
            return Optional.of(new Ellipsis(i, i + 1, Optional.of(before.party())));
        }
        boolean likewise = likeness.contains(sentence.word(i - 1)) && (next.equals("from") || next.equals("to"));
        PartyMention behind = likewise ? partyBehind(page, sentence, link) : wanting(page, sentence, i);
        return Optional.ofNullable(behind).map(party -> new Ellipsis(i, i + 1, Optional.of(party.party())));
    }

    /** "The one Muscat wants". */
    private PartyMention wanting(Page page, Sentence sentence, int i) {
        PartyMention party = sentence.word(i - 1).equals("the") ? page.partyAt(sentence, i + 1) : null;
        return party != null && verbs.contains(sentence.word(party.to())) ? party : null;
    }

    /** "A second, between the same two, covers", "a third, with France, is". */
    private boolean isCounted(Sentence sentence, int i) {
        return sentence.word(i - 1).equals("a") && behindOrdinal.contains(sentence.word(sentence.behindComma(i + 1)));
    }

    /** "Negotiations with Norway are in progress", "talks have also begun with Japan": on another one of the kind. */
    private Optional<Ellipsis> ofTalks(Page page, Sentence sentence, int i, Mention latest) {
        int with = with(sentence, i);
        PartyMention party = with < 0 ? null : partyBehind(page, sentence, with);
        boolean opens = i == 0 || sentence.word(0).equals("with");
        boolean moved = moves.contains(sentence.word(i - 1)) || words.isFunctionWord(sentence.word(i - 1));
        boolean another = party != null && (opens || moved) && isOfAnother(page, sentence, i, latest, party);
        return another ? Optional.of(new Ellipsis(i, with, Optional.empty())) : Optional.empty();
    }

    /** Returns where "with" stands behind the talks, only verbs in between, or opens the sentence; else -1. */
    private int with(Sentence sentence, int i) {
        for (int k = i + 1; k < i + REACH; k++) {
            String word = sentence.word(k);
            if (word.equals("with")) {
                return k;
            }
            if (!be.contains(word) && !moves.contains(word) && !words.isFunctionWord(word)) {
                break;
            }
        }
        return sentence.word(0).equals("with") && i <= REACH ? 0 : -1;
    }

    /** "Signed with Fiji last year", "an offer to Tonga". */
    private Optional<Ellipsis> ofSealing(Page page, Sentence sentence, int i, Mention latest) {
        String link = sealing.contains(sentence.word(i)) ? "with" : "to";
        PartyMention party = sentence.word(i + 1).equals(link) ? partyBehind(page, sentence, i + 1) : null;
        boolean another = party != null && isOfAnother(page, sentence, 0, latest, party);
        return another ? Optional.of(new Ellipsis(i, i + 1, Optional.of(party.party()))) : Optional.empty();
    }

    /** "An accord with Fiji and with Tonga", "pacts with Fiji, signed in 1995, and Tonga". */
    private Optional<Ellipsis> ofList(Page page, Sentence sentence, int i, Mention latest) {
        boolean again = sentence.word(i).equals("with") && sentence.word(i - 1).equals("and");
        int link = again ? i - 1 : i;
        boolean listed = latest.sentence() == sentence
                && !latest.counterparts().isEmpty()
                && (again
                        || latest.plural()
                                && sentence.at(latest.to()).is(",")
                                && sentence.at(i - 1).is(","))
                && latest.to() <= link
                && link - latest.to() <= 2 * REACH;
        PartyMention party = listed ? page.partyAt(sentence, i + 1) : null;
        return party == null || latest.said().contains(party.party())
                ? Optional.empty()
                : Optional.of(new Ellipsis(i, i + 1, Optional.of(party.party())));
    }

    /** "Singapore's was finalised in October". */
    private Optional<Ellipsis> ofOwner(Page page, Sentence sentence, int i, Mention latest) {
        PartyMention party = i <= 1 ? page.partyAt(sentence, i) : null;
        boolean own = party != null
                && sentence.word(party.to()).equals("'s")
                && (be.contains(sentence.word(party.to() + 1))
                        || sentence.word(party.to() + 1).equals("has"));
        return own && isOfAnother(page, sentence, i, latest, party)
                ? Optional.of(new Ellipsis(i, party.to() + 1, Optional.of(party.party())))
                : Optional.empty();
    }

    /** Tells whether it is with somebody else than the latest, and no noun of the sentence from a token on says what it is. */
    private boolean isOfAnother(Page page, Sentence sentence, int from, Mention latest, PartyMention party) {
        boolean told = !latest.said().isEmpty()
                || latest.known().isPresent()
                || latest.plural()
                || saysWithWhom(page, latest, party);
        if (!told || latest.said().contains(party.party()) || !STATES.contains(party.kind())) {
            return false;
        }
        return !instruments.standIn(sentence, from);
    }

    /** "With Rome there has been a treaty since May". */
    private boolean saysWithWhom(Page page, Mention latest, PartyMention other) {
        for (int i = 0; i < latest.from(); i++) {
            PartyMention party =
                    latest.sentence().word(i).equals("with") ? partyBehind(page, latest.sentence(), i) : null;
            if (party != null && !party.party().equals(other.party())) {
                return true;
            }
        }
        return false;
    }

    /** "With Norway", "with the four-nation European Free Trade Association". */
    private PartyMention partyBehind(Page page, Sentence sentence, int link) {
        int first = sentence.word(link + 1).equals("the") ? link + 2 : link + 1;
        for (int k = first; k < first + REACH; k++) {
            PartyMention party = page.partyAt(sentence, k);
            boolean modifier = sentence.at(k).isWord() && !words.isFunctionWord(sentence.word(k))
                    || sentence.at(k).is("-");
            if (party != null || !modifier) {
                return party;
            }
        }
        return null;
    }
}
