package org.entente.extract;

import org.entente.model.Coding;
import org.entente.model.EventType;
import org.entente.model.QuadClass;
import org.entente.model.Status;
import org.entente.pack.Sense;
import org.jspecify.annotations.Nullable;

/**
 * What an act counts as: its type, mode and status by the coding guide's rules for acts that lie ahead, that are
 * denied, demanded or alleged.
 */
record Deed(EventType type, String mode, Status status) {
    /**
     * Reads the deed.
     *
     * @param read the status that the words around the cue give
     * @param replaced the plan or promise whose place this act takes, null for none
     * @param content what the outer act does to its complement
     */
    static Deed of(Sense sense, Status read, @Nullable Coding replaced, Sense.Content content) {
        Deed deed = replaced != null
                ? ahead(sense, replaced)
                : new Deed(sense.type(), sense.mode(), promised(sense, within(content, read)));
        return deed.status == Status.PLANNED && agreesAhead(deed.type)
                ? new Deed(EventType.AGREE, "", Status.PLANNED)
                : deed;
    }

    private static Deed ahead(Sense sense, Coding outer) {
        Status status = outer.status() == Status.DENIED
                ? Status.DENIED
                : outer.sense().equals("agree.ready") ? Status.POSSIBLE : Status.PLANNED;
        boolean isPromisedRetreat =
                sense.type() == EventType.RETREAT && outer.sense().equals("agree.promise");
        return isPromisedRetreat
                ? new Deed(EventType.CONCEDE, "", status)
                : new Deed(sense.type(), sense.mode(), status);
    }

    private static Status promised(Sense sense, Status status) {
        boolean isPromise = sense.id().equals("agree.promise") || sense.id().equals("agree.plan");
        return isPromise && status == Status.REPORTED ? Status.PLANNED : status;
    }

    private static Status within(Sense.Content content, Status read) {
        return switch (content) {
            case DEMANDED -> read == Status.DENIED ? read : Status.DEMANDED;
            case DENIED -> Status.DENIED;
            case POSSIBLE -> read == Status.DENIED ? read : Status.POSSIBLE;
            case ALLEGED -> read == Status.POSSIBLE ? Status.REPORTED : read;
            case OWN, ABSORBED, AHEAD -> read;
        };
    }

    /**
     * A coming retreat, concession or act of conflict keeps its type (coding guide, section 3): "plans to deploy
     * troops" is a MOBILIZE, planned.
     */
    static boolean staysItself(EventType type) {
        return type == EventType.RETREAT || type == EventType.CONCEDE || type.quad() == QuadClass.MATERIAL_CONFLICT;
    }

    /** A coming consultation, support, cooperation or aid is an AGREE (coding guide, section 3). */
    private static boolean agreesAhead(EventType type) {
        return type == EventType.CONSULT
                || type == EventType.SUPPORT
                || type == EventType.COOPERATE
                || type == EventType.AID;
    }
}
