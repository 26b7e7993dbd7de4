package io.entente.group;

/**
 * How surely two names mean one agreement of the same parties.
 *
 * @param likeness 0 for not at all, from 0.5 for yes, 1 at most
 * @param ground why
 */
record Tie(double likeness, Ground ground) {
    static Tie none(Ground ground) {
        return new Tie(0, ground);
    }

    boolean holds() {
        return likeness > 0;
    }

    Tie or(Tie other) {
        return other.likeness > likeness ? other : this;
    }

    /** What speaks for joining two names, or against it. */
    enum Ground {
        SAME_ACRONYM("both have the same acronym"),
        SAME_NAME("both say the same"),
        ONE_NAME("articles call both by one name"),
        ALSO_CALLED_SO("an article uses both names for one"),
        WORDS_IN_COMMON("they have enough words in common, and the kinds of instrument agree"),
        NOTHING_SAID("neither says what about, and the kinds of instrument agree"),
        NUMBERS_DIFFER("their numbers or years differ, as in a series"),
        OTHER_ACRONYM("each has an acronym of its own"),
        TOO_FEW_WORDS("they have too few words in common"),
        OTHER_KIND("the kinds of instrument differ");

        private final String words;

        Ground(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
