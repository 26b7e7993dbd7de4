package io.entente.read;

import io.entente.model.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.MimeConfig;

/** A mail, taken to pieces. */
final class Mail {
    private static final Pattern FORWARD = Pattern.compile("(?i)^(?:\\s*(?:fwd?|re|fw|wg|tr)\\s*:)+\\s*");

    private static final int MOST_MULTIPARTS = 5000;

    private final Message message;
    private final List<Entity> plain = new ArrayList<>();
    private final List<Entity> pages = new ArrayList<>();
    private final List<Entity> attached = new ArrayList<>();

    private Mail(Message message) {
        this.message = message;
        collect(message);
    }

    /** Takes a mail to pieces. */
    static Mail of(Item item, ReadLimits limits) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(-1)
                .setMaxHeaderCount(10_000)
                .setMalformedHeaderStartsBody(true)
                .build());
        builder.setDecodeMonitor(DecodeMonitor.SILENT);
        byte[] bytes = item.bytes(limits.documentBytes());
        if (borders(bytes) > limits.entries() || multiparts(bytes) > MOST_MULTIPARTS) {
            throw new NotReadable("is a mail of more parts than any mail has; save what is attached by itself");
        }
        try (InputStream in = new ByteArrayInputStream(bytes)) {
            return new Mail(builder.parseMessage(in));
        } catch (org.apache.james.mime4j.MimeIOException broken) {
            throw new NotReadable("is a damaged mail; save it again");
        }
    }

    /** Every part of a mail opens with a line that begins with two hyphens. */
    private static int borders(byte[] bytes) {
        int borders = 0;
        for (int i = 0; i + 2 < bytes.length; i++) {
            borders += bytes[i] == '\n' && bytes[i + 1] == '-' && bytes[i + 2] == '-' ? 1 : 0;
        }
        return borders;
    }

    /** Parts that hold parts are taken to pieces one within the other. */
    private static int multiparts(byte[] bytes) {
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        int multiparts = 0;
        for (int at = latin.indexOf("boundary="); at >= 0; at = latin.indexOf("boundary=", at + 1)) {
            multiparts++;
        }
        return multiparts;
    }

    /** Returns the page of a mail that a browser saved a page as, and where it comes from. */
    Stream<Reading> readPage(Item item, Desk desk) throws IOException {
        if (pages.isEmpty()) {
            throw new NotReadable("is a saved page without a page in it; save it again");
        }
        Entity page = pages.get(0);
        String address = header("Snapshot-Content-Location")
                .or(() -> header(page, "Content-Location"))
                .orElse("");
        Draft draft = WebPage.draft(Markup.html(text(page), desk.limits()), address);
        return desk.article(draft.or(Field.TITLE, subject()), item);
    }

    /** Returns the items of the mail, then what is attached. */
    Stream<Reading> read(Item item, Desk desk) throws IOException {
        List<Draft> items = items(desk.limits()).stream().map(this::withHead).toList();
        Stream<Reading> articles = IntStream.range(0, items.size())
                .mapToObj(i -> desk.editor()
                        .edit(items.get(i), item, items.size() == 1 ? item.place() : item.place() + ":" + (i + 1)));
        List<Item> files = new ArrayList<>();
        for (Entity file : attached) {
            byte[] bytes = bytes(file);
            files.add(
                    item.part(nameOf(file, files.size() + 1), item.modified(), () -> new ByteArrayInputStream(bytes)));
        }
        boolean bare = items.stream().allMatch(draft -> draft.get(Field.TEXT).isEmpty());
        return Stream.concat(
                bare && !files.isEmpty() ? Stream.of() : articles,
                files.stream().flatMap(desk::readPart));
    }

    private List<Draft> items(ReadLimits limits) throws IOException {
        if (!pages.isEmpty()) {
            String page = text(pages.get(0));
            List<Draft> items = MailText.items(Markup.html(page, limits));
            String story = items.isEmpty() ? MainText.of(Markup.html(page, limits)) : "";
            if (!items.isEmpty() || plain.isEmpty() && EnglishText.hasWords(story)) {
                return items.isEmpty() ? List.of(Draft.EMPTY.withText(story)) : items;
            }
        }
        if (plain.isEmpty()) {
            return List.of(Draft.EMPTY);
        }
        return MailText.items(Typography.clean(text(plain.get(0))));
    }

    private Draft withHead(Draft item) {
        return item.or(Field.TITLE, subject())
                .or(Field.PUBLISHED, header("Date").orElse(""))
                .or(Field.PUBLISHER, sender());
    }

    private String subject() {
        return FORWARD.matcher(Optional.ofNullable(message.getSubject()).orElse(""))
                .replaceFirst("");
    }

    private String sender() {
        Mailbox from = message.getFrom() == null || message.getFrom().isEmpty()
                ? null
                : message.getFrom().get(0);
        if (from == null) {
            return "";
        }
        return Optional.ofNullable(from.getName())
                .orElse(Optional.ofNullable(from.getDomain()).orElse(""));
    }

    private Optional<String> header(String name) {
        return header(message, name);
    }

    private static Optional<String> header(Entity entity, String name) {
        org.apache.james.mime4j.stream.Field field =
                entity.getHeader() == null ? null : entity.getHeader().getField(name);
        return Optional.ofNullable(field)
                .map(org.apache.james.mime4j.stream.Field::getBody)
                .map(String::strip);
    }

    private void collect(Entity entity) {
        Body body = entity.getBody();
        if (body instanceof Multipart parts) {
            parts.getBodyParts().forEach(this::collect);
        } else if (body instanceof Message || "attachment".equalsIgnoreCase(entity.getDispositionType())) {
            attached.add(entity);
        } else if ("text/html".equals(entity.getMimeType())) {
            pages.add(entity);
        } else if ("text/plain".equals(entity.getMimeType())) {
            plain.add(entity);
        } else if (entity.getFilename() != null && !entity.getMimeType().startsWith("image/")) {
            attached.add(entity);
        }
    }

    private static String text(Entity entity) throws IOException {
        String declared = Optional.ofNullable(entity.getCharset()).orElse("UTF-8");
        return Charsets.decode(bytes(entity), declared);
    }

    private static byte[] bytes(Entity entity) throws IOException {
        if (entity.getBody() instanceof Message inner) {
            return DefaultMessageWriter.asBytes(inner);
        }
        try (InputStream in = ((SingleBody) entity.getBody()).getInputStream()) {
            return in.readAllBytes();
        }
    }

    private static String nameOf(Entity file, int number) {
        String fallback = file.getBody() instanceof Message ? "forwarded-" + number + ".eml" : "attachment-" + number;
        return PartName.of(Optional.ofNullable(file.getFilename()).orElse(fallback));
    }
}
