package io.entente.group;

import io.entente.model.Agreement;
import io.entente.model.AgreementStatus;
import io.entente.model.Period;
import java.time.LocalDate;

/** Weighs how much a change matters to the reader. */
final class Weight {
    private static final int HOME = 5;
    private static final int BACKGROUND = 1;
    private static final int UNNAMED = 4;

    private Weight() {}

    static int of(Agreement agreement, Known known) {
        boolean changed =
                agreement.change() != Agreement.Change.CONFIRMED && agreement.change() != Agreement.Change.NO_NEWS;
        if (!changed) {
            return 0;
        }
        int home = known.edition().home().filter(agreement.parties()::contains).isPresent() ? HOME : 0;
        int sources = (int) agreement.evidence().stream()
                .filter(evidence -> known.isNews(evidence.articleId(), evidence.reported()))
                .limit(3)
                .count();
        int unnamed = NameWords.of(agreement.name()).weight() == 0 ? UNNAMED : 0;
        return home + sources + (isBackground(agreement, known) ? BACKGROUND : weight(agreement.status())) - unnamed;
    }

    // An old treaty that is named for the first time is new to the register, but it is no news.
    private static boolean isBackground(Agreement agreement, Known known) {
        Period period = known.edition().period();
        boolean standing = agreement.status().compareTo(AgreementStatus.SIGNED) >= 0;
        boolean fresh = agreement.timeline().stream()
                .filter(entry -> known.isNews(entry.articleId(), entry.reported()))
                .filter(entry -> entry.event().kind().leadsTo() == agreement.status())
                .anyMatch(entry -> entry.event()
                        .date()
                        .map(date -> !date.to()
                                .isBefore(
                                        earlier(period.from(), entry.reported()).minusDays(7)))
                        .orElse(agreement.status() != AgreementStatus.IN_FORCE));
        return agreement.change() == Agreement.Change.NEW && standing && !fresh;
    }

    // What an article that arrived late tells was fresh when it was published.
    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static int weight(AgreementStatus status) {
        return switch (status) {
            case ENDED -> 9;
            case SIGNED, IN_FORCE, SUSPENDED -> 8;
            case RATIFIED -> 7;
            case AWAITING_SIGNATURE, STALLED -> 6;
            case UNDER_NEGOTIATION -> 4;
            case PROPOSED -> 3;
        };
    }
}
