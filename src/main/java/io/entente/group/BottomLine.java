package io.entente.group;

import io.entente.model.Agreement;
import io.entente.model.AgreementStatus;
import io.entente.model.Briefing.Headline;
import io.entente.model.Claim;
import io.entente.model.EventKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in a few plain sentences what changed; what comes and what is late are lists of their own. */
final class BottomLine {
    private static final int CHANGES = 5;

    private final Known known;

    BottomLine(Known known) {
        this.known = known;
    }

    List<Headline> of(List<Agreement> changes) {
        List<Headline> lines = new ArrayList<>();
        changes.stream().limit(CHANGES).map(this::changed).forEach(lines::add);
        if (changes.isEmpty()) {
            lines.add(new Headline("No agreement changed its status in this period.", Optional.empty(), List.of()));
        }
        return lines;
    }

    private Headline changed(Agreement agreement) {
        List<String> articles = agreement.evidence().stream()
                .filter(evidence -> known.isNews(evidence.articleId(), evidence.reported()))
                .map(Agreement.Evidence::articleId)
                .distinct()
                .toList();
        return new Headline(
                known.nameOf(agreement.parties()) + ": " + agreement.fullName() + " " + whatChanged(agreement) + ".",
                Optional.of(known.mainOf(agreement.parties())),
                articles);
    }

    private String whatChanged(Agreement agreement) {
        String now = "is " + predicate(agreement) + ratifiers(agreement);
        return agreement
                .previousStatus()
                .map(before -> now + "; it was " + before.words() + " before")
                .orElse(now + " (new to the register)");
    }

    // Who has ratified is told party by party (Vienna Convention, Article 14): one ratification binds nobody else.
    private String ratifiers(Agreement agreement) {
        List<String> parties = agreement.timeline().stream()
                .map(Agreement.TimelineEntry::event)
                .filter(event -> event.kind() == EventKind.RATIFIED && event.claim() == Claim.DONE)
                .flatMap(event -> event.by().stream())
                .distinct()
                .sorted()
                .map(known.names())
                .toList();
        boolean told = agreement.status() == AgreementStatus.RATIFIED && !parties.isEmpty();
        return told ? " by " + English.list(parties) : "";
    }

    private static String predicate(Agreement agreement) {
        return switch (agreement.status()) {
            case SUSPENDED, ENDED, SIGNED, RATIFIED ->
                "now reported as " + agreement.status().words();
            default -> agreement.status().words();
        };
    }
}
