package io.entente.extract;

import io.entente.extract.EventRule.Form;
import io.entente.extract.MeetingWords.Kind;
import java.util.Set;

/** Tells in which sense words that can tell of a meeting are used: "called him a friend", "called him on Friday". */
final class MeetingVerbs {
    private static final int FRONT = 8;
    private static final int CALL_REACH = 9;

    private final Set<String> afterMeeting;
    private final Set<String> calls;
    private final Set<String> appointments;
    private final Set<String> afterCall;
    private final Set<String> afterSight;

    MeetingVerbs(Words delegates) {
        afterMeeting = delegates.of("after-meeting");
        calls = delegates.of("call");
        appointments = delegates.of("appointment");
        afterCall = delegates.of("after-call");
        afterSight = delegates.of("after-sight");
    }

    /** "The next round will be held in Oslo": those meet again of whose meeting the story has told. */
    boolean isNext(MeetingSpot spot) {
        boolean noun = spot.kind() == Kind.MEETING || spot.kind() == Kind.TALKS;
        int from = spot.match().from();
        return noun
                && (isOrdinal(spot.sentence().at(from - 1))
                        || isOrdinal(spot.sentence().at(from - 2)));
    }

    private static boolean isOrdinal(Token token) {
        return switch (token.lower()) {
            case "next", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth" -> true;
            default -> token.isNumber() && token.lower().endsWith("th");
        };
    }

    /** "Spoke last night by telephone" is a call, "spoke to the press" none. */
    boolean isBareSpeech(MeetingSpot spot) {
        return spot.match().to() - spot.match().from() == 1
                && spot.sentence().word(spot.match().from()).startsWith("spoke");
    }

    /** "A meeting was discussed". */
    boolean isPassive(MeetingSpot spot) {
        return switch (spot.sentence().word(spot.match().from() - 1)) {
            case "be", "been", "being", "was", "were", "is", "are" -> true;
            default -> false;
        };
    }

    /** "Called him a friend" names, "called him on Friday" telephones. */
    boolean isNaming(MeetingSpot spot) {
        boolean call = spot.match().to() - spot.match().from() == 1
                && spot.sentence().word(spot.match().from()).startsWith("call");
        return call && !isFollowed(spot, afterCall);
    }

    /** Tells whether one of the words stands behind whom the words name next. */
    private static boolean isFollowed(MeetingSpot spot, Set<String> words) {
        return spot.delegates().stream()
                .filter(delegate -> delegate.from() >= spot.match().to())
                .findFirst()
                .filter(delegate -> words.contains(spot.sentence().word(delegate.to())))
                .isPresent();
    }

    /** "Was glad to see Trump go" is no meeting; "was to see", "is due to see" is one. */
    boolean isMereSight(MeetingSpot spot) {
        String verb = spot.sentence().word(spot.match().to() - 1);
        if (verb.equals("saw") || verb.equals("seen") || verb.equals("sees")) {
            return !isFollowed(spot, afterSight);
        }
        return verb.equals("see")
                && !appointments.contains(spot.sentence().word(spot.match().from() - 1));
    }

    /** "Agreed to go ahead with the dam": what follows is what they agreed on. */
    boolean isAgreed(MeetingSpot spot) {
        return spot.sentence().word(spot.match().from()).startsWith("agree");
    }

    /** "Told him during talks": those who talk are named before. */
    boolean isSetting(MeetingSpot spot) {
        boolean front =
                spot.match().from() <= FRONT && isSetting(spot.sentence().word(0));
        return front || isSetting(spot.sentence().word(spot.match().from() - 1));
    }

    private static boolean isSetting(String word) {
        return switch (word) {
            case "during", "at", "in", "after", "before", "for", "ahead", "their", "following" -> true;
            default -> false;
        };
    }

    /** "The two met in Oslo"; but not "they meet the criteria". */
    boolean isReciprocal(MeetingSpot spot) {
        return spot.match().value().form() != Form.PHRASE
                && afterMeeting.contains(spot.sentence().word(spot.match().to()));
    }

    /** "Telephoned", "spoke to him by telephone": in no place. */
    boolean isCall(MeetingSpot spot) {
        for (int i = spot.match().to() - 1; i < spot.match().to() + CALL_REACH; i++) {
            String word = spot.sentence().word(i);
            boolean by =
                    i >= spot.match().to() && !spot.sentence().word(i - 1).equals("by") && !word.equals("telephone");
            if (calls.contains(word) && !by) {
                return true;
            }
        }
        return false;
    }
}
