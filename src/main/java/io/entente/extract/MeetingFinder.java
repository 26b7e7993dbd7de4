package io.entente.extract;

import io.entente.extract.DataFile.Item;
import io.entente.extract.DataFile.Row;
import io.entente.extract.EventRule.Form;
import io.entente.extract.Modality.Stance;
import io.entente.extract.PartyMention.Kind;
import io.entente.model.Claim;
import io.entente.model.MeetingFinding;
import io.entente.model.MeetingFinding.Timing;
import io.entente.model.Official;
import io.entente.model.Party;
import io.entente.model.Relationship;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds meetings, visits and calls between officials of two parties. */
final class MeetingFinder {
    private static final int DESTINATION_REACH = 8;

    private final PhraseTrie<Word> words = PhraseTrie.caseInsensitive();
    private final Set<String> sides;
    private final Set<String> actingOrganisations;
    private final Modality modality;
    private final Dates dates;

    MeetingFinder(Modality modality, Dates dates, Words smallWords) {
        sides = smallWords.of("meeting-side");
        actingOrganisations = smallWords.of("acting-organisation");
        this.modality = modality;
        this.dates = dates;
        for (Row row : DataFile.load("meetings.txt", 2).rows()) {
            Kinds kind = row.constant(1, Kinds.class);
            List<Item> forms = row.items(0);
            for (int i = 0; i < forms.size(); i++) {
                if (!forms.get(i).text().equals("-")) {
                    words.add(forms.get(i).text(), new Word(kind, forms.size() == 1 ? Form.PHRASE : Form.values()[i]));
                }
            }
        }
    }

    private enum Kinds {
        /** Two sides act. */
        MEET,
        /** One goes to the other. */
        VISIT,
        /** Officials of both sides put their names to something. */
        SIGN
    }

    private record Word(Kinds kind, Form form) {}

