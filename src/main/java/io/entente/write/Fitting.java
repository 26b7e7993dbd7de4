package io.entente.write;

import io.entente.model.MeetingBrief;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Finds the fullest version of a brief that keeps to the pages wanted.
 *
 * <p>To set a version in pages takes long, so the search begins where a guess says.
 */
final class Fitting {
    /** By how many pages a guess can be too high, and by how many a page can be set closer. */
    private static final double ERROR = 0.5;

    private static final double CLOSER = 0.1;

    private final List<MeetingBrief> versions;
    private final ToDoubleFunction<MeetingBrief> guess;
    private final Function<MeetingBrief, Printed> set;

    /**
     * @param versions the versions, from the fullest to the shortest
     * @param guess tells how many pages a version is likely to take
     * @param set sets a version in pages
     */
    Fitting(List<MeetingBrief> versions, ToDoubleFunction<MeetingBrief> guess, Function<MeetingBrief, Printed> set) {
        this.versions = versions;
        this.guess = guess;
        this.set = set;
    }

    /** Returns the fullest version that fits, set in pages; the shortest where none does. */
    Printed best() {
        int version = firstLikely();
        Printed printed = set.apply(versions.get(version));
        return fits(printed) ? fuller(version, printed) : shorter(version, printed);
    }

    private int firstLikely() {
        int low = 0;
        int high = versions.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (guess.applyAsDouble(versions.get(middle))
                    <= versions.get(middle).pages() + CLOSER) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private Printed fuller(int version, Printed fitting) {
        Printed best = fitting;
        for (int next = version - 1; next >= 0 && hasRoom(best) && mayFit(versions.get(next)); next--) {
            Printed printed = set.apply(versions.get(next));
            if (!fits(printed)) {
                return best;
            }
            best = printed;
        }
        return best;
    }

    private static boolean hasRoom(Printed printed) {
        return printed.pages() < printed.brief().pages();
    }

    private boolean mayFit(MeetingBrief brief) {
        return guess.applyAsDouble(brief) <= brief.pages() + ERROR;
    }

    private Printed shorter(int version, Printed tooLong) {
        Printed last = tooLong;
        for (int next = version + 1; next < versions.size() && !fits(last); next++) {
            last = set.apply(versions.get(next));
        }
        return last;
    }

    private static boolean fits(Printed printed) {
        return printed.pages() <= printed.brief().pages();
    }
}
