package org.entente.serve.cli;

import java.util.function.UnaryOperator;
import org.entente.model.EventClaim;
import org.entente.pack.Packs;
import org.entente.pack.World;

/** Codes of polities as a person reads them. Immutable. */
final class PolityNames {
    private final World world;

    private PolityNames(World world) {
        this.world = world;
    }

    static PolityNames of(Packs packs) {
        return new PolityNames(packs.world());
    }

    /** The polity's name, the code itself when the world pack has none. */
    String name(String code) {
        return world.polity(code).map(World.Polity::name).orElse(code);
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
