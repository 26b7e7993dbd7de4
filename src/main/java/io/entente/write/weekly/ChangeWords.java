package io.entente.write.weekly;

import io.entente.model.Agreement.Change;

/** What a change is called. */
final class ChangeWords {
    private ChangeWords() {}

    static String of(Change change) {
        return switch (change) {
            case NEW -> "New";
            case ADVANCED -> "A stage further";
            case SET_BACK -> "Set back";
            case ENDED -> "Come to its end";
            case CONFIRMED -> "Confirmed";
            case NO_NEWS -> "No news";
        };
    }
}
