package io.entente.extract;

import io.entente.extract.EventRule.Trait;
import io.entente.extract.Triggers.Hit;
import io.entente.model.EventKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the words that open a list and say what happened to each agreement in it. */
final class ListLeads {
    private static final int LIST_REACH = 16;
    private static final int RUNNING_REACH = 2;
    private static final int LONGEST_SUBHEADING = 8;
    private static final int LONGEST_OPENING = 7;

    private final Triggers triggers;
    private final Set<String> openers;
    private final Set<String> verbs;
    private final Set<String> papers;

    ListLeads(Triggers triggers, Words words) {
        this.triggers = triggers;
        this.openers = words.of("list-opener");
        this.verbs = words.of("list-verb");
        this.papers = words.of("listed-papers");
    }

    /**
     * Words that say what happened to all of a list.
     *
     * @param sentence the sentence in which they stand
     * @param from the index of the first
     * @param to the index behind the last
     * @param hit what they tell of
     * @param ofAll whether each agreement of the item is one of the list, and not its first alone
     */
    record Lead(Sentence sentence, int from, int to, Hit hit, boolean ofAll) {}

    /** Returns what the list says happened whose item a sentence is; empty where it is none. */
    Optional<Lead> of(Page page, Sentence sentence) {
        if (isListItem(sentence)) {
            return above(page, sentence);
        }
        return goesOn(sentence) ? before(page, sentence) : within(sentence);
    }

    /** "Signed three papers: a treaty on fish, a pact on ports". */
    private Optional<Lead> within(Sentence sentence) {
        return first(sentence, colonBehindPapers(sentence), ListLeads::isStep, true);
    }

    /** Returns the index of a colon behind a word for papers, or 0. */
    private int colonBehindPapers(Sentence sentence) {
        boolean papers = false;
        for (int i = 0; i < sentence.size(); i++) {
            papers |= this.papers.contains(sentence.word(i));
            if (papers && sentence.at(i).is(":")) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isStep(Hit hit) {
        EventKind kind = hit.rule().event();
        return isSigning(hit)
                || kind == EventKind.RATIFIED && !hit.rule().is(Trait.OPENING)
                || kind == EventKind.APPROVED
                || kind == EventKind.INITIALLED;
    }

    /** "(b) MoU on youth affairs": the line that opens the list says what happened to it. */
    private static boolean isListItem(Sentence sentence) {
        String first = sentence.word(0);
        boolean bracketed = first.equals("(") && sentence.at(2).is(")");
        boolean marked = first.equals("•") || first.equals("-") || first.equals("*");
        boolean numbered = sentence.at(0).isNumber()
                && (sentence.at(1).is(".") || sentence.at(1).is(")"));
        return bracketed || marked || numbered;
    }

    private Optional<Lead> above(Page page, Sentence item) {
        for (int i = item.index() - 1; i >= Math.max(0, item.index() - LIST_REACH); i--) {
            Sentence lead = page.sentences().get(i);
            boolean introduces = lead.at(lead.size() - 1).is(":")
                    || isSubheading(lead) && signingIn(lead, false).isPresent();
            if (introduces || !isListItem(lead) && !isSubheading(lead)) {
                return signingIn(lead, false);
            }
        }
        return Optional.empty();
    }

    /** "They include a pact on fish", "one is a protocol on ports". */
    private boolean goesOn(Sentence sentence) {
        return openers.contains(sentence.word(0)) && sentence.hasAny(verbs, 1, LONGEST_OPENING);
    }

    private Optional<Lead> before(Page page, Sentence sentence) {
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - RUNNING_REACH); i--) {
            Optional<Lead> lead = signingIn(page.sentences().get(i), true);
            if (lead.isPresent()) {
                return lead;
            }
        }
        return Optional.empty();
    }

    /** "Memoranda of Understanding": a few words in capitals between the items of a list. */
    private static boolean isSubheading(Sentence sentence) {
        Token last = sentence.at(sentence.size() - 1);
        return sentence.size() <= LONGEST_SUBHEADING && sentence.at(0).isCapital() && last.isWord();
    }

    /** Returns the first words in a sentence that tell of a signature. */
    private Optional<Lead> signingIn(Sentence sentence, boolean ofAll) {
        return first(sentence, sentence.size(), ListLeads::isSigning, ofAll);
    }

    /** Returns the first words before a token that tell of an act. */
    private Optional<Lead> first(Sentence sentence, int end, Predicate<Hit> act, boolean ofAll) {
        for (int i = 0; i < end; i++) {
            PhraseTrie.Match<List<Hit>> match = triggers.longestAt(sentence, i);
            if (match != null && match.to() <= end && act.test(match.value().get(0))) {
                return Optional.of(new Lead(
                        sentence, match.from(), match.to(), match.value().get(0), ofAll));
            }
        }
        return Optional.empty();
    }

    private static boolean isSigning(Hit hit) {
        return hit.rule().event() == EventKind.SIGNED
                && !hit.rule().is(Trait.TAKES_UP)
                && !hit.rule().is(Trait.OPENING);
    }
}
