package io.entente.extract;

import io.entente.extract.EventRule.Form;
import io.entente.extract.MeetingWords.Kind;
import io.entente.extract.MeetingWords.Word;
import io.entente.extract.Modality.Stance;
import io.entente.model.Claim;
import io.entente.model.DateRange;
import io.entente.model.MeetingFinding.Timing;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Tells whether a meeting has been held, is to come, or is off. */
final class MeetingTime {
    private static final int REACH = 14;
    private static final int FACT_REACH = 5;
    private static final int PLAN_REACH = 10;
    private static final int LAST_REACH = 4;

    /** What lies further back is no news. */
    static final int RECENT_DAYS = 45;

    private final Modality modality;
    private final Dates dates;
    private final Set<String> ahead;
    private final Set<String> calledOff;
    private final Set<String> eve;
    private final Set<String> offBehind;
    private final Set<String> takingPlace;
    private final Set<String> brokenOff;
    private final Set<String> plans;
    private final Set<String> breaks;
    private final Set<String> longAgo;

    MeetingTime(Modality modality, Dates dates, Words delegates) {
        this.modality = modality;
        this.dates = dates;
        ahead = delegates.of("ahead");
        calledOff = delegates.of("called-off");
        eve = delegates.of("eve");
        offBehind = delegates.of("off-behind");
        takingPlace = delegates.of("taking-place");
        brokenOff = delegates.of("broken-off");
        plans = delegates.of("plan");
        breaks = delegates.of("clause-break");
        longAgo = delegates.of("long-ago");
    }

    /** When a meeting is, and whether it has been held. */
    record When(Timing timing, Optional<DateRange> date) {}

    /**
     * Returns when it is; empty where it is denied, merely wished for, called off, or long past.
     *
     * @param amongComing whether the same clause has told of what is still to come
     */
    Optional<When> of(Sentence sentence, PhraseTrie.Match<Word> match, LocalDate published, boolean amongComing) {
        Stance stance =
                modality.of(sentence, beginning(sentence, match), match.value().form(), false);
        boolean noun = match.value().form() == Form.PHRASE;
        if (stance.claim() == Claim.DENIED
                || stance.wish() && !isOccasion(sentence, match)
                || sentence.hasAny(calledOff, match.from() - 4, match.from())
                || isDroppedPlan(sentence, match.from())
                || noun && isOffBehind(sentence, match.to())) {
            return Optional.empty();
        }
        boolean upcoming = stance.claim() == Claim.EXPECTED && !isFact(sentence, match)
                || amongComing && isFollowed(sentence, match)
                || noun
                        && !isFollowed(sentence, match)
                        && (amongComing
                                || isAwaited(sentence, match.from())
                                || sentence.hasAny(eve, match.from() - 4, match.from())
                                || isAheadBehind(sentence, match.to()))
                || isTimetable(sentence, match, published)
                || isOccasion(sentence, match);
        upcoming &= !isLast(sentence, match.to());
        Claim claim = upcoming ? Claim.EXPECTED : Claim.DONE;
        Optional<DateRange> date = dates.near(sentence, match.from(), match.to(), published, claim);
        if (date.isPresent() && isOfDateline(sentence, date.get(), published, claim)) {
            date = weekday(sentence, published, claim);
        }
        return Optional.of(new When(upcoming ? Timing.UPCOMING : Timing.HELD, date))
                .filter(when -> !isPast(sentence, when, published));
    }

    /** "Opened talks last June": gone by, whatever stands before. */
    private static boolean isLast(Sentence sentence, int to) {
        for (int i = to; i < to + LAST_REACH && !sentence.at(i).is(","); i++) {
            boolean time = sentence.at(i + 1).isCapital()
                    || sentence.word(i + 1).equals("week")
                    || sentence.word(i + 1).equals("month");
            if (sentence.at(i).is("last") && time) {
                return true;
            }
        }
        return false;
    }

    /** "Visited the dam before meeting": what came before has happened, and so has what followed. */
    private static int beginning(Sentence sentence, PhraseTrie.Match<Word> match) {
        return isFollowed(sentence, match) ? match.from() - 1 : match.from();
    }

    private static boolean isFollowed(Sentence sentence, PhraseTrie.Match<Word> match) {
        boolean gerund = match.value().form() == Form.ING
                || sentence.word(match.to() - 1).equals("meeting")
                        && sentence.at(match.to()).isCapital();
        return gerund && sentence.word(match.from() - 1).equals("before");
    }

    /** "Due in Oslo", "is to see": words that themselves tell of what is to come. */
    private static boolean isAwaited(Sentence sentence, int from) {
        return switch (sentence.word(from)) {
            case "due", "expected", "to", "bound" -> true;
            default -> false;
        };
    }

    /** "Had planned to meet", "was to have met": it came to nothing. */
    private boolean isDroppedPlan(Sentence sentence, int from) {
        for (int i = Math.max(0, from - PLAN_REACH); i < from; i++) {
            boolean had = sentence.word(i).equals("had") && plans.contains(sentence.word(i + 1));
            if (had || sentence.word(i).equals("to") && sentence.word(i + 1).equals("have") && i + 2 == from) {
                return true;
            }
        }
        return false;
    }

