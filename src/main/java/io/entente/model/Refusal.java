package io.entente.model;

/** Why words that may speak of an agreement, or of what happens to it, are not taken to. */
public enum Refusal {
    NO_TWO_PARTIES("no two parties to it are told"),
    PARTIES_FAR("its parties are not named beside it, and the article does not open with them"),
    MEMBER("it would be between an organisation and its own member"),
    MANY_PARTIES("of many parties"),
    PRIVATE_KIND("of a kind that governments do not make with each other"),
    HOME_OR_BUSINESS("words near it speak of business or of home affairs"),
    BARE("no name, no subject, and nothing is said to happen to it"),
    NAMELESS("no name or subject, and its parties are not named beside it"),
    PLURAL("plural, and nothing is said to happen to them"),
    PLURAL_NAMELESS("plural, without a name or subject"),
    NOTHING_HAPPENS("nothing is said to happen to it"),
    EVERYDAY_WORD("an everyday word, and nothing is said to happen to it"),
    EVERYDAY_WORD_ALONE("an everyday word whose own words name no party"),
    ONLY_REFERS("only refers to something named elsewhere"),
    BESIDE_NAMED("the agreement of the same parties is already named"),

    IN_NAME("part of the agreement's own name"),
    IN_SUBJECT("tells what the agreement is about"),
    NOUN("a noun here, not an act"),
    OTHERS_ACT("done by others than its parties"),
    CLAUSE_BETWEEN("a clause ends between it and the agreement"),
    OTHER_ACT_BETWEEN("another act stands between it and the agreement"),
    TOO_FAR("too far from the agreement"),
    NOT_JOINED("the words around do not join it to the agreement"),
    NOT_IN_OPERATION("said to be to come, or not to be");

    private final String words;

    Refusal(String words) {
        this.words = words;
    }

    /** Returns the reason in words for a reader. */
    public String words() {
        return words;
    }
}
