package org.entente.model;

/** PLOVER's four classes: word or deed, with or against. */
public enum QuadClass {
    VERBAL_COOPERATION("verbal cooperation"),
    MATERIAL_COOPERATION("material cooperation"),
    VERBAL_CONFLICT("verbal conflict"),
    MATERIAL_CONFLICT("material conflict");

    private final String label;

    QuadClass(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isVerbal() {
        return this == VERBAL_COOPERATION || this == VERBAL_CONFLICT;
    }
}
