package org.entente.serve.cli;

import java.util.List;
import java.util.Locale;
import org.entente.explore.PolityFinder;
import org.entente.explore.TieView;
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
    void check(PolityFinder polities) {
        filters.ties(polities);
    }

    @Override
    void answer(Asked asked) {
        String actor = filters.actor(asked.polities());
        String recipient = filters.recipient(asked.polities());
        String place = filters.place().toLowerCase(Locale.ROOT);
        List<TieView> views = asked.explorer().ties(filters.ties(asked.polities())).stream()
                .filter(view -> actor.isEmpty() || view.tie().parties().get(0).equals(actor))
                .filter(view -> recipient.isEmpty() || view.tie().parties().lastIndexOf(recipient) > 0)
                .filter(view -> place.isEmpty()
                        || view.tie()
                                .details()
                                .getOrDefault("place", "")
                                .toLowerCase(Locale.ROOT)
                                .contains(place))
                .filter(view -> !filters.isContestedAsked() || view.isContested())
                .limit(filters.limit() == 0 ? Long.MAX_VALUE : filters.limit())
                .toList();
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
