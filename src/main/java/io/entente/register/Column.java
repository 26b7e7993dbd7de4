package io.entente.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/** Values of articles in the order of their keys and places, in little more memory than the values themselves. */
final class Column<T> {
    private static final Object[] NOTHING = {};

    private long[] keys = new long[1024];
    private long[] places = new long[1024];
    private Object[] values = Arrays.copyOf(NOTHING, 1024);
    private int size;
    private boolean inOrder = true;

    /** Adds the value at a place of an article; rows may come in any order, but mostly come in theirs. */
    void add(long key, int ordinal, int place, T value) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            places = Arrays.copyOf(places, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        keys[size] = key;
        places[size] = (long) ordinal << Integer.SIZE | place;
        values[size] = value;
        inOrder &= size == 0 || compare(size - 1, size) <= 0;
        size++;
    }

    /** Returns the values of one finding of an article, in their order. */
    List<T> of(long key, int ordinal) {
        List<T> found = new ArrayList<>(2);
        for (int i = firstOf(key, ordinal); i < size && keys[i] == key && ordinal(i) == ordinal; i++) {
            found.add(value(i));
        }
        return found;
    }

    /** Returns all values of an article, in their order. */
    List<T> of(long key) {
        List<T> found = new ArrayList<>(2);
        for (int i = firstOf(key, 0); i < size && keys[i] == key; i++) {
            found.add(value(i));
        }
        return found;
    }

    /** Does something with each value, its article's key and its finding's number. */
    void each(Row<T> action) {
        for (int i = 0; i < size; i++) {
            action.on(keys[i], ordinal(i), value(i));
        }
    }

    /** Does something with each article's key. */
    void eachKey(LongConsumer action) {
        sort();
        for (int i = 0; i < size; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                action.accept(keys[i]);
            }
        }
    }

    private int firstOf(long key, int ordinal) {
        sort();
        long place = (long) ordinal << Integer.SIZE;
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys[middle] < key || keys[middle] == key && places[middle] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void sort() {
        if (!inOrder) {
            int[] order = IntStream.range(0, size)
                    .boxed()
                    .sorted((Comparator<Integer>) this::compare)
                    .mapToInt(Integer::intValue)
                    .toArray();
            long[] oldKeys = keys;
            long[] oldPlaces = places;
            Object[] oldValues = values;
            keys = IntStream.of(order).mapToLong(i -> oldKeys[i]).toArray();
            places = IntStream.of(order).mapToLong(i -> oldPlaces[i]).toArray();
            values = IntStream.of(order).mapToObj(i -> oldValues[i]).toArray();
            inOrder = true;
        }
    }

    private int compare(int one, int other) {
        int byKey = Long.compare(keys[one], keys[other]);
        return byKey != 0 ? byKey : Long.compare(places[one], places[other]);
    }

    private int ordinal(int index) {
        return (int) (places[index] >>> Integer.SIZE);
    }

    // Only values of this type are ever put in.
    @SuppressWarnings("unchecked")
    private T value(int index) {
        return (T) values[index];
    }

    /** What is done with a value. */
    interface Row<T> {
        void on(long key, int ordinal, T value);
    }
}
