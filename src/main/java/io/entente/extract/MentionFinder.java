package io.entente.extract;

import io.entente.extract.Instruments.Noun;
import io.entente.extract.Instruments.Strength;
import io.entente.extract.KnownAgreements.Known;
import io.entente.extract.KnownAgreements.Name;
import io.entente.model.Instrument;
import io.entente.model.Party;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds where an article speaks of agreements: by a known name, by a noun with its modifiers, by an acronym. */
final class MentionFinder {
    private static final int MAX_MODIFIERS = 9;

    private final KnownAgreements knownAgreements;
    private final Instruments instruments;
    private final NounPhrases nounPhrases;
    private final AgreementNames names;
    private final FurtherMentions furtherMentions;

    MentionFinder(KnownAgreements knownAgreements, Instruments instruments, Words words) {
        this.knownAgreements = knownAgreements;
        this.instruments = instruments;
        this.nounPhrases = new NounPhrases(words);
        this.names = new AgreementNames(words);
        this.furtherMentions = new FurtherMentions(instruments, nounPhrases, words);
    }

    /** Returns the mentions in the order of the text. */
    List<Mention> find(Page page) {
        List<Mention> mentions = new ArrayList<>();
        Map<String, Mention> introduced = new HashMap<>();
        for (Sentence sentence : page.sentences()) {
            int i = 0;
            while (i < sentence.size()) {
                Mention latest = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
                List<Mention> here = mentionsAt(page, sentence, i, introduced, latest);
                for (Mention mention : here) {
                    mention.acronym().ifPresent(acronym -> introduced.putIfAbsent(acronym, mention));
                }
                mentions.addAll(here);
                i = Math.max(behind(here), i + 1);
            }
        }
        return mentions;
    }

    /** A list of subjects is read whole; behind a noun alone there may be another. */
    private static int behind(List<Mention> here) {
        return here.isEmpty()
                ? 0
                : here.size() == 1
                        ? here.get(0).headTo()
                        : here.get(here.size() - 1).to();
    }

    private List<Mention> mentionsAt(
            Page page, Sentence sentence, int i, Map<String, Mention> introduced, Mention latest) {
        Token token = sentence.at(i);
        if (!token.isWord()) {
            return List.of();
        }
        PhraseTrie.Match<Name> name = knownAgreements.longestAt(sentence.tokens(), i);
        if (name != null && holds(page, sentence, name, introduced)) {
            return isNone(sentence, name.from()) ? List.of() : List.of(known(page, sentence, name));
        }
        Mention first = introduced.get(token.text());
        if (first != null && token.isAcronym()) {
            return List.of(again(page, sentence, i, first));
        }
        Optional<Mention> further = latest == null ? Optional.empty() : furtherMentions.at(page, sentence, i, latest);
        if (further.isPresent()) {
            return List.of(further.get());
        }
        PhraseTrie.Match<Noun> noun = instruments.longestAt(sentence.tokens(), i);
        if (noun == null || isOtherSense(sentence, noun)) {
            return List.of();
        }
        boolean ledByNext = instruments.longestAt(sentence.tokens(), noun.to()) != null;
        return ledByNext ? List.of() : described(page, sentence, noun);
    }

    private boolean holds(Page page, Sentence sentence, PhraseTrie.Match<Name> name, Map<String, Mention> introduced) {
        Known known = name.value().known();
        boolean abbreviated =
                name.to() - name.from() == 1 && sentence.at(name.from()).isAcronym();
        if (abbreviated && introduced.containsKey(sentence.at(name.from()).text())) {
            Mention first = introduced.get(sentence.at(name.from()).text());
            return first.known().filter(known::equals).isPresent();
        }
        if (PartyFinder.isAllCapitals(sentence)
                && abbreviated
                && known.acronym().filter(a -> a.length() < 4).isPresent()) {
            return false;
        }
        int year = page.article().head().published().getYear();
        boolean tooEarly = known.years().beginAfter(year + 8) && !known.years().beginIn(Years.NOT_CONCLUDED);
        boolean inFull = sentence.words(name.from(), name.to()).equalsIgnoreCase(known.name());
        boolean others = known.scope() == KnownAgreements.Scope.NAMED
                && !inFull
                && !page.names(known.parties(), abbreviated ? 1 : 2);
        boolean unsure = name.value().guarded()
                && (known.parties().size() < 2 || !page.leadsWithTwoOf(known.parties(), sentence));
        return !tooEarly && !others && !unsure && !isOfOthers(page, sentence, name);
    }

