package io.entente.write.json;

import java.io.OutputStream;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** The layout of what is written as JSON: UTF-8, indented, with the same line ends on every machine. */
final class JsonLayout extends ObjectWriteContext.Base {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonLayout() {}

    /** Returns what writes to the stream, which stays open. */
    static JsonGenerator writingTo(OutputStream out) {
        return FACTORY.createGenerator(new JsonLayout(), out, JsonEncoding.UTF8);
    }

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
