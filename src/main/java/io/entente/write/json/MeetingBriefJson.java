package io.entente.write.json;

import io.entente.model.MeetingBrief;
import io.entente.model.MeetingBrief.Coverage;
import io.entente.model.MeetingBrief.Holder;
import io.entente.model.MeetingBrief.Part;
import io.entente.model.MeetingBrief.Passage;
import io.entente.model.MeetingBrief.Remark;
import io.entente.model.MeetingBrief.Since;
import io.entente.model.MeetingBrief.Standing;
import io.entente.model.MeetingBrief.ThirdParty;
import io.entente.model.Notes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import tools.jackson.core.JsonGenerator;

/** Writes the brief before a meeting as JSON, in the order in which it holds its content; {@code brief.schema.json} describes it. */
public final class MeetingBriefJson {
    private static final String SCHEMA = "entente/brief/1";

    private final MeetingBrief brief;
    private final Values values;
    private final FindingJson finding;
    private final ExpectationJson expectation;

    private MeetingBriefJson(MeetingBrief brief, Values values) {
        this.brief = brief;
        this.values = values;
        this.finding = new FindingJson(values);
        this.expectation = new ExpectationJson(values);
    }

    /** Writes the brief as UTF-8 with a line end behind it; the stream stays open. */
    public static void write(MeetingBrief brief, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonLayout.writingTo(out)) {
            new MeetingBriefJson(brief, new Values(json)).write();
        }
        out.write("\n".getBytes(StandardCharsets.UTF_8));
    }

    private void write() {
        values.object(() -> {
            values.text("schema", SCHEMA);
            values.text("number", brief.number());
            values.text("on", brief.on().toString());
            values.optional("marking", brief.marking());
            values.text("side", brief.side().code());
            values.list("parts", brief.parts(), this::part);
            values.object("notes", this::notes);
            values.list(
                    "glossary",
                    brief.glossary(),
                    term -> values.object(() -> {
                        values.text("acronym", term.acronym());
                        values.text("meaning", term.meaning());
                    }));
            values.list("sources", brief.sources(), new ArticleJson(values)::source);
            values.number("pages", brief.pages());
            values.list(
                    "leftOut",
                    brief.leftOut(),
                    omission -> values.object(() -> {
                        values.number("count", omission.count());
                        values.text("what", omission.many());
                    }));
            values.object(
                    "partyNames", () -> brief.partyNames().forEach((party, name) -> values.text(party.code(), name)));
        });
    }

    private void notes() {
        for (Notes.Heading heading : Notes.Heading.values()) {
            values.texts(
                    heading.name(),
                    brief.notes().under(heading).stream()
                            .map(Notes.Block::words)
                            .toList());
        }
    }

    private void part(Part part) {
        values.object(() -> {
            values.text("counterpart", part.counterpart().code());
            since(part.since());
            values.list("occasion", part.occasion().stream().toList(), finding::meeting);
            values.list("bottomLine", part.bottomLine(), expectation::headline);
            values.list("agreements", part.agreements(), this::standing);
            values.list("held", part.held(), finding::meeting);
            values.list("coming", part.coming(), finding::meeting);
            values.list("people", part.people(), this::holder);
            values.list("statements", part.remarks(), this::remark);
            values.list("disputes", part.disputes(), expectation::conflict);
            values.list("friction", part.friction(), passage -> values.object(() -> passage(passage)));
            values.list("thirdParties", part.thirdParties(), this::thirdParty);
            coverage(part.coverage());
        });
    }

    private void since(Since since) {
        values.object("since", () -> {
            values.text("day", since.day().toString());
            values.text("choice", since.choice().name());
        });
    }

    private void standing(Standing standing) {
        values.object(() -> {
            values.flag("moved", standing.hasMoved());
            values.member("agreement", () -> new AgreementJson(values).write(standing.agreement()));
            values.list("next", standing.next(), expectation::expectation);
            values.list("overdue", standing.overdue(), expectation::expectation);
        });
    }

    private void holder(Holder holder) {
        values.object(() -> {
            finding.officialFields(holder.official());
            values.text("rank", holder.rank().name());
            values.text("reported", holder.reported().toString());
            values.text("article", holder.articleId());
            values.optional("before", holder.predecessor().map(MeetingBrief.Predecessor::name));
        });
    }

    private void remark(Remark remark) {
        values.object(() -> {
            finding.officialFields(remark.statement().speaker());
            values.text("sentence", remark.statement().quote().sentence());
            values.text("reported", remark.reported().toString());
            values.text("article", remark.articleId());
        });
    }

    private void passage(Passage passage) {
        values.text("sentence", passage.quote().sentence());
        values.text("reported", passage.reported().toString());
        values.text("article", passage.articleId());
    }

    private void thirdParty(ThirdParty third) {
        values.object(() -> {
            values.text("party", third.party().code());
            values.text("with", third.with().code());
            values.number("articles", third.articles());
            passage(third.passage());
        });
    }

    private void coverage(Coverage coverage) {
        values.object("coverage", () -> {
            values.number("articles", coverage.articles());
            values.optional("firstReported", coverage.firstReported().map(LocalDate::toString));
            values.optional("lastReported", coverage.lastReported().map(LocalDate::toString));
        });
    }
}
