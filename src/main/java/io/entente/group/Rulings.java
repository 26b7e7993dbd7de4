package io.entente.group;

import io.entente.model.AgreementFinding;
import io.entente.model.AgreementStatus;
import io.entente.model.ArticleHead;
import io.entente.model.Claim;
import io.entente.model.Correction;
import io.entente.model.Correction.Addition;
import io.entente.model.Correction.Merge;
import io.entente.model.Correction.Rejection;
import io.entente.model.Correction.Rename;
import io.entente.model.Correction.Split;
import io.entente.model.Event;
import io.entente.model.EventKind;
import io.entente.model.Findings;
import io.entente.model.Quote;
import io.entente.model.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Applies what analysts have set right to what articles report. */
final class Rulings {
    private static final String MARK = "correction-";

    private final List<Correction> corrections;

    Rulings(List<Correction> corrections) {
        this.corrections = corrections;
    }

    static boolean isAddition(ArticleHead article) {
        return article.id().startsWith(MARK) && article.file().isEmpty();
    }

    /** Returns the added events as reports, each with the analyst as its source. */
    Stream<Report> additions() {
        return Stream.iterate(0, i -> i < corrections.size(), i -> i + 1)
                .filter(i -> corrections.get(i) instanceof Addition)
                .map(i -> report(i + 1, (Addition) corrections.get(i)));
    }

    /** Returns the agreements that the mentions speak of, with every correction applied in its order and marked. */
    List<History> histories(List<Mention> mentions) {
        List<Mention> accepted =
                mentions.stream().filter(mention -> !isRejected(mention)).toList();
        List<History> histories = new ArrayList<>(Ids.histories(Identity.join(accepted)));
        if (!corrections.isEmpty()) {
            histories.replaceAll(this::markAdditions);
            corrections.forEach(correction -> reject(correction, histories));
            corrections.forEach(correction -> apply(correction, histories));
        }
        return histories;
    }

    private boolean isRejected(Mention mention) {
        return corrections.stream()
                .filter(correction -> correction instanceof Rejection)
                .map(correction -> (Rejection) correction)
                .anyMatch(rejection -> rejection.article().equals(mention.articleId())
                        && rejection.agreement().equals(Ids.id(mention.finding())));
    }

    private History markAdditions(History history) {
        History marked = history;
        for (Mention mention : history.mentions()) {
            if (isAddition(mention.article())) {
                int number = Integer.parseInt(mention.articleId().substring(MARK.length()));
                marked = marked.correctedBy(corrections.get(number - 1));
            }
        }
        return marked;
    }

    // An article can call an agreement by another name than the one that made its id.
    private static void reject(Correction correction, List<History> histories) {
        if (correction instanceof Rejection rejection) {
            replace(
                    histories,
                    rejection.agreement(),
                    history -> without(history, rejection.article()).correctedBy(rejection));
            histories.removeIf(history -> history.mentions().isEmpty());
        }
    }

    private static History without(History history, String article) {
        return history.with(history.mentions().stream()
                .filter(mention -> !mention.articleId().equals(article))
                .toList());
    }

    private static void apply(Correction correction, List<History> histories) {
        if (correction instanceof Rename rename) {
            replace(
                    histories,
                    rename.agreement(),
                    history -> history.called(rename.name()).correctedBy(rename));
        } else if (correction instanceof Merge merge) {
            merge(merge, histories);
        } else if (correction instanceof Split split) {
            split(split, histories);
        }
    }

    private static void replace(List<History> histories, String id, UnaryOperator<History> change) {
        find(histories, id).ifPresent(history -> histories.set(histories.indexOf(history), change.apply(history)));
    }

    private static void merge(Merge merge, List<History> histories) {
        Optional<History> goes = find(histories, merge.agreement());
        Optional<History> stays = find(histories, merge.into());
        if (goes.isPresent() && stays.isPresent() && goes.get() != stays.get()) {
            histories.remove(goes.get());
            replace(
                    histories,
                    stays.get().id(),
                    history -> history.joinedBy(goes.get()).correctedBy(merge));
        }
    }

    private static void split(Split split, List<History> histories) {
        find(histories, split.agreement()).ifPresent(history -> {
            Map<Boolean, List<Mention>> parts = history.mentions().stream()
                    .collect(Collectors.partitioningBy(
                            mention -> mention.finding().name().equals(split.name())));
            if (!parts.get(true).isEmpty() && !parts.get(false).isEmpty()) {
                histories.remove(history);
                histories.add(history.with(parts.get(false)).correctedBy(split));
                String own = Ids.id(parts.get(true).get(0).finding());
                String id = own.equals(history.id()) ? own + "-2" : own;
                histories.add(new History(id, parts.get(true)).correctedBy(split));
            }
        });
    }

    private static Optional<History> find(List<History> histories, String id) {
        return histories.stream()
                .filter(history -> history.id().equals(id))
                .findFirst()
                .or(() -> histories.stream()
                        .filter(history -> history.isCalled(id))
                        .findFirst());
    }

    private static Report report(int number, Addition addition) {
        String sentence = addition.note().why();
        Quote quote = new Quote(sentence, 0, sentence.length());
        Optional<String> saidBy = Optional.of("analyst's correction by "
                + addition.note().who() + " of " + English.day(addition.note().made()));
        Event event = new Event(
                addition.kind(), addition.claim(), addition.date(), addition.by(), saidBy, "correction", quote);
        AgreementFinding finding = new AgreementFinding(
                addition.parties(),
                addition.instrument(),
                addition.name(),
                addition.acronym(),
                List.of(),
                status(addition),
                List.of(event),
                "correction",
                quote);
        ArticleHead head = new ArticleHead(
                MARK + number,
                "",
                "Analyst's correction: " + addition.name(),
                Optional.of(addition.note().who()),
                Optional.empty(),
                addition.knownSince(),
                ArticleHead.DateOrigin.METADATA);
        return new Report(head, "", new Findings(List.of(), List.of(finding), List.of()));
    }

    // What is expected has not happened: of a signature, it awaits one; of anything later, it is signed.
    private static AgreementStatus status(Addition addition) {
        if (addition.claim() == Claim.DONE) {
            return addition.kind().leadsTo();
        }
        return addition.kind() == EventKind.SIGNED || addition.kind() == EventKind.SIGNING_EXPECTED
                ? AgreementStatus.AWAITING_SIGNATURE
                : AgreementStatus.SIGNED;
    }
}
