package io.entente.cli;

import io.entente.describe.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the arguments of a command, in words. */
final class ArgumentFault {

    private ArgumentFault() {}

    static String of(ParameterException exception) {
        if (exception instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unknown(unmatched.getUnmatched().get(0), exception.getCommandLine());
        }
        return Optional.ofNullable(exception.getArgSpec())
                .filter(argument -> exception.getValue() != null)
                .flatMap(argument -> rule(argument)
                        .map(rule -> "The " + name(argument) + " (" + exception.getValue() + ") must " + rule + "."))
                .orElse(exception.getMessage());
    }

    private static String unknown(String word, CommandLine command) {
        if (!word.startsWith("-")) {
            return command.getSubcommands().isEmpty()
                    ? "The argument (" + word + ") is not known here."
                    : unknownCommand(word, command);
        }
        List<String> options = command.getCommandSpec().options().stream()
                .map(option -> undashed(option.longestName()))
                .toList();
        return "The option (" + word + ") is not known here."
                + new Vocabulary("option", options)
                        .nearest(undashed(word))
                        .map(near -> "\nMaybe write --" + near + ".")
                        .orElse("");
    }

    private static String undashed(String option) {
        return option.replaceFirst("^--?", "");
    }

    private static String unknownCommand(String word, CommandLine command) {
        try {
            new Vocabulary("command", List.copyOf(command.getSubcommands().keySet())).check(word);
        } catch (IllegalArgumentException refusal) {
            return refusal.getMessage();
        }
        throw new IllegalStateException("The command " + word + " is known, yet was not found");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? "option " + option.longestName() : argument.paramLabel();
    }

    /** What values of the type of an argument have in common; empty where whoever reads them says so better. */
    private static Optional<String> rule(ArgSpec argument) {
        Class<?> type = argument.auxiliaryTypes()[0];
        if (type.isEnum()) {
            return Optional.of(Arrays.stream(type.getEnumConstants())
                    .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", ", "be one of ", "")));
        } else if (type == int.class) {
            return Optional.of("be a whole number below two billion");
        } else if (type == long.class) {
            return Optional.of("be a whole number of at most 18 digits");
        }
        return type == double.class ? Optional.of("be a number") : Optional.empty();
    }
}
