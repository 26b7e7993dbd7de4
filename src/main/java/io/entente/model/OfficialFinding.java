package io.entente.model;

/**
 * A person whom an article names in an office: "Defence Minister Rajnath Singh".
 *
 * @param official the person, with the office as printed
 * @param rank the rank of the office
 * @param former whether the article says that the person has left it: "former", "then"
 * @param rule the id of the rule that read it
 * @param quote the sentence that names the person
 */
public record OfficialFinding(Official official, OfficeRank rank, boolean former, String rule, Quote quote)
        implements Finding {
    public OfficialFinding {
        if (official.role().isEmpty()) {
            throw new IllegalArgumentException("no office is named for " + official.name());
        }
    }
}
