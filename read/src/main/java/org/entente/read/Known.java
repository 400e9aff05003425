package org.entente.read;

import org.entente.model.PartialDate;

/**
 * What stands beside a text: in its record or in its sidecar. What is not said is empty, a date that is not said
 * unknown.
 */
record Known(String title, PartialDate published, String lang, String url, String outlet) {
    static final Known NOTHING = new Known("", PartialDate.UNKNOWN, "", "", "");

    static Known of(Fields fields) throws Fields.Malformed {
        return new Known(
                fields.text("title"),
                fields.date("published"),
                fields.text("lang"),
                fields.text("url"),
                fields.text("outlet"));
    }
}
