package io.entente.write.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * The colour space of IEC 61966-2-1 (sRGB) as an ICC profile of version 2.1.
 *
 * <p>Made here because the JDK's own differs from release to release, and its bytes are part of every document.
 */
final class SrgbProfile {
    private static final int HEADER = 128;
    private static final int CURVE_POINTS = 256;

    private SrgbProfile() {}

    /** Returns the profile. */
    static byte[] bytes() {
        byte[][] tags = {
            description("sRGB"),
            text("No copyright"),
            xyz(0.9642, 1, 0.8249),
            xyz(0.43607, 0.22249, 0.01392),
            xyz(0.38515, 0.71687, 0.09708),
            xyz(0.14307, 0.06061, 0.7141),
            curve()
        };
        String[] names = {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"};
        int offset = HEADER + 4 + 12 * names.length;
        int size = offset;
        for (byte[] tag : tags) {
            size += tag.length;
        }
        ByteBuffer profile = ByteBuffer.allocate(size);
        header(profile, size);
        profile.position(HEADER).putInt(names.length);
        for (int i = 0; i < names.length; i++) {
            byte[] tag = tags[Math.min(i, tags.length - 1)];
            profile.put(ascii(names[i])).putInt(offset).putInt(tag.length);
            offset += i < tags.length - 1 ? tag.length : 0;
        }
        for (byte[] tag : tags) {
            profile.put(tag);
        }
        return profile.array();
    }

    /** ICC.1:2001-04, clause 6.1: a display profile from RGB to XYZ, seen under D50. */
    private static void header(ByteBuffer profile, int size) {
        profile.putInt(0, size).putInt(8, 0x02100000);
        profile.position(12).put(ascii("mntrRGB XYZ "));
        profile.putShort(24, (short) 2026).putShort(26, (short) 1).putShort(28, (short) 1);
        profile.position(36).put(ascii("acsp"));
        profile.position(68);
        putXyz(profile, 0.9642, 1, 0.8249);
    }

    private static byte[] description(String words) {
        ByteBuffer tag = ByteBuffer.allocate((12 + words.length() + 1 + 8 + 70 + 3) / 4 * 4);
        tag.put(ascii("desc")).putInt(0).putInt(words.length() + 1).put(ascii(words));
        return tag.array();
    }

    private static byte[] text(String words) {
        ByteBuffer tag = ByteBuffer.allocate((8 + words.length() + 1 + 3) / 4 * 4);
        return tag.put(ascii("text")).putInt(0).put(ascii(words)).array();
    }

    private static byte[] xyz(double x, double y, double z) {
        ByteBuffer tag = ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0);
        putXyz(tag, x, y, z);
        return tag.array();
    }

    private static void putXyz(ByteBuffer buffer, double... values) {
        for (double value : values) {
            buffer.putInt((int) Math.round(value * 65536));
        }
    }

    private static byte[] curve() {
        ByteBuffer tag = ByteBuffer.allocate(12 + 2 * CURVE_POINTS)
                .put(ascii("curv"))
                .putInt(0)
                .putInt(CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            double value = i / (CURVE_POINTS - 1.0);
            double linear = value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
            tag.putShort((short) Math.round(linear * 65535));
        }
        return tag.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Puts these bytes back where the JDK's colour management has rewritten them. */
    static void replaceIn(PDDocument document) throws IOException {
        COSArray intents = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.OUTPUT_INTENTS);
        PDStream stream = new PDStream(document, new ByteArrayInputStream(bytes()), COSName.FLATE_DECODE);
        stream.getCOSObject().setInt(COSName.N, 3);
        ((COSDictionary) intents.getObject(0)).setItem(COSName.DEST_OUTPUT_PROFILE, stream);
    }
}
