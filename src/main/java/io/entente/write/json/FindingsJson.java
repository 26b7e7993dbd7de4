package io.entente.write.json;

import io.entente.model.ArticleHead;
import io.entente.model.Findings;
import io.entente.model.Unreadable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes what is read in articles as JSON, one article after the other; each has the shape that it has in a briefing. */
public final class FindingsJson {
    private static final String SCHEMA = "entente/read/1";

    private final OutputStream out;
    private final JsonGenerator json;
    private final Values values;
    private final List<Unreadable> unreadable = new ArrayList<>();

    /** Begins the list of articles; the stream stays open. */
    public FindingsJson(OutputStream out) {
        this.out = out;
        this.json = JsonLayout.writingTo(out);
        this.values = new Values(json);
        json.writeStartObject();
        values.text("schema", SCHEMA);
        json.writeName("articles");
        json.writeStartArray();
    }

    /** Adds an article. */
    public void add(ArticleHead article, Findings findings) {
        new ArticleJson(values).writeInFull(article, findings);
    }

    /** Keeps what could not be read for the list that follows the articles. */
    public void add(Unreadable file) {
        unreadable.add(file);
    }

    /** Ends the articles, lists what could not be read, and ends the line. */
    public void end() throws IOException {
        json.writeEndArray();
        values.list("unreadable", unreadable, values::unreadable);
        json.writeEndObject();
        json.close();
        out.write("\n".getBytes(StandardCharsets.UTF_8));
    }
}
