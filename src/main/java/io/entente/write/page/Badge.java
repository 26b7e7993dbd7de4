package io.entente.write.page;

import io.entente.model.AgreementStatus;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A small label that says how far an agreement has come. */
public final class Badge {
    private Badge() {}

    /** Adds the badge of a status. */
    public static void add(Tag parent, AgreementStatus status) {
        Tag badge = parent.add("span", "badge " + classOf(status));
        badge.add("span", "mark")
                .with("aria-hidden", "true")
                .text(StatusLook.of(status).mark());
        badge.text(" " + status.label());
    }

    /** Returns the style class of a status. */
    public static String classOf(AgreementStatus status) {
        return "is-" + status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the style rules of all badges; shape and colour come from {@link StatusLook}. */
    public static String rules() {
        return Arrays.stream(AgreementStatus.values()).map(Badge::rule).collect(Collectors.joining());
    }

    private static String rule(AgreementStatus status) {
        StatusLook look = StatusLook.of(status);
        return "." + classOf(status) + "{color:" + look.ink() + ";background-color:" + look.tint() + ";border-color:"
                + look.ink() + "}\n";
    }
}
