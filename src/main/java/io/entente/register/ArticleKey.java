package io.entente.register;

import io.entente.model.ArticleHead;
import io.entente.model.Report;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The key under which an article is kept: made of its day, its file and its id.
 *
 * <p>The day comes first, so that what is published together lies together in every table, and a day's bound is a key's bound.
 *
 * <p>The place within a file that holds many articles is left out, so that a feed whose items move down a line keeps their rows.
 */
final class ArticleKey {
    private static final int HASH_BITS = 40;
    private static final Pattern PLACE = Pattern.compile("(?<=.)[!:][^!]*$");

    private ArticleKey() {}

    static long of(ArticleHead article) {
        long hash = ByteBuffer.wrap(sha256(container(article.file()) + '\n' + article.id()))
                .getLong();
        return firstOf(article.published()) | hash >>> (Long.SIZE - HASH_BITS);
    }

    /** Returns the smallest key that an article of a day can have. */
    static long firstOf(LocalDate day) {
        return day.toEpochDay() << HASH_BITS;
    }

    static LocalDate day(long key) {
        return LocalDate.ofEpochDay(key >> HASH_BITS);
    }

    /** Returns the file's path without the place of an article within it: {@code wire.jsonl} for {@code wire.jsonl:17}. */
    static String container(String file) {
        return PLACE.matcher(file).replaceFirst("");
    }

    /** Returns what tells whether anything in a report differs from what is kept. */
    static String digest(Report report) {
        return HexFormat.of().formatHex(sha256(report.toString()));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
