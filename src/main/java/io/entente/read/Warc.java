package io.entente.read;

import io.entente.model.Reading;
import io.entente.model.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** Reads the pages of a web archive (ISO 28500): answers that were found, of types that can hold an article. */
final class Warc extends FormatReader {
    private static final Pattern READ_TYPE = Pattern.compile(
            "(?i)(?:text/(?:html|plain|xml)|application/(?:xhtml\\+xml|xml|json|pdf|rss\\+xml|atom\\+xml|ld\\+json)).*");
    private static final int FOUND = 200;

    Warc() {
        super("warc");
    }

    @Override
    Holds holds() {
        return Holds.FILES;
    }

    @Override
    boolean recognises(Opening opening) {
        return opening.hasBytes("WARC/");
    }

    @Override
    Stream<Reading> read(Item item, Desk desk) throws IOException {
        Records records = new Records(item, desk);
        return Readings.nested(records::next, records);
    }

    /** Goes through the records of a web archive once. */
    private static final class Records implements Closeable {
        private final Item item;
        private final Desk desk;
        private final InputStream in;
        private final WarcReader warc;
        private boolean ended;
        private int read;

        Records(Item item, Desk desk) throws IOException {
            this.item = item;
            this.desk = desk;
            this.in = item.content().open();
            this.warc = new WarcReader(in);
        }

        Optional<Stream<Reading>> next() {
            try {
                while (!ended) {
                    Optional<WarcRecord> record = warc.next();
                    ended = record.isEmpty();
                    Optional<Stream<Reading>> page = record.isPresent() ? read(record.get()) : Optional.empty();
                    if (page.isPresent()) {
                        read++;
                        return page;
                    }
                }
            } catch (IOException | RuntimeException broken) {
                ended = true;
                read++;
                String reason = "is damaged behind its page " + (read - 1) + "; what follows is lost";
                return Optional.of(Stream.of(new Unreadable(item.place(), reason)));
            }
            return read++ == 0
                    ? Optional.of(Stream.of(new Unreadable(item.place(), "is a web archive without pages")))
                    : Optional.empty();
        }

        private Optional<Stream<Reading>> read(WarcRecord record) throws IOException {
            if (record instanceof WarcResponse response && isHttp(response)) {
                HttpResponse answer = response.http();
                boolean page =
                        answer.status() == FOUND && isRead(answer.contentType().toString());
                return page ? Optional.of(page(response, answer.body())) : Optional.empty();
            }
            if (record instanceof WarcResource || record instanceof WarcConversion) {
                return isRead(record.contentType().toString())
                        ? Optional.of(page((WarcTargetRecord) record, record.body()))
                        : Optional.empty();
            }
            return Optional.empty();
        }

        private static boolean isHttp(WarcResponse response) {
            return response.contentType().toString().startsWith("application/http");
        }

        private static boolean isRead(String type) {
            return READ_TYPE.matcher(type).matches();
        }

        private Stream<Reading> page(WarcTargetRecord record, MessageBody body) throws IOException {
            String address = record.target();
            byte[] bytes = body.stream().readNBytes(desk.limits().documentBytes());
            Item page = item.part(
                    PartName.of(address.replaceFirst("^https?://", "")),
                    record.date(),
                    () -> new ByteArrayInputStream(bytes));
            return desk.readPart(page.publishedAt(address));
        }

        @Override
        public void close() throws IOException {
            warc.close();
            in.close();
        }
    }
}
