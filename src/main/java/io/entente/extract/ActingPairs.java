package io.entente.extract;

import io.entente.extract.PartyMention.Kind;
import io.entente.model.Party;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the two parties that act together: "Fiji and Tonga signed a pact", "the Norwegian-Russian commission". */
final class ActingPairs {
    private static final int PAIR_REACH = 8;
    private static final int ACT_REACH = 13;
    private static final int LONGEST_ASIDE = 2;
    private static final Set<String> TITLES = Set.of(
            "president",
            "minister",
            "ministers",
            "prime",
            "foreign",
            "trade",
            "defence",
            "defense",
            "leader",
            "counterpart",
            "von",
            "der",
            "van",
            "de",
            "al",
            "bin");

    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their");

    private ActingPairs() {}

    /** Returns the two that act together on the agreement in one of its sentences: "Fiji and Tonga signed a pact". */
    static Optional<Set<Party>> on(Page page, Cluster cluster) {
        for (Mention mention : cluster.mentions()) {
            Set<Party> chain = chainBefore(page, mention);
            if (chain.size() == 2 && chain.containsAll(cluster.parties())) {
                return Optional.of(chain);
            }
        }
        return cluster.mentions().stream()
                .map(mention -> hyphened(page, mention.sentence()))
                .filter(pair -> pair.size() == 2 && pair.containsAll(cluster.parties()))
                .findFirst();
    }

    /** Returns the two that act together on the agreement just there; nobody where not just two do. */
    static Set<Party> on(Page page, Mention mention) {
        Set<Party> chain = chainBefore(page, mention);
        return chain.size() == 2 ? chain : Set.of();
    }

    /** "The Norwegian-Russian commission": the two of whom the sentence tells. */
    private static Set<Party> hyphened(Page page, Sentence sentence) {
        Set<Party> pair = new TreeSet<>();
        PartyMention last = null;
        for (PartyMention party : page.partiesOf(sentence)) {
            boolean joined = last != null
                    && last.to() + 1 == party.from()
                    && sentence.at(last.to()).is("-");
            if (joined && last.kind() != Kind.CITY && party.kind() != Kind.CITY) {
                pair.add(last.party());
                pair.add(party.party());
            }
            last = party;
        }
        return pair;
    }

    /** Returns the pairs that a sentence names in one breath: "India and Nepal", "Modi and his Nepali counterpart". */
    static Set<Set<Party>> together(Page page, Sentence sentence) {
        Set<Set<Party>> pairs = new LinkedHashSet<>();
        PartyMention last = null;
        for (PartyMention party : page.actorsOf(sentence)) {
            if (last != null && party.canAct() && isLinked(sentence, last.to(), party.from())) {
                pairs.add(pair(last.party(), party.party()));
            }
            last = party.canAct() ? party : null;
        }
        Set<Party> hyphened = hyphened(page, sentence);
        if (hyphened.size() == 2) {
            pairs.add(hyphened);
        }
        pairs.removeIf(pair -> pair.size() < 2);
        return pairs;
    }

    private static Set<Party> pair(Party one, Party other) {
        Set<Party> pair = new TreeSet<>();
        pair.add(one);
        pair.add(other);
        return pair;
    }

    /** Returns the parties of the last list before the mention: "India, Nepal to", "Modi and Oli". */
    private static Set<Party> chainBefore(Page page, Mention mention) {
        Set<Party> chain = new TreeSet<>();
        Set<Party> best = Set.of();
        PartyMention last = null;
        for (PartyMention party : page.actorsOf(mention.sentence())) {
            if (!party.canAct()
                    || party.to() > mention.from()
                    || !page.gazetteer().dealsWithOthers(party.party())) {
                continue;
            }
            if (last != null && !isLinked(mention.sentence(), last.to(), party.from())) {
                chain.clear();
            }
            chain.add(party.party());
            last = party;
            if (chain.size() > 1) {
                best = actsOn(mention, party.to()) ? Set.copyOf(chain) : Set.of();
            }
        }
        return new TreeSet<>(best);
    }

    /** Tells whether no other clause stands between those who act and the agreement; the bearer's name behind an office is none. */
    private static boolean actsOn(Mention mention, int from) {
        int i = behindBearer(mention.sentence(), from);
        int start = i;
        while (i < mention.from()) {
            if (mention.sentence().at(i).is(",")) {
                int behind = behindAside(mention.sentence(), i);
                if (behind == i) {
                    return false;
                }
                i = behind;
            }
            i++;
        }
        return mention.from() - start <= ACT_REACH;
    }

    /** Returns the index of the comma that closes ", moreover,", or the same index where no such word stands between two. */
    private static int behindAside(Sentence sentence, int comma) {
        for (int i = comma + 2; i <= comma + 1 + LONGEST_ASIDE; i++) {
            if (sentence.at(i).is(",")) {
                return i;
            }
        }
        return comma;
    }

    /** Behind "his Fijian counterpart, Sitiveni Rabuka, " the clause goes on. */
    private static int behindBearer(Sentence sentence, int from) {
        int i = from;
        while (TITLES.contains(sentence.word(i)) || sentence.at(i).is("and") && TITLES.contains(sentence.word(i + 1))) {
            i++;
        }
        if (!sentence.at(i).is(",")) {
            return from;
        }
        int name = i + 1;
        while (sentence.at(name).isCapital() || TITLES.contains(sentence.word(name))) {
            name++;
        }
        return name > i + 1 && sentence.at(name).is(",") ? name + 1 : from;
    }

    /** Tells whether nothing but names, titles and a link stand between two parties. */
    private static boolean isLinked(Sentence sentence, int from, int to) {
        boolean linked = false;
        for (int i = from; i < to; i++) {
            Token token = sentence.at(i);
            boolean link = token.is("and") || token.is(",") || token.is("&");
            boolean name = token.isCapital()
                    || token.is("the")
                    || token.is("'s")
                    || token.is("of")
                    || POSSESSIVES.contains(token.lower());
            if (!link && !name && !TITLES.contains(token.lower())) {
                return false;
            }
            linked |= link;
        }
        return linked;
    }

    /** Returns the two that act in the nearest sentence before in which just two do, the known among them. */
    static Optional<Set<Party>> before(Page page, Sentence sentence, Set<Party> known) {
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - PAIR_REACH); i--) {
            Set<Party> acting = Focus.acting(page, page.sentences().get(i));
            if (acting.size() == 2 && acting.containsAll(known)) {
                return Optional.of(acting);
            }
        }
        return Optional.empty();
    }
}
