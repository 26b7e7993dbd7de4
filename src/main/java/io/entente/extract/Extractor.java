package io.entente.extract;

import io.entente.model.AgreementFinding;
import io.entente.model.Article;
import io.entente.model.Findings;
import io.entente.model.MeetingFinding;
import io.entente.model.NearMiss;
import io.entente.model.OfficialFinding;
import io.entente.model.Party;
import io.entente.model.Relationship;
import io.entente.model.RelationshipFinding;
import io.entente.model.StatementFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads what an article reports between parties.
 *
 * <p>A pure function of the article: equal articles give equal findings. Safe for use by many threads.
 */
public final class Extractor {
    private final Gazetteer gazetteer = StandardLexicons.gazetteer();
    private final Outlets outlets = Outlets.load(gazetteer);
    private final Scanner scanner;
    private final Set<String> governmentWords;
    private final PartyFinder partyFinder;
    private final OfficialFinder officialFinder;
    private final AgreementFinder agreementFinder;
    private final MeetingFinder meetingFinder;
    private final RelationshipFinder relationshipFinder;
    private final HolderFinder holderFinder;
    private final StatementFinder statementFinder;

    private Extractor() {
        Words words = StandardLexicons.words();
        governmentWords = words.of("government-word");
        Modality modality = new Modality(Words.load("modality.txt"));
        Dates dates = new Dates();
        scanner = new Scanner(words.of("abbreviation"));
        partyFinder = new PartyFinder(gazetteer, words);
        Offices offices = Offices.load();
        officialFinder = new OfficialFinder(offices, words);
        agreementFinder = new AgreementFinder(
                new MentionFinder(KnownAgreements.load(), Instruments.load(), words),
                new EventFinder(EventRules.load("events.txt"), modality, dates, words),
                words);
        meetingFinder = new MeetingFinder(modality, dates, words);
        relationshipFinder = new RelationshipFinder(gazetteer);
        holderFinder = new HolderFinder(offices, words);
        statementFinder = new StatementFinder(offices, words);
    }

    /**
     * Returns the extractor with the program's own lexicons and rules.
     *
     * @throws IllegalStateException when a lexicon or rule file has a mistake, with file, line and column
     */
    public static Extractor standard() {
        return Holder.STANDARD;
    }

    /** Returns all that is read in the article; a round-up is read item by item. */
    public Findings read(Article article) {
        List<Article> items = Digest.items(article);
        return items.size() == 1 ? readItem(items.get(0)) : joined(items);
    }

    /** Returns what is nearly read as an agreement, or as something that happens to one, in the order of the text. */
    public List<NearMiss> nearMisses(Article article) {
        return Digest.items(article).stream()
                .flatMap(item -> {
                    Trace trace = Trace.on();
                    agreementFinder.find(page(item), trace);
                    return trace.inOrder().stream();
                })
                .toList();
    }

    private Findings readItem(Article item) {
        Page page = page(item);
        List<AgreementFinding> agreements = agreementFinder.find(page, Trace.OFF);
        List<MeetingFinding> meetings = meetingFinder.find(page);
        List<RelationshipFinding> relationships = relationshipFinder.find(page, agreements, meetings);
        List<OfficialFinding> officials = holderFinder.find(page);
        return new Findings(
                relationships, agreements, meetings, officials, statementFinder.find(page, relationships, officials));
    }

    private Findings joined(List<Article> items) {
        Map<Relationship, RelationshipFinding> relationships = new TreeMap<>();
        List<AgreementFinding> agreements = new ArrayList<>();
        List<MeetingFinding> meetings = new ArrayList<>();
        List<OfficialFinding> officials = new ArrayList<>();
        List<StatementFinding> statements = new ArrayList<>();
        for (Article item : items) {
            Findings read = readItem(item);
            read.relationships().forEach(one -> relationships.putIfAbsent(one.between(), one));
            agreements.addAll(read.agreements());
            meetings.addAll(read.meetings());
            officials.addAll(read.officials());
            statements.addAll(read.statements());
        }
        return new Findings(List.copyOf(relationships.values()), agreements, meetings, officials, statements);
    }

    private Page page(Article article) {
        List<Sentence> sentences = scanner.scan(article.head().title().strip() + "\n\n" + article.text());
        int year = article.head().published().getYear();
        List<List<PartyMention>> parties = partyFinder.find(sentences, year);
        Optional<Party> publisher = publisher(article);
        Optional<Party> outlet = article.head().publisher().flatMap(name -> outlets.homeOf(name, year));
        return Page.of(
                article,
                sentences,
                parties,
                officialFinder.find(sentences, parties, publisher.or(() -> outlet.filter(named(parties)::contains))),
                publisher,
                outlet,
                gazetteer);
    }

    private static Set<Party> named(List<List<PartyMention>> parties) {
        return parties.stream().flatMap(List::stream).map(PartyMention::party).collect(Collectors.toSet());
    }

    /** The party in whose name a publisher speaks: "The White House", "Council of the EU"; a paper speaks for none. */
    private Optional<Party> publisher(Article article) {
        return article.head().publisher().flatMap(name -> {
            List<Sentence> words = scanner.scan(name);
            return partyFinder.find(words, article.head().published().getYear()).stream()
                    .flatMap(List::stream)
                    .filter(party -> party.canAct() && party.kind() != PartyMention.Kind.CAPITAL)
                    .filter(party -> party.kind() == PartyMention.Kind.INSTITUTION
                            || gazetteer.isOrganisation(party.party())
                            || words.stream().anyMatch(this::isOfGovernment))
                    .map(PartyMention::party)
                    .findFirst();
        });
    }

    private boolean isOfGovernment(Sentence name) {
        return name.hasAny(governmentWords, 0, name.size());
    }

    private static final class Holder {
        private static final Extractor STANDARD = new Extractor();
    }
}
