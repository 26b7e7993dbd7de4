package io.entente.write.page;

import io.entente.model.AgreementStatus;

/**
 * How a status looks: word, shape and colour together, so that it can be told without colour (WCAG 2.2, success criterion 1.4.1).
 *
 * @param mark a geometric shape: a disc that fills as an agreement comes nearer to being in force, and angular shapes for what
 *     has stopped
 * @param ink the colour of word and shape, with a contrast of at least 7:1 on white and on {@code tint}
 * @param tint the colour beneath
 */
public record StatusLook(String mark, String ink, String tint) {
    /** Returns how a status looks. */
    public static StatusLook of(AgreementStatus status) {
        return switch (status) {
            case PROPOSED -> new StatusLook("○", "#41474e", "#eef0f2");
            case UNDER_NEGOTIATION -> new StatusLook("◔", "#574500", "#fbf2d0");
            case AWAITING_SIGNATURE -> new StatusLook("◑", "#6f3500", "#fde8d3");
            case SIGNED -> new StatusLook("◕", "#0b4473", "#dfecf8");
            case RATIFIED -> new StatusLook("◉", "#3f2f86", "#e9e6fa");
            case IN_FORCE -> new StatusLook("●", "#12492a", "#dcf2e4");
            case STALLED -> new StatusLook("▮▮", "#74261a", "#fbe5df");
            case SUSPENDED -> new StatusLook("■", "#7a1848", "#fbe3ee");
            case ENDED -> new StatusLook("✕", "#333333", "#e2e2e2");
        };
    }
}
