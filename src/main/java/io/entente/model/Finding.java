package io.entente.model;

/** Something that was read in one article, with the rule that read it and the sentence that it rests on. */
public sealed interface Finding
        permits AgreementFinding, MeetingFinding, OfficialFinding, RelationshipFinding, StatementFinding {
    /** Returns the id of the rule that read it. */
    String rule();

    /** Returns the sentence that it rests on. */
    Quote quote();
}
