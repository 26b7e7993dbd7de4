package io.entente.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that was read in one article; equal articles give equal findings.
 *
 * @param relationships the pairs of parties whose dealings it reports, in order
 * @param agreements the agreements that it reports, in the order of their first mention
 * @param meetings the meetings that it reports, in the order of the text
 * @param officials the persons that it names in an office, each once, in the order of the text
 * @param statements what officials say of those dealings, in the order of the text
 */
public record Findings(
        List<RelationshipFinding> relationships,
        List<AgreementFinding> agreements,
        List<MeetingFinding> meetings,
        List<OfficialFinding> officials,
        List<StatementFinding> statements) {
    /** What is read in an article that reports nothing between parties. */
    public static final Findings NONE = new Findings(List.of(), List.of(), List.of());

    public Findings {
        relationships = List.copyOf(relationships);
        agreements = List.copyOf(agreements);
        meetings = List.copyOf(meetings);
        officials = List.copyOf(officials);
        statements = List.copyOf(statements);
    }

    /** What is read in an article that names no official. */
    public Findings(
            List<RelationshipFinding> relationships, List<AgreementFinding> agreements, List<MeetingFinding> meetings) {
        this(relationships, agreements, meetings, List.of(), List.of());
    }

    /** Returns the pairs of parties of which dealings, an agreement of the two or a meeting are reported. */
    public Set<Relationship> pairs() {
        Set<Relationship> pairs = new TreeSet<>();
        relationships.forEach(found -> pairs.add(found.between()));
        meetings.forEach(found -> pairs.add(found.between()));
        agreements.stream()
                .filter(found -> found.parties().size() == 2)
                .forEach(found -> pairs.addAll(Relationship.among(found.parties())));
        return pairs;
    }

    /** Returns the same findings without the officials and what they say. */
    public Findings withoutOfficials() {
        return new Findings(relationships, agreements, meetings);
    }
}
