package org.entente.serve.cli;

import java.util.function.UnaryOperator;
import org.entente.model.EventClaim;
import org.entente.pack.Packs;
import org.entente.pack.Polities;

/** Codes of polities as a person reads them. Immutable. */
final class PolityNames {
    private final Polities polities;

    private PolityNames(Polities polities) {
        this.polities = polities;
    }

    static PolityNames of(Packs packs) {
        return new PolityNames(packs.world().polities());
    }

    /** The polity's name, the code itself when the world pack has none. */
    String name(String code) {
        return polities.name(code);
    }

    /** Who did it to whom, {@code A → B}; of a reciprocal act {@code A – B}; as codes where names would be too wide. */
    String parties(EventClaim claim, int mostColumns) {
        String named = parties(claim, this::name);
        return Columns.of(named) <= mostColumns ? named : parties(claim, code -> code);
    }

    private static String parties(EventClaim claim, UnaryOperator<String> shown) {
        String between = claim.isReciprocal() ? " – " : ", ";
        String actors = String.join(between, claim.actors().stream().map(shown).toList());
        String recipients =
                String.join(", ", claim.recipients().stream().map(shown).toList());
        return claim.isReciprocal() ? actors : actors + " → " + recipients;
    }
}
