package io.entente.read;

import io.entente.model.Reading;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes articles of a document's lines: many of a database's export, else one. */
final class DocumentArticles {
    private DocumentArticles() {}

    /** Returns the articles; those of an export are numbered from 1. */
    static Stream<Reading> read(List<String> lines, Item item, Desk desk) {
        List<Draft> exported = DatabaseExport.articles(lines);
        if (exported.isEmpty()) {
            return desk.article(PlainText.draft(String.join("\n", lines)), item);
        }
        return IntStream.range(0, exported.size())
                .mapToObj(i -> desk.editor().edit(exported.get(i), item, item.place() + ":" + (i + 1)));
    }
}
