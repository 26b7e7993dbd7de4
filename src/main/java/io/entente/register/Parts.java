package io.entente.register;

import java.util.List;
import java.util.function.Consumer;

/** Many values of a question, put to the database some hundreds at a time. */
record Parts(List<?> values) {
    private static final int AT_ONCE = 500;

    void each(Consumer<List<?>> ask) {
        for (int from = 0; from < values.size(); from += AT_ONCE) {
            ask.accept(values.subList(from, Math.min(values.size(), from + AT_ONCE)));
        }
    }
}
