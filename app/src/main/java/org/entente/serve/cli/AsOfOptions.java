package org.entente.serve.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.PartialDate;
import org.entente.model.Scope;
import picocli.CommandLine.Option;

/** As of when the record is asked: by when it took things in, by when they were published, or both. */
final class AsOfOptions {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "What the record said at the end of this date (UTC), or at an instant such as "
                    + "2026-03-01T12:00:00Z: reports and judgements that came in later are not seen.")
    private String asOf = "";

    @Option(
            names = "--published-by",
            paramLabel = "DATE",
            description = "Only what was published by the end of this date; reports without a date are left out.")
    private String publishedBy = "";

    /** @throws EntenteException USER when a date is none */
    Scope scope() {
        Scope scope = Scope.EVERYTHING;
        if (!asOf.isEmpty()) {
            scope = scope.withAsOf(instant(asOf));
        }
        PartialDate published = FilterOptions.date("--published-by", publishedBy);
        return published.isKnown() ? scope.withPublishedBy(published.lastDay()) : scope;
    }

    private static Instant instant(String words) {
        try {
            if (words.indexOf('T') >= 0) {
                return Instant.parse(words);
            }
            LocalDate last = PartialDate.parse(words).lastDay();
            return last.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new EntenteException(
                    ErrorCode.USER,
                    "--as-of '" + words + "' is no date; give a day such as 2026-03-01, or an instant such as "
                            + "2026-03-01T12:00:00Z",
                    e);
        }
    }
}
