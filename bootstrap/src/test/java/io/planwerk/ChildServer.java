package io.planwerk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The real product in a process of its own, which can be killed. */
final class ChildServer implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("listens at (http://[^ ]+)");

  private final Process process;
  final String address;
  final List<String> said;

  private ChildServer(Process process, String address, List<String> said) {
    this.process = process;
    this.address = address;
    this.said = said;
  }

  static ChildServer start(Map<String, String> environment) throws IOException {
    return start(System.getProperty("java.class.path"), environment);
  }

  /** Another version of it. */
  static ChildServer start(String classPath, Map<String, String> environment) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-Dguice_custom_class_loading=CHILD",
            "-cp",
            classPath,
            "io.planwerk.Planwerk",
            "serve",
            "--port",
            "0");
    builder.environment().keySet().removeIf(name -> name.startsWith("PLANWERK_"));
    builder.environment().putAll(environment);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    Process process = builder.start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    List<String> said = new ArrayList<>();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      said.add(line);
      Matcher matcher = ADDRESS.matcher(line);
      if (matcher.find()) {
        return new ChildServer(process, matcher.group(1), said);
      }
    }
    throw new IOException("the server ended before it listened: " + said);
  }

  long pid() {
    return process.pid();
  }

  /** Ends it as a power cut would: no hook runs, nothing is flushed. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Asks it to stop, as a service manager does, and waits; the exit code. */
  int stop() throws InterruptedException {
    process.destroy();
    return process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
