package org.entente.model;

/**
 * One reading of a name.
 *
 * @param entity id in the world pack: a polity's code, a person's or body's id
 * @param canonical the entity's usual English name
 * @param polity the code that it rolls up to; empty for what stands for none (a sea, an outlet, a weapon)
 * @param isStrong false when the form needs context: a homonym or a common word
 */
public record Candidate(String entity, String canonical, String polity, boolean isStrong) {
    public boolean isParty() {
        return !polity.isEmpty();
    }
}
