package io.planwerk;

import com.google.inject.Guice;
import com.google.inject.Injector;
import io.planwerk.application.identity.SigningIn;
import io.planwerk.domain.assessment.Thresholds;
import io.planwerk.identity.IdentityModule;
import io.planwerk.listening.ListeningModule;
import io.planwerk.optimizer.OptimizerModule;
import io.planwerk.persistence.shared.Storage;
import io.planwerk.web.WebModule;
import io.planwerk.web.WebSettings;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Gives a local account its password, in the database. */
@Command(
    name = "set-password",
    description =
        "Give a local account a password, read from the console, from standard input or from a"
            + " file. Whoever isn't a member anywhere becomes an owner of the first workspace.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Works on the database itself: the embedded one can't be open in a server at the same time.",
    })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class SetPasswordCommand implements Callable<Integer> {

  @Option(names = "--email", required = true, description = "Whose account it is")
  private String email;

  @Option(
      names = "--name",
      defaultValue = "Owner",
      description = "What a person who isn't a member yet is called. Default: ${DEFAULT-VALUE}")
  private String name;

  @Option(names = "--password-file", description = "File that holds the password")
  private @Nullable Path passwordFile;

  @Option(
      names = "--data-dir",
      description = "Folder of the embedded database. Default: .planwerk in your home folder")
  private @Nullable Path dataDir;

  @Option(
      names = "--database-url",
      description = "PostgreSQL instead of the embedded database, as for planwerk serve")
  private @Nullable String databaseUrl;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    String password = password();
    Injector injector =
        Guice.createInjector(
            new ApplicationModule(Thresholds.DEFAULT),
            new OptimizerModule(),
            new ListeningModule(),
            new WebModule(WebSettings.nothing()),
            new IdentityModule(Optional.empty()),
            Server.persistence(Optional.ofNullable(databaseUrl), folder()));
    Storage storage = Server.open(injector);
    try {
      Accounts.set(injector.getInstance(SigningIn.class), email, name, password);
    } finally {
      storage.close();
    }
    spec.commandLine().getOut().println(email + " signs in with this password from now on.");
    return 0;
  }

  private Path folder() {
    return dataDir == null ? Path.of(System.getProperty("user.home"), ".planwerk") : dataDir;
  }

  private String password() {
    if (passwordFile != null) {
      return IdentityOptions.secret(passwordFile, "--password-file");
    }
    Optional<Console> console = Optional.ofNullable(System.console()).filter(Console::isTerminal);
    if (console.isPresent()) {
      char[] typed = console.get().readPassword("Password: ");
      return typed == null ? "" : new String(typed);
    }
    try {
      String line =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
      return line == null ? "" : line;
    } catch (IOException e) {
      throw new CannotGoOn("The password can't be read: " + e.getMessage());
    }
  }
}
