package io.entente.write.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Hands out code points that no text uses, in an order that is always the same. */
final class CodePoints {
    private final List<Integer> fromRight = new ArrayList<>();
    private int next = 0xF0000;

    /** Returns the next one of the private use area. */
    int next() {
        return next++;
    }

    /** Returns the next letter of an ancient script that runs from right to left; no font of ours has to show it. */
    int nextFromRight() {
        if (fromRight.isEmpty()) {
            IntStream.rangeClosed(0x10800, 0x1EFFF)
                    .filter(Character::isLetter)
                    .filter(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT)
                    .forEach(fromRight::add);
        }
        return fromRight.remove(fromRight.size() - 1);
    }
}
