package io.entente.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Tells in which character set bytes are written. */
final class Charsets {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE_BYTES = 4096;

    private Charsets() {}

    /** Returns the text that the bytes spell: by their byte order mark, their pattern of zeros, as UTF-8, else as windows-1252. */
    static String decode(byte[] bytes) {
        Charset wide = wideCharset(bytes);
        return wide == null ? decodeNarrow(bytes, 0, bytes.length) : new String(bytes, wide);
    }

    /** Returns the text of the first bytes of something longer, whose last character may be cut off. */
    static String decodeOpening(byte[] head) {
        Charset wide = wideCharset(head);
        if (wide != null) {
            return new String(head, wide);
        }
        try {
            return strictly(head, 0, head.length, StandardCharsets.UTF_8, false).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(head, WINDOWS_1252);
        }
    }

    /** Returns the text that bytes spell in a character set that was declared, if they can; else as they look. */
    static String decode(byte[] bytes, String declared) {
        try {
            Charset charset = Charset.forName(declared.strip());
            return charset.equals(StandardCharsets.UTF_8)
                            || charset.equals(StandardCharsets.ISO_8859_1)
                            || charset.equals(StandardCharsets.US_ASCII)
                            || wideCharset(bytes) != null
                    ? decode(bytes)
                    : strictly(bytes, 0, bytes.length, charset, true).toString();
        } catch (IllegalArgumentException | CharacterCodingException wronglyDeclared) {
            return decode(bytes);
        }
    }

    /** Returns the text of bytes that are UTF-8, else windows-1252. */
    static String decodeNarrow(byte[] bytes, int from, int length) {
        try {
            return strictly(bytes, from, length, StandardCharsets.UTF_8, true).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, from, length, WINDOWS_1252);
        }
    }

    /** Returns the character set of bytes that are no ASCII superset, told by mark or by zeros; null where they are one. */
    static Charset wideCharset(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return wideByZeros(bytes);
    }

    /** Latin letters in UTF-16 have a zero in every other byte, and hardly any in the bytes between. */
    private static Charset wideByZeros(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE_BYTES) / 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < pairs; i++) {
            even += bytes[2 * i] == 0 ? 1 : 0;
            odd += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (odd > 0.4 * pairs && even < 0.05 * pairs) {
            return StandardCharsets.UTF_16LE;
        }
        return even > 0.4 * pairs && odd < 0.05 * pairs ? StandardCharsets.UTF_16BE : null;
    }

    private static CharBuffer strictly(byte[] bytes, int from, int length, Charset charset, boolean whole)
            throws CharacterCodingException {
        CharBuffer out = CharBuffer.allocate(
                (int) Math.ceil(length * charset.newDecoder().maxCharsPerByte()));
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, length), out, whole);
        if (result.isError()) {
            result.throwException();
        }
        return out.flip();
    }
}
