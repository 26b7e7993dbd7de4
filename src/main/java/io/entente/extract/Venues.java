package io.entente.extract;

import io.entente.extract.PartyMention.Kind;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds where a meeting is: a building, a city or a country named in its sentence. */
final class Venues {
    private static final int UNKNOWN_REACH = 14;
    private static final int THERE_REACH = 6;
    private static final int THERE_BACK = 3;
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
            boolean capital = isCapital(sentence, party);
            if (!capital && (!isPlace(page, sentence, party, upcoming) || isDateline(sentence, party))
                    || isAttribute(sentence, party, from)) {
                continue;
            }
            Place place = capital ? capital(page, party) : place(sentence, party);
            if (party.from() < from) {
                before = Optional.of(place);
            } else if (party.from() >= to) {
                if (isCut(sentence, to, party.from())) {
                    break;
                }
                if (place.narrow()) {
                    boolean house = party.kind() == Kind.INSTITUTION;
                    return building(page, sentence, to)
                            .or(() -> Optional.of(house ? inCity(page, sentence, place, party.to()) : place));
                }
                if (isOfWar(sentence, to, party.from())) {
                    break;
                }
                country = country.or(() -> Optional.of(place));
            }
        }
        Optional<Place> named = country;
        Optional<Place> earlier = before;
        return building(page, sentence, to)
                .or(() -> unknown(page, sentence, to))
                .or(() -> there(page, sentence, to))
                .or(() -> named)
                .or(() -> earlier);
    }

    /** "In the Soviet capital". */
    static boolean isCapital(Sentence sentence, PartyMention party) {
        return party.kind() == Kind.ADJECTIVE && sentence.word(party.to()).equals("capital");
    }

    static Place capital(Page page, PartyMention party) {
        Optional<Place> told =
                page.dateline().filter(city -> city.narrow() && city.party().equals(Optional.of(party.party())));
        return told.orElseGet(
                () -> new Place(page.gazetteer().capitalOf(party.party()), Optional.of(party.party()), true));
    }

    /** "The Baikonur complex", "the Zurich protocols": a place that only tells which. */
    private static boolean isAttribute(Sentence sentence, PartyMention party, int from) {
        Token next = sentence.at(party.to());
        boolean article = sentence.word(party.from() - 1).equals("the");
        return party.kind() == Kind.CITY
                && article
                && party.to() != from
                && next.isWord()
                && Character.isLowerCase(next.text().charAt(0))
                && !isOccasion(next.lower());
    }

    private static boolean isOccasion(String word) {
        return switch (word) {
            case "summit", "talks", "meeting", "forum", "conference", "on", "in", "for", "and", "airport" -> true;
            default -> false;
        };
    }

    /** "Without an agreement to halt the war in Ukraine": no place of the meeting. */
    private static boolean isOfWar(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            switch (sentence.word(i)) {
                case "without", "about", "over", "war", "conflict", "crisis", "fighting", "amid", "against" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "Met him there": the town that was named last. */
    private static Optional<Place> there(Page page, Sentence sentence, int from) {
        boolean told = false;
        for (int i = from; i < Math.min(sentence.size(), from + THERE_REACH); i++) {
            told |= sentence.at(i).is("there");
        }
        for (int i = sentence.index(); told && i > Math.max(0, sentence.index() - THERE_BACK); i--) {
            List<PartyMention> here = page.parties().get(i);
            for (int j = here.size() - 1; j >= 0; j--) {
                PartyMention party = here.get(j);
                if (party.isTown() && (i < sentence.index() || party.to() <= from)) {
                    return Optional.of(place(page.sentences().get(i), party));
                }
            }
        }
        return Optional.empty();
    }

    /** Tells whether a town is named in which it happens: "in New York A and B signed", "A and B signed in New York". */
    boolean isTold(Page page, Sentence sentence, int from) {
        PartyMention opening = sentence.at(0).is("in") ? page.partyAt(sentence, 1) : null;
        if (opening != null && opening.isTown()) {
            return true;
        }
        for (PartyMention party : page.partiesOf(sentence)) {
            boolean town = party.kind() == Kind.CITY || party.kind() == Kind.CAPITAL && party.placed();
            if (isCapital(sentence, party) && party.from() >= from) {
                return true;
            }
            if (town && party.from() >= from && !isCut(sentence, from, party.from())) {
                String before = sentence.word(party.from() - 1);
                return before.equals("in") || before.equals("at");
            }
        }
        return unknown(page, sentence, from).isPresent()
                || building(page, sentence, from).isPresent();
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
                && !sentence.word(party.from() - 1).equals("from")
                && (party.placed()
                        || party.kind() == Kind.CITY
                        || party.kind() == Kind.INSTITUTION
                                && sentence.word(party.from() - 1).equals("at")
                        || upcoming && isGoal(sentence, party));
    }

    private static boolean isDateline(Sentence sentence, PartyMention party) {
        return sentence.index() <= 3 && party.from() == 0;
    }

    /** "South Block, New Delhi" where the sentence says so, or the story is told from New Delhi. */
    private static Place inCity(Page page, Sentence sentence, Place house, int to) {
        boolean said = sentence.word(to).equals("in") || sentence.at(to).is(",");
        PartyMention named = said ? page.partyAt(sentence, to + 1) : null;
        Optional<Place> city = named != null && named.isTown()
                ? Optional.of(place(sentence, named))
                : page.dateline().or(() -> opening(page));
        return city.filter(Place::narrow)
                .filter(in -> house.party().isEmpty()
                        || in.party().isEmpty()
                        || in.party().equals(house.party()))
                .map(in -> new Place(house.words() + ", " + in.words(), in.party(), true))
                .orElse(house);
    }

    /** The place with which a brief opens. */
    private static Optional<Place> opening(Page page) {
        return page.sentences().size() < 2
                ? Optional.empty()
                : label(page.sentences().get(1));
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
    private Optional<Place> building(Page page, Sentence sentence, int from) {
        for (int i = from; i < sentence.size(); i++) {
            if (sentence.word(i).equals("at")) {
                int begin = sentence.at(i + 1).is("the") ? i + 2 : i + 1;
                int end = begin;
                while (sentence.at(end).isCapital() || sentence.at(end).is("-") && end > begin) {
                    end++;
                    if (buildings.contains(sentence.word(end - 1))) {
                        int last = end;
                        while (sentence.at(last).isCapital()) {
                            last++;
                        }
                        Place house = new Place(sentence.words(begin, last), Optional.empty(), true);
                        return Optional.of(inCity(page, sentence, house, last));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** "Travel to the US": whither someone goes. */
    private static boolean isGoal(Sentence sentence, PartyMention party) {
        boolean land = party.kind() == Kind.NAME || party.kind() == Kind.CAPITAL;
        return land && sentence.wordLeadingTo(party.from()).equals("to");
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
