package org.entente.serve.cli;

import java.util.List;
import org.entente.explore.EventView;
import org.entente.explore.PolityFinder;
import org.entente.pack.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists events of the archive. */
@Command(
        name = "events",
        description = {
            "Lists what the archive holds: who did what to whom, when, with what status, on whose word. One line an event, "
                    + "however many reports tell it; by date, undated ones last.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente events --pair Iran Rusia --since 2024-03",
            "  entente events --type AID --item weapon --status denied",
            "  entente events --status contested",
            "  entente events --actor \"Corea del Nord\" --json -o events.jsonl",
            "",
            "A date in brackets is that of the first report: the event itself is undated.",
            "lines: independent lines of reporting / reports."
        })
final class EventsCommand extends RecordCommand {
    @Mixin
    private FilterOptions filters = new FilterOptions();

    EventsCommand(Desk desk) {
        super(desk);
    }

    @Override
    void check(Reference reference, PolityFinder polities) {
        filters.events(polities);
        filters.check(reference);
    }

    @Override
    void answer(Asked asked) {
        List<EventView> views = filters.events(asked.explorer(), asked.polities());
        if (isJson()) {
            jsonEvents(asked, views, "");
        } else if (!views.isEmpty()) {
            new Listings(desk().console(), asked.polities()).events(views).forEach(asked.out()::line);
        }
        if (views.isEmpty()) {
            say("no event answers to this; leave a filter out, or see all with 'entente events'");
        }
    }
}
