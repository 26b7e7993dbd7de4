package io.entente.read;

import io.entente.model.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a mailbox (RFC 4155), mail by mail. */
final class Mbox extends FormatReader {
    private static final Pattern FROM = Pattern.compile("From \\S*.* \\d{4}.*");
    private static final Pattern ESCAPED = Pattern.compile(">+From .*");

    Mbox() {
        super("mbox");
    }

    @Override
    Holds holds() {
        return Holds.FILES;
    }

    @Override
    boolean recognises(Opening opening) {
        return FROM.matcher(opening.text().lines().findFirst().orElse("")).matches()
                && opening.text().lines().skip(1).findFirst().orElse("").contains(":");
    }

    @Override
    Stream<Reading> read(Item item, Desk desk) throws IOException {
        Lines lines = new Lines(item, desk.limits().documentBytes());
        Messages messages = new Messages(lines, item, desk.limits().documentBytes());
        return Readings.nested(() -> messages.next().map(desk::readPart), lines);
    }

    /** Cuts a mailbox into mails. */
    private static final class Messages {
        private final Lines lines;
        private final Item item;
        private final int limit;
        private int number;
        private boolean ended;

        Messages(Lines lines, Item item, int limit) {
            this.lines = lines;
            this.item = item;
            this.limit = limit;
        }

        Optional<Item> next() {
            if (ended) {
                return Optional.empty();
            }
            try {
                byte[] bytes = message().getBytes(StandardCharsets.ISO_8859_1);
                number++;
                return Optional.of(item.part(number + ".eml", item.modified(), () -> new ByteArrayInputStream(bytes)));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        private String message() throws IOException {
            StringBuilder message = new StringBuilder();
            boolean blank = false;
            for (String line = lines.nextLatin(); line != null; line = lines.nextLatin()) {
                boolean border =
                        (blank || message.length() == 0) && FROM.matcher(line).matches();
                if (border && message.length() > 0) {
                    return message.toString();
                }
                if (!border && message.length() <= limit) {
                    message.append(ESCAPED.matcher(line).matches() ? line.substring(1) : line)
                            .append("\r\n");
                }
                blank = line.isEmpty();
            }
            ended = true;
            lines.close();
            return message.toString();
        }
    }
}
