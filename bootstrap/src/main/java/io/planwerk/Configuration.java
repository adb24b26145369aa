package io.planwerk;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Where the value of an option comes from when it isn't on the command line: the environment
 * variable {@code PLANWERK_<OPTION>}, else the line {@code option=value} of the file that {@code
 * PLANWERK_CONFIG} names.
 */
final class Configuration implements IDefaultValueProvider {
  private static final String PREFIX = "PLANWERK_";

  private final Map<String, String> environment;
  private final Properties file;

  Configuration(Map<String, String> environment) {
    this.environment = environment;
    this.file = read(environment.get(PREFIX + "CONFIG"));
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option)
        || option.usageHelp()
        || option.versionHelp()
        || isSwitchOfOurs(option)) {
      return null;
    }
    String name = name(option);
    String value = environment.get(variable(name));
    return value == null || value.isEmpty() ? file.getProperty(name) : value;
  }

  /**
   * @throws CannotGoOn when the file sets what none of the commands has
   */
  void requireKnown(Collection<CommandLine> commands) {
    Set<String> unknown = new TreeSet<>(file.stringPropertyNames());
    for (CommandLine command : commands) {
      for (OptionSpec option : command.getCommandSpec().options()) {
        if (!option.hidden()) {
          unknown.remove(name(option));
        }
      }
    }
    if (!unknown.isEmpty()) {
      throw new CannotGoOn(
          "The file that PLANWERK_CONFIG names sets what can't be set: "
              + String.join(", ", unknown));
    }
  }

  /** Such as the one that makes the start-up cache: nobody's settings should reach it. */
  private static boolean isSwitchOfOurs(OptionSpec option) {
    return option.hidden() && option.typeInfo().isBoolean();
  }

  static String name(OptionSpec option) {
    return option.longestName().substring("--".length());
  }

  static String variable(String name) {
    return PREFIX + name.replace('-', '_').toUpperCase(Locale.ROOT);
  }

  private static Properties read(@Nullable String file) {
    Properties properties = new Properties();
    if (file != null && !file.isEmpty()) {
      try (Reader reader = Files.newBufferedReader(Path.of(file))) {
        properties.load(reader);
      } catch (IOException e) {
        throw new CannotGoOn("PLANWERK_CONFIG names " + file + ", which can't be read.");
      }
    }
    return properties;
  }
}
