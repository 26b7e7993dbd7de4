package io.entente.extract;

import io.entente.extract.Attributions.Attribution;
import java.util.List;
import java.util.Optional;

/** Tells who says what a sentence reports; nobody does where the report says it itself. */
final class Speakers {
    private static final int SENTENCES_BACK = 4;

    private final Attributions attributions;

    Speakers(Words words) {
        Words classes = StandardLexicons.delegates();
        attributions = new Attributions(classes, new PersonNames(classes, words));
    }

    /** Returns who says the words between two tokens, the second excluded, as printed. */
    Optional<String> of(Page page, Sentence sentence, int from, int to) {
        if (PartyFinder.isAllCapitals(sentence)) {
            return Optional.empty();
        }
        Optional<Attribution> here = reaching(sentence, attributions.of(page, sentence), from, to);
        if (here.isPresent()) {
            return named(page, sentence, here.get());
        }
        return sentence.at(from).quoted() ? quoted(page, sentence) : Optional.empty();
    }

    /** The last to speak before the words in their clause, else the first behind them whose words they close. */
    private static Optional<Attribution> reaching(Sentence sentence, List<Attribution> all, int from, int to) {
        Attribution last = null;
        for (Attribution one : all) {
            boolean itself = one.verb() >= from && one.verb() < to;
            if (!itself && one.verb() < from && !isCut(sentence, one.verb(), from)) {
                last = one;
            } else if (!itself && last == null && one.verb() >= to && one.closing()) {
                return Optional.of(one);
            }
        }
        return Optional.ofNullable(last);
    }

    private static boolean isCut(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            switch (sentence.word(i)) {
                case ";", "but" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private Optional<String> named(Page page, Sentence sentence, Attribution attribution) {
        return attribution.isPronoun() ? lastNamed(page, sentence) : Optional.of(attribution.speaker());
    }

    /** Whom "he said" takes up: the last who was named as speaking. */
    private Optional<String> lastNamed(Page page, Sentence sentence) {
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - SENTENCES_BACK); i--) {
            List<Attribution> before = attributions.of(page, page.sentences().get(i));
            for (int k = before.size() - 1; k >= 0; k--) {
                if (!before.get(k).isPronoun()) {
                    return Optional.of(before.get(k).speaker());
                }
            }
        }
        return Optional.empty();
    }

    /** A quotation without a speaker of its own goes on from the sentence before, or ends in the next one of its paragraph. */
    private Optional<String> quoted(Page page, Sentence sentence) {
        int next = sentence.index() + 1;
        Optional<String> follows =
                next < page.sentences().size() && page.sentences().get(next).paragraph() == sentence.paragraph()
                        ? attributions.of(page, page.sentences().get(next)).stream()
                                .filter(Attribution::closing)
                                .findFirst()
                                .flatMap(one -> named(page, page.sentences().get(next), one))
                        : Optional.empty();
        if (sentence.index() == 0) {
            return follows;
        }
        Sentence before = page.sentences().get(sentence.index() - 1);
        boolean goesOn = !before.isHeadline() && before.paragraph() >= sentence.paragraph() - 1;
        return goesOn ? lastIn(page, before).or(() -> follows) : follows;
    }

    private Optional<String> lastIn(Page page, Sentence sentence) {
        List<Attribution> all = attributions.of(page, sentence);
        return all.isEmpty() ? Optional.empty() : named(page, sentence, all.get(all.size() - 1));
    }
}
