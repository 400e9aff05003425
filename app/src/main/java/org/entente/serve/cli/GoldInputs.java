package org.entente.serve.cli;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Outcome;
import org.entente.serve.House;

/** The texts that a gold file speaks of, each coded once, on several threads, in the order of the input. */
final class GoldInputs {
    private final Map<Document, Outcome<Coded>> coded = new LinkedHashMap<>();

    private record One(Document document, Outcome<Coded> outcome) {}

    /** @throws EntenteException USER when an input is refused while it is read: gold cannot speak of it */
    GoldInputs(
            InputOptions inputs,
            List<String> places,
            House house,
            Desk desk,
            Function<Document, Outcome<Coded>> coder) {
        List<String> languages = house.languages();
        try (Stream<Outcome<Document>> read = inputs.read(places, languages, desk.console())) {
            Iterator<Document> documents =
                    read.map(house::withLanguage).map(GoldInputs::sound).iterator();
            inputs.inOrder()
                    .run(
                            documents,
                            document -> new One(document, coder.apply(document)),
                            one -> coded.put(one.document(), one.outcome()));
        }
    }

    private static Document sound(Outcome<Document> outcome) {
        if (outcome instanceof Outcome.Refused<Document> refused) {
            throw new EntenteException(
                    ErrorCode.USER,
                    refused.id() + " cannot be scored, " + refused.code().code() + ": " + refused.reason());
        }
        return ((Outcome.Done<Document>) outcome).value();
    }

    List<Document> documents() {
        return List.copyOf(coded.keySet());
    }

    /** The coding of one of {@link #documents}. */
    Outcome<Coded> outcome(Document document) {
        Outcome<Coded> outcome = coded.get(document);
        if (outcome == null) {
            throw new IllegalArgumentException("never read: " + document.id());
        }
        return outcome;
    }
}