    /** Returns the meetings in the order of the text; one for two parties, a time and a place. */
    List<MeetingFinding> find(Page page) {
        Map<String, MeetingFinding> meetings = new LinkedHashMap<>();
        for (Sentence sentence : page.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                PhraseTrie.Match<Word> match = words.longestAt(sentence.tokens(), i);
                if (match != null) {
                    read(page, sentence, match).stream()
                            .filter(meeting -> acts(page, meeting.between().first())
                                    && acts(page, meeting.between().second()))
                            .filter(meeting -> !isHistory(page, meeting))
                            .forEach(meeting -> keep(meetings, meeting));
                    i = match.to() - 1;
                }
            }
        }
        return List.copyOf(meetings.values());
    }

    private boolean acts(Page page, Party party) {
        return !page.gazetteer().isOrganisation(party) || actingOrganisations.contains(party.code());
    }

    /** What happened more than a year before is background. */
    private static boolean isHistory(Page page, MeetingFinding meeting) {
        return meeting.date()
                .filter(date ->
                        date.to().isBefore(page.article().head().published().minusYears(1)))
                .isPresent();
    }

    private static void keep(Map<String, MeetingFinding> meetings, MeetingFinding meeting) {
        String key = meeting.between() + " " + meeting.timing();
        MeetingFinding before = meetings.get(key);
        boolean better = before == null || detail(meeting) > detail(before);
        if (better) {
            meetings.put(key, meeting);
        }
    }

    /** How much is told of a meeting: its place first, then its day, then who took part. */
    private static int detail(MeetingFinding meeting) {
        int sides = (int)
                meeting.participants().stream().map(Official::party).distinct().count();
        return (meeting.place().isPresent() ? 8 : 0) + (meeting.date().isPresent() ? 4 : 0) + sides;
    }

    private List<MeetingFinding> read(Page page, Sentence sentence, PhraseTrie.Match<Word> match) {
        Stance stance = modality.of(sentence, match.from(), match.value().form(), false);
        if (stance.claim() == Claim.DENIED || stance.wish()) {
            return List.of();
        }
        Timing timing = stance.claim() == Claim.EXPECTED ? Timing.UPCOMING : Timing.HELD;
        return switch (match.value().kind()) {
            case MEET -> meet(page, sentence, match, timing);
            case VISIT -> visit(page, sentence, match, timing);
            case SIGN -> sign(page, sentence, match, timing);
        };
    }

    private List<MeetingFinding> meet(Page page, Sentence sentence, PhraseTrie.Match<Word> match, Timing timing) {
        Set<Party> before = new LinkedHashSet<>();
        Set<Party> after = new LinkedHashSet<>();
        for (OfficialMention official : page.officialsOf(sentence)) {
            (official.from() < match.from() ? before : after)
                    .add(official.official().party());
        }
        if (before.isEmpty() && after.isEmpty() && !namesSides(sentence)) {
            return List.of();
        }
        for (PartyMention party : page.partiesOf(sentence)) {
            boolean near = party.from() >= match.to() && party.from() - match.to() <= 4 || party.to() <= match.from();
            if (party.canAct() && near && (party.kind() == Kind.ADJECTIVE || party.kind() == Kind.NAME)) {
                (party.from() < match.from() ? before : after).add(party.party());
            }
        }
        boolean verb = match.value().form() != Form.PHRASE;
        if (verb && (before.isEmpty() || after.isEmpty() || !isDirect(page, sentence, match.to()))) {
            return List.of();
        }
        return pairs(before, after).stream()
                .map(between ->
                        meeting(page, sentence, match, between, place(page, sentence, match.to(), timing), timing))
                .toList();
    }

    private List<MeetingFinding> sign(Page page, Sentence sentence, PhraseTrie.Match<Word> match, Timing timing) {
        Set<Party> signers = new LinkedHashSet<>();
        page.officialsOf(sentence)
                .forEach(official -> signers.add(official.official().party()));
        return signers.size() == 2 && timing == Timing.HELD
                ? pairs(signers, Set.of()).stream()
                        .map(between -> meeting(
                                page, sentence, match, between, place(page, sentence, match.to(), timing), timing))
                        .toList()
                : List.of();
    }

    /** Whom a verb meets stands close behind it. */
    private static boolean isDirect(Page page, Sentence sentence, int behind) {
        boolean official = page.officialsOf(sentence).stream()
                .anyMatch(o -> o.from() >= behind && o.from() - behind <= DESTINATION_REACH);
        boolean party = page.partiesOf(sentence).stream().anyMatch(p -> p.from() >= behind && p.from() - behind <= 4);
        return official || party;
    }

    private boolean namesSides(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> sides.contains(token.lower()));
    }

    /** Those before the verb meet those behind it; where one side stands empty, the first two of the other meet. */
    private static List<Relationship> pairs(Set<Party> before, Set<Party> after) {
        List<Relationship> pairs = new ArrayList<>();
        if (before.isEmpty() || after.isEmpty() || (before.size() == 1 && before.equals(after))) {
            Set<Party> all = new LinkedHashSet<>(before);
            all.addAll(after);
            List<Party> two = all.stream().limit(2).toList();
            if (two.size() == 2) {
                pairs.add(new Relationship(two.get(0), two.get(1)));
            }
            return pairs;
        }
        Party host = before.iterator().next();
        for (Party guest : after) {
            if (!guest.equals(host) && pairs.size() < 4) {
                pairs.add(new Relationship(host, guest));
            }
        }
        if (pairs.isEmpty() && before.size() >= 2) {
            return pairs(before, Set.of());
        }
        return pairs;
    }

    private List<MeetingFinding> visit(Page page, Sentence sentence, PhraseTrie.Match<Word> match, Timing timing) {
        Party guest = null;
        for (OfficialMention official : page.officialsOf(sentence)) {
            boolean nearest = official.to() <= match.from() || guest == null && official.from() - match.to() <= 4;
            if (nearest) {
                guest = official.official().party();
            }
        }
        if (guest == null) {
            return List.of();
        }
        for (PartyMention party : page.partiesOf(sentence)) {
            boolean destination = party.from() >= match.to()
                    && party.from() - match.to() <= DESTINATION_REACH
                    && party.kind() != Kind.ADJECTIVE
                    && party.kind() != Kind.LEADER;
            if (destination && !party.party().equals(guest)) {
                Optional<String> place = Optional.of(sentence.words(party.from(), party.to()));
                return List.of(meeting(page, sentence, match, new Relationship(guest, party.party()), place, timing));
            }
        }
        return List.of();
    }

    private MeetingFinding meeting(
            Page page,
            Sentence sentence,
            PhraseTrie.Match<Word> match,
            Relationship between,
            Optional<String> place,
            Timing timing) {
        Claim claim = timing == Timing.UPCOMING ? Claim.EXPECTED : Claim.DONE;
        Set<Official> participants = new LinkedHashSet<>();
        for (OfficialMention official : page.officialsOf(sentence)) {
            if (between.has(official.official().party())) {
                participants.add(official.official());
            }
        }
        return new MeetingFinding(
                between,
                place,
                dates.near(
                        sentence,
                        match.from(),
                        match.to(),
                        page.article().head().published(),
                        claim),
                timing,
                List.copyOf(participants),
                "meeting-" + match.value().kind().name().toLowerCase(Locale.ROOT),
                sentence.quote(match.from(), match.to()));
    }

    /** Where a meeting is: named behind the verb in the same clause, else whence the story is reported. */
    private static Optional<String> place(Page page, Sentence sentence, int behind, Timing timing) {
        Optional<String> dateline = timing == Timing.HELD ? page.dateline() : Optional.empty();
        Optional<String> before = Optional.empty();
        for (PartyMention party : page.partiesOf(sentence)) {
            boolean placed = !page.gazetteer().isOrganisation(party.party())
                    && (party.placed()
                            || party.kind() == Kind.CITY
                            || timing == Timing.UPCOMING && isGoal(sentence, party));
            if (placed && party.from() >= behind) {
                return isCut(sentence, behind, party.from())
                        ? before.or(() -> dateline)
                        : Optional.of(sentence.words(party.from(), party.to()));
            }
            if (placed && !(sentence.index() <= 3 && party.from() == 0)) {
                before = Optional.of(sentence.words(party.from(), party.to()));
            }
        }
        return before.or(() -> dateline);
    }

    /** "Travel to the US": whither someone goes. */
    private static boolean isGoal(Sentence sentence, PartyMention party) {
        boolean article = sentence.word(party.from() - 1).equals("the");
        return party.kind() != Kind.ADJECTIVE
                && sentence.word(party.from() - (article ? 2 : 1)).equals("to");
    }

    private static boolean isCut(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = sentence.word(i);
            if (word.equals("which")
                    || word.equals("where")
                    || word.equals(";")
                    || word.equals("who")
                    || word.equals("here")) {
                return true;
            }
        }
        return false;
    }
}
