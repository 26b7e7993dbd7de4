package io.entente.write;

import io.entente.model.Agreement;
import io.entente.model.Agreement.Change;
import io.entente.model.Agreement.Evidence;
import io.entente.model.Agreement.TimelineEntry;
import io.entente.model.AgreementFinding;
import io.entente.model.AgreementStatus;
import io.entente.model.ArticleHead;
import io.entente.model.ArticleHead.DateOrigin;
import io.entente.model.Briefing;
import io.entente.model.Briefing.Chapter;
import io.entente.model.Briefing.Conflict;
import io.entente.model.Briefing.Copy;
import io.entente.model.Briefing.Coverage;
import io.entente.model.Briefing.Expectation;
import io.entente.model.Briefing.Headline;
import io.entente.model.Briefing.LateArrival;
import io.entente.model.Briefing.Meeting;
import io.entente.model.Briefing.Position;
import io.entente.model.Briefing.Silence;
import io.entente.model.Briefing.Source;
import io.entente.model.Claim;
import io.entente.model.Correction;
import io.entente.model.DateRange;
import io.entente.model.Event;
import io.entente.model.EventKind;
import io.entente.model.Findings;
import io.entente.model.Instrument;
import io.entente.model.MeetingFinding;
import io.entente.model.Official;
import io.entente.model.Party;
import io.entente.model.Period;
import io.entente.model.Quote;
import io.entente.model.Relationship;
import io.entente.model.RelationshipFinding;
import io.entente.model.Report;
import io.entente.model.Unreadable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Briefings made by hand: a full week, an empty one, one of hostile content, and one as long as is asked for. */
final class Briefings {
    static final Period WEEK = Period.weekOf(LocalDate.of(2019, 11, 17));
    static final Party IND = new Party("IND");
    static final Party USA = new Party("USA");
    private static final Relationship IND_USA = Relationship.of("IND", "USA");
    private static final Relationship JPN_KOR = Relationship.of("JPN", "KOR");
    private static final Correction RENAMED = new Correction.Rename(
            "IND-USA-isa",
            "Industrial Security Annex",
            new Correction.Note("A. Desk", day(11, 18), "The communiqué calls it so."));

    private Briefings() {}