    /** "The first to visit", "lied about his talks": what is told as a fact after all, and the leaving of a place. */
    private static boolean isFact(Sentence sentence, PhraseTrie.Match<Word> match) {
        boolean noun = match.value().form() == Form.PHRASE;
        for (int i = match.from() - 1; i >= Math.max(0, match.from() - FACT_REACH); i--) {
            String word = sentence.word(i);
            if (noun && word.equals("about") || !noun && (word.equals("first") || word.equals("only"))) {
                return true;
            }
        }
        return match.value().kind() == Kind.STAY
                && match.value().form() == Form.ING
                && sentence.word(match.from()).equals("leaving");
    }

    /** "NAGOYA, Nov 23 -": the day of the report. */
    private boolean isOfDateline(Sentence sentence, DateRange date, LocalDate published, Claim claim) {
        boolean opens =
                sentence.index() > 0 && sentence.index() <= 3 && sentence.at(1).is(",");
        return opens
                && (sentence.at(3).isNumber() || sentence.at(2).isNumber())
                && dates.near(sentence, 2, 4, published, claim)
                        .filter(date::equals)
                        .isPresent();
    }

    private Optional<DateRange> weekday(Sentence sentence, LocalDate published, Claim claim) {
        for (int i = 4; i < sentence.size(); i++) {
            if (sentence.at(i).isCapital() && sentence.word(i).endsWith("day")) {
                return dates.near(sentence, i, i + 1, published, claim);
            }
        }
        return Optional.empty();
    }

    /** "The talks will open on Monday": what is said of a noun stands behind it. */
    private boolean isAheadBehind(Sentence sentence, int to) {
        for (int i = to; i < Math.min(sentence.size(), to + REACH); i++) {
            String word = sentence.word(i);
            if (breaks.contains(word) || word.equals(",")) {
                return false;
            }
            boolean would = word.equals("would") && !sentence.word(i + 1).equals("be");
            if (ahead.contains(word) && !would && !(word.equals("to") && !isBe(sentence.word(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBe(String word) {
        return word.equals("is") || word.equals("are") || word.equals("due") || word.equals("scheduled");
    }

    private boolean isOffBehind(Sentence sentence, int to) {
        for (int i = to; i < Math.min(sentence.size(), to + REACH); i++) {
            String word = sentence.word(i);
            if (breaks.contains(word) || word.equals(",")) {
                return false;
            }
            if (word.equals("off") && brokenOff.contains(sentence.word(i - 1))
                    || offBehind.contains(word)
                    || isNegated(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Did not take place", "is not planned"; but "did not mention". */
    private boolean isNegated(Sentence sentence, int i) {
        String word = sentence.word(i);
        boolean negative = word.equals("not") || word.equals("never") || word.endsWith("n't");
        return negative && takingPlace.contains(sentence.word(i + 1));
    }

    /** "Hopes to sign when the king receives the president": that he receives him is settled. */
    private static boolean isOccasion(Sentence sentence, PhraseTrie.Match<Word> match) {
        if (match.value().form() != Form.THIRD_PERSON) {
            return false;
        }
        for (int i = match.from() - 1; i > Math.max(0, match.from() - PLAN_REACH); i--) {
            if (sentence.at(i).is("when")) {
                return true;
            }
            if (sentence.at(i).is(",")) {
                return false;
            }
        }
        return false;
    }

    /** "Leaves for Moscow on Tuesday": the present with a day that is still to come. */
    private boolean isTimetable(Sentence sentence, PhraseTrie.Match<Word> match, LocalDate published) {
        boolean labelled = sentence.at(1).is(":") && sentence.word(0).endsWith("day");
        return match.value().form() == Form.THIRD_PERSON && labelled
                || match.value().form() == Form.THIRD_PERSON
                        && !sentence.isHeadline()
                        && dates.near(sentence, match.from(), match.to(), published, Claim.EXPECTED)
                                .filter(date -> !date.from().isBefore(published))
                                .isPresent();
    }

    private boolean isPast(Sentence sentence, When when, LocalDate published) {
        if (when.timing == Timing.UPCOMING) {
            return false;
        }
        boolean old = when.date
                .or(() -> tellsOfBeginning(sentence)
                        ? Optional.empty()
                        : dates.near(sentence, 0, sentence.size(), published, Claim.DONE))
                .filter(date -> date.to().isBefore(published.minusDays(RECENT_DAYS))
                        || date.from().isBefore(date.to().minusDays(RECENT_DAYS)))
                .isPresent();
        return old || tellsOfOldTimes(sentence, published);
    }

    /** "Dormant since 2019": the day on which something else began. */
    private static boolean tellsOfBeginning(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.word(i).equals("since") && sentence.at(i + 1).isNumber()) {
                return true;
            }
        }
        return false;
    }

    private boolean tellsOfOldTimes(Sentence sentence, LocalDate published) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.at(i);
            boolean ago = token.is("ago") && longAgo.contains(sentence.word(i - 1));
            boolean last = token.is("last") && sentence.word(i + 1).equals("year");
            if (ago || last || isEarlierYear(sentence, i, published)) {
                return true;
            }
        }
        return false;
    }

    /** "In 2016", "on 3 May, 2016"; but not "the 2016 treaty". */
    private static boolean isEarlierYear(Sentence sentence, int i, LocalDate published) {
        Token token = sentence.at(i);
        if (!CalendarWords.isYear(token)) {
            return false;
        }
        String before = sentence.word(i - 1);
        boolean dated = before.equals("in") || before.equals(",") || before.equals("late") || before.equals("early");
        return dated
                && Integer.parseInt(token.text())
                        < published.minusDays(RECENT_DAYS).getYear();
    }
}
