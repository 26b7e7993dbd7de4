package io.entente.extract;

import io.entente.model.EventKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the items of a list that have no verb of their own: what its verb says of the item before holds for them. */
final class VerblessItems {
    private final Set<String> links;
    private final Set<String> fillers;
    private final Set<String> additions;
    private final Set<String> auxiliaries;

    VerblessItems(Words words) {
        this.links = words.of("list-link");
        this.fillers = words.of("list-filler");
        this.additions = words.of("list-addition");
        this.auxiliaries = words.of("auxiliary");
    }

    /** "They signed a treaty, together with a pact on fish": gives an agreement without an event that of the one before. */
    void share(Sentence sentence, List<Placed> here, Map<Cluster, List<FoundEvent>> events) {
        for (int i = 1; i < here.size(); i++) {
            Placed item = here.get(i);
            boolean untold = events.get(item.cluster()).stream().noneMatch(event -> isStrongIn(sentence, event));
            if (untold && !hasVerb(sentence, item.mention().to())) {
                leading(sentence, here.get(i - 1), item, events)
                        .ifPresent(event -> events.get(item.cluster()).add(event));
            }
        }
    }

    private static boolean isStrongIn(Sentence sentence, FoundEvent event) {
        return event.sentence() == sentence && !event.weak();
    }

    /** Returns the act whose words stand before both, the two being items of one list. */
    private Optional<FoundEvent> leading(
            Sentence sentence, Placed before, Placed item, Map<Cluster, List<FoundEvent>> events) {
        if (before.cluster() == item.cluster()) {
            return Optional.empty();
        }
        boolean listed = isListed(sentence, before.mention(), item.mention());
        return events.get(before.cluster()).stream()
                .filter(event -> isStrongIn(sentence, event))
                .filter(event -> event.kind() != EventKind.IN_OPERATION && event.kind() != EventKind.REPLACED)
                .filter(event -> listed && event.to() <= before.mention().from()
                        || isAdded(sentence, event.to(), item.mention())
                                && event.from() >= before.mention().headTo())
                .reduce((first, last) -> last);
    }

    /** Tells whether a comma, "and" or "together with" leads to the item, and no clause stands between it and the one before. */
    private boolean isListed(Sentence sentence, Mention before, Mention item) {
        boolean linked = false;
        boolean parted = false;
        int i = item.from() - 1;
        while (i >= before.to() && (isLink(sentence, i) || fillers.contains(sentence.word(i)))) {
            linked |= isLink(sentence, i);
            parted |= sentence.at(i).is(";");
            i--;
        }
        return linked && (parted || !hasClause(sentence, before.to(), i + 1));
    }

    /** "Is being negotiated together with a pact on fish". */
    private boolean isAdded(Sentence sentence, int from, Mention item) {
        int i = from;
        while (i < item.from() && fillers.contains(sentence.word(i)) || additions.contains(sentence.word(i))) {
            i++;
        }
        return i == item.from() && additions.contains(sentence.word(from));
    }

    private boolean isLink(Sentence sentence, int i) {
        return links.contains(sentence.word(i)) || sentence.at(i).is(";");
    }

    private boolean hasClause(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = sentence.word(i);
            boolean relative = word.equals("which") || word.equals("that") || word.equals("who");
            if (relative || auxiliaries.contains(word) || Clauses.isEnd(word)) {
                return true;
            }
        }
        return false;
    }

    /** "And a pact on fish will follow" says something of its own. */
    private boolean hasVerb(Sentence sentence, int from) {
        for (int i = from; i < sentence.size(); i++) {
            String word = sentence.word(i);
            boolean relative = word.equals(",") || word.equals("which") || word.equals("that");
            if (relative || word.equals(";") || word.equals(".")) {
                return false;
            }
            if (auxiliaries.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
