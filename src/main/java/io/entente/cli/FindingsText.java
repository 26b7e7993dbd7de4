package io.entente.cli;

import io.entente.model.AgreementFinding;
import io.entente.model.Article;
import io.entente.model.Event;
import io.entente.model.Findings;
import io.entente.model.MeetingFinding;
import io.entente.model.Quote;
import io.entente.model.RelationshipFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints what was read in an article, each finding with its sentence; the words that it rests on stand in brackets. */
final class FindingsText {
    private FindingsText() {}

    static String of(Article article, Findings findings) {
        List<String> lines = new ArrayList<>();
        lines.add(article.head().title());
        lines.add("  " + article.head().file() + ", " + article.head().published() + " ("
                + article.head().dateOrigin().words() + "), id "
                + article.head().id());
        findings.agreements().forEach(found -> agreement(found, lines));
        findings.meetings().forEach(found -> meeting(found, lines));
        findings.relationships().forEach(found -> relationship(found, lines));
        if (findings.equals(Findings.NONE)) {
            lines.add("  nothing between two parties");
        }
        lines.add("");
        return String.join(System.lineSeparator(), lines);
    }

    private static void agreement(AgreementFinding found, List<String> lines) {
        String acronym = found.acronym().map(letters -> " (" + letters + ")").orElse("");
        lines.add("  agreement " + found.parties() + " " + found.name() + acronym + ": "
                + found.status().words() + "  {" + found.rule() + "}");
        lines.add("    " + marked(found.quote()));
        found.events().forEach(event -> event(event, lines));
    }

    private static void event(Event event, List<String> lines) {
        String date = event.date()
                .map(range -> " " + range.from() + ".." + range.to())
                .orElse("");
        lines.add("    " + event.kind().words() + ", " + event.claim().name().toLowerCase(Locale.ROOT) + date
                + event.by().map(party -> " by " + party).orElse("")
                + event.saidBy().map(who -> ", says " + who).orElse("") + "  {" + event.rule() + "}");
        lines.add("      " + marked(event.quote()));
    }

    private static void meeting(MeetingFinding found, List<String> lines) {
        lines.add("  meeting " + found.between() + " " + found.timing().name().toLowerCase(Locale.ROOT)
                + found.place().map(place -> " in " + place).orElse("")
                + found.date()
                        .map(range -> " " + range.from() + ".." + range.to())
                        .orElse("") + "  {" + found.rule()
                + "}");
        lines.add("    " + marked(found.quote()));
    }

    private static void relationship(RelationshipFinding found, List<String> lines) {
        lines.add("  relationship " + found.between() + "  {" + found.rule() + "}");
        lines.add("    " + marked(found.quote()));
    }

    private static String marked(Quote quote) {
        String sentence = quote.sentence();
        return sentence.substring(0, quote.start()) + "[" + quote.words() + "]" + sentence.substring(quote.end());
    }
}
