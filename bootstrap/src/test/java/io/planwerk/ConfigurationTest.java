package io.planwerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwerk.domain.assessment.Bound;
import io.planwerk.domain.assessment.Thresholds;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class ConfigurationTest {

  @TempDir Path folder;

  @Test
  void shouldPreferTheCommandLineToTheEnvironmentToTheFileToTheDefault() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("planwerk.properties"), "port=1\nhost=from.file\nlog-level=debug\n");
    Map<String, String> environment =
        Map.of(
            "PLANWERK_CONFIG",
            file.toString(),
            "PLANWERK_PORT",
            "2",
            "PLANWERK_LOG_FORMAT",
            "json");

    ServerOptions options = parsed(environment, "--log-format", "text");

    assertThat(options.port).isEqualTo(2);
    assertThat(options.host).isEqualTo("from.file");
    assertThat(options.logLevel).isEqualTo(ServerOptions.LogLevel.DEBUG);
    assertThat(options.logFormat).isEqualTo(ServerOptions.LogFormat.TEXT);
    assertThat(options.maxBodyMegabytes).isEqualTo(5);
  }

  @Test
  void shouldListenOnLoopbackUnlessToldOtherwise() {
    assertThat(parsed(Map.of()).host).isEqualTo("127.0.0.1");
  }

  @Test
  void shouldSayWhichFileCannotBeRead() {
    assertThatThrownBy(() -> new Configuration(Map.of("PLANWERK_CONFIG", "/no/such/file")))
        .isInstanceOf(CannotGoOn.class)
        .hasMessageContaining("/no/such/file");
  }

  @Test
  void shouldBeToldOnOnePageWithItsDefaults() throws IOException {
    Map<String, String> options = new TreeMap<>();
    for (CommandLine command : Planwerk.commandLine().getSubcommands().values()) {
      for (OptionSpec option : command.getCommandSpec().options()) {
        if (!option.hidden() && !option.usageHelp() && !option.versionHelp()) {
          String name = Configuration.name(option);
          String usual = option.defaultValue();
          options.put(
              "`--" + name + "` | `" + Configuration.variable(name) + "`",
              usual == null ? "" : "`" + usual.toLowerCase(Locale.ROOT) + "`");
        }
      }
    }
    Map<String, String> told = new TreeMap<>();
    Matcher line =
        Pattern.compile(
                "^\\| (`--[a-z-]+` \\| `PLANWERK_[A-Z_]+`) \\|([^|]*)\\|[^|]+\\|[^|]+\\|$",
                Pattern.MULTILINE)
            .matcher(Readme.page("docs/configuration.md"));
    while (line.find()) {
      told.put(line.group(1), line.group(2).strip());
    }
    assertThat(told.keySet()).isEqualTo(options.keySet());
    options.forEach((option, usual) -> assertThat(usual).as(option).isIn("", told.get(option)));
  }

  @Test
  void shouldTellWhatTheLauncherReads() throws IOException {
    String page = Readme.page("docs/configuration.md");
    Set<String> read = new TreeSet<>();
    Matcher variable = Pattern.compile("PLANWERK_[A-Z_]+").matcher(Readme.page("planwerk"));
    while (variable.find()) {
      read.add(variable.group());
    }
    read.remove("PLANWERK_BUILT"); // what the build tells itself
    assertThat(read).isNotEmpty().allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
  }

  /** The recipe copies one by one, so that a change of one leaves what was built of the others. */
  @Test
  void shouldHaveEveryModuleInTheContainer() throws IOException {
    List<String> modules =
        Pattern.compile("<module>([^<]+)</module>")
            .matcher(Files.readString(Path.of("../pom.xml")).replaceFirst("(?s)<profiles>.*", ""))
            .results()
            .map(found -> found.group(1))
            .toList();

    assertThat(modules).hasSizeGreaterThan(8).contains("bootstrap");
    assertThat(Files.readAllLines(Path.of("../deploy/Containerfile")))
        .containsAll(modules.stream().map(name -> "COPY " + name + " " + name).toList());
  }

  @Test
  void shouldRefuseSettingsThatNoCommandHas() throws IOException {
    Path file = Files.writeString(folder.resolve("typo.properties"), "prot=8080\nport=8081\n");
    Configuration configuration = new Configuration(Map.of("PLANWERK_CONFIG", file.toString()));

    assertThatThrownBy(
            () -> configuration.requireKnown(Planwerk.commandLine().getSubcommands().values()))
        .isInstanceOf(CannotGoOn.class)
        .hasMessageEndingWith("can't be set: prot");
  }

  @Test
  void shouldRefuseOwnerTokensThatCannotBeSentOrCanBeGuessed() {
    assertThat(parsed(Map.of("PLANWERK_OWNER_TOKEN", "pw_short")).owner()).contains("pw_short");
    assertThat(parsed(Map.of("PLANWERK_OWNER_TOKEN", "x".repeat(20)), "--host", "0.0.0.0").owner())
        .isPresent();
    for (String token : List.of(" pw_blank", "pw_ümlaut", "x".repeat(501))) {
      ServerOptions options = parsed(Map.of("PLANWERK_OWNER_TOKEN", token));
      assertThatThrownBy(options::owner).isInstanceOf(CannotGoOn.class);
    }
    ServerOptions inPublic =
        parsed(Map.of("PLANWERK_OWNER_TOKEN", "pw_short", "PLANWERK_HOST", "::"));
    assertThatThrownBy(inPublic::owner)
        .isInstanceOf(CannotGoOn.class)
        .hasMessageContaining("at least 20");
  }

  @Test
  void shouldTakeBoundsOfRules() {
    ServerOptions options =
        parsed(Map.of("PLANWERK_BOUNDS", "growth-per-year=0.5, risk-severity=8"));

    assertThat(options.bounds.thresholds().own())
        .isEqualTo(
            Map.of(
                Bound.GROWTH_PER_YEAR, new BigDecimal("0.5"),
                Bound.RISK_SEVERITY, new BigDecimal("8")));
    assertThat(parsed(Map.of()).bounds.thresholds()).isEqualTo(Thresholds.DEFAULT);
  }

  @Test
  void shouldRefuseBoundsThatNoRuleHas() {
    ServerOptions typo = parsed(Map.of(), "--bounds", "growth=1");
    ServerOptions text = parsed(Map.of(), "--bounds", "growth-per-year=much");

    assertThatThrownBy(() -> typo.bounds.thresholds())
        .isInstanceOf(CannotGoOn.class)
        .hasMessageContaining("growth-per-year, growth-days");
    assertThatThrownBy(() -> text.bounds.thresholds())
        .isInstanceOf(CannotGoOn.class)
        .hasMessage("The bound growth-per-year needs a number, such as 1");
  }

  private static ServerOptions parsed(Map<String, String> environment, String... arguments) {
    ServerOptions options = new ServerOptions();
    commandLine(environment, options).parseArgs(arguments);
    return options;
  }

  private static CommandLine commandLine(Map<String, String> environment, ServerOptions options) {
    return new CommandLine(options)
        .setDefaultValueProvider(new Configuration(environment))
        .setCaseInsensitiveEnumValuesAllowed(true);
  }
}
