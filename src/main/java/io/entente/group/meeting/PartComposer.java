package io.entente.group.meeting;

import io.entente.group.Dossier;
import io.entente.model.Briefing.Meeting;
import io.entente.model.Correction;
import io.entente.model.MeetingBrief.Coverage;
import io.entente.model.MeetingBrief.Holder;
import io.entente.model.MeetingBrief.Part;
import io.entente.model.MeetingBrief.Remark;
import io.entente.model.MeetingBrief.Since;
import io.entente.model.MeetingBrief.Standing;
import io.entente.model.Party;
import io.entente.model.Relationship;
import io.entente.model.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Composes what a brief says of one counterpart; equal arguments give equal drafts. */
public final class PartComposer {
    private static final int EVIDENCE = 3;
    private static final int EVENTS = 6;
    private static final int HOLDERS = 16;
    private static final int MEETINGS = 8;

    private final BriefRequest request;
    private final Party counterpart;
    private final Relationship between;
    private final Dossier dossier;
    private final Function<Party, String> names;

    private PartComposer(BriefRequest request, Party counterpart, Dossier dossier, Function<Party, String> names) {
        this.request = request;
        this.counterpart = counterpart;
        this.between = new Relationship(request.side(), counterpart);
        this.dossier = dossier;
        this.names = names;
    }

    /**
     * Returns the draft of a part.
     *
     * @param reports the whole reports of the articles that tell of the two; what was published later than the meeting is passed over
     * @param officials reports that name the counterpart's officials
     * @param corrections what analysts have set right
     * @param names gives a party's display name
     */
    public static Draft compose(
            BriefRequest request,
            Party counterpart,
            List<Report> reports,
            List<Report> officials,
            List<Correction> corrections,
            Function<Party, String> names) {
        Dossier dossier = Dossier.of(
                new Relationship(request.side(), counterpart),
                request.side(),
                request.on(),
                reports,
                corrections,
                names);
        return new PartComposer(request, counterpart, dossier, names).draft(officials);
    }

    private Draft draft(List<Report> officials) {
        Encounters encounters = new Encounters(request.on(), dossier.meetings());
        Since since =
                request.since().map(day -> new Since(day, Since.Choice.ASKED)).orElseGet(encounters::since);
        Optional<Meeting> occasion = encounters.occasion();
        List<Standing> agreements = dossier.agreements(since.day());
        List<Report> reports = dossier.reports();
        List<Remark> remarks = new Remarks(between, request.on()).in(reports);
        List<Holder> people = OfficeHolders.of(
                counterpart,
                names.apply(counterpart),
                Stream.concat(reports.stream(), officials.stream()).toList());
        Part part = new Part(
                counterpart,
                since,
                occasion,
                new KeyPoints(request, counterpart, names).of(since, occasion, agreements, reports),
                agreements.stream()
                        .map(standing -> Shortening.of(standing, EVIDENCE, EVENTS))
                        .toList(),
                encounters.held().stream().limit(MEETINGS).toList(),
                encounters.coming().stream().limit(MEETINGS).toList(),
                people.stream().limit(HOLDERS).toList(),
                remarks,
                dossier.conflicts(since.day()).stream()
                        .map(conflict -> Shortening.of(conflict, EVIDENCE))
                        .toList(),
                new Friction(between, request.on()).in(reports, remarks),
                new ThirdParties(between, request.on()).in(reports),
                coverage(reports));
        return new Draft(
                part,
                Stream.concat(dossier.sources().stream(), officials.stream())
                        .map(Report::article)
                        .distinct()
                        .toList());
    }

    private static Coverage coverage(List<Report> reports) {
        return new Coverage(
                reports.size(),
                reports.stream().findFirst().map(PartComposer::day),
                reports.stream().reduce((first, second) -> second).map(PartComposer::day));
    }

    private static LocalDate day(Report report) {
        return report.article().published();
    }
}
