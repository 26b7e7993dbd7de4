package io.entente.write.json;

import io.entente.model.Agreement;
import io.entente.model.ArticleHead;
import io.entente.model.Briefing;
import io.entente.model.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

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
        try (JsonGenerator json = JsonLayout.writingTo(out)) {
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
            values.list("late", briefing.late(), this::late);
            values.list("corrections", briefing.corrections(), new CorrectionJson(values)::write);
            values.list("sources", briefing.sources(), new ArticleJson(values)::source);
            values.list("copies", briefing.copies(), this::copy);
            values.list("unreadable", briefing.unreadable(), values::unreadable);
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
        Optional<String> original =
                Optional.ofNullable(originals.get(report.article().id()));
        new ArticleJson(values).write(report.article(), original, report.findings());
    }

    private void late(Briefing.LateArrival late) {
        Report report = late.report();
        new ArticleJson(values).write(report.article(), late.original().map(ArticleHead::id), report.findings());
    }

    private void chapter(Briefing.Chapter chapter) {
        AgreementJson agreements = new AgreementJson(values);
        FindingJson finding = new FindingJson(values);
        values.object(() -> {
            values.pair("parties", chapter.between());
            values.text("summary", chapter.summary());
            values.list("agreements", chapter.agreements(), (Agreement agreement) -> agreements.write(agreement));
            values.list("meetings", chapter.meetings(), finding::meeting);
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

    private void copy(Briefing.Copy copy) {
        values.object(() -> {
            values.text("article", copy.article().id());
            values.text("original", copy.original().id());
            values.text("file", copy.article().file());
        });
    }
}
