package io.entente.cli;

import io.entente.model.AgreementFinding;
import io.entente.model.Article;
import io.entente.model.DateRange;
import io.entente.model.Event;
import io.entente.model.Findings;
import io.entente.model.MeetingFinding;
import io.entente.model.NearMiss;
import io.entente.model.Official;
import io.entente.model.OfficialFinding;
import io.entente.model.Party;
import io.entente.model.Quote;
import io.entente.model.RelationshipFinding;
import io.entente.model.StatementFinding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prints what was read in an article, sentence by sentence; the words that a finding rests on stand in brackets. */
final class FindingsText {
    private static final int WIDTH = 80;

    private final Map<String, Told> sentences = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();

    private FindingsText() {}

    static String of(Article article, Findings findings, List<NearMiss> misses) {
        FindingsText text = new FindingsText();
        text.head(article);
        boolean nothing = findings.withoutOfficials().equals(Findings.NONE);
        if (nothing) {
            text.wrap("  ", "nothing between two parties");
        } else {
            text.note(findings);
        }
        misses.forEach(text::note);
        text.sentences(article);
        if (!nothing) {
            text.sum(findings);
        }
        text.lines.add("");
        return String.join(System.lineSeparator(), text.lines);
    }

    /** A sentence's findings, by the words that they rest on. */
    private static final class Told {
        private final Map<Integer, Quote> marks = new TreeMap<>();
        private final List<String> findings = new ArrayList<>();
    }

    private void head(Article article) {
        wrap("", article.head().title());
        wrap(
                "  ",
                article.head().file() + ", " + article.head().published() + " ("
                        + article.head().dateOrigin().words() + "), id "
                        + article.head().id());
    }

    private void note(Findings findings) {
        findings.agreements()
                .forEach(found -> found.events()
                        .forEach(event -> note(event.quote(), event(event) + ": " + name(found), event.rule())));
        findings.agreements().stream()
                .filter(found ->
                        found.events().stream().noneMatch(e -> e.quote().equals(found.quote())))
                .forEach(found -> note(found.quote(), "agreement: " + name(found), found.rule()));
        findings.meetings().forEach(found -> note(found.quote(), meeting(found), found.rule()));
        findings.statements().forEach(found -> note(found.quote(), statement(found), found.rule()));
        findings.relationships().stream()
                .filter(found -> !sentences.containsKey(found.quote().sentence()))
                .forEach(found -> note(found.quote(), "relationship: " + found.between(), found.rule()));
    }

    private void note(NearMiss miss) {
        String words = "\"" + miss.quote().words() + "\"";
        note(
                miss.quote(),
                miss.rule()
                        .map(rule -> "no event in " + words + ": " + miss.why().words() + " {" + rule + "}")
                        .orElseGet(() ->
                                "no agreement in " + words + ": " + miss.why().words()));
    }

    private void note(Quote quote, String finding, String rule) {
        note(quote, finding + " {" + rule + "}");
    }

    private void note(Quote quote, String line) {
        Told told = sentences.computeIfAbsent(quote.sentence(), any -> new Told());
        told.marks.putIfAbsent(quote.start(), quote);
        if (!told.findings.contains(line)) {
            told.findings.add(line);
        }
    }

    private void sentences(Article article) {
        String text = (article.head().title() + " " + article.text()).replaceAll("\\s+", " ");
        Map<Integer, String> inOrder = new TreeMap<>();
        sentences.keySet().forEach(sentence -> inOrder.putIfAbsent(place(text, sentence, inOrder), sentence));
        inOrder.values().forEach(sentence -> {
            Told told = sentences.get(sentence);
            wrap("  ", marked(sentence, told));
            told.findings.forEach(finding -> wrap("    - ", finding));
        });
    }

    private static int place(String text, String sentence, Map<Integer, String> taken) {
        int place = text.indexOf(sentence);
        while (place < 0 || taken.containsKey(place)) {
            place = place < 0 ? text.length() : place + 1;
        }
        return place;
    }

    private static String marked(String sentence, Told told) {
        StringBuilder marked = new StringBuilder();
        int from = 0;
        for (Quote quote : told.marks.values()) {
            if (quote.start() >= from) {
                marked.append(sentence, from, quote.start())
                        .append('[')
                        .append(quote.words())
                        .append(']');
                from = quote.end();
            }
        }
        return marked.append(sentence.substring(from)).toString();
    }

    private void sum(Findings findings) {
        if (!findings.agreements().isEmpty()) {
            lines.add("  In sum:");
        }
        findings.agreements()
                .forEach(found ->
                        wrap("    ", name(found) + ": " + found.status().words() + " {" + found.rule() + "}"));
        wrap(
                "  ",
                "Relationships: "
                        + findings.relationships().stream()
                                .map(RelationshipFinding::between)
                                .map(Object::toString)
                                .collect(Collectors.joining(", ")));
        if (!findings.officials().isEmpty()) {
            wrap(
                    "  ",
                    "Officials: "
                            + findings.officials().stream()
                                    .map(FindingsText::holder)
                                    .collect(Collectors.joining(", ")));
        }
    }

    private static String holder(OfficialFinding found) {
        return (found.former() ? "formerly " : "") + named(found.official());
    }

    private static String named(Official official) {
        return official.name() + " (" + official.role().map(role -> role + ", ").orElse("") + official.party() + ")";
    }

    private static String statement(StatementFinding found) {
        return "statement on " + found.between() + " by " + named(found.speaker());
    }

    private static String name(AgreementFinding found) {
        String acronym = found.acronym().map(letters -> " (" + letters + ")").orElse("");
        String parties = found.parties().stream().map(Party::code).collect(Collectors.joining("-"));
        return found.name() + acronym + ", " + parties;
    }

    private static String event(Event event) {
        return event.kind().words() + ", "
                + event.claim().name().toLowerCase(Locale.ROOT)
                + event.date().map(FindingsText::date).orElse("")
                + event.by().map(party -> ", by " + party).orElse("")
                + event.saidBy().map(who -> ", according to " + who).orElse("");
    }

    private static String meeting(MeetingFinding found) {
        String participants = found.participants().stream().map(Official::name).collect(Collectors.joining(", "));
        return "meeting " + found.between() + ", "
                + found.timing().name().toLowerCase(Locale.ROOT)
                + found.place().map(place -> ", " + place).orElse("")
                + found.date().map(FindingsText::date).orElse("")
                + (participants.isEmpty() ? "" : ": " + participants);
    }

    private static String date(DateRange range) {
        return ", " + (range.isDay() ? range.from().toString() : range.from() + " to " + range.to());
    }

    /** Adds text broken at spaces so that no line is wider than a terminal; lines that follow are indented like the first. */
    private void wrap(String indent, String text) {
        StringBuilder line = new StringBuilder(indent);
        String next = " ".repeat(indent.length());
        for (String word : text.split(" ")) {
            boolean empty = line.length() == indent.length();
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(next).append(word);
            } else {
                line.append(empty ? "" : " ").append(word);
            }
        }
        lines.add(line.toString());
    }
}
