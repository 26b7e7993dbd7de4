package io.entente.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * What is known of an article beside its text.
 *
 * @param id the id that the input gives it, else one made from its content
 * @param file the path of its file relative to the input folder, with {@code /} between its parts; where a file holds many
 *     articles the place follows, as in {@code wire.jsonl:17}
 * @param title its headline
 * @param publisher who published it, where known
 * @param url where it was published, where known
 * @param published the day on which it was published
 * @param dateOrigin how that day is known
 * @param publishedAt the moment of publication, where the input states a time of day: it orders the versions of one day
 */
public record ArticleHead(
        String id,
        String file,
        String title,
        Optional<String> publisher,
        Optional<String> url,
        LocalDate published,
        DateOrigin dateOrigin,
        Optional<Instant> publishedAt) {
    /** Makes the head of an article of which the day of publication is known, but not the time of day. */
    public ArticleHead(
            String id,
            String file,
            String title,
            Optional<String> publisher,
            Optional<String> url,
            LocalDate published,
            DateOrigin dateOrigin) {
        this(id, file, title, publisher, url, published, dateOrigin, Optional.empty());
    }

    /** Returns the same under another title, the time of day left out. */
    public ArticleHead titled(String otherTitle) {
        return new ArticleHead(id, file, otherTitle, publisher, url, published, dateOrigin);
    }

    /** By day, then id, then file. */
    public static final Comparator<ArticleHead> EARLIEST = ArticleHead::compare;

    private static int compare(ArticleHead one, ArticleHead other) {
        int byDay = one.published.compareTo(other.published);
        int byId = byDay != 0 ? byDay : one.id.compareTo(other.id);
        return byId != 0 ? byId : one.file.compareTo(other.file);
    }

    /** How the day of publication is known, best first. */
    public enum DateOrigin {
        METADATA("stated in the article's data"),
        DATELINE("taken from the dateline"),
        FILE_NAME("estimated from the file's name"),
        FILE_TIME("estimated from the file's own time");

        private final String words;

        DateOrigin(String words) {
            this.words = words;
        }

        /** Tells whether the day is not the article's own word, because it states none that can be right (1970, the future). */
        public boolean isEstimate() {
            return this == FILE_NAME || this == FILE_TIME;
        }

        /** Returns the words for a reader. */
        public String words() {
            return words;
        }
    }
}