    /** A week of India and the United States, and of Japan and Korea, with something in every section. */
    static Briefing week() {
        ArticleHead bangkok = head("a1", "Singh and Esper meet in Bangkok", "The Gazette", 17, DateOrigin.METADATA);
        ArticleHead annex = head("a2", "Delhi expects annex at the 2+2", "Morning Wire", 16, DateOrigin.DATELINE);
        ArticleHead seoul = head("a3", "Seoul holds to end of GSOMIA", "Harbour News", 15, DateOrigin.FILE_NAME);
        ArticleHead tokyo = head("a4", "Tokyo sees pact surviving", "Kanto Post", 15, DateOrigin.METADATA);
        ArticleHead copy = head("a5", "Singh and Esper meet in Bangkok", "Coast Daily", 17, DateOrigin.METADATA);
        ArticleHead earlier = head("a6", "Annex text goes to lawyers", "Delhi Wire", 8, DateOrigin.METADATA);
        Agreement isa = annex();
        Agreement comcasa = agreement(
                "IND-USA-comcasa",
                "Communications Compatibility and Security Agreement",
                Optional.of("COMCASA"),
                Instrument.AGREEMENT,
                AgreementStatus.SIGNED,
                Optional.of(AgreementStatus.SIGNED),
                Change.CONFIRMED,
                "a1",
                "The two countries signed COMCASA in September 2018 after years of talks.",
                "signed");
        Agreement trade = agreement(
                "IND-USA-trade",
                "limited trade package",
                Optional.empty(),
                Instrument.AGREEMENT,
                AgreementStatus.UNDER_NEGOTIATION,
                Optional.of(AgreementStatus.PROPOSED),
                Change.ADVANCED,
                "a2",
                "Negotiators met again in Washington to close a limited trade package before the end of the year.",
                "met again");
        Agreement gsomia = agreement(
                "JPN-KOR-gsomia",
                "General Security of Military Information Agreement",
                Optional.of("GSOMIA"),
                Instrument.AGREEMENT,
                AgreementStatus.IN_FORCE,
                Optional.empty(),
                Change.NEW,
                "a3",
                "Seoul has given notice that it will let GSOMIA lapse at midnight on 22 November.",
                "given notice");
        Quote expected = quote("Both sides hope to sign the annex at the 2+2 dialogue in December.", "hope to sign");
        Quote late = quote("The ministers had promised a joint statement by the end of October.", "had promised");
        Expectation signing = new Expectation(
                IND_USA,
                "Signing of the Industrial Security Annex (ISA)",
                Optional.of(new DateRange(day(12, 1), day(12, 31))),
                expected,
                List.of("a2"));
        Expectation statement = new Expectation(
                JPN_KOR,
                "Joint statement on wartime labour",
                Optional.of(DateRange.on(day(10, 31))),
                late,
                List.of("a4"));
        Evidence ends = evidence(
                "a3",
                15,
                AgreementStatus.IN_FORCE,
                "Seoul has given notice that it will let GSOMIA lapse.",
                "given notice");
        Evidence lives = evidence(
                "a4",
                15,
                AgreementStatus.SUSPENDED,
                "Officials in Tokyo said that exchange under the pact is already suspended.",
                "already suspended");
        return new Briefing(
                WEEK,
                Optional.of("Official-Sensitive"),
                Optional.of(IND),
                new TreeMap<>(Map.of(
                        IND,
                        "India",
                        USA,
                        "United States",
                        new Party("JPN"),
                        "Japan",
                        new Party("KOR"),
                        "South Korea",
                        new Party("FRA"),
                        "France")),
                new Coverage(5, 1, 5, 4, 1, 2),
                List.of(
                        new Headline(
                                "The Industrial Security Annex between India and the United States is expected to be signed in December 2019.",
                                Optional.of(IND_USA),
                                List.of("a2", "a1")),
                        new Headline(
                                "South Korea has given notice that it will let GSOMIA with Japan lapse.",
                                Optional.of(JPN_KOR),
                                List.of("a3"))),
                List.of(isa, trade, gsomia),
                List.of(
                        new Chapter(
                                IND_USA,
                                "Three agreements, one of them about to be signed. The defence ministers met in Bangkok; a 2+2 dialogue is to follow in December.",
                                List.of(trade, isa, comcasa),
                                List.of(bangkokMeeting(), december()),
                                List.of(),
                                List.of(
                                        new Official("Rajnath Singh", Optional.of("Defence Minister"), IND),
                                        new Official("Mark Esper", Optional.of("Secretary of Defense"), USA))),
                        new Chapter(
                                JPN_KOR,
                                "One agreement, about whose life reports differ.",
                                List.of(gsomia),
                                List.of(),
                                List.of(new Briefing.Dealing(
                                        new RelationshipFinding(
                                                JPN_KOR,
                                                "dealing-talks",
                                                quote(
                                                        "Tokyo and Seoul traded protests over export controls.",
                                                        "traded protests")),
                                        "a4")),
                                List.of())),
                List.of(signing),
                List.of(statement),
                List.of(new Conflict(
                        gsomia,
                        JPN_KOR,
                        List.of(
                                new Position(AgreementStatus.IN_FORCE, List.of(ends), 1),
                                new Position(AgreementStatus.SUSPENDED, List.of(lives), 1)),
                        "The first is followed because it names the act and its day.")),
                List.of(new Silence(Relationship.of("FRA", "IND"), Optional.of(day(10, 11)))),
                List.of(new LateArrival(report(earlier), Optional.empty())),
                List.of(RENAMED),
                List.of(
                        new Source(1, bangkok),
                        new Source(2, annex),
                        new Source(3, seoul),
                        new Source(4, tokyo),
                        new Source(5, earlier)),
                List.of(new Copy(copy, bangkok)),
                List.of(new Unreadable(
                        "scans/page-7.bin", "holds no text that could be read; a text layer would help")),
                List.of(report(bangkok), report(annex), report(copy)));
    }

