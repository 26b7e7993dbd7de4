package io.entente.group.meeting;

import io.entente.model.MeetingBrief.Remark;
import io.entente.model.OfficeRank;
import io.entente.model.Party;
import io.entente.model.Relationship;
import io.entente.model.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Chooses what principals of both sides said last; where a side has no principal that spoke, other officials stand in. */
final class Remarks {
    private static final int OF_A_SIDE = 6;
    private static final int DAYS_RECENT = 365;
    private static final Comparator<Remark> NEWEST_FIRST =
            Comparator.comparing(Remark::reported).reversed().thenComparing(Remark::articleId);

    private final Relationship between;
    private final LocalDate on;

    Remarks(Relationship between, LocalDate on) {
        this.between = between;
        this.on = on;
    }

    /** Returns the remarks of both sides, the newest first. */
    List<Remark> in(List<Report> reports) {
        List<Remark> all = reports.stream()
                .filter(report -> !report.article().published().isBefore(on.minusDays(DAYS_RECENT)))
                .flatMap(this::remarks)
                .toList();
        return Stream.of(between.first(), between.second())
                .flatMap(side -> of(side, all).stream())
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private Stream<Remark> remarks(Report report) {
        return report.findings().statements().stream()
                .filter(statement -> statement.between().equals(between))
                .map(statement -> new Remark(
                        statement,
                        report.article().published(),
                        report.article().id()));
    }

    private static List<Remark> of(Party side, List<Remark> all) {
        List<Remark> ofSide = all.stream()
                .filter(remark -> remark.statement().speaker().party().equals(side))
                .toList();
        List<Remark> principals = ofSide.stream().filter(Remarks::isByPrincipal).toList();
        return distinct(principals.isEmpty() ? ofSide : principals);
    }

    // Whom papers name without an office is known to every reader.
    private static boolean isByPrincipal(Remark remark) {
        return remark.statement().rank().map(OfficeRank::isPrincipal).orElse(true);
    }

    private static List<Remark> distinct(List<Remark> remarks) {
        Set<String> sentences = new HashSet<>();
        List<Remark> kept = new ArrayList<>();
        remarks.stream()
                .sorted(NEWEST_FIRST)
                .filter(remark -> sentences.add(remark.statement().quote().sentence()))
                .limit(OF_A_SIDE)
                .forEach(kept::add);
        return kept;
    }
}
