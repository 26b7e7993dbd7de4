package io.entente.extract;

import io.entente.extract.Offices.Office;
import io.entente.extract.PartyMention.Kind;
import io.entente.model.Official;
import io.entente.model.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the officials that an article names, and for whom they act. */
final class OfficialFinder {
    private final Offices offices;
    private final PluralOffices plurals;
    private final OfficeOwner owners;
    private final PersonNames names;
    private final Words classes;
    private final Set<String> camps;
    private final UnownedOffices unowned;

    OfficialFinder(Offices offices, Words words) {
        this.offices = offices;
        classes = StandardLexicons.delegates();
        plurals = new PluralOffices(classes);
        owners = new OfficeOwner(classes);
        names = new PersonNames(classes, words);
        camps = classes.of("camp");
        unowned = new UnownedOffices(offices, plurals, names, classes);
    }

    /**
     * Returns the officials named in each sentence; a surname alone is who was named in full before.
     *
     * @param teller the party that tells the story, or whose outlet does, where the story names it
     */
    List<List<OfficialMention>> find(
            List<Sentence> sentences, List<List<PartyMention>> parties, Optional<Party> teller) {
        Cast cast = new Cast(classes, sentences, parties, teller);
        List<List<OfficialMention>> found = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            found.add(find(sentence, parties.get(sentence.index()), cast));
        }
        return found;
    }

    private List<OfficialMention> find(Sentence sentence, List<PartyMention> parties, Cast cast) {
        List<OfficialMention> found = new ArrayList<>(2);
        int i = 0;
        while (i < sentence.size()) {
            Optional<Official> last = found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(found.get(found.size() - 1).official());
            List<OfficialMention> here = sentence.at(i).isWord() ? at(sentence, i, parties, cast, last) : List.of();
            // Most words begin nothing: an empty list is not worth an iterator.
            if (!here.isEmpty()) {
                for (OfficialMention mention : here) {
                    OfficialMention one = withOffice(mention, last);
                    found.add(one);
                    cast.note(one.official());
                    i = Math.max(i, one.to() - 1);
                }
            }
            i++;
        }
        return found;
    }

    /** "His counterpart" holds the same office as he. */
    private OfficialMention withOffice(OfficialMention mention, Optional<Official> last) {
        Official official = mention.official();
        boolean opposite = official.role()
                .filter(role -> unowned.isOpposite(role.substring(role.lastIndexOf(' ') + 1)))
                .isPresent();
        Optional<String> office = opposite ? last.flatMap(Official::role) : Optional.empty();
        return office.map(role -> official.role().equals(Optional.of(official.name())) ? role : official.name())
                .map(name ->
                        new OfficialMention(new Official(name, office, official.party()), mention.from(), mention.to()))
                .orElse(mention);
    }

    private List<OfficialMention> at(
            Sentence sentence, int i, List<PartyMention> parties, Cast cast, Optional<Official> last) {
        PhraseTrie.Match<Office> title = offices.longestAt(sentence.tokens(), i);
        PartyMention leader = leaderAt(i, parties);
        if (leader != null && isCamp(sentence, leader)) {
            return List.of();
        }
        if (leader != null && (title == null || leader.to() > title.to())) {
            return List.of(leader(sentence, leader, parties, cast));
        }
        if (title != null) {
            List<OfficialMention> several = plurals.of(sentence, title, parties);
            return several.isEmpty() ? titled(sentence, title, parties, cast, last) : several;
        }
        Optional<Official> named =
                sentence.at(i).isCapital() ? cast.surnames().of(sentence.at(i).text()) : Optional.empty();
        Token next = sentence.at(i + 1);
        boolean partOfName = next.isCapital() && next.isWord() && !sentence.isHeadline() || next.isNumber();
        return named.filter(official -> !partOfName)
                .map(official -> List.of(new OfficialMention(official, i, i + 1)))
                .orElse(List.of());
    }

    static PartyMention leaderAt(int i, List<PartyMention> parties) {
        for (PartyMention party : parties) {
            if (party.from() == i && party.kind() == Kind.LEADER) {
                return party;
            }
        }
        return null;
    }

    /** "Ex-Trump", "Trump-backed" and "the Trump campaign" are others than Trump. */
    private boolean isCamp(Sentence sentence, PartyMention leader) {
        boolean prefixed = sentence.at(leader.from() - 1).is("-")
                && Character.isLowerCase(sentence.at(leader.from() - 2).text().charAt(0));
        boolean suffixed = sentence.at(leader.to()).is("-")
                && !sentence.at(leader.to() + 1).isCapital();
        return prefixed || suffixed || camps.contains(sentence.word(leader.to()));
    }

    /** A leader known by name, with the office that may stand behind: "Merkel, the German chancellor". */
    private OfficialMention leader(Sentence sentence, PartyMention person, List<PartyMention> parties, Cast cast) {
        String name = sentence.words(person.from(), person.to());
        Optional<PhraseTrie.Match<Office>> behind = titleBehind(sentence, person, parties);
        int to = behind.map(PhraseTrie.Match::to).orElse(person.to());
        Optional<String> role = behind.map(title -> sentence.words(title.from(), title.to()));
        Official official = cast.surnames()
                .of(name.substring(name.lastIndexOf(' ') + 1), person.party())
                .orElseGet(() -> new Official(name, role, person.party()));
        return new OfficialMention(official, person.from(), to);
    }

    private Optional<PhraseTrie.Match<Office>> titleBehind(
            Sentence sentence, PartyMention person, List<PartyMention> parties) {
        if (!sentence.at(person.to()).is(",")) {
            return Optional.empty();
        }
        for (int i = person.to() + 1; i < Math.min(sentence.size(), person.to() + 5); i++) {
            if (sentence.at(i).is(",")) {
                return Optional.empty();
            }
            PhraseTrie.Match<Office> title = offices.longestAt(sentence.tokens(), i);
            if (title != null) {
                boolean own = owners.of(sentence, title, title.to(), parties)
                        .filter(party -> !party.equals(person.party()))
                        .isEmpty();
                return own && names.end(sentence, title.to()) == title.to() ? Optional.of(title) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private List<OfficialMention> titled(
            Sentence sentence,
            PhraseTrie.Match<Office> first,
            List<PartyMention> parties,
            Cast cast,
            Optional<Official> last) {
        PhraseTrie.Match<Office> title = withSecond(sentence, first);
        int nameTo = names.end(sentence, title.to());
        boolean named = nameTo > title.to();
        Optional<Party> party = owners.of(sentence, title, nameTo, parties);
        if (party.isEmpty() && unowned.isOpposite(sentence.word(title.to() - 1))) {
            party = last.flatMap(official -> cast.besides(official.party()));
        }
        if (party.isEmpty() && named) {
            party = cast.surnames()
                    .of(sentence.at(nameTo - 1).text())
                    .map(Official::party)
                    .or(() -> UnownedOffices.own(sentence, title, cast))
                    .flatMap(guess -> unowned.isOppositeOf(sentence, nameTo, guess, parties)
                            ? cast.besides(guess)
                            : Optional.of(guess));
        }
        if (party.isEmpty() && !named) {
            party = unowned.of(sentence, title, parties, cast);
        }
        if (party.isEmpty() || !named && (isOfEvent(sentence, title.to()) || isPlayers(sentence, title, parties))) {
            return List.of();
        }
        if (!named) {
            return List.of(unnamed(sentence, title, party.get(), parties));
        }
        OfficialMention one = mention(sentence, title, party.get(), title.to(), nameTo);
        return secondHolder(sentence, title, one, parties, cast)
                .map(two -> List.of(one, two))
                .orElse(List.of(one));
    }

    /** "Foreign ministers Kang Kyung-wha and Toshimitsu Motegi": the second, of the other side where nothing tells whose. */
    private Optional<OfficialMention> secondHolder(
            Sentence sentence,
            PhraseTrie.Match<Office> title,
            OfficialMention one,
            List<PartyMention> parties,
            Cast cast) {
        int from = one.to() + 1;
        int to = sentence.at(one.to()).is("and") ? names.end(sentence, from) : from;
        if (to == from || !plurals.isPlural(sentence, title)) {
            return Optional.empty();
        }
        PartyMention leader = leaderAt(from, parties);
        if (leader == null && to - from < 2) {
            return Optional.empty();
        }
        return Optional.ofNullable(leader)
                .or(() -> OfficeOwner.behind(sentence, from, to, parties))
                .map(PartyMention::party)
                .or(() -> cast.besides(one.official().party()))
                .map(party -> new OfficialMention(
                        new Official(
                                sentence.words(from, to), Optional.of(sentence.words(title.from(), title.to())), party),
                        from,
                        to));
    }

    /** "The ASEAN Defence Ministers' Meeting": nobody in person. */
    private static boolean isOfEvent(Sentence sentence, int to) {
        int next = sentence.word(to).startsWith("'") ? to + 1 : to;
        return switch (sentence.at(next).text()) {
            case "Meeting", "Summit", "Conference", "Council", "Forum", "Retreat", "Dialogue" -> true;
            default -> false;
        };
    }

    /** "The Canadian team" plays; "a team from Ottawa" comes to talk. */
    private static boolean isPlayers(Sentence sentence, PhraseTrie.Match<Office> title, List<PartyMention> parties) {
        boolean team = title.to() - title.from() == 1
                && (sentence.at(title.from()).is("team")
                        || sentence.at(title.from()).is("teams"));
        return team
                && OfficeOwner.behind(sentence, title.to(), title.to(), parties)
                        .filter(party -> sentence.at(title.to()).is("from") && party.kind() != Kind.NAME)
                        .isEmpty();
    }

    /** "Deputy Prime Minister and Foreign Minister Ishaq Dar" holds two offices. */
    private PhraseTrie.Match<Office> withSecond(Sentence sentence, PhraseTrie.Match<Office> first) {
        PhraseTrie.Match<Office> second = sentence.at(first.to()).is("and")
                        && !sentence.word(first.to() - 1).endsWith("s")
                ? offices.longestAt(sentence.tokens(), first.to() + 1)
                : null;
        boolean one = second != null && names.end(sentence, second.to()) > second.to();
        return one ? new PhraseTrie.Match<>(first.value(), first.from(), second.to()) : first;
    }

    /** An office behind or before its holder's name, apart from it by a comma, or without a name at all. */
    private OfficialMention unnamed(
            Sentence sentence, PhraseTrie.Match<Office> title, Party party, List<PartyMention> parties) {
        Optional<PartyMention> behind = OfficeOwner.behind(sentence, title.to(), title.to(), parties);
        int end = behind.map(PartyMention::to).orElse(title.to());
        int after = sentence.at(end).is(",") ? unowned.nameEnd(sentence, end + 1) : end;
        if (after - end >= 3 && (sentence.at(after).is(",") || behind.isPresent())) {
            return mention(sentence, title, party, end + 1, after);
        }
        int start =
                owners.before(sentence, title, parties).map(PartyMention::from).orElse(title.from());
        while (sentence.at(start - 1).is("the")
                || sentence.at(start - 1).is("a")
                || owners.isModifier(sentence.word(start - 1))) {
            start--;
        }
        int begin = sentence.at(start - 1).is(",") ? names.begin(sentence, start - 1) : start;
        if (start - 1 - begin >= 2) {
            String role = sentence.words(title.from(), title.to());
            Official official = new Official(sentence.words(begin, start - 1), Optional.of(role), party);
            return new OfficialMention(official, begin, end);
        }
        return mention(sentence, title, party, title.from(), title.to());
    }

    private static OfficialMention mention(
            Sentence sentence, PhraseTrie.Match<Office> title, Party party, int nameFrom, int nameTo) {
        Official official = new Official(
                sentence.words(nameFrom, nameTo), Optional.of(sentence.words(title.from(), title.to())), party);
        return new OfficialMention(official, title.from(), Math.max(nameTo, title.to()));
    }
}
