package io.entente.group.meeting;

import io.entente.model.Briefing.Conflict;
import io.entente.model.Briefing.Position;
import io.entente.model.MeetingBrief.Part;
import io.entente.model.MeetingBrief.Remark;
import io.entente.model.MeetingBrief.Standing;
import io.entente.model.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shortens what a part says of one thing; its whole record is in the register. */
final class Shortening {
    private Shortening() {}

    /** Returns an agreement with its newest sentences and last events alone. */
    static Standing of(Standing standing, int evidence, int events) {
        return new Standing(standing.agreement().shortened(evidence, events), standing.next(), standing.overdue());
    }

    /** Returns what sources differ on, each side with its newest sentences alone. */
    static Conflict of(Conflict conflict, int evidence) {
        return new Conflict(
                conflict.agreement().shortened(1, 0),
                conflict.between(),
                conflict.positions().stream()
                        .map(position -> new Position(
                                position.status(),
                                position.evidence()
                                        .subList(
                                                0,
                                                Math.min(
                                                        evidence,
                                                        position.evidence().size())),
                                position.sources()))
                        .toList(),
                conflict.reason());
    }

    /** Returns the newest remarks, each side's in turn, so that neither falls silent first. */
    static List<Remark> ofRemarks(List<Remark> remarks, int most) {
        if (remarks.size() <= most) {
            return remarks;
        }
        Map<Party, Integer> heard = new LinkedHashMap<>();
        Map<Remark, Integer> turns = new LinkedHashMap<>();
        remarks.forEach(remark ->
                turns.put(remark, heard.merge(remark.statement().speaker().party(), 1, Integer::sum)));
        List<Remark> inTurn = new ArrayList<>(remarks);
        inTurn.sort(Comparator.comparing(turns::get));
        List<Remark> kept = inTurn.subList(0, most);
        return remarks.stream().filter(kept::contains).toList();
    }

    /** Returns how many sentences on the agreements that are kept are too many. */
    static int evidenceOver(Part part, int agreements, int evidence) {
        return part.agreements().stream()
                .limit(agreements)
                .mapToInt(
                        standing -> Math.max(0, standing.agreement().evidence().size() - evidence))
                .sum();
    }
}
