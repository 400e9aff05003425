package org.entente.serve.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.explore.Brief;
import org.entente.explore.BriefHtml;
import org.entente.explore.BriefMarkdown;
import org.entente.explore.BriefPdf;
import org.entente.explore.BriefWriter;
import org.entente.explore.Dossier;
import org.entente.explore.PolityFinder;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.pack.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a brief of a pair or a polity. */
@Command(
        name = "brief",
        description = {
            "Writes a brief of two polities, or of one, in Markdown, HTML or PDF: what happened, what is contested, what is ahead, "
                    + "the ties; each sentence with footnotes to the words and the reports, and a box that says what it rests on.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente brief IRN RUS",
            "  entente brief --pair Iran Russia --to html -o brief.html",
            "  entente brief CUB --to pdf -o cuba.pdf"
        })
final class BriefCommand extends RecordCommand {
    @Parameters(
            paramLabel = "POLITY",
            arity = "0..2",
            description = "One polity or two: codes, or names in any language.")
    private List<String> named = new ArrayList<>();

    @Option(
            names = "--pair",
            paramLabel = "POLITY",
            arity = "2",
            parameterConsumer = TwoPolities.Reader.class,
            description = "The same, two polities.")
    private TwoPolities pair = TwoPolities.NONE;

    @Option(names = "--to", paramLabel = "FORMAT", description = "md (so when not given), html or pdf.")
    private String format = "md";

    BriefCommand(Desk desk) {
        super(desk);
    }

    @Override
    void check(Reference reference, PolityFinder polities) {
        List<String> codes = codes(polities);
        if (!List.of("md", "markdown", "html", "pdf").contains(format.toLowerCase(Locale.ROOT))) {
            throw new EntenteException(ErrorCode.USER, "--to '" + format + "' is no format; give md, html or pdf");
        }
        if (isJson()) {
            throw new EntenteException(ErrorCode.USER, "a brief is no JSON; see 'entente pair A B --json'");
        }
        if (codes.size() == 2 && codes.get(0).equals(codes.get(1))) {
            throw new EntenteException(ErrorCode.USER, "both are " + codes.get(0) + "; name two polities, or one");
        }
    }

    private List<String> codes(PolityFinder polities) {
        List<String> words = named.isEmpty() ? pair.words() : named;
        if (named.size() > 2 || named.isEmpty() == pair.words().isEmpty()) {
            throw new EntenteException(ErrorCode.USER, "name one polity or two, as in 'entente brief IRN RUS'");
        }
        return words.stream().map(polities::find).toList();
    }

    @Override
    void answer(Asked asked) {
        List<String> codes = codes(asked.polities());
        Dossier dossier = codes.size() == 2
                ? asked.explorer().pair(codes.get(0), codes.get(1))
                : asked.explorer().polity(codes.get(0));
        Brief brief = new BriefWriter(
                        asked.explorer(), asked.house().reference().scheme().phrases(), asked.polities()::name)
                .write(dossier);
        if (format.equalsIgnoreCase("pdf")) {
            asked.out().bytes(BriefPdf.bytes(brief));
            return;
        }
        List<String> lines = format.equalsIgnoreCase("html") ? BriefHtml.lines(brief) : BriefMarkdown.lines(brief);
        lines.forEach(asked.out()::line);
    }
}
