package io.entente.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.entente.model.AgreementFinding;
import io.entente.model.AgreementStatus;
import io.entente.model.Article;
import io.entente.model.Claim;
import io.entente.model.DateRange;
import io.entente.model.Event;
import io.entente.model.EventKind;
import io.entente.model.Findings;
import io.entente.model.Instrument;
import io.entente.model.Party;
import io.entente.model.Quote;
import io.entente.model.Report;
import io.entente.model.Unreadable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class FindingsWriterTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void writesArticlesInTheShapeThatTheyHaveInABriefing() throws IOException {
        writeWeek();
        JsonNode articles = JSON.readTree(text()).path("articles");
        assertEquals(Briefings.week().reports().size(), articles.size(), text());
        keepsToTheSchema(articles);
    }

    private void keepsToTheSchema(JsonNode articles) throws IOException {
        var errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaOfArticles(), InputFormat.JSON)
                .validate(articles.toString(), InputFormat.JSON);
        assertEquals("[]", errors.toString(), text());
    }

    @Test
    void writesTheEventsOfEachAgreement() throws IOException {
        Report report = Briefings.week().reports().get(0);
        Quote quote = new Quote("Norway and Iceland will sign the pact in May.", 24, 28);
        DateRange may = new DateRange(LocalDate.of(2020, 5, 1), LocalDate.of(2020, 5, 31));
        Event event = new Event(
                EventKind.SIGNED,
                Claim.EXPECTED,
                Optional.of(may),
                Optional.empty(),
                Optional.of("the minister"),
                "signed",
                quote);
        AgreementFinding pact = new AgreementFinding(
                Set.of(new Party("NOR"), new Party("ISL")),
                Instrument.AGREEMENT,
                "pact",
                Optional.empty(),
                List.of(),
                AgreementStatus.AWAITING_SIGNATURE,
                List.of(event),
                "signed",
                quote);
        try (FindingsWriter writer = new FindingsWriter(out)) {
            writer.write(new Article(report.article(), ""), new Findings(List.of(), List.of(pact), List.of()));
        }
        JsonNode json = JSON.readTree(text());
        assertEquals(
                "{\"kind\":\"SIGNED\",\"claim\":\"EXPECTED\",\"date\":\"2020-05-01\",\"dateTo\":\"2020-05-31\",\"by\":null,"
                        + "\"saidBy\":\"the minister\",\"sentence\":\"Norway and Iceland will sign the pact in May.\","
                        + "\"rule\":\"signed\"}",
                json.at("/articles/0/agreements/0/events/0").toString());
        keepsToTheSchema(json.path("articles"));
    }

    @Test
    void listsWhatCouldNotBeReadBehindTheArticles() throws IOException {
        try (FindingsWriter writer = new FindingsWriter(out)) {
            writer.write(new Unreadable("empty.txt", "is empty"));
        }
        assertEquals(
                "{\"schema\":\"entente/read/1\",\"articles\":[],\"unreadable\":[{\"file\":\"empty.txt\",\"reason\":\"is empty\"}]}",
                JSON.readTree(text()).toString());
        assertTrue(text().endsWith("}\n"), text());
    }

    private void writeWeek() {
        try (FindingsWriter writer = new FindingsWriter(out)) {
            for (Report report : Briefings.week().reports()) {
                writer.write(new Article(report.article(), ""), report.findings());
            }
        }
    }

    private static String schemaOfArticles() throws IOException {
        try (InputStream schema = FindingsWriter.class.getResourceAsStream("briefing.schema.json")) {
            ObjectNode articles = JSON.createObjectNode().put("type", "array");
            articles.set("items", JSON.createObjectNode().put("$ref", "#/$defs/article"));
            articles.set("$defs", JSON.readTree(schema).path("$defs"));
            return articles.toString();
        }
    }

    private String text() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
