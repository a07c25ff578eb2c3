package io.entente.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands in the order in which help lists them. Only those that the arguments name are built: reading the options
 * of all of them would take longer than most commands do.
 */
final class Commands {

    private static final List<Listed> ALL = List.of(
            new Listed("run", "Runs a scenario and prints a summary."),
            new Listed("explain", "Tells the story of a run quarter by quarter."),
            new Listed("report", "Draws the page of a run or a sweep anew."),
            new Listed("export", "Turns parts of a run into other programs' formats."),
            new Listed("analyze", "Draws the strategic picture of a moment."),
            new Listed("verify", "Checks a run, and runs it again to compare."),
            new Listed("validate", "Checks scenarios, sweeps and tournaments without running them."),
            new Listed("sweep", "Runs a scenario many times with some of its values varied."),
            new Listed("merge", "Puts the parts of a sweep together."),
            new Listed("query", "Asks the results of a sweep or a run in SQL."),
            new Listed("compare", "Compares runs, scenarios or cells of sweeps."),
            new Listed("sensitivity", "Says which factors of a sweep matter."),
            new Listed("game", "Plays strategies of two or more roles against each other, as a game."),
            new Listed("negotiate", "Holds one negotiation over a domain."),
            new Listed("tournament", "Has strategies meet each other over domains."),
            new Listed("domain", "Analyses a negotiation domain."),
            new Listed("solve", "Solves textbook problems."),
            new Listed("agents", "Lists the profiles of clouds, labs, regulators and suppliers."),
            new Listed("strategies", "Lists the negotiation strategies."),
            new Listed("schema", "Prints a JSON Schema."),
            new Listed("help", "Shows the help of a command."));

    private Commands() {}

    /** A command's line in the list. */
    record Listed(String name, String summary) {}

    static List<Listed> all() {
        return ALL;
    }

    /** Adds all commands to the program, in full where an argument names them. */
    static void addTo(CommandLine program, Terminal terminal, List<String> arguments) {
        for (Listed listed : ALL) {
            if (arguments.contains(listed.name())) {
                program.addSubcommand(listed.name(), command(listed.name(), terminal));
            } else {
                CommandSpec line = CommandSpec.create();
                line.usageMessage().description(listed.summary());
                program.addSubcommand(listed.name(), line);
            }
        }
    }

    private static Object command(String name, Terminal terminal) {
        return switch (name) {
            case "run" -> new RunCommand(terminal);
            case "explain" -> new ExplainCommand(terminal);
            case "report" -> new ReportCommand(terminal);
            case "export" -> new ExportCommand(terminal);
            case "analyze" -> new AnalyzeCommand(terminal);
            case "verify" -> new VerifyCommand(terminal);
            case "validate" -> new ValidateCommand(terminal);
            case "sweep" -> new SweepCommand(terminal);
            case "merge" -> new MergeCommand(terminal);
            case "query" -> new QueryCommand(terminal);
            case "compare" -> new CompareCommand(terminal);
            case "sensitivity" -> new SensitivityCommand(terminal);
            case "game" -> new GameCommand(terminal);
            case "negotiate" -> new NegotiateCommand(terminal);
            case "tournament" -> new TournamentCommand(terminal);
            case "domain" -> new DomainCommand(terminal);
            case "solve" -> new SolveCommand(terminal);
            case "agents" -> new AgentsCommand(terminal);
            case "strategies" -> new StrategiesCommand(terminal);
            case "schema" -> new SchemaCommand(terminal);
            case "help" -> new CommandLine.HelpCommand();
            default -> throw new IllegalArgumentException("There is no command " + name);
        };
    }
}
