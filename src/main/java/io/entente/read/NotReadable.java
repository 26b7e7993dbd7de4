package io.entente.read;

import java.io.IOException;

/** A file or a part of one holds no article that can be read; the message is a reason in plain words that follows its name. */
final class NotReadable extends IOException {
    private static final long serialVersionUID = 1L;

    NotReadable(String reason) {
        super(reason);
    }
}
