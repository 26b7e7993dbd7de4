package io.entente.write.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables of a TrueType file (OpenType specification, "Organization of an OpenType font"). */
final class TrueTypeTables {
    private static final int HEADER = 12;
    private static final int RECORD = 16;

    private TrueTypeTables() {}

    /** Takes a file apart. */
    static Map<String, ByteBuffer> read(byte[] file) {
        ByteBuffer buffer = ByteBuffer.wrap(file);
        Map<String, ByteBuffer> tables = new LinkedHashMap<>();
        int count = buffer.getShort(4);
        for (int i = 0; i < count; i++) {
            int at = HEADER + i * RECORD;
            String name = new String(file, at, 4, StandardCharsets.US_ASCII);
            byte[] content = new byte[buffer.getInt(at + 12)];
            buffer.get(buffer.getInt(at + 8), content);
            tables.put(name, ByteBuffer.wrap(content));
        }
        return tables;
    }

    /** Puts a file together. */
    static byte[] write(Map<String, byte[]> content) {
        SortedMap<String, byte[]> tables = new TreeMap<>(content);
        int size = HEADER + RECORD * tables.size();
        for (byte[] table : tables.values()) {
            size += padded(table.length);
        }
        ByteBuffer file = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(tables.size());
        file.putInt(0x00010000).putShort((short) tables.size());
        file.putShort((short) (power * RECORD)).putShort((short) Integer.numberOfTrailingZeros(power));
        file.putShort((short) ((tables.size() - power) * RECORD));
        int offset = HEADER + RECORD * tables.size();
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            file.putInt(checksum(table.getValue())).putInt(offset).putInt(table.getValue().length);
            file.put(offset, table.getValue());
            offset += padded(table.getValue().length);
        }
        return file.array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int checksum(byte[] table) {
        ByteBuffer words = ByteBuffer.wrap(Arrays.copyOf(table, padded(table.length)));
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        return sum;
    }
}