    /** "Talks with France on a visiting forces agreement" are on none that Manila has with others. */
    private boolean isOfOthers(Page page, Sentence sentence, PhraseTrie.Match<Name> name) {
        Set<Party> known = name.value().known().parties();
        if (known.isEmpty() || sentence.at(name.from()).isCapital()) {
            return false;
        }
        NounPhrases.After after = nounPhrases.after(page, sentence, name.to());
        Set<Party> said = new TreeSet<>(counterparts(page, sentence, name.from(), after));
        said.addAll(after.parties());
        Set<Party> today = new TreeSet<>();
        known.forEach(party -> today.add(page.today(party)));
        return !today.containsAll(said);
    }

    /** "Agreement" is no instrument in "in agreement with", nor is a deal in "a great deal" and "deal with". */
    private static boolean isOtherSense(Sentence sentence, PhraseTrie.Match<Noun> noun) {
        String word = sentence.word(noun.from());
        String before = sentence.word(noun.from() - 1);
        String after = sentence.word(noun.to());
        return switch (word) {
            case "agreement" -> before.equals("in") || before.equals("general");
            case "deal" ->
                before.equals("great")
                        || before.equals("good") && after.equals("of")
                        || before.equals("to")
                        || before.equals("big")
                        || after.equals("with")
                                && sentence.word(noun.from() - 1).isEmpty();
            case "deals" ->
                after.equals("with")
                        && (sentence.at(noun.from() - 1).isCapital()
                                || before.equals("which")
                                || before.equals("that")
                                || before.equals("it"));
            case "compact" -> after.equals("disc") || after.equals("car");
            case "convention" ->
                before.equals("national")
                        || before.equals("party")
                        || before.equals("republican")
                        || before.equals("democratic");
            case "document", "documents", "text", "draft", "paper", "instrument" ->
                !before.equals("the") && !before.equals("this");
            default -> false;
        };
    }

    private Mention known(Page page, Sentence sentence, PhraseTrie.Match<Name> name) {
        Known known = name.value().known();
        PhraseTrie.Match<Noun> noun = trailingNoun(sentence, name.to());
        int to = noun == null ? name.to() : noun.to();
        NounPhrases.Before before = nounPhrases.before(page, sentence, name.from(), MAX_MODIFIERS);
        NounPhrases.After after = nounPhrases.after(page, sentence, to);
        Set<Party> parties = new TreeSet<>();
        known.parties().forEach(party -> parties.add(page.today(party)));
        if (parties.isEmpty()) {
            parties.addAll(before.parties());
            parties.addAll(after.parties());
            page.partiesWithin(sentence, name.from(), to).forEach(parties::add);
        }
        boolean printedFully = name.to() - name.from() > 1;
        boolean form = known.scope() == KnownAgreements.Scope.FORM;
        boolean attached = noun != null && isAttached(noun.value().instrument(), known);
        Set<String> content = new LinkedHashSet<>(nounPhrases.content(sentence, name.from(), name.to()));
        content.addAll(before.content());
        if (form) {
            content.addAll(after.content());
        }
        if (attached) {
            content.add(noun.value().instrument().words());
        }
        Optional<String> acronym =
                after.acronym().or(() -> form && printedFully || attached ? Optional.empty() : known.acronym());
        boolean asPrinted = form && printedFully || attached;
        return new Mention(
                sentence,
                before.from(),
                after.to(),
                name.from(),
                to,
                attached ? noun.value().instrument() : known.instrument(),
                Strength.STRONG,
                noun != null && noun.value().plural(),
                before.reference(),
                asPrinted ? names.description(sentence, before, name.from(), to, after) : known.name(),
                !form || sentence.at(name.from()).isCapital(),
                content,
                before.year(),
                acronym,
                attached ? Optional.empty() : Optional.of(known),
                parties,
                counterparts(page, sentence, before.from(), after));
    }

    /** A protocol to an agreement is not that agreement. */
    private static boolean isAttached(Instrument noun, Known known) {
        return (noun == Instrument.PROTOCOL || noun == Instrument.ANNEX)
                && known.instrument() != noun
                && known.scope() == KnownAgreements.Scope.NAMED;
    }

    /** "INF Treaty", "NAFTA trade deal": the noun behind the name belongs to it. */
    private PhraseTrie.Match<Noun> trailingNoun(Sentence sentence, int from) {
        for (int i = from; i < Math.min(from + 3, sentence.size()); i++) {
            PhraseTrie.Match<Noun> noun = instruments.longestAt(sentence.tokens(), i);
            if (noun != null) {
                return noun;
            }
            if (!nounPhrases.canModify(sentence, i)) {
                return null;
            }
        }
        return null;
    }

