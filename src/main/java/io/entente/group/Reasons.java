package io.entente.group;

import io.entente.model.Agreement;
import io.entente.model.Correction.Merge;
import io.entente.model.Correction.Split;
import io.entente.model.Explanation;
import io.entente.model.Explanation.Apart;
import io.entente.model.Explanation.Join;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says why the mentions of an agreement were joined, and what stood against joining others, by the rules of {@link Identity}. */
final class Reasons {
    private static final int APART_SHOWN = 12;

    private final History history;
    private final List<NameForm> forms;

    Reasons(History history) {
        this.history = history;
        this.forms = forms(history);
    }

    Explanation explain(Agreement agreement, List<History> all) {
        List<Apart> apart = all.stream()
                .filter(other -> !other.id().equals(history.id()))
                .filter(other -> other.parties().equals(history.parties()))
                .flatMap(other -> apart(other).stream())
                .sorted(Comparator.comparing(Apart::id))
                .limit(APART_SHOWN)
                .toList();
        return new Explanation(agreement, joins(), apart);
    }

    private static List<NameForm> forms(History history) {
        return history.mentions().stream()
                .map(mention -> NameForm.of(mention.finding()))
                .distinct()
                .sorted(Identity.MOST_TELLING_FIRST)
                .toList();
    }

    private List<Join> joins() {
        Map<String, Join> byName = new LinkedHashMap<>();
        List<NameForm> placed = new ArrayList<>();
        for (NameForm form : forms) {
            byName.putIfAbsent(form.name(), join(form, placed));
            placed.add(form);
        }
        return List.copyOf(byName.values());
    }

    private Join join(NameForm form, List<NameForm> placed) {
        List<Mention> mentions = history.mentions().stream()
                .filter(mention -> mention.finding().name().equals(form.name()))
                .toList();
        Optional<NameForm> like = placed.stream()
                .filter(other -> form.tie(other).holds())
                .max(Comparator.comparing(other -> form.tie(other).likeness()));
        return new Join(
                form.name(),
                mentions.stream()
                        .flatMap(mention -> mention.finding().acronym().stream())
                        .findFirst(),
                mentions.stream().map(Mention::articleId).distinct().toList(),
                like.map(NameForm::name),
                like.map(other -> because(form, other)).orElseGet(() -> withoutLikeness(placed)));
    }

    private String withoutLikeness(List<NameForm> placed) {
        if (placed.isEmpty()) {
            return "the most telling name";
        }
        boolean merged = history.corrections().stream().anyMatch(correction -> correction instanceof Merge);
        return merged ? "an analyst joined them" : "both go by a name of theirs that stands among other parties too";
    }

    private static String because(NameForm form, NameForm other) {
        Tie tie = form.tie(other);
        return switch (tie.ground()) {
            case SAME_ACRONYM -> tie.ground().words() + ": " + inCommon(form.acronyms(), other.acronyms());
            case ONE_NAME ->
                tie.ground().words() + ", of the words "
                        + inCommon(form.names(), other.names()).replace("[]", "");
            case WORDS_IN_COMMON, TOO_FEW_WORDS -> tie.ground().words() + wordsInCommon(form.words(), other.words());
            default -> tie.ground().words();
        };
    }

    private static String wordsInCommon(NameWords one, NameWords other) {
        String words = inCommon(one.subject(), other.subject());
        return words.isEmpty() ? "" : ": " + words;
    }

    private static String inCommon(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).collect(Collectors.joining(", "));
    }

    // Told only where somebody could ask: the names have a word in common, or no words at all.
    private Optional<Apart> apart(History other) {
        List<NameForm> others = forms(other);
        return forms.stream()
                .flatMap(mine -> others.stream().map(theirs -> new Pair(mine, theirs)))
                .filter(Pair::canBeConfused)
                .max(Pair.TELLING)
                .map(pair -> new Apart(other.id(), pair.theirs.name(), pair.mine.name(), against(pair, other)));
    }

    private String against(Pair pair, History other) {
        Optional<Split> split = Stream.concat(history.corrections().stream(), other.corrections().stream())
                .filter(correction -> correction instanceof Split)
                .map(correction -> (Split) correction)
                .findFirst();
        if (split.isPresent()) {
            return "an analyst kept them apart: " + split.get().note().why();
        }
        return pair.isTied()
                ? "another name of one of them stands against it, or it is more like the others there"
                : because(pair.mine, pair.theirs);
    }

    private record Pair(NameForm mine, NameForm theirs) {
        static final Comparator<Pair> TELLING = Comparator.comparing((Pair pair) -> !pair.isTied())
                .thenComparing(Pair::shared)
                .thenComparing(pair -> pair.theirs.name());

        boolean canBeConfused() {
            return shared() > 0
                    || mine.words().weight() == 0
                    || theirs.words().weight() == 0
                    || mine.words().excludes(theirs.words());
        }

        private boolean isTied() {
            return mine.tie(theirs).holds();
        }

        private int shared() {
            return mine.words().shared(theirs.words());
        }
    }
}
