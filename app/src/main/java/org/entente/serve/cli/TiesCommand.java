package org.entente.serve.cli;

import java.util.List;
import org.entente.explore.PolityFinder;
import org.entente.explore.TieView;
import org.entente.pack.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists ties of the archive. */
@Command(
        name = "ties",
        description = {
            "Lists the standing ties that the archive holds: memberships, agreements, supplies, projects, sanctions, offices, "
                    + "presences, alignments; since when, on whose word, and who denies them.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente ties --pair IRN RUS",
            "  entente ties --type supply --actor PRK --item weapon",
            "  entente ties --type office --since 2024-05 --json"
        })
final class TiesCommand extends RecordCommand {
    @Mixin
    private FilterOptions filters = new FilterOptions();

    TiesCommand(Desk desk) {
        super(desk);
    }

    @Override
    void check(Reference reference, PolityFinder polities) {
        filters.ties(polities);
        filters.check(reference);
    }

    @Override
    void answer(Asked asked) {
        List<TieView> views = filters.ties(asked.explorer(), asked.polities());
        if (isJson()) {
            jsonTies(asked, views, "");
        } else if (!views.isEmpty()) {
            new Listings(desk().console(), asked.polities()).ties(views).forEach(asked.out()::line);
        }
        if (views.isEmpty()) {
            say("no tie answers to this; leave a filter out, or see all with 'entente ties'");
        }
    }
}
