package org.entente.serve.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.entente.explore.Common;
import org.entente.explore.Contested;
import org.entente.explore.ContestedTie;
import org.entente.explore.Dossier;
import org.entente.explore.PolityFinder;
import org.entente.model.ArchivedTie;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.SourcedClaim;
import org.entente.pack.Reference;
import org.entente.serve.DisagreementJson;
import org.entente.serve.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows what the archive holds about two polities. */
@Command(
        name = "pair",
        description = {
            "Shows what the archive holds about two polities: their ties with dates, the timeline with status and voice, what "
                    + "is contested, what is ahead, what they have in common; each line with its words and its report.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente pair IRN RUS",
            "  entente pair \"Corea del Norte\" Rusia | less",
            "  entente pair IRN RUS --json                 a line for each tie, event, contested act …"
        })
final class PairCommand extends RecordCommand {
    @Parameters(index = "0", paramLabel = "A", description = "A polity: a code, or a name in any language.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "Another.")
    private String second = "";

    PairCommand(Desk desk) {
        super(desk);
    }

    @Override
    void check(Reference reference, PolityFinder polities) {
        String code = polities.find(first);
        if (code.equals(polities.find(second))) {
            throw new EntenteException(
                    ErrorCode.USER,
                    "'" + first + "' and '" + second + "' are one polity; see 'entente polity " + code + "'");
        }
    }

    @Override
    void answer(Asked asked) {
        Dossier dossier = asked.explorer()
                .pair(asked.polities().find(first), asked.polities().find(second));
        print(asked, dossier, this);
    }

    /** The dossier as a page or as lines of JSON, each with its section. */
    static void print(Asked asked, Dossier dossier, RecordCommand command) {
        if (dossier.isEmpty()) {
            command.say("the archive holds nothing about "
                    + String.join(
                            " and ",
                            dossier.parties().stream()
                                    .map(asked.polities()::name)
                                    .toList())
                    + "; see whom it knows with 'entente events'");
            return;
        }
        if (!command.isJson()) {
            new DossierPage(command.desk().console(), asked.polities())
                    .lines(dossier)
                    .forEach(asked.out()::line);
            return;
        }
        jsonTies(asked, dossier.ties(), "tie");
        jsonEvents(asked, dossier.timeline(), "event");
        dossier.contested().forEach(act -> asked.out().line(JsonText.line(contested(act))));
        dossier.contestedTies().forEach(tie -> asked.out().line(JsonText.line(contested(tie))));
        jsonEvents(asked, dossier.ahead(), "ahead");
        dossier.common().forEach(common -> asked.out().line(JsonText.line(common(common))));
        dossier.partners()
                .forEach(partner -> asked.out()
                        .line(JsonText.line(JsonNodeFactory.instance
                                .objectNode()
                                .put("section", "partner")
                                .put("polity", partner.polity())
                                .put("events", partner.events())
                                .put("cooperative", partner.cooperative())
                                .put("conflictive", partner.conflictive())
                                .put("score", partner.score())
                                .put("last", partner.last().iso()))));
    }

    private static ObjectNode contested(Contested act) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("section", "contested");
        texts(node, "actors", act.actors());
        texts(node, "recipients", act.recipients());
        node.put("type", act.type().name());
        texts(node, "events", act.events());
        sides(node.putArray("reported"), act.reported());
        sides(node.putArray("denied"), act.denied());
        DisagreementJson.write(node, act.disagreement());
        return node;
    }

    private static ObjectNode contested(ContestedTie contested) {
        ArchivedTie tie = contested.view().tie();
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("section", "contested")
                .put("tie", tie.tie().code());
        texts(node, "parties", tie.parties());
        texts(node, "ties", List.of(tie.id()));
        DisagreementJson.write(node, contested.disagreement());
        return node;
    }

    private static void sides(ArrayNode array, List<SourcedClaim> claims) {
        for (SourcedClaim claim : claims) {
            ObjectNode node = array.addObject().put("claim", claim.claim().key());
            texts(
                    node,
                    "attribution",
                    claim.claim().voices().stream().map(voice -> voice.name()).toList());
            node.put("cue", claim.claim().evidence().cue().words());
            node.put("doc", claim.source().id()).put("document", claim.source().document());
        }
    }

    private static ObjectNode common(Common common) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("section", "common")
                .put("tie", common.tie().code())
                .put("third", common.third());
        JsonText.putOrNull(node, "sign", common.sign());
        texts(node, "ties", common.ties().stream().map(view -> view.tie().id()).toList());
        texts(node, "listed", common.listed());
        return node;
    }

    private static void texts(ObjectNode node, String name, List<String> values) {
        ArrayNode array = node.putArray(name);
        values.forEach(array::add);
    }
}