    /** A week in which nothing was found. */
    static Briefing emptyWeek() {
        return new Briefing(
                WEEK,
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>(),
                new Coverage(0, 0, 0, 0, 0, 0),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** A week whose every text is the one given. */
    static Briefing saying(String text) {
        ArticleHead head = new ArticleHead(
                "a1",
                text,
                text,
                Optional.of(text),
                Optional.of("javascript:alert('" + text + "')"),
                WEEK.to(),
                DateOrigin.METADATA);
        Agreement agreement = agreement(
                "IND-USA-x",
                text,
                Optional.empty(),
                Instrument.TREATY,
                AgreementStatus.SIGNED,
                Optional.empty(),
                Change.NEW,
                "a1",
                text,
                text);
        return new Briefing(
                WEEK,
                Optional.of(text),
                Optional.of(IND),
                new TreeMap<>(Map.of(IND, text, USA, text)),
                new Coverage(1, 0, 1, 1, 1, 0),
                List.of(new Headline(text, Optional.of(IND_USA), List.of("a1"))),
                List.of(agreement),
                List.of(new Chapter(
                        IND_USA,
                        text,
                        List.of(agreement),
                        List.of(),
                        List.of(),
                        List.of(new Official(text, Optional.of(text), IND)))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new LateArrival(report(head), Optional.of(head))),
                List.of(new Correction.Rename(text, text, new Correction.Note(text, day(11, 18), text))),
                List.of(new Source(1, head)),
                List.of(),
                List.of(new Unreadable(text, text)),
                List.of());
    }

    /** A week with so many relationships of six agreements each. */
    static Briefing ofLength(int relationships) {
        Briefing week = week();
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < relationships; i++) {
            Relationship between = Relationship.of("IND", "P" + i);
            List<Agreement> agreements =
                    IntStream.range(0, 6).mapToObj(n -> numbered(between, n, n)).toList();
            chapters.add(new Chapter(
                    between,
                    week.chapters().get(0).summary(),
                    agreements,
                    List.of(bangkokMeeting(), december()),
                    List.of(),
                    week.chapters().get(0).speakers()));
        }
        return new Briefing(
                WEEK,
                week.marking(),
                week.home(),
                week.partyNames(),
                week.coverage(),
                week.bottomLine(),
                week.changes(),
                chapters,
                week.comingUp(),
                week.overdue(),
                week.conflicts(),
                week.silent(),
                week.late(),
                week.corrections(),
                week.sources(),
                week.copies(),
                week.unreadable(),
                week.reports());
    }

    /** A week with so many agreements in one relationship. */
    static Briefing withRows(int rows) {
        Briefing week = week();
        Relationship between = Relationship.of("IND", "USA");
        List<Agreement> agreements =
                IntStream.range(0, rows).mapToObj(n -> numbered(between, n, 0)).toList();
        Chapter chapter = new Chapter(between, "Many.", agreements, List.of(), List.of(), List.of());
        return new Briefing(
                WEEK,
                week.marking(),
                week.home(),
                week.partyNames(),
                week.coverage(),
                week.bottomLine(),
                week.changes(),
                List.of(chapter),
                week.comingUp(),
                week.overdue(),
                week.conflicts(),
                week.silent(),
                week.late(),
                week.corrections(),
                week.sources(),
                week.copies(),
                week.unreadable(),
                week.reports());
    }

    private static Agreement numbered(Relationship between, int n, int step) {
        AgreementStatus status = AgreementStatus.values()[step + step / 4];
        return agreement(
                between + "-" + n,
                "Agreement on mutual recognition of standards, part " + n,
                Optional.empty(),
                Instrument.MEMORANDUM_OF_UNDERSTANDING,
                status,
                Optional.empty(),
                Change.NO_NEWS,
                "a" + (1 + n % 4),
                "Officials of both sides said on Thursday that the agreement, first proposed in 2015, had come a step further after talks in the capital.",
                "a step further");
    }

    private static Agreement annex() {
        String sentence =
                "Officials said the Industrial Security Annex (ISA) is ready and both sides hope to sign it in December.";
        Evidence first = evidence("a2", 16, AgreementStatus.AWAITING_SIGNATURE, sentence, "hope to sign it");
        Evidence second = evidence(
                "a1",
                17,
                AgreementStatus.AWAITING_SIGNATURE,
                "The annex will let companies share secret designs.",
                "annex");
        List<TimelineEntry> timeline = List.of(
                entry(
                        EventKind.TALKS_HELD,
                        Claim.DONE,
                        new DateRange(LocalDate.of(2018, 9, 1), LocalDate.of(2018, 9, 30)),
                        "a1",
                        17),
                entry(EventKind.TEXT_AGREED, Claim.DONE, DateRange.on(day(10, 20)), "a2", 16),
                entry(EventKind.SIGNING_EXPECTED, Claim.EXPECTED, new DateRange(day(12, 1), day(12, 31)), "a2", 16));
        return new Agreement(
                "IND-USA-isa",
                Set.of(IND, USA),
                Instrument.ANNEX,
                "Industrial Security Annex",
                Optional.of("ISA"),
                List.of("security annex"),
                AgreementStatus.AWAITING_SIGNATURE,
                Optional.of(AgreementStatus.UNDER_NEGOTIATION),
                Change.ADVANCED,
                timeline,
                List.of(second, first),
                day(10, 2),
                day(11, 17),
                List.of(RENAMED));
    }

    private static Agreement agreement(
            String id,
            String name,
            Optional<String> acronym,
            Instrument instrument,
            AgreementStatus status,
            Optional<AgreementStatus> before,
            Change change,
            String article,
            String sentence,
            String words) {
        Set<Party> parties = Set.of(new Party(id.substring(0, 3)), id.startsWith("IND-USA") ? USA : new Party("KOR"));
        return new Agreement(
                id,
                parties,
                instrument,
                name,
                acronym,
                List.of(),
                status,
                before,
                change,
                List.of(),
                List.of(evidence(article, 15, status, sentence, words)),
                day(11, 15),
                day(11, 15),
                List.of());
    }

    private static Meeting bangkokMeeting() {
        MeetingFinding finding = new MeetingFinding(
                IND_USA,
                Optional.of("Bangkok"),
                Optional.of(DateRange.on(day(11, 17))),
                MeetingFinding.Timing.HELD,
                List.of(
                        new Official("Rajnath Singh", Optional.of("Defence Minister"), IND),
                        new Official("Mark Esper", Optional.empty(), USA)),
                "meeting-held",
                quote("Rajnath Singh met Mark Esper in Bangkok on Sunday.", "met"));
        return new Meeting(finding, day(11, 17), List.of("a1"));
    }

    private static Meeting december() {
        MeetingFinding finding = new MeetingFinding(
                IND_USA,
                Optional.empty(),
                Optional.of(new DateRange(day(12, 1), day(12, 31))),
                MeetingFinding.Timing.UPCOMING,
                List.of(),
                "meeting-to-come",
                quote("The next 2+2 dialogue will be held in the United States next month.", "will be held"));
        return new Meeting(finding, day(11, 17), List.of("a1", "a2"));
    }

    private static Report report(ArticleHead head) {
        Quote quote = quote("Rajnath Singh met Mark Esper in Bangkok on Sunday.", "met");
        AgreementFinding agreement = new AgreementFinding(
                Set.of(IND, USA),
                Instrument.ANNEX,
                "Industrial Security Annex",
                Optional.of("ISA"),
                List.of(),
                AgreementStatus.AWAITING_SIGNATURE,
                List.of(),
                "signing-expected",
                quote);
        return new Report(
                head,
                "f",
                new Findings(
                        List.of(new RelationshipFinding(IND_USA, "meeting-held", quote)),
                        List.of(agreement),
                        List.of(bangkokMeeting().finding())));
    }

    private static TimelineEntry entry(EventKind kind, Claim claim, DateRange date, String article, int reported) {
        Event event = new Event(
                kind,
                claim,
                Optional.of(date),
                Optional.empty(),
                Optional.empty(),
                "r",
                quote("It is said so.", "said"));
        return new TimelineEntry(event, article, day(11, reported));
    }

    private static Evidence evidence(String article, int day, AgreementStatus status, String sentence, String words) {
        return new Evidence(article, day(11, day), status, quote(sentence, words), Optional.of("officials"));
    }

    private static ArticleHead head(String id, String title, String publisher, int day, DateOrigin origin) {
        return new ArticleHead(
                id,
                "wire/" + id + ".txt",
                title,
                Optional.of(publisher),
                Optional.of("https://news.example/2019/" + id),
                day(11, day),
                origin);
    }

    private static Quote quote(String sentence, String words) {
        int start = sentence.indexOf(words);
        return new Quote(sentence, start, start + words.length());
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2019, month, day);
    }
}
