package io.entente.write.weekly;

import io.entente.model.ArticleHead;
import io.entente.model.ArticleHead.DateOrigin;
import io.entente.model.Briefing;
import io.entente.write.page.Dates;
import io.entente.write.page.Links;
import io.entente.write.page.Section;
import io.entente.write.page.Tag;
import java.util.Map;

/** The articles cited, by number, each with the way back to where it is cited. */
record Sources(Edition edition) implements Section {
    @Override
    public String anchor() {
        return "sources";
    }

    @Override
    public String title() {
        return "Sources";
    }

    @Override
    public boolean speaks() {
        return !edition.briefing().sources().isEmpty();
    }

    @Override
    public void write(Tag body) {
        Tag part = body.add("div", "part sources");
        heading(part);
        edition.briefing().sources().forEach(source -> write(part, source));
    }

    private void write(Tag part, Briefing.Source source) {
        ArticleHead article = source.article();
        Tag entry = part.add("div", "source").with("id", "source-" + source.number());
        Tag line = entry.add("p", "source-line");
        line.add("b").text("[" + source.number() + "]");
        line.text(" " + article.publisher().map(publisher -> publisher + ": ").orElse("") + "“" + article.title()
                + "”, " + Dates.full(article.published()) + dateNote(article.dateOrigin()) + ".");
        Tag detail = entry.add("p", "detail");
        article.url()
                .flatMap(Links::safe)
                .ifPresent(address -> detail.add("a")
                        .with("href", address)
                        .with("title", "Open source " + source.number() + " on the web")
                        .text(address));
        detail.text((article.url().flatMap(Links::safe).isPresent() ? " · " : "") + "File: " + article.file());
        back(entry, edition.citations().placesOf(source.number()));
    }

    private static String dateNote(DateOrigin origin) {
        return origin == DateOrigin.METADATA ? "" : " (date " + origin.words() + ")";
    }

    private static void back(Tag entry, Map<String, String> places) {
        if (places.isEmpty()) {
            return;
        }
        Tag line = entry.add("p", "detail").text("Cited under ");
        String separator = "";
        for (Map.Entry<String, String> place : places.entrySet()) {
            line.text(separator);
            Links.within(line, place.getValue(), place.getKey(), "Back to where it is cited under " + place.getKey())
                    .with("class", "back");
            separator = "; ";
        }
    }
}
