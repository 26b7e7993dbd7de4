package io.entente.extract;

import io.entente.extract.Offices.Office;
import io.entente.extract.PartyMention.Kind;
import io.entente.model.Official;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one title that officials of several parties share: "the foreign ministers of Chad and Niger", "Thai and Lao leaders". */
final class PluralOffices {
    private final Set<String> plurals;
    private final Set<String> joints;
    private final Set<String> modifiers;

    PluralOffices(Words words) {
        plurals = words.of("plural-office");
        joints = words.of("joint");
        modifiers = words.of("office-modifier");
    }

    /** Returns one official for each of two or more parties, or none where the title is one party's. */
    List<OfficialMention> of(Sentence sentence, PhraseTrie.Match<Office> title, List<PartyMention> parties) {
        if (!isPlural(sentence, title) || sentence.at(title.from()).is("teams")) {
            return List.of();
        }
        List<PartyMention> sharing = behind(sentence, title, parties);
        if (sharing.size() < 2) {
            sharing = before(sentence, title, parties);
        }
        if (sharing.size() < 2) {
            return List.of();
        }
        String role = sentence.words(title.from(), title.to());
        List<OfficialMention> officials = new ArrayList<>(sharing.size());
        for (PartyMention party : sharing) {
            officials.add(new OfficialMention(
                    new Official(role, Optional.of(role), party.party()),
                    Math.min(title.from(), party.from()),
                    Math.max(title.to(), party.to())));
        }
        return officials;
    }

    /** Tells whether a title is that of several: "foreign ministers", "chiefs of staff". */
    boolean isPlural(Sentence sentence, PhraseTrie.Match<Office> title) {
        return sentence.hasAny(plurals, title.from(), title.to());
    }

    private static List<PartyMention> behind(
            Sentence sentence, PhraseTrie.Match<Office> title, List<PartyMention> parties) {
        List<PartyMention> sharing = new ArrayList<>();
        String link = sentence.word(title.to());
        if (!link.equals("of") && !link.equals("from")) {
            return sharing;
        }
        int reach = title.to() + 3;
        for (PartyMention party : parties) {
            if (party.from() > title.to()
                    && party.from() <= reach
                    && (isOwner(party) || party.kind() == Kind.CAPITAL)) {
                sharing.add(party);
                reach = party.to() + 3;
            }
        }
        return sharing;
    }

    private List<PartyMention> before(Sentence sentence, PhraseTrie.Match<Office> title, List<PartyMention> parties) {
        List<PartyMention> sharing = new ArrayList<>();
        int end = title.from();
        for (int i = parties.size() - 1; i >= 0; i--) {
            PartyMention party = parties.get(i);
            if (party.to() <= end && isOwner(party)) {
                if (!isJoined(sentence, party.to(), end, sharing.isEmpty())) {
                    break;
                }
                sharing.add(0, party);
                end = party.from();
            }
        }
        return sharing;
    }

    private static boolean isOwner(PartyMention party) {
        return party.kind() == Kind.NAME || party.kind() == Kind.ADJECTIVE;
    }

    private boolean isJoined(Sentence sentence, int from, int to, boolean nearest) {
        if (to - from > 2) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean between = nearest ? modifiers.contains(sentence.word(i)) : joints.contains(sentence.word(i));
            if (!between || nearest && !sentence.at(i).isWord()) {
                return false;
            }
        }
        return true;
    }
}
