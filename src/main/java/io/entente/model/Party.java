package io.entente.model;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A state or an international organisation that can be party to an agreement.
 *
 * <p>A state is named by its ISO 3166-1 alpha-3 code ({@code IND}), a state that is gone by its ISO 3166-3 or usual code
 * ({@code SUN}), an organisation by its usual acronym in capitals ({@code ASEAN}).
 *
 * @param code two to twenty capitals, digits, or one of {@code + - _}; never null
 */
public record Party(String code) implements Comparable<Party> {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_+-]{1,19}");

    public Party {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "'" + code + "' is not the code of a party; expected capitals such as IND, USA, EU or ASEAN");
        }
    }

    /** Returns the same parties as a set that never changes, in order of their codes and in little memory. */
    public static Set<Party> inOrder(Set<Party> parties) {
        return PartySet.of(parties);
    }

    @Override
    public int compareTo(Party other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
