package io.entente.read;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The limits of all files.
 *
 * @param values what was set otherwise than usual, in bytes, seconds or pieces
 */
public record ReadLimits(Map<ReadLimit, Long> values) {
    /** The usual limits. */
    public static final ReadLimits USUAL = new ReadLimits(Map.of());

    public ReadLimits {
        values = Collections.unmodifiableMap(values.isEmpty() ? Map.of() : new EnumMap<>(values));
    }

    /**
     * Returns the limits that someone set, by their names, and the usual ones for all that is not set.
     *
     * @throws IllegalArgumentException if a value is none, with what it should look like
     */
    public static ReadLimits of(Function<String, Optional<String>> settings) {
        ReadLimits limits = USUAL;
        for (ReadLimit limit : ReadLimit.values()) {
            Optional<String> set = settings.apply(limit.setting());
            limits = set.isPresent() ? limits.with(limit, limit.parse(set.get())) : limits;
        }
        return limits;
    }

    /** Returns these limits with another value for one, in bytes, seconds or pieces. */
    public ReadLimits with(ReadLimit limit, long value) {
        Map<ReadLimit, Long> more = new EnumMap<>(ReadLimit.class);
        more.putAll(values);
        more.put(limit, value);
        return new ReadLimits(more);
    }

    long of(ReadLimit limit) {
        return values.getOrDefault(limit, limit.usual());
    }

    int documentBytes() {
        return count(ReadLimit.DOCUMENT);
    }

    int jsonBytes() {
        return count(ReadLimit.JSON);
    }

    int pages() {
        return count(ReadLimit.PAGES);
    }

    int depth() {
        return count(ReadLimit.DEPTH);
    }

    int entries() {
        return count(ReadLimit.ENTRIES);
    }

    int elements() {
        return count(ReadLimit.ELEMENTS);
    }

    Duration documentTime() {
        return Duration.ofSeconds(of(ReadLimit.DOCUMENT_TIME));
    }

    Duration fileTime() {
        return Duration.ofSeconds(of(ReadLimit.FILE_TIME));
    }

    private int count(ReadLimit limit) {
        return (int) Math.min(Integer.MAX_VALUE - 16, of(limit));
    }
}
