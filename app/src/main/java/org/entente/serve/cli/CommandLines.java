package org.entente.serve.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.EntenteException;
import org.entente.serve.Console;
import org.entente.serve.House;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.UnmatchedArgumentException;

/** Builds the commands, runs one, and turns what went wrong into one clear line and an exit code. */
public final class CommandLines {
    private CommandLines() {}

    /** Runs the command that the words ask for. Never throws; the caller ends the process with the code. */
    public static int run(List<String> words, Console console, House.Opener houses, Clock clock) {
        EntenteCommand root = new EntenteCommand();
        Desk desk = new Desk(console, houses, clock, root::isDebugging);
        CommandLine line = commands(root, desk);
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, desk));
        line.setParameterExceptionHandler((e, given) -> misused(e, console));
        return line.execute(asked(words).toArray(String[]::new));
    }

    /** {@code help code} means {@code code --help}. */
    private static List<String> asked(List<String> words) {
        if (words.isEmpty() || !words.get(0).equals("help")) {
            return words;
        }
        List<String> asked = new ArrayList<>(words.subList(1, words.size()));
        asked.add("--help");
        return asked;
    }

    private static CommandLine commands(EntenteCommand root, Desk desk) {
        CommandLine line = new CommandLine(root)
                .addSubcommand(new CodeCommand(desk))
                .addSubcommand(new ReadCommand(desk))
                .addSubcommand(new IngestCommand(desk))
                .addSubcommand(new RecodeCommand(desk))
                .addSubcommand(new DeleteCommand(desk))
                .addSubcommand(new DoctorCommand(desk))
                .addSubcommand(new DocumentsCommand(desk))
                .addSubcommand(new SearchCommand(desk))
                .addSubcommand(new WhoCommand(desk))
                .addSubcommand(new WhyCommand(desk))
                .addSubcommand(new EventsCommand(desk))
                .addSubcommand(new TiesCommand(desk))
                .addSubcommand(new PairCommand(desk))
                .addSubcommand(new PolityCommand(desk))
                .addSubcommand(new CalendarCommand(desk))
                .addSubcommand(new SeriesCommand(desk))
                .addSubcommand(new BriefCommand(desk))
                .addSubcommand(new ShowCommand(desk))
                .addSubcommand(new ExportCommand(desk))
                .addSubcommand(new CommandLine(new PackCommand())
                        .addSubcommand(new PackListCommand(desk))
                        .addSubcommand(new PackCheckCommand(desk))
                        .addSubcommand(new PackImportCommand(desk)))
                .addSubcommand(new ActorsCommand(desk))
                .addSubcommand(new CommandLine(new JudgeCommand())
                        .addSubcommand(new JudgeSameCommand(desk))
                        .addSubcommand(new JudgeDifferentCommand(desk))
                        .addSubcommand(new JudgeAcceptCommand(desk))
                        .addSubcommand(new JudgeRejectCommand(desk))
                        .addSubcommand(new JudgeEditCommand(desk))
                        .addSubcommand(new JudgeUndoCommand(desk))
                        .addSubcommand(new JudgeLogCommand(desk))
                        .addSubcommand(new JudgeActorCommand(desk)))
                .addSubcommand(new CommandLine(new EvalCommand())
                        .addSubcommand(new EvalEventsCommand(desk))
                        .addSubcommand(new EvalActorsCommand(desk))
                        .addSubcommand(new EvalRelationCommand(desk))
                        .addSubcommand(new EvalCopiesCommand(desk))
                        .addSubcommand(new EvalFitCommand(desk)))
                .addSubcommand(new DemoCommand(desk));
        Console console = desk.console();
        Ansi ansi = console.isTerminal() ? Ansi.ON : Ansi.OFF;
        ColorScheme colors = CommandLine.Help.defaultColorScheme(ansi);
        return line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(colors)
                .setUsageHelpWidth(console.columns());
    }

    private static int failed(Exception e, Desk desk) {
        if (e instanceof Output.ReaderGone) {
            return Exit.DONE;
        }
        desk.trace(e);
        if (e instanceof EntenteException known) {
            desk.console().say("entente: " + Shown.line(String.valueOf(known.getMessage())));
            return Exit.of(known.code());
        }
        desk.console()
                .say("entente: this went wrong inside: " + Shown.line(e.toString())
                        + "; run it again with --debug and report what it prints");
        return Exit.FAILED;
    }

    private static int misused(CommandLine.ParameterException e, Console console) {
        CommandLine command = e.getCommandLine();
        StringBuilder said = new StringBuilder("entente: ").append(Shown.line(fault(e, command)));
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            said.append("; did you mean ")
                    .append(String.join(" or ", unmatched.getSuggestions()))
                    .append('?');
        }
        if (e instanceof UnmatchedArgumentException unmatched
                && unmatched.isUnknownOption()
                && command.getCommand() instanceof SearchCommand) {
            said.append("; a word to leave out stands behind others in quotes: 'drones -Gaza'");
        }
        said.append("; '").append(command.getCommandSpec().qualifiedName()).append(" --help' shows how");
        console.say(said.toString());
        return Exit.BAD_USAGE;
    }

    private static String fault(CommandLine.ParameterException e, CommandLine command) {
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && !command.getSubcommands().isEmpty()) {
            return "no such command: " + unmatched.getUnmatched().get(0);
        }
        String message = String.valueOf(e.getMessage());
        int lineEnd = message.indexOf('\n');
        return lineEnd < 0 ? message : message.substring(0, lineEnd);
    }
}
