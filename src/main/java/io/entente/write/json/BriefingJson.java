package io.entente.write.json;

import io.entente.model.Agreement;
import io.entente.model.ArticleHead;
import io.entente.model.Briefing;
import io.entente.model.Findings;
import io.entente.model.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes a briefing as JSON, in the order in which it holds its content; the schema {@code briefing.schema.json} describes it. */
public final class BriefingJson {
    private static final String SCHEMA = "entente/briefing/1";

    private final Briefing briefing;
    private final Values values;
    private final Map<String, String> originals = new TreeMap<>();

    private BriefingJson(Briefing briefing, Values values) {
        this.briefing = briefing;
        this.values = values;
        briefing.copies()
                .forEach(copy ->
                        originals.put(copy.article().id(), copy.original().id()));
    }

    /** Writes the briefing as UTF-8 with a line end behind it; the stream stays open. */
    public static void write(Briefing briefing, OutputStream out) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator json = factory.createGenerator(new Indented(), out, JsonEncoding.UTF8)) {
            new BriefingJson(briefing, new Values(json)).write();
        }
        out.write("\n".getBytes(StandardCharsets.UTF_8));
    }

    private void write() {
        values.object(() -> {
            values.text("schema", SCHEMA);
            period();
            values.optional("marking", briefing.marking());
            values.optional("home", briefing.home().map(Object::toString));
            coverage();
            values.list("articles", briefing.reports(), this::article);
            values.list("relationships", briefing.chapters(), this::chapter);
            values.list("changes", briefing.changes(), agreement -> values.value(agreement.id()));
            ExpectationJson expectations = new ExpectationJson(values);
            values.list("bottomLine", briefing.bottomLine(), expectations::headline);
            values.list("comingUp", briefing.comingUp(), expectations::expectation);
            values.list("overdue", briefing.overdue(), expectations::expectation);
            values.list("conflicts", briefing.conflicts(), expectations::conflict);
            values.list("silent", briefing.silent(), expectations::silence);
            values.list("sources", briefing.sources(), this::source);
            values.list("copies", briefing.copies(), this::copy);
            values.list(
                    "unreadable",
                    briefing.unreadable(),
                    file -> values.object(() -> {
                        values.text("file", file.file());
                        values.text("reason", file.reason());
                    }));
            values.object(
                    "partyNames",
                    () -> briefing.partyNames().forEach((party, name) -> values.text(party.code(), name)));
        });
    }

    private void period() {
        values.object("period", () -> {
            values.text("from", briefing.period().from().toString());
            values.text("to", briefing.period().to().toString());
            values.text("label", briefing.period().label());
        });
    }

    private void coverage() {
        Briefing.Coverage coverage = briefing.coverage();
        values.object("coverage", () -> {
            values.number("articles", coverage.articles());
            values.number("copies", coverage.copies());
            values.number("publishers", coverage.publishers());
            values.number("withFindings", coverage.withFindings());
            values.number("unreadable", coverage.unreadable());
            values.number("estimatedDates", coverage.estimatedDates());
        });
    }

    private void article(Report report) {
        Findings findings = report.findings();
        FindingJson finding = new FindingJson(values);
        values.object(() -> {
            head(report.article());
            values.optional(
                    "copyOf", Optional.ofNullable(originals.get(report.article().id())));
            values.list("relationships", findings.relationships(), r -> values.pair(r.between()));
            values.list("agreements", findings.agreements(), finding::agreement);
            values.list("meetings", findings.meetings(), finding::meeting);
        });
    }

    private void head(ArticleHead article) {
        values.text("id", article.id());
        values.text("file", article.file());
        values.text("title", article.title());
        values.optional("source", article.publisher());
        values.optional("url", article.url());
        values.text("published", article.published().toString());
        values.text("dateOrigin", article.dateOrigin().name());
    }

    private void chapter(Briefing.Chapter chapter) {
        AgreementJson agreements = new AgreementJson(values);
        FindingJson finding = new FindingJson(values);
        values.object(() -> {
            values.pair("parties", chapter.between());
            values.text("summary", chapter.summary());
            values.list("agreements", chapter.agreements(), (Agreement agreement) -> agreements.write(agreement));
            values.list(
                    "meetings",
                    chapter.meetings(),
                    meeting -> values.object(() -> {
                        finding.meetingFields(meeting.finding());
                        values.text("reported", meeting.reported().toString());
                        values.texts("articles", meeting.articleIds());
                    }));
            values.list(
                    "dealings",
                    chapter.dealings(),
                    dealing -> values.object(() -> {
                        values.text("sentence", dealing.finding().quote().sentence());
                        values.text("rule", dealing.finding().rule());
                        values.text("article", dealing.articleId());
                    }));
            values.list("speakers", chapter.speakers(), finding::official);
        });
    }

    private void source(Briefing.Source source) {
        values.object(() -> {
            values.number("number", source.number());
            head(source.article());
        });
    }

    private void copy(Briefing.Copy copy) {
        values.object(() -> {
            values.text("article", copy.article().id());
            values.text("original", copy.original().id());
            values.text("file", copy.article().file());
        });
    }

    /** The layout of the file; line ends are the same on every machine. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter(" ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
