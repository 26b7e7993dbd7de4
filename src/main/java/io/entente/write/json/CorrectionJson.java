package io.entente.write.json;

import io.entente.model.Correction;

/** What an analyst set right. */
record CorrectionJson(Values values) {
    void write(Correction correction) {
        values.object(() -> {
            values.text("what", correction.words());
            values.text("who", correction.note().who());
            values.text("made", correction.note().made().toString());
            values.text("why", correction.note().why());
        });
    }
}
