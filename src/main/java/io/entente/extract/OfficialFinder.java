package io.entente.extract;

import io.entente.extract.Offices.Office;
import io.entente.extract.PartyMention.Kind;
import io.entente.model.Official;
import io.entente.model.Party;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the officials that an article names, and for whom they act. */
final class OfficialFinder {
    private final Offices offices;
    private final Words words;

    OfficialFinder(Offices offices, Words words) {
        this.offices = offices;
        this.words = words;
    }

    /** Returns the officials named in each sentence; a surname alone is who was named in full before. */
    List<List<OfficialMention>> find(List<Sentence> sentences, List<List<PartyMention>> parties) {
        Map<String, Official> bySurname = new HashMap<>();
        List<List<OfficialMention>> found = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            found.add(find(sentence, parties.get(sentence.index()), bySurname));
        }
        return found;
    }

    private List<OfficialMention> find(Sentence sentence, List<PartyMention> parties, Map<String, Official> bySurname) {
        List<OfficialMention> found = new ArrayList<>(2);
        int i = 0;
        while (i < sentence.size()) {
            List<OfficialMention> both = ofTwo(sentence, i, parties);
            if (!both.isEmpty()) {
                found.addAll(both);
                i = both.get(both.size() - 1).to();
                continue;
            }
            OfficialMention mention = at(sentence, i, parties, bySurname);
            if (mention == null) {
                i++;
            } else {
                found.add(mention);
                bySurname.putIfAbsent(surname(mention.official().name()), mention.official());
                i = mention.to();
            }
        }
        return found;
    }

    /** "The foreign ministers of Rwanda and Congo" are two officials. */
    private List<OfficialMention> ofTwo(Sentence sentence, int i, List<PartyMention> parties) {
        PhraseTrie.Match<Office> title = offices.longestAt(sentence.tokens(), i);
        if (title == null
                || !sentence.word(title.to()).equals("of")
                || !sentence.word(title.to() - 1).endsWith("s")) {
            return List.of();
        }
        String role = sentence.words(title.from(), title.to());
        List<OfficialMention> two = new ArrayList<>(2);
        int reach = title.to() + 3;
        for (PartyMention party : parties) {
            if (party.from() > title.to() && party.from() <= reach && party.kind() == Kind.NAME) {
                two.add(new OfficialMention(
                        new Official(role, Optional.of(role), party.party()), title.from(), party.to()));
                reach = party.to() + 2;
            }
        }
        return two.size() >= 2 ? two : List.of();
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private OfficialMention at(Sentence sentence, int i, List<PartyMention> parties, Map<String, Official> bySurname) {
        Token token = sentence.at(i);
        if (!token.isWord()) {
            return null;
        }
        PhraseTrie.Match<Office> title = offices.longestAt(sentence.tokens(), i);
        if (title != null) {
            return titled(sentence, title, parties, bySurname);
        }
        for (PartyMention party : parties) {
            if (party.from() == i && party.kind() == Kind.LEADER) {
                String name = sentence.words(party.from(), party.to());
                Official known = bySurname.get(surname(name));
                Official official = known != null && known.party().equals(party.party())
                        ? known
                        : new Official(name, roleBehind(sentence, party.to()), party.party());
                return new OfficialMention(official, i, party.to());
            }
        }
        Official named = token.isCapital() ? bySurname.get(token.text()) : null;
        boolean partOfName =
                sentence.at(i + 1).isCapital() && sentence.at(i + 1).isWord() && !sentence.isHeadline();
        return named == null || partOfName ? null : new OfficialMention(named, i, i + 1);
    }

    private Optional<String> roleBehind(Sentence sentence, int to) {
        if (!sentence.at(to).is(",")) {
            return Optional.empty();
        }
        for (int i = to + 1; i < Math.min(sentence.size(), to + 5); i++) {
            PhraseTrie.Match<Office> title = offices.longestAt(sentence.tokens(), i);
            if (title != null) {
                return Optional.of(sentence.words(title.from(), title.to()));
            }
        }
        return Optional.empty();
    }

    private OfficialMention titled(
            Sentence sentence,
            PhraseTrie.Match<Office> title,
            List<PartyMention> parties,
            Map<String, Official> bySurname) {
        int nameFrom = title.to();
        int nameTo = nameEnd(sentence, nameFrom);
        Optional<Party> party = partyOf(sentence, title, nameFrom, nameTo, parties);
        boolean named = nameTo > nameFrom;
        if (party.isEmpty() && named) {
            Official before = bySurname.get(sentence.at(nameTo - 1).text());
            party = before == null ? Optional.empty() : Optional.of(before.party());
        }
        if (party.isEmpty()) {
            return null;
        }
        String role = sentence.words(title.from(), title.to());
        String name = named ? sentence.words(nameFrom, nameTo) : role;
        return new OfficialMention(
                new Official(name, Optional.of(role), party.get()), title.from(), Math.max(nameTo, title.to()));
    }

    private int nameEnd(Sentence sentence, int from) {
        int i = from;
        while (i < sentence.size() && i - from < 5) {
            Token token = sentence.at(i);
            if (i > from && isHyphenWithin(sentence, i)) {
                i += 2;
                continue;
            }
            boolean particle = i > from
                    && (token.is("bin")
                            || token.is("al")
                            || token.is("von")
                            || token.is("de")
                            || token.is("van")
                            || token.is("der"));
            if (!particle && !(token.isCapital() && token.isWord() && !words.isFunctionWord(token.lower()))) {
                break;
            }
            i++;
        }
        return i;
    }

    /** "Moon Jae-in" is one name. */
    private static boolean isHyphenWithin(Sentence sentence, int i) {
        Token hyphen = sentence.at(i);
        return hyphen.is("-")
                && sentence.at(i - 1).end() == hyphen.start()
                && sentence.at(i + 1).isWord()
                && sentence.at(i + 1).start() == hyphen.end();
    }

    /** Whose an official is: named before the title, behind it, told by the title itself, or by the person's name. */
    private static Optional<Party> partyOf(
            Sentence sentence, PhraseTrie.Match<Office> title, int nameFrom, int nameTo, List<PartyMention> parties) {
        for (PartyMention party : parties) {
            int gap = title.from() - party.to();
            boolean before = gap >= 0
                    && gap <= 2
                    && party.kind() != Kind.CITY
                    && party.kind() != Kind.LEADER
                    && isModifierGap(sentence, party.to(), title.from());
            if (before) {
                return Optional.of(party.party());
            }
        }
        for (PartyMention party : parties) {
            boolean ofParty = party.from() >= nameTo
                    && party.from() - nameTo <= 2
                    && sentence.word(nameTo).equals("of")
                    && party.kind() != Kind.CITY;
            boolean person = party.kind() == Kind.LEADER && party.from() >= nameFrom && party.to() <= nameTo + 1;
            if (ofParty || person) {
                return Optional.of(party.party());
            }
        }
        return title.value().party();
    }

    private static boolean isModifierGap(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = sentence.at(i);
            boolean modifier = token.is("'s")
                    || token.is("deputy")
                    || token.is("new")
                    || token.is("then")
                    || token.is("vice")
                    || token.is("outgoing")
                    || token.is("former")
                    || token.is("top")
                    || token.is("acting")
                    || token.is("senior");
            if (!modifier) {
                return false;
            }
        }
        return true;
    }
}
