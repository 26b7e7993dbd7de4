package io.entente.write.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.model.AgreementStatus;
import java.awt.Color;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatusLookTest {
    @ParameterizedTest
    @EnumSource(AgreementStatus.class)
    void standsOutFromItsTintAndFromPaper(AgreementStatus status) {
        StatusLook look = StatusLook.of(status);
        assertTrue(
                contrast(look.ink(), look.tint()) >= 7, status + " on its tint: " + contrast(look.ink(), look.tint()));
        assertTrue(contrast(look.ink(), "#ffffff") >= 7, status + " on white: " + contrast(look.ink(), "#ffffff"));
    }

    @Test
    void givesEachStatusAShapeOfItsOwn() {
        long shapes = Arrays.stream(AgreementStatus.values())
                .map(status -> StatusLook.of(status).mark())
                .distinct()
                .count();
        assertEquals(AgreementStatus.values().length, shapes);
    }

    /** WCAG 2.2, "contrast ratio". */
    private static double contrast(String one, String other) {
        double a = luminance(Color.decode(one));
        double b = luminance(Color.decode(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
