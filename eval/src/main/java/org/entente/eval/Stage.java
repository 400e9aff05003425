package org.entente.eval;

/** How far a missed event came, the nearest to being found last. */
enum Stage {
    REFUSED("document refused"),
    NO_CUE("no cue"),
    ZONE("dropped as zone"),
    BLOCKED("cue blocked"),
    OPERATOR("dropped by operator"),
    ABSORBED("told inside another"),
    FRAME("cue without frame"),
    ROLE("role unresolved"),
    SAME_PARTY("same party"),
    CONFIDENCE("below confidence"),
    DROPPED("dropped otherwise"),
    MERGED("merged away"),
    TYPE("wrong type"),
    PAIR("wrong pair"),
    DIRECTION("wrong direction"),
    STATUS("wrong status");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** The stage that a dropped coding's word stands for. */
    static Stage ofDropped(String stage) {
        return switch (stage) {
            case "cue" -> NO_CUE;
            case "zone" -> ZONE;
            case "blocked" -> BLOCKED;
            case "operator" -> OPERATOR;
            case "absorbed" -> ABSORBED;
            case "frame" -> FRAME;
            case "role" -> ROLE;
            case "same-party" -> SAME_PARTY;
            case "confidence" -> CONFIDENCE;
            case "merged" -> MERGED;
            default -> DROPPED;
        };
    }
}
