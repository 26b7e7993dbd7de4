package io.entente.extract;

import io.entente.extract.PartyMention.Kind;
import io.entente.model.Party;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Tells of whom a paragraph speaks: the party at the centre of the whole article, and whoever it deals with just there. */
final class Focus {
    /** A story's centre acts in more than half of its paragraphs. */
    private static final double MOST = 0.5;

    private static final int OPENING = 2;
    private static final int OUTWEIGHS = 5;
    private static final int LONGEST_HEADING = 9;

    private Focus() {}

    /** Returns the party around which the article turns: the outlet's own, or the only one that acts in most of its paragraphs. */
    static Optional<Party> centre(Page page) {
        int heaviest = Ranking.heaviest(page.weights());
        return page.home()
                .filter(home -> 3 * page.weights().getOrDefault(home, 0) >= heaviest)
                .or(() -> {
                    Set<Party> throughout = actingThroughout(page);
                    throughout.removeAll(dealtWithAtOnce(page));
                    return throughout.size() == 1 ? throughout.stream().findFirst() : Optional.empty();
                });
    }

    /** Returns the two who act in most of the paragraphs; nothing where not just two do. */
    static Optional<Set<Party>> mainPair(Page page) {
        return Optional.of(actingThroughout(page)).filter(pair -> pair.size() == 2);
    }

    /** Returns the party of the headline and the one whose name stands as a label before the text: "Kenya's deals", "EU - …". */
    static Set<Party> labelled(Page page) {
        Set<Party> labelled = new TreeSet<>(acting(page, page.sentences().get(0)));
        if (labelled.size() != 1 || page.sentences().size() < 2) {
            return Set.of();
        }
        Sentence first = page.sentences().get(1);
        page.partiesOf(first).stream()
                .filter(party -> party.from() <= 1 && party.kind() == Kind.NAME)
                .filter(party -> !first.at(party.to()).isWord())
                .findFirst()
                .ifPresent(party -> labelled.add(party.party()));
        return labelled;
    }

    private static Set<Party> actingThroughout(Page page) {
        Map<Party, Set<Integer>> paragraphs = new HashMap<>();
        Set<Integer> all = new HashSet<>();
        for (Sentence sentence : page.sentences()) {
            all.add(sentence.paragraph());
            acting(page, sentence)
                    .forEach(party -> paragraphs
                            .computeIfAbsent(party, any -> new HashSet<>())
                            .add(sentence.paragraph()));
        }
        Set<Party> most = new TreeSet<>();
        paragraphs.forEach((party, in) -> {
            if (in.size() > MOST * all.size()) {
                most.add(party);
            }
        });
        return most;
    }

    /** "An accord with Germany fails" is told from the other side. */
    static Set<Party> dealtWithAtOnce(Page page) {
        Set<Party> dealtWith = new HashSet<>();
        for (Sentence sentence :
                page.sentences().subList(0, Math.min(OPENING, page.sentences().size()))) {
            page.partiesOf(sentence).stream()
                    .filter(party -> Owner.isCounterpart(sentence, party))
                    .forEach(party -> dealtWith.add(party.party()));
        }
        return dealtWith;
    }

    /**
     * Returns the two of whom the sentence's paragraph speaks up to the sentence.
     *
     * @param known who acts in the sentence itself: at most one
     */
    static Optional<Set<Party>> of(Page page, Sentence sentence, Set<Party> known) {
        Optional<Party> centre = centre(page);
        Set<Party> chosen = new TreeSet<>(known);
        for (int i = sentence.index(); i >= 0 && chosen.size() < 2; i--) {
            Sentence before = page.sentences().get(i);
            if (before.paragraph() != sentence.paragraph() && !isHeadingOf(before, sentence)) {
                break;
            }
            Set<Party> acting = new TreeSet<>(acting(page, before));
            acting.removeAll(chosen);
            if (acting.size() > 1 && acting.size() + chosen.size() > 2) {
                return centre.filter(party -> chosen.size() == 1 && acting.contains(party))
                        .map(party -> {
                            chosen.add(party);
                            return chosen;
                        });
            }
            chosen.addAll(acting);
            if (chosen.size() == 1
                    && (isDealtWith(page, before, chosen)
                            || centre.filter(party -> outweighs(
                                            page, party, chosen.iterator().next()))
                                    .isPresent())) {
                centre.ifPresent(chosen::add);
            }
        }
        if (chosen.size() == 1) {
            centre.ifPresent(chosen::add);
        }
        return chosen.size() == 2 ? Optional.of(chosen) : Optional.empty();
    }

    /** Returns the centre where a party is hardly named beside it, else the party itself. */
    static Party centreOr(Page page, Party party, Set<Party> others) {
        return centre(page)
                .filter(centre -> !others.contains(centre) && outweighs(page, centre, party))
                .orElse(party);
    }

    private static boolean outweighs(Page page, Party centre, Party party) {
        return page.weights().getOrDefault(centre, 0)
                >= OUTWEIGHS * page.weights().getOrDefault(party, 0);
    }

    /** "With Washington there are no talks": the other side is the one that the article turns on. */
    private static boolean isDealtWith(Page page, Sentence sentence, Set<Party> one) {
        return page.partiesOf(sentence).stream()
                .filter(party -> one.contains(party.party()))
                .anyMatch(party -> Owner.isCounterpart(sentence, party));
    }

    /** "And Egypt?" stands above what is said of Egypt. */
    private static boolean isHeadingOf(Sentence before, Sentence sentence) {
        return before.paragraph() == sentence.paragraph() - 1
                && before.size() <= LONGEST_HEADING
                && !before.isHeadline();
    }

    static Set<Party> acting(Page page, Sentence sentence) {
        Set<Party> acting = new TreeSet<>();
        for (PartyMention party : page.actorsOf(sentence)) {
            if (page.mayBeParty(party)) {
                acting.add(party.party());
            }
        }
        return acting;
    }
}
