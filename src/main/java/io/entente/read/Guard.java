package io.entente.read;

import io.entente.model.Article;
import io.entente.model.Reading;
import io.entente.model.Unreadable;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;

/**
 * Hands on what a file holds until it fails, ends or reaches a limit, and says so: no file ends without a word, and what was read
 * before is kept.
 */
final class Guard implements Readings.Source {
    private final Iterator<Reading> readings;
    private final String place;
    private final ReadLimits limits;
    private final FormatReader.Holds holds;
    private final Deque<Reading> lastWords = new ArrayDeque<>();
    private long work;
    private long read;
    private long unreadable;
    private boolean ended;

    /**
     * @param readings what the file holds
     * @param place where the file lies
     * @param limits how long it may go on
     * @param holds what the file's format holds
     * @param work how much work it was so far, in nanoseconds
     */
    Guard(Iterator<Reading> readings, String place, ReadLimits limits, FormatReader.Holds holds, long work) {
        this.readings = readings;
        this.place = place;
        this.limits = limits;
        this.holds = holds;
        this.work = work;
    }

    @Override
    public Optional<Reading> next() {
        while (!ended) {
            Optional<Reading> drawn = draw();
            if (drawn.isPresent() && !isOneTooMany(drawn.get())) {
                return drawn;
            }
        }
        return Optional.ofNullable(lastWords.poll());
    }

    private Optional<Reading> draw() {
        long start = WorkTime.now();
        try {
            if (!readings.hasNext()) {
                end(read == 0 ? Optional.of("holds no articles") : Optional.empty());
                return Optional.empty();
            }
            Optional<String> limit = limitReached();
            Reading next = readings.next();
            if (limit.isPresent() && !isLastWord(next)) {
                end(limit);
                return Optional.empty();
            }
            read++;
            return Optional.of(next);
        } catch (RuntimeException | StackOverflowError broken) {
            end(Optional.of(Reasons.of(broken)));
            return Optional.empty();
        } finally {
            work += WorkTime.now() - start;
        }
    }

    /** A document that made all its work before its only article is given that article. */
    private Optional<String> limitReached() {
        if (read >= limits.of(ReadLimit.ARTICLES)) {
            return Optional.of(String.format(
                    Locale.ROOT, "holds more than %,d articles; what follows is not read; split it", read));
        }
        Duration longest = holds == FormatReader.Holds.DOCUMENT ? limits.documentTime() : limits.fileTime();
        return read > 0 && work > longest.toNanos()
                ? Optional.of(String.format(
                        Locale.ROOT,
                        "takes longer than %d seconds to read; what follows its article %,d is not read; split it",
                        longest.toSeconds(),
                        read))
                : Optional.empty();
    }

    /** A reader that stopped by itself says why. */
    private boolean isLastWord(Reading next) {
        return next instanceof Unreadable && !readings.hasNext();
    }

    /** A file of a million records that are none need not fill the annex; each file in an archive has its own line. */
    private boolean isOneTooMany(Reading reading) {
        if (reading instanceof Article || holds == FormatReader.Holds.FILES) {
            return false;
        }
        return ++unreadable > limits.of(ReadLimit.UNREADABLE);
    }

    private void end(Optional<String> reason) {
        ended = true;
        long more = unreadable - limits.of(ReadLimit.UNREADABLE);
        if (more > 0) {
            lastWords.add(new Unreadable(
                    place,
                    String.format(
                            Locale.ROOT, "has %,d more parts that could not be read, beside those listed", more)));
        }
        reason.ifPresent(words -> lastWords.add(new Unreadable(place, words)));
    }
}
