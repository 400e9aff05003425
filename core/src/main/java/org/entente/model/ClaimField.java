package org.entente.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The fields of an event's claim that a person may correct, named as the coding guide names them in JSON. */
public enum ClaimField {
    ACTORS(true),
    RECIPIENTS(true),
    TYPE(false),
    MODE(false),
    STATUS(false),
    DATE(false),
    ATTRIBUTION(true),
    CONTEXTS(true),
    ITEMS(true),
    TOPICS(true),
    PLACE(false);

    private static final Pattern ITEM = Pattern.compile("[a-z]+:[a-z0-9-]+");

    private final boolean isList;

    ClaimField(boolean isList) {
        this.isList = isList;
    }

    /** The word of the coding guide: {@code actors}, {@code date} … */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field with this name; {@code happened} is what Entente itself calls the date. */
    public static Optional<ClaimField> of(String code) {
        String known = code.equals("happened") ? DATE.code() : code;
        return Arrays.stream(values())
                .filter(field -> field.code().equals(known))
                .findFirst();
    }

    /** True when it holds several values. */
    public boolean isList() {
        return isList;
    }

    /** True when it holds codes of polities. */
    public boolean isPolities() {
        return this == ACTORS || this == RECIPIENTS || this == TOPICS;
    }

    /**
     * Checks the form of values, not what a scheme or a world says of them.
     *
     * @throws IllegalArgumentException when a field of one value gets several, or a value is none of the field's
     */
    void check(List<String> values) {
        if (!isList && values.size() > 1) {
            throw new IllegalArgumentException("takes one value, and these are " + values.size());
        }
        if (values.isEmpty() && (this == TYPE || this == STATUS)) {
            throw new IllegalArgumentException("may not be empty");
        }
        for (String value : values) {
            if (value.isBlank()) {
                throw new IllegalArgumentException("has an empty value");
            }
            switch (this) {
                case TYPE ->
                    known(
                            value,
                            Arrays.stream(EventType.values()).map(Enum::name).toList());
                case STATUS ->
                    known(
                            value,
                            Arrays.stream(Status.values()).map(Status::code).toList());
                case DATE -> PartialDate.parse(value);
                case ITEMS -> {
                    if (!ITEM.matcher(value).matches()) {
                        throw new IllegalArgumentException(
                                "'" + value + "' is no kind of item; write it as weapon:drone");
                    }
                }
                case ACTORS, RECIPIENTS, MODE, ATTRIBUTION, CONTEXTS, TOPICS, PLACE -> {}
            }
        }
        if (values.stream().distinct().count() < values.size()) {
            throw new IllegalArgumentException("names a value twice");
        }
    }

    private static void known(String value, List<String> all) {
        if (!all.contains(value)) {
            throw new IllegalArgumentException("'" + value + "' is none; there are " + String.join(", ", all));
        }
    }
}
