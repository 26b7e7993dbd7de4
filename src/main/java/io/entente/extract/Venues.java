package io.entente.extract;

import io.entente.extract.PartyMention.Kind;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds where a meeting is: a building, a city or a country named in its sentence. */
final class Venues {
    private static final int UNKNOWN_REACH = 14;
    private static final Set<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private final Set<String> buildings;

    Venues(Words delegates) {
        buildings = delegates.of("venue");
    }

    /** Returns the place named behind the words in the same clause, else before them. */
    Optional<Place> of(Page page, Sentence sentence, int from, int to, boolean upcoming) {
        Optional<Place> before = Optional.empty();
        Optional<Place> country = Optional.empty();
        for (PartyMention party : page.partiesOf(sentence)) {
            if (!isPlace(page, sentence, party, upcoming) || isDateline(sentence, party)) {
                continue;
            }
            Place place = place(sentence, party);
            if (party.from() < from) {
                before = Optional.of(place);
            } else if (party.from() >= to) {
                if (isCut(sentence, to, party.from())) {
                    break;
                }
                if (place.narrow()) {
                    boolean house = party.kind() == Kind.INSTITUTION;
                    return building(sentence, to).or(() -> Optional.of(house ? inCity(page, place) : place));
                }
                country = country.or(() -> Optional.of(place));
            }
        }
        Optional<Place> named = country;
        Optional<Place> earlier = before;
        return building(sentence, to)
                .or(() -> unknown(page, sentence, to))
                .or(() -> named)
                .or(() -> earlier);
    }

    /** "Met in Ohrid", "received him in Ohrid": a name that no list of cities has. */
    private static Optional<Place> unknown(Page page, Sentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + UNKNOWN_REACH); i++) {
            if (sentence.at(i).is(",") || isCut(sentence, i, i + 1)) {
                break;
            }
            int end = i + 1;
            while (sentence.word(i).equals("in") && isPartOfName(page, sentence, end)) {
                end++;
            }
            if (end > i + 1) {
                boolean ends =
                        !sentence.at(end).isWord() && !sentence.at(end).isNumber() || isAfterPlace(sentence.word(end));
                return ends
                        ? Optional.of(new Place(sentence.words(i + 1, end), Optional.empty(), true))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isPartOfName(Page page, Sentence sentence, int at) {
        Token token = sentence.at(at);
        return token.isCapital()
                && token.isWord()
                && !MONTHS.contains(token.lower())
                && page.partyAt(sentence, at) == null;
    }

    private static boolean isAfterPlace(String word) {
        return switch (word) {
            case "on", "to", "for", "and", "this", "last", "earlier", "later", "next", "before", "after", "with" ->
                true;
            default -> false;
        };
    }

    /** "Oslo: the two prime ministers met": a brief opens with its place, known or not. */
    static Optional<Place> label(Sentence sentence) {
        boolean label = !sentence.isHeadline()
                && sentence.at(0).isCapital()
                && sentence.at(1).is(":")
                && !sentence.word(0).endsWith("day");
        return label ? Optional.of(new Place(sentence.words(0, 1), Optional.empty(), true)) : Optional.empty();
    }

    private static boolean isPlace(Page page, Sentence sentence, PartyMention party, boolean upcoming) {
        return !page.gazetteer().isOrganisation(party.party())
                && (party.placed()
                        || party.kind() == Kind.CITY
                        || party.kind() == Kind.INSTITUTION
                                && sentence.word(party.from() - 1).equals("at")
                        || upcoming && isGoal(sentence, party));
    }

    private static boolean isDateline(Sentence sentence, PartyMention party) {
        return sentence.index() <= 3 && party.from() == 0;
    }

    /** "South Block, New Delhi" where the story is told from New Delhi. */
    private static Place inCity(Page page, Place house) {
        return page.dateline()
                .filter(city -> city.narrow() && city.party().equals(house.party()))
                .map(city -> new Place(house.words() + ", " + city.words(), house.party(), true))
                .orElse(house);
    }

    /** A dateline's "NEW DELHI" is New Delhi. */
    static Place dateline(Sentence sentence, PartyMention party) {
        Place printed = place(sentence, party);
        StringBuilder words = new StringBuilder(printed.words());
        for (int i = 1; i < words.length(); i++) {
            if (Character.isLetter(words.charAt(i - 1))) {
                words.setCharAt(i, Character.toLowerCase(words.charAt(i)));
            }
        }
        return new Place(words.toString(), printed.party(), printed.narrow());
    }

    static Place place(Sentence sentence, PartyMention party) {
        return new Place(
                sentence.words(party.from(), party.to()), Optional.of(party.party()), party.kind() != Kind.NAME);
    }

    /** "At Al-Yamamah Palace": capitals that end in a word for a building. */
    private Optional<Place> building(Sentence sentence, int from) {
        for (int i = from; i < sentence.size(); i++) {
            if (sentence.word(i).equals("at")) {
                int begin = sentence.at(i + 1).is("the") ? i + 2 : i + 1;
                int end = begin;
                while (sentence.at(end).isCapital() || sentence.at(end).is("-") && end > begin) {
                    end++;
                    if (buildings.contains(sentence.word(end - 1))) {
                        return Optional.of(new Place(sentence.words(begin, end), Optional.empty(), true));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** "Travel to the US": whither someone goes. */
    private static boolean isGoal(Sentence sentence, PartyMention party) {
        boolean article = sentence.word(party.from() - 1).equals("the");
        boolean land = party.kind() == Kind.NAME || party.kind() == Kind.CAPITAL;
        return land && sentence.word(party.from() - (article ? 2 : 1)).equals("to");
    }

    private static boolean isCut(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            switch (sentence.word(i)) {
                case "which", "where", ";", "who", "here", "said", "after" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
