package org.entente.serve.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.explore.Acts;
import org.entente.explore.Agenda;
import org.entente.explore.AgendaIcs;
import org.entente.explore.EventView;
import org.entente.explore.PolityFinder;
import org.entente.explore.TieView;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.PartialDate;
import org.entente.model.Scope;
import org.entente.pack.Reference;
import org.entente.serve.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what lies ahead, or makes a calendar file of it. */
@Command(
        name = "calendar",
        description = {
            "Shows what lies ahead by date: acts that are announced or thought possible, and days of ties that are still to "
                    + "come; each with its words and its report. From today on, or from the day of --as-of or "
                    + "--published-by, unless --since or --all says otherwise.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente calendar IRN",
            "  entente calendar --pair Iran Russia --since 2024-04",
            "  entente calendar --all --json",
            "  entente calendar --to ics -o ahead.ics      for a calendar program; what has no date is left out"
        })
final class CalendarCommand extends RecordCommand {
    @Parameters(paramLabel = "POLITY", arity = "0..1", description = "One polity: a code, or a name in any language.")
    private String polity = "";

    @Option(names = "--all", description = "Also what is past by now, and what has no date.")
    private boolean isAllAsked;

    @Option(names = "--to", paramLabel = "FORMAT", description = "ics: an iCalendar file.")
    private String format = "";

    @Mixin
    private FilterOptions filters = new FilterOptions();

    CalendarCommand(Desk desk) {
        super(desk);
    }

    @Override
    void check(Reference reference, PolityFinder polities) {
        if (!polity.isEmpty()) {
            polities.find(polity);
        }
        filters.check(reference);
        if (!format.isEmpty() && !format.toLowerCase(Locale.ROOT).equals("ics")) {
            throw new EntenteException(ErrorCode.USER, "--to '" + format + "' is no format; give ics, or leave it out");
        }
        if (!format.isEmpty() && isJson()) {
            throw new EntenteException(ErrorCode.USER, "--json and --to ics are two formats; give one");
        }
        if (isAllAsked && (filters.since().isKnown() || filters.until().isKnown())) {
            throw new EntenteException(ErrorCode.USER, "--all asks for every date; leave --since and --until out");
        }
    }

    @Override
    void answer(Asked asked) {
        Agenda all = ofPolity(filters.agenda(asked.explorer(), asked.polities()), asked.polities());
        Agenda agenda = between(all, first(asked.scope()));
        if (!format.isEmpty()) {
            ics(asked, agenda);
        } else if (isJson()) {
            agenda.entries().forEach(entry -> json(asked, entry));
        } else {
            page(asked, agenda);
        }
        if (agenda.entries().isEmpty()) {
            say("nothing told lies ahead"
                    + (isAllAsked ? "" : " from " + first(asked.scope()).iso() + " on")
                    + (all.entries().isEmpty()
                            ? ""
                            : "; see all " + all.entries().size() + " with --all"));
        }
    }

    private Agenda ofPolity(Agenda agenda, PolityFinder polities) {
        if (polity.isEmpty()) {
            return agenda;
        }
        String code = polities.find(polity);
        return new Agenda(agenda.entries().stream()
                .filter(entry -> parties(entry).anyMatch(code::equals))
                .toList());
    }

    private static Stream<String> parties(Agenda.Entry entry) {
        return entry instanceof Agenda.OfEvent event
                ? Stream.concat(event.view().event().actors().stream(), event.view().event().recipients().stream())
                : ((Agenda.OfTie) entry).view().tie().parties().stream();
    }

    private Agenda between(Agenda all, PartialDate first) {
        Agenda agenda = all;
        if (!isAllAsked) {
            agenda = agenda.since(first);
            agenda = filters.until().isKnown() ? agenda.until(filters.until()) : agenda;
        }
        return filters.limit() == 0 ? agenda : agenda.limit(filters.limit());
    }

    /** Where nothing else is said, today; of an earlier record, its last day: what lay ahead then. */
    private PartialDate first(Scope scope) {
        if (filters.since().isKnown()) {
            return filters.since();
        }
        LocalDate day = desk().today();
        if (scope.publishedBy().isBefore(day)) {
            day = scope.publishedBy();
        }
        boolean isEarlier =
                scope.asOf().isBefore(day.atStartOfDay(ZoneOffset.UTC).toInstant());
        return PartialDate.of(isEarlier ? LocalDate.ofInstant(scope.asOf(), ZoneOffset.UTC) : day);
    }

    private void page(Asked asked, Agenda agenda) {
        Acts acts = acts(asked);
        new CalendarPage(desk().console(), acts).lines(agenda).forEach(asked.out()::line);
    }

    private static Acts acts(Asked asked) {
        return new Acts(asked.house().reference().scheme().phrases(), asked.polities()::name);
    }

    private void ics(Asked asked, Agenda agenda) {
        new AgendaIcs(acts(asked))
                .lines(agenda)
                .forEach(line -> asked.out().bytes((line + "\r\n").getBytes(StandardCharsets.UTF_8)));
        long undated = agenda.entries().stream()
                .filter(entry -> !entry.date().isKnown())
                .count();
        if (undated > 0) {
            say("left out of the file for want of a date: " + undated + "; see them with 'entente calendar --all'");
        }
    }

    /** The event or tie in the guide's form, with the day, what falls on it, and the sentence. */
    private static void json(Asked asked, Agenda.Entry entry) {
        if (entry instanceof Agenda.OfEvent event) {
            List<EventView> views = List.of(event.view());
            asked.json().events(views, node -> line(asked, node, entry, "event"));
        } else {
            Agenda.OfTie tie = (Agenda.OfTie) entry;
            List<TieView> views = List.of(tie.view());
            asked.json().ties(views, node -> line(asked, node, entry, tie.turn().code()));
        }
    }

    private static void line(Asked asked, ObjectNode node, Agenda.Entry entry, String falls) {
        node.put("ahead", falls);
        JsonText.putOrNull(node, "on", entry.date().isKnown() ? entry.date().iso() : "");
        node.put("sentence", entry.passage().words());
        asked.out().line(JsonText.line(node));
    }
}
