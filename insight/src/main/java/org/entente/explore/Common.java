package org.entente.explore;

import java.util.List;
import org.entente.model.TieKind;

/**
 * What two polities have in common: an organisation that both belong to, a third that both stand by or against.
 *
 * @param third code of the organisation or the third polity
 * @param sign of an alignment: {@code +} or {@code -}; empty of a membership
 * @param ties the reports' ties, of either of the two
 * @param listed those of the two whose membership the world pack tells and no report does
 */
public record Common(TieKind tie, String third, String sign, List<TieView> ties, List<String> listed) {
    public Common {
        ties = List.copyOf(ties);
        listed = List.copyOf(listed);
    }
}
