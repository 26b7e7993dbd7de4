package io.entente.register;

/** The tables that hold reports, parents before children, each with its columns in the order in which they are written. */
enum Table {
    ARTICLE(
            "article",
            "article_key, id, file, container, title, publisher, url, published, date_origin, published_at,"
                    + " fingerprint, digest, first_read, arrival"),
    RELATIONSHIP(
            "relationship_finding",
            "article_key, ordinal, first_party, second_party, rule, sentence, words_from, words_to"),
    AGREEMENT(
            "agreement_finding",
            "article_key, ordinal, parties, instrument, name, acronym, status, rule, sentence, words_from, words_to"),
    PARTY("agreement_party", "article_key, ordinal, party"),
    ALIAS("agreement_alias", "article_key, ordinal, place, alias"),
    EVENT(
            "agreement_event",
            "article_key, ordinal, place, kind, claim, date_from, date_to, by_party, said_by, rule, sentence,"
                    + " words_from, words_to"),
    MEETING(
            "meeting_finding",
            "article_key, ordinal, first_party, second_party, place, date_from, date_to, timing, rule, sentence,"
                    + " words_from, words_to"),
    OFFICIAL("meeting_official", "article_key, ordinal, place, name, office, party"),
    HOLDER(
            "official_finding",
            "article_key, ordinal, name, office, party, office_rank, former, rule, sentence, words_from, words_to"),
    STATEMENT(
            "statement_finding",
            "article_key, ordinal, first_party, second_party, name, office, party, office_rank, rule, sentence,"
                    + " words_from, words_to"),
    UNCOMPARED("uncompared", "article_key");

    private final String table;
    private final String columns;

    Table(String table, String columns) {
        this.table = table;
        this.columns = columns;
    }

    /** Returns the statement that adds one row. */
    String insert() {
        String marks = columns.replaceAll("[a-z_]+", "?");
        return "insert into " + table + " (" + columns + ") values (" + marks + ")";
    }

    /** Returns the statement that reads all rows whose key is below a bound, in no order: keys begin with the day. */
    String selectBelow() {
        return "select " + columns + " from " + table + " where article_key < ?";
    }

    /** Returns the statement that reads all rows from a key to below another, in no order: keys begin with the day. */
    String selectBetween() {
        return "select " + columns + " from " + table + " where article_key >= ? and article_key < ?";
    }

    /** Returns the statement that reads the rows of so many articles, in no order. */
    String selectAmong(int articles) {
        return "select " + columns + " from " + table + " where article_key in (" + Parts.marks(articles) + ")";
    }
}
