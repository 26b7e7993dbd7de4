package io.entente.write;

import io.entente.Scripted;
import io.entente.group.meeting.BriefComposer;
import io.entente.group.meeting.BriefRequest;
import io.entente.group.meeting.Draft;
import io.entente.group.meeting.PartComposer;
import io.entente.model.MeetingBrief;
import io.entente.model.Notes;
import io.entente.model.Party;
import io.entente.model.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Briefs before meetings for the tests of their look. */
final class MeetingBriefs {
    private static final LocalDate ON = LocalDate.of(2019, 12, 18);
    private static final Party IND = new Party("IND");

    private MeetingBriefs() {}

    /** A brief that has something to say in every section. */
    static MeetingBrief full() {
        return of(Notes.NONE, "full", "USA");
    }

    /** A brief on parties of which nothing is known. */
    static MeetingBrief empty() {
        return of(Notes.NONE, "full", "FJI");
    }

    /** A brief before a summit. */
    static MeetingBrief summit() {
        return of(Notes.NONE, "full", "USA", "JPN", "FJI");
    }

    /** A brief whose office wrote something under some headings. */
    static MeetingBrief withNotes(Notes notes) {
        return of(notes, "full", "USA");
    }

    /** A brief whose articles say something in every place where they can. */
    static MeetingBrief saying(String words) {
        return of(Notes.NONE, words, "USA");
    }

    /** A brief that differs from other versions by what it leaves out. */
    static MeetingBrief version(int number) {
        MeetingBrief empty = empty();
        return new MeetingBrief(
                empty.number(),
                empty.on(),
                empty.marking(),
                empty.side(),
                empty.parts(),
                empty.notes(),
                empty.glossary(),
                empty.sources(),
                List.of(new MeetingBrief.Omission(number, "statement", "statements")),
                empty.pages(),
                empty.partyNames());
    }

    private static MeetingBrief of(Notes notes, String words, String... counterparts) {
        BriefRequest request = new BriefRequest(
                IND,
                Stream.of(counterparts).map(Party::new).toList(),
                ON,
                Optional.empty(),
                Optional.of("OFFICIAL-SENSITIVE"),
                4);
        List<Draft> drafts = request.counterparts().stream()
                .map(party -> PartComposer.compose(
                        request, party, between(party, words), List.of(), List.of(), MeetingBriefs::nameOf))
                .toList();
        return BriefComposer.compose(request, drafts, notes, MeetingBriefs::nameOf, 0);
    }

    private static String nameOf(Party party) {
        return switch (party.code()) {
            case "IND" -> "India";
            case "USA" -> "United States";
            case "JPN" -> "Japan";
            case "FJI" -> "Fiji";
            default -> party.code();
        };
    }

    private static List<Report> between(Party party, String words) {
        if (party.code().equals("FJI")) {
            return List.of();
        }
        String pair = "IND " + party;
        String name = words.equals("full") ? "" : " " + words.replace(";", ",");
        return List.of(
                Scripted.report(
                        "old" + party,
                        "2018-09-07",
                        "deal " + pair + "; AGREEMENT; secure communications agreement" + name
                                + " (SCA); SIGNED; SIGNED DONE 2018-09-06",
                        "met " + pair + "; Delhi; 2018-09-06; HELD",
                        "holds " + party + "; Jim Mattis; Defense Secretary; DEFENCE_MINISTER"),
                Scripted.reportBy(
                        "Gazette" + name,
                        "bangkok" + party,
                        "2019-11-17",
                        "pair " + pair,
                        "deal " + pair
                                + "; ANNEX; Industrial Security Annex (ISA); AWAITING_SIGNATURE; SIGNING_EXPECTED EXPECTED 2019-12-18",
                        "met " + pair + "; Bangkok; 2019-11-17; HELD",
                        "met " + pair + "; Washington; 2019-12; UPCOMING",
                        "holds " + party + "; Mark Esper; Secretary of Defense; DEFENCE_MINISTER",
                        "said " + pair
                                + "; IND; Rajnath Singh; Defence Minister; DEFENCE_MINISTER; The talks were excellent, Singh said"
                                + name + ".",
                        "said " + pair + "; " + party
                                + "; Mark Esper; Secretary of Defense; DEFENCE_MINISTER; We threatened nobody with sanctions, Esper said."),
                Scripted.reportBy(
                        "Tabloid",
                        "spares" + party,
                        "2019-12-05",
                        "deal " + pair
                                + "; AGREEMENT; spare parts agreement; STALLED; SIGNING_EXPECTED EXPECTED 2019-11",
                        "pair CHN IND"),
                Scripted.reportBy(
                        "Courier",
                        "spares-go-on" + party,
                        "2019-12-06",
                        "deal " + pair
                                + "; AGREEMENT; spare parts agreement; UNDER_NEGOTIATION; TALKS_HELD DONE 2019-12-04"));
    }
}
