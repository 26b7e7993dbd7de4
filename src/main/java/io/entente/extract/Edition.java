package io.entente.extract;

import java.util.Optional;
import java.util.regex.Pattern;

/** Which of several agreements of one name is meant: "the new accord", "the expiring accord", "the 11th accord". */
enum Edition {
    UNSAID,
    /** "The last one". */
    PAST,
    /** "The present one". */
    STANDING,
    /** "One", "an accord". */
    INTRODUCED,
    /** "The new one". */
    NEW;

    private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)");

    /** Returns what the words before a mention's noun say. */
    static Edition of(Mention mention) {
        for (int i = mention.from(); i < mention.head(); i++) {
            switch (mention.sentence().word(i)) {
                case "previous", "last", "old", "older", "expired", "outgoing", "former" -> {
                    return PAST;
                }
                case "present", "current", "existing", "expiring" -> {
                    return STANDING;
                }
                case "new", "next", "fresh", "proposed", "draft", "future" -> {
                    return NEW;
                }
                default -> {}
            }
        }
        boolean introduced =
                mention.reference() == Mention.Reference.INDEFINITE || mention.reference() == Mention.Reference.FURTHER;
        return introduced ? INTRODUCED : UNSAID;
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

    /** Returns this, or what is said where that says more. */
    Edition orSaid(Edition said) {
        boolean open = this == UNSAID || this == INTRODUCED;
        return open && said != UNSAID ? said : this;
    }

    /** Tells whether one is the old and the other the new one. */
    boolean excludes(Edition other) {
        return isOld() && other.isAfter(this) || other.isOld() && isAfter(other);
    }

    private boolean isOld() {
        return this == PAST || this == STANDING;
    }

    private boolean isAfter(Edition old) {
        return this == NEW || this == INTRODUCED && old == PAST;
    }
}
