package io.planwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class PlanwerkTest {

  @Test
  void shouldExplainItselfWhenAskedForHelp() {
    StringWriter out = new StringWriter();

    int exitCode = Planwerk.commandLine().setOut(new PrintWriter(out)).execute("--help");

    assertThat(exitCode).isZero();
    assertThat(out.toString()).startsWith("Usage: planwerk").contains("--version");
  }

  @Test
  void shouldRefuseAnUnknownWord() {
    StringWriter err = new StringWriter();

    int exitCode = Planwerk.commandLine().setErr(new PrintWriter(err)).execute("no-such-command");

    assertThat(exitCode).isEqualTo(2);
    assertThat(err.toString()).contains("no-such-command");
  }
}
