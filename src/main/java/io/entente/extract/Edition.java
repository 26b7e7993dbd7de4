package io.entente.extract;

import java.util.Optional;
import java.util.regex.Pattern;

/** Which of several agreements of one name is meant: "the new accord", "the expiring accord", "the 11th accord". */
enum Edition {
    UNSAID,
    OLD,
    NEW;

    private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)");

    /** Returns what the words before a mention's noun say. */
    static Edition of(Mention mention) {
        for (int i = mention.from(); i < mention.head(); i++) {
            switch (mention.sentence().word(i)) {
                case "previous",
                        "last",
                        "present",
                        "current",
                        "existing",
                        "old",
                        "older",
                        "expiring",
                        "expired",
                        "outgoing" -> {
                    return OLD;
                }
                case "new", "next", "fresh", "proposed", "draft", "future" -> {
                    return NEW;
                }
                default -> {}
            }
        }
        return UNSAID;
    }

    /** Returns the number by which an agreement of a series is called: "11th". */
    static Optional<String> number(Mention mention) {
        for (int i = mention.from(); i < mention.headTo(); i++) {
            if (ORDINAL.matcher(mention.sentence().word(i)).matches()) {
                return Optional.of(mention.sentence().word(i));
            }
        }
        return Optional.empty();
    }

    /** Tells whether one is the old and the other the new one. */
    boolean excludes(Edition other) {
        return this != UNSAID && other != UNSAID && this != other;
    }
}