    private Mention again(Page page, Sentence sentence, int i, Mention first) {
        PhraseTrie.Match<Noun> noun = trailingNoun(sentence, i + 1);
        int headTo = noun == null ? i + 1 : noun.to();
        NounPhrases.Before before = nounPhrases.before(page, sentence, i, MAX_MODIFIERS);
        NounPhrases.After after = nounPhrases.after(page, sentence, headTo);
        Set<Party> parties = new TreeSet<>(before.parties());
        parties.addAll(after.parties());
        return new Mention(
                sentence,
                before.from(),
                after.to(),
                i,
                headTo,
                first.instrument(),
                Strength.STRONG,
                false,
                before.reference(),
                first.name(),
                first.proper(),
                first.content(),
                Optional.empty(),
                first.acronym(),
                first.known(),
                parties.size() >= 2 ? parties : first.parties(),
                after.counterparts());
    }

    /** "MoU 43" and "Annex C" are called by a number or letter. */
    private static int behindNumber(Sentence sentence, int to) {
        Token next = sentence.at(to);
        boolean number = next.isNumber() && next.text().length() <= 3;
        boolean letter = next.text().length() == 1 && next.isCapital() && !next.is("a") && !next.is("i");
        return sentence.at(to - 1).isCapital() && (number || letter) ? to + 1 : to;
    }

    /** "Has no tax treaty with", "does not have a treaty with": there is none. */
    private static boolean isNone(Sentence sentence, int from) {
        String before = sentence.word(from - 2);
        boolean has = before.equals("has") || before.equals("have") || before.equals("had");
        boolean no = sentence.word(from - 1).equals("no");
        return has
                && (no
                        || sentence.word(from - 3).equals("not")
                        || sentence.word(from - 3).endsWith("n't"));
    }

    private List<Mention> described(Page page, Sentence sentence, PhraseTrie.Match<Noun> match) {
        Noun noun = match.value();
        int to = behindNumber(sentence, match.to());
        NounPhrases.Before before = nounPhrases.before(page, sentence, match.from(), MAX_MODIFIERS);
        if (isNone(sentence, before.from())) {
            return List.of();
        }
        NounPhrases.After after = before.content().isEmpty() && before.parties().isEmpty()
                ? nounPhrases.afterReaching(page, sentence, to)
                : nounPhrases.after(page, sentence, to);
        Set<Party> parties = new TreeSet<>(before.parties());
        parties.addAll(after.parties());
        Set<String> content = new LinkedHashSet<>(before.content());
        content.addAll(after.content());
        if (noun.instrument() == Instrument.FREE_TRADE_AGREEMENT) {
            content.add("free");
            content.add("trade");
        }
        if (to > match.to()) {
            content.add(sentence.word(match.to()));
        }
        Optional<String> proper = names.properName(sentence, match.from(), to);
        String name = proper.orElseGet(() -> names.description(sentence, before, match.from(), to, after));
        Mention mention = new Mention(
                sentence,
                before.from(),
                Math.max(to, after.subjectFrom() <= to ? after.to() : to),
                match.from(),
                to,
                noun.instrument(),
                proper.isPresent() ? named(noun.strength()) : noun.strength(),
                noun.plural(),
                before.reference(),
                name,
                proper.isPresent(),
                content,
                before.year().or(after::year),
                after.acronym().or(before::acronym),
                Optional.empty(),
                parties,
                counterparts(page, sentence, before.from(), after));
        return furtherMentions.apart(sentence, mention, after);
    }

    /** A proper name makes a noun a surer sign. */
    private static Strength named(Strength strength) {
        return switch (strength) {
            case STRONG, WEAK -> Strength.STRONG;
            case FAINT -> Strength.WEAK;
            case REFERENCE -> Strength.REFERENCE;
        };
    }

    /** In "talks with France on a treaty" and "With India, a treaty is in sight" the party stands before. */
    private static Set<Party> counterparts(Page page, Sentence sentence, int from, NounPhrases.After after) {
        if (!after.counterparts().isEmpty() || !after.parties().isEmpty()) {
            return after.counterparts();
        }
        Set<Party> found = new TreeSet<>();
        for (PartyMention party : page.partiesOf(sentence)) {
            int first = sentence.word(party.from() - 1).equals("the") ? party.from() - 2 : party.from() - 1;
            boolean with = sentence.word(first).equals("with");
            boolean listed = sentence.word(party.to()).equals("and")
                    && sentence.word(party.to() + 1).equals("with")
                    && party.to() < from;
            boolean opens = first == 0 && sentence.at(party.to()).is(",");
            boolean onward = LINKS.contains(sentence.word(party.to())) && party.to() <= from && from - party.to() <= 6;
            boolean talks = first == 1 && TALKS.contains(sentence.word(0)) && party.to() < from;
            if (with && (opens || onward || listed || talks) && party.kind() != PartyMention.Kind.CITY) {
                found.add(party.party());
            }
        }
        return found;
    }

    private static final Set<String> TALKS = Set.of("talks", "negotiations", "discussions", "consultations");
    private static final Set<String> LINKS = Set.of("on", "for", "over", "about", "towards", "toward", "to");
}
