package io.entente.write.meeting;

import io.entente.model.ArticleHead;
import io.entente.model.Briefing.Source;
import io.entente.write.page.Dates;
import io.entente.write.page.Links;
import io.entente.write.page.Section;
import io.entente.write.page.Tag;
import java.net.URI;

/** The articles cited, a line each. */
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
        return !edition.brief().sources().isEmpty();
    }

    @Override
    public void write(Tag body) {
        Tag section = body.add("div", "section sources");
        section.add("h2", "section-title").with("id", anchor()).text(title());
        edition.brief().sources().forEach(source -> line(section, source));
    }

    private static void line(Tag section, Source source) {
        ArticleHead article = source.article();
        Tag line = section.add("p", "source-line").with("id", "source-" + source.number());
        line.add("b").text("[" + source.number() + "]");
        String date = article.dateOrigin() == ArticleHead.DateOrigin.METADATA
                ? ""
                : " (date " + article.dateOrigin().words() + ")";
        line.text(" " + article.publisher().map(publisher -> publisher + ": ").orElse("") + "“" + article.title()
                + "”, " + Dates.brief(article.published()) + date + ". ");
        article.url()
                .flatMap(Links::safe)
                .ifPresentOrElse(address -> link(line, source.number(), address), () -> line.text(article.file()));
    }

    private static void link(Tag line, int number, String address) {
        line.add("a")
                .with("href", address)
                .with("title", "Open source " + number + " on the web")
                .text(URI.create(address).getHost());
    }
}
