package io.entente.read;

import org.jsoup.nodes.Element;

/** Reads the formats of the International Press Telecommunications Council: NITF, NewsML-G2 and NewsML 1. */
final class AgencyXml extends XmlReader {
    AgencyXml() {
        super("nitf|newsMessage|newsItem|packageItem|NewsML", "nitf, newsitem", FieldTable.AGENCIES);
    }

    @Override
    Draft draft(Element article, Whole whole) {
        article.select("media, body\\.end, figure").remove();
        Element item = article.closest("newsitem");
        Draft draft = super.draft(item == null ? article : item, whole);
        return item == null ? draft : draft.with(Field.ID, item.attr("guid"));
    }
}
