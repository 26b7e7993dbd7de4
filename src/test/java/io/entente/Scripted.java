package io.entente;

import io.entente.group.Fingerprint;
import io.entente.model.AgreementFinding;
import io.entente.model.AgreementStatus;
import io.entente.model.Article;
import io.entente.model.ArticleHead;
import io.entente.model.Claim;
import io.entente.model.DateRange;
import io.entente.model.Event;
import io.entente.model.EventKind;
import io.entente.model.Findings;
import io.entente.model.Instrument;
import io.entente.model.MeetingFinding;
import io.entente.model.OfficeRank;
import io.entente.model.Official;
import io.entente.model.OfficialFinding;
import io.entente.model.Party;
import io.entente.model.Quote;
import io.entente.model.Relationship;
import io.entente.model.RelationshipFinding;
import io.entente.model.Report;
import io.entente.model.StatementFinding;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Articles that say in a short form what is to be read in them, so that tests of the line need no extractor.
 *
 * <pre>
 * deal IND USA; ANNEX; Industrial Security Annex (ISA); AWAITING_SIGNATURE; SIGNING_EXPECTED EXPECTED 2019-12
 * deal IND USA; ANNEX; Industrial Security Annex, also security annex; SIGNED
 * met IND USA; Bangkok; 2019-11-17; HELD
 * pair IND USA
 * holds IND; Rajnath Singh; Defence Minister; DEFENCE_MINISTER
 * said IND USA; IND; Rajnath Singh; Defence Minister; DEFENCE_MINISTER; The talks went well, Singh said.
 * </pre>
 *
 * A holder who has left office stands behind "held" in the place of "holds".
 */
public final class Scripted {
    private Scripted() {}

    /** Returns the report of an article published by "Wire" whose lines are given. */
    public static Report report(String id, String day, String... lines) {
        return reportBy("Wire", id, day, lines);
    }

    public static Report reportBy(String publisher, String id, String day, String... lines) {
        ArticleHead head = new ArticleHead(
                id,
                id + ".txt",
                "About " + id,
                Optional.of(publisher),
                Optional.empty(),
                LocalDate.parse(day),
                ArticleHead.DateOrigin.METADATA);
        String text = String.join("\n", lines);
        return new Report(head, Fingerprint.of(id + " " + day + " " + text.hashCode()), read(new Article(head, text)));
    }

    /** Reads the lines of an article that begin with one of these words. */
    public static Findings read(Article article) {
        List<RelationshipFinding> pairs = new ArrayList<>();
        List<AgreementFinding> deals = new ArrayList<>();
        List<MeetingFinding> meetings = new ArrayList<>();
        List<OfficialFinding> officials = new ArrayList<>();
        List<StatementFinding> statements = new ArrayList<>();
        for (String line : article.text().lines().map(String::strip).toList()) {
            String[] parts = line.split(";\\s*");
            if (line.startsWith("deal ")) {
                deals.add(deal(parts, quote(line)));
            } else if (line.startsWith("met ")) {
                meetings.add(meeting(parts, quote(line)));
            } else if (line.startsWith("pair ")) {
                pairs.add(new RelationshipFinding(pair(parts[0]), "test.pair", quote(line)));
            } else if (line.startsWith("holds ") || line.startsWith("held ")) {
                officials.add(new OfficialFinding(
                        official(party(parts[0]), parts[1], parts[2]),
                        OfficeRank.valueOf(parts[3]),
                        line.startsWith("held "),
                        "test.official",
                        quote(line)));
            } else if (line.startsWith("said ")) {
                statements.add(new StatementFinding(
                        pair(parts[0]),
                        official(new Party(parts[1]), parts[2], parts[3]),
                        Optional.of(OfficeRank.valueOf(parts[4])),
                        "test.said",
                        quote(parts[5])));
            }
        }
        return new Findings(pairs, deals, meetings, officials, statements);
    }

    private static AgreementFinding deal(String[] parts, Quote quote) {
        List<String> names = List.of(parts[2].split(", also "));
        String name = names.get(0).replaceAll(" ?\\(.*\\)$", "");
        Optional<String> acronym =
                parts[2].endsWith(")") ? Optional.of(parts[2].replaceAll("^.*\\(|\\)$", "")) : Optional.empty();
        List<Event> events = Stream.of(parts)
                .skip(4)
                .map(part -> event(part.split(" "), quote))
                .toList();
        return new AgreementFinding(
                parties(parts[0]),
                Instrument.valueOf(parts[1]),
                name.isEmpty() ? acronym.orElseThrow() : name,
                acronym,
                names.subList(1, names.size()),
                AgreementStatus.valueOf(parts[3]),
                events,
                "test.deal",
                quote);
    }

    private static Event event(String[] words, Quote quote) {
        Optional<String> date =
                Stream.of(words).filter(word -> word.matches("\\d{4}.*")).findFirst();
        Optional<String> by =
                Stream.of(words).filter(word -> word.startsWith("by=")).findFirst();
        return new Event(
                EventKind.valueOf(words[0]),
                Claim.valueOf(words[1]),
                date.map(Scripted::range),
                by.map(code -> new Party(code.substring(3))),
                Optional.empty(),
                "test.event",
                quote);
    }

    private static MeetingFinding meeting(String[] parts, Quote quote) {
        return new MeetingFinding(
                pair(parts[0]),
                Optional.of(parts[1]).filter(place -> !place.isBlank()),
                Optional.of(parts[2]).filter(day -> !day.isBlank()).map(Scripted::range),
                MeetingFinding.Timing.valueOf(parts[3]),
                List.of(),
                "test.met",
                quote);
    }

    private static DateRange range(String text) {
        if (text.length() == 7) {
            YearMonth month = YearMonth.parse(text);
            return new DateRange(month.atDay(1), month.atEndOfMonth());
        }
        return DateRange.on(LocalDate.parse(text));
    }

    private static Official official(Party party, String name, String office) {
        return new Official(name, Optional.of(office), party);
    }

    private static Party party(String words) {
        return parties(words).iterator().next();
    }

    private static Relationship pair(String words) {
        return Relationship.among(parties(words)).iterator().next();
    }

    private static Set<Party> parties(String words) {
        Set<Party> parties = new TreeSet<>();
        Stream.of(words.split(" ")).skip(1).map(Party::new).forEach(parties::add);
        return parties;
    }

    private static Quote quote(String line) {
        return new Quote(line, 0, line.length());
    }
}
