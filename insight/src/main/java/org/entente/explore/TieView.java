package org.entente.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.ArchivedTie;
import org.entente.model.SourcedTie;
import org.entente.model.TieStep;

/** A tie with the claim that speaks for it, and its life with the claims that tell it. */
public record TieView(ArchivedTie tie, SourcedTie best, List<LifeStep> life) {
    public TieView {
        life = List.copyOf(life);
    }

    /** The view of a tie whose claims are known; empty when the best is not among them. */
    public static Optional<TieView> of(ArchivedTie tie, Map<String, SourcedTie> claims) {
        List<LifeStep> life = new ArrayList<>();
        for (TieStep step : tie.life()) {
            SourcedTie told = claims.get(step.claim());
            if (told != null) {
                life.add(new LifeStep(step, told));
            }
        }
        return Optional.ofNullable(claims.get(tie.best())).map(best -> new TieView(tie, best, life));
    }

    /** True when somebody denies it. */
    public boolean isContested() {
        return !tie.deniedBy().isEmpty();
    }

    /** What it is about, in the words of its details: goods and their name, title and stage, person and office. */
    public List<String> about() {
        return Stream.of(
                        "person",
                        "office",
                        "title",
                        "stage",
                        "term",
                        "signed",
                        "to_be_signed",
                        "subjects",
                        "replaces",
                        "goods",
                        "quantity",
                        "kind",
                        "name",
                        "subject",
                        "what",
                        "place",
                        "sign")
                .filter(field -> !tie.details().getOrDefault(field, "").isEmpty())
                .map(field -> said(field, tie.details().getOrDefault(field, "")))
                .toList();
    }

    private static String said(String field, String value) {
        String words = value.replace("|", ", ");
        return switch (field) {
            case "signed" -> "signed " + words;
            case "to_be_signed" -> "to be signed " + words;
            case "replaces" -> "replaces " + words;
            case "sign" -> words.equals("-") ? "against" : words.equals("+") ? "with" : words;
            default -> words;
        };
    }

    public Passage passage() {
        return Passage.of(best);
    }
}
