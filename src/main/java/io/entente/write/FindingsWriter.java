package io.entente.write;

import io.entente.model.Article;
import io.entente.model.Findings;
import io.entente.model.Unreadable;
import io.entente.write.json.FindingsJson;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes as JSON what is read in articles, each as soon as it is given; {@link #close()} ends the document. */
public final class FindingsWriter implements AutoCloseable {
    private final FindingsJson json;

    /** Begins a document of schema {@code entente/read/1}; the stream stays open. */
    public FindingsWriter(OutputStream out) {
        json = new FindingsJson(out);
    }

    /** Writes an article with what was read in it. */
    public void write(Article article, Findings findings) {
        json.add(article.head(), findings);
    }

    /** Writes, behind all articles, what could not be read and why. */
    public void write(Unreadable file) {
        json.add(file);
    }

    /**
     * Ends the document.
     *
     * @throws UncheckedIOException if the stream takes no more
     */
    @Override
    public void close() {
        try {
            json.end();
        } catch (IOException broken) {
            throw new UncheckedIOException("the findings cannot be written: " + broken.getMessage(), broken);
        }
    }
}
