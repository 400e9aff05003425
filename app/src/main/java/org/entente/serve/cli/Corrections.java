package org.entente.serve.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.explore.PolityFinder;
import org.entente.model.ClaimField;
import org.entente.model.ClaimValues;
import org.entente.model.Edit;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.EventClaim;
import org.entente.pack.Vocabulary;

/** Reads {@code field=value} as an edit of a claim, and sees to it that the claim makes sense with it. */
final class Corrections {
    private final PolityFinder polities;
    private final Vocabulary vocabulary;

    Corrections(PolityFinder polities, Vocabulary vocabulary) {
        this.polities = polities;
        this.vocabulary = vocabulary;
    }

    /** @throws EntenteException USER with the word, and what to write instead */
    List<Edit> of(EventClaim claim, List<String> words) {
        List<Edit> edits = new ArrayList<>();
        EventClaim edited = claim;
        for (String word : words) {
            Edit edit = edit(word);
            if (edits.stream().anyMatch(other -> other.field() == edit.field())) {
                throw wrong(word, edit.field().code() + " is given twice");
            }
            if (ClaimValues.of(edited).of(edit.field()).equals(edit.values())) {
                throw wrong(word, claim.key() + " says so already");
            }
            edits.add(edit);
            edited = edit.applyTo(edited);
        }
        check(edited, String.join(" ", words));
        return edits;
    }

    private Edit edit(String word) {
        int sign = word.indexOf('=');
        if (sign < 0) {
            throw wrong(word, "write field=value, such as status=denied");
        }
        String name = word.substring(0, sign).strip().toLowerCase(Locale.ROOT);
        ClaimField field = ClaimField.of(name)
                .orElseThrow(() -> wrong(
                        word,
                        "there is no field '" + name + "'; there are "
                                + Arrays.stream(ClaimField.values())
                                        .map(ClaimField::code)
                                        .collect(Collectors.joining(", "))));
        String value = word.substring(sign + 1).strip();
        List<String> values =
                value.isEmpty() ? List.of() : field.isList() ? List.of(value.split("\\s*,\\s*", -1)) : List.of(value);
        try {
            return new Edit(field, values.stream().map(one -> known(field, one)).toList());
        } catch (IllegalArgumentException e) {
            throw wrong(word, field.code() + " " + e.getMessage());
        } catch (EntenteException e) {
            throw wrong(word, String.valueOf(e.getMessage()));
        }
    }

    private String known(ClaimField field, String value) {
        if (field.isPolities()) {
            return polities.find(value);
        }
        return switch (field) {
            case TYPE -> value.toUpperCase(Locale.ROOT);
            case STATUS -> value.toLowerCase(Locale.ROOT);
            case CONTEXTS -> {
                if (!vocabulary.contexts().contains(value)) {
                    throw new IllegalArgumentException(
                            "has no '" + value + "'; there are " + String.join(", ", vocabulary.contexts()));
                }
                yield value;
            }
            case DATE -> FilterOptions.dateGiven("date", value).iso();
            case ACTORS, RECIPIENTS, TOPICS, MODE, ATTRIBUTION, ITEMS, PLACE -> value;
        };
    }

    private void check(EventClaim edited, String words) {
        List<String> modes = vocabulary.modes(edited.type());
        if (!edited.mode().isEmpty() && !modes.contains(edited.mode())) {
            throw wrong(
                    words,
                    edited.type() + " has no mode '" + edited.mode() + "'; give mode= with "
                            + (modes.isEmpty() ? "nothing" : "one of " + String.join(", ", modes) + ", or nothing"));
        }
        if (edited.actors().isEmpty()) {
            throw wrong(words, "somebody must act; give actors=");
        }
        edited.actors().stream()
                .filter(edited.recipients()::contains)
                .findFirst()
                .ifPresent(both -> {
                    throw wrong(words, both + " would act upon itself; give actors= or recipients= without it");
                });
        if (edited.actors().size() + edited.recipients().size() < 2) {
            throw wrong(words, "an event has two parties; give recipients=");
        }
    }

    private static EntenteException wrong(String word, String why) {
        return new EntenteException(ErrorCode.USER, "'" + word + "': " + why);
    }
}
