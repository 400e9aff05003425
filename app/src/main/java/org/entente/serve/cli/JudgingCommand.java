package org.entente.serve.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.model.Archive;
import org.entente.model.ArchivedEvent;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Judgement;
import org.entente.model.Resolved;
import org.entente.model.Run;
import org.entente.model.Scope;
import org.entente.model.Verdict;
import org.entente.serve.House;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that judges, and tells what came of it. */
abstract class JudgingCommand implements Callable<Integer> {
    @Mixin
    private ArchiveOptions archives = new ArchiveOptions();

    @Mixin
    private FolderOptions folders = new FolderOptions();

    @Option(names = "--why", paramLabel = "TEXT", description = "Why, in your words.")
    private String why = "";

    @Option(
            names = "--by",
            paramLabel = "NAME",
            defaultValue = "${sys:user.name}",
            description = "Who judges; else the user's name.")
    private String who = "";

    private final Desk desk;

    JudgingCommand(Desk desk) {
        this.desk = desk;
    }

    /** What is said, of what the archive holds. */
    abstract Verdict verdict(House house, Archive archive);

    @Override
    public final Integer call() {
        if (who.isBlank()) {
            throw new EntenteException(ErrorCode.USER, "--by is empty; give the name of whoever judges");
        }
        House house = folders.open(desk);
        try (Archive archive = archives.open(house)) {
            Verdict verdict = verdict(house, archive);
            Run run = archive.begin("judge", "");
            Judgement made;
            try {
                made = archive.judge(run, verdict);
            } finally {
                archive.end(run, Map.of());
            }
            try (Output out = Output.standard(desk.console())) {
                out.line(Shown.line(JudgementLines.said(made)));
                about(archive, made).forEach(key -> out.line(Shown.line("  " + key + " is " + home(archive, key))));
                out.keep();
            }
        }
        return Exit.DONE;
    }

    private static List<String> about(Archive archive, Judgement made) {
        return archive.judgements(Scope.EVERYTHING).stream()
                .map(Judgement.Logged::judgement)
                .filter(judgement -> judgement.id().equals(made.undoes().isEmpty() ? made.id() : made.undoes()))
                .flatMap(judgement -> judgement.keys().stream())
                .collect(Collectors.toList());
    }

    private static String home(Archive archive, String key) {
        return archive.event(Scope.EVERYTHING, ArchivedEvent.idOf(key))
                .map(event -> "now in " + event.id() + ", " + company(event))
                .orElse("in no event");
    }

    private static String company(ArchivedEvent event) {
        int others = event.sources().claims().size() - 1;
        return others == 0 ? "alone" : "with " + others + (others == 1 ? " other claim" : " other claims");
    }

    String who() {
        return who;
    }

    String why() {
        return why;
    }

    /** What an id stands for, when it can be judged. @throws EntenteException USER when it cannot */
    static Resolved judgeable(Archive archive, String id) {
        Resolved found = archive.resolve(Scope.EVERYTHING, id)
                .orElseThrow(
                        () -> new EntenteException(
                                ErrorCode.USER,
                                "nothing in the archive has the id " + id
                                        + "; ids of events stand in 'entente events', those of claims in 'entente why' of an event"));
        if (found.kind() != 'E' && found.kind() != 'C') {
            throw new EntenteException(
                    ErrorCode.USER,
                    id + " is " + found.id() + ", and only events (E-…) and claims (C-…) are judged; 'entente show "
                            + found.id() + "' says what it tells");
        }
        return found;
    }

    /** Of an event, the claim that speaks for it. */
    static String claim(Archive archive, Resolved found) {
        return found.kind() == 'C'
                ? found.id()
                : archive.event(Scope.EVERYTHING, found.id()).orElseThrow().best();
    }
}
