package org.entente.serve.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.model.Edit;
import org.entente.model.Judgement;

/** Judgements in words. */
final class JudgementLines {
    private final List<Judgement.Logged> log;

    /** @param log all that there are, in order */
    JudgementLines(List<Judgement.Logged> log) {
        this.log = log;
    }

    /** Those that speak of a claim and were not taken back. */
    List<Judgement.Logged> on(String claim) {
        return log.stream()
                .filter(line -> line.state() != Judgement.State.UNDONE)
                .filter(line -> line.judgement().keys().contains(claim))
                .toList();
    }

    /** {@code J-k3v accept C-a7c}. */
    static String said(Judgement judgement) {
        return judgement.id() + " " + judgement.verb().code() + " " + what(judgement);
    }

    static String what(Judgement judgement) {
        String about = judgement.undoes().isEmpty() ? String.join(" ", judgement.keys()) : judgement.undoes();
        String edits = judgement.edits().stream().map(JudgementLines::edit).collect(Collectors.joining(" "));
        return edits.isEmpty() ? about : about + " " + edits;
    }

    private static String edit(Edit edit) {
        return edit.field().code() + "=" + String.join(",", edit.values());
    }

    /** With who, when, why, and what became of it. */
    static String whole(Judgement.Logged line) {
        Judgement judgement = line.judgement();
        return said(judgement) + ", by " + judgement.who() + " on "
                + judgement.at().toString().substring(0, 10)
                + (judgement.why().isEmpty() ? "" : ": " + judgement.why())
                + " (" + state(line) + ")";
    }

    static String state(Judgement.Logged line) {
        return line.reason().isEmpty() ? line.state().code() : line.state().code() + ": " + line.reason();
    }
}
