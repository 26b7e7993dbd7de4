package io.entente.model;

import java.util.List;
import java.util.Optional;

/**
 * Why mentions in articles are taken for one agreement, and others are not.
 *
 * @param agreement the agreement
 * @param joins the names by which it goes, the most telling first
 * @param apart agreements of the same parties that it could be confused with, by id
 */
public record Explanation(Agreement agreement, List<Join> joins, List<Apart> apart) {
    public Explanation {
        joins = List.copyOf(joins);
        apart = List.copyOf(apart);
    }

    /**
     * One name by which articles call the agreement.
     *
     * @param name the name
     * @param acronym its acronym there
     * @param articleIds the articles that use it
     * @param like the name that it was joined to; empty for the first, and where an analyst joined them
     * @param because why
     */
    public record Join(
            String name, Optional<String> acronym, List<String> articleIds, Optional<String> like, String because) {
        public Join {
            articleIds = List.copyOf(articleIds);
        }
    }

    /**
     * An agreement that is not the same.
     *
     * @param id its id
     * @param name the name of it that is most like
     * @param like the name that this one is most like
     * @param because what stands against joining them
     */
    public record Apart(String id, String name, String like, String because) {}
}
