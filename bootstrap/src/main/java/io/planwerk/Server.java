package io.planwerk;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.ProvisionException;
import com.google.inject.Stage;
import io.planwerk.application.identity.SigningIn;
import io.planwerk.application.jobs.Jobs;
import io.planwerk.application.port.JobSchedule;
import io.planwerk.application.workspace.Access;
import io.planwerk.identity.IdentityModule;
import io.planwerk.listening.ListeningModule;
import io.planwerk.optimizer.OptimizerModule;
import io.planwerk.persistence.DatabasePersistenceModule;
import io.planwerk.persistence.database.DatabaseFailure;
import io.planwerk.persistence.database.DatabaseInUse;
import io.planwerk.persistence.database.DatabaseSettings;
import io.planwerk.persistence.shared.Storage;
import io.planwerk.rest.RestModule;
import io.planwerk.rest.RestServer;
import io.planwerk.rest.RestSettings;
import io.planwerk.web.WebCalls;
import io.planwerk.web.WebModule;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The running product: database, use cases and HTTP, put together and taken apart in order. */
final class Server implements AutoCloseable {
  private final Storage storage;
  private final RestServer rest;
  private final WebCalls web;
  private final JobSchedule jobs;
  private final String address;
  private final Optional<String> madeToken;
  private final CountDownLatch stopAsked = new CountDownLatch(1);

  private Server(
      Storage storage,
      RestServer rest,
      WebCalls web,
      JobSchedule jobs,
      String address,
      Optional<String> madeToken) {
    this.storage = storage;
    this.rest = rest;
    this.web = web;
    this.jobs = jobs;
    this.address = address;
    this.madeToken = madeToken;
  }

  /**
   * Starts everything.
   *
   * @param owner the owner's secret, if it isn't to be made
   * @throws CannotGoOn when the port or the data folder is taken
   */
  static Server start(ServerOptions options, Optional<String> owner) {
    Injector injector =
        Guice.createInjector(
            Stage.DEVELOPMENT,
            new ApplicationModule(options.bounds.thresholds()),
            new ArchiveModule(),
            persistence(options.postgres(), options.dataFolder()),
            new OptimizerModule(),
            new ListeningModule(),
            new WebModule(options.web.settings()),
            new IdentityModule(options.identity.openId()),
            new RestModule(rest(options)));
    Storage storage = open(injector);
    RestServer rest = injector.getInstance(RestServer.class);
    try {
      AtomicReference<@Nullable String> made = new AtomicReference<>();
      Access access = injector.getInstance(Access.class);
      // Not earlier: a token that is made for a start that fails would never be shown.
      int port =
          rest.start(
              () -> {
                access.ensureOwner(owner).ifPresent(made::set);
                Accounts.ensure(options.identity, injector.getInstance(SigningIn.class));
              });
      // Nobody waits for them, so neither does the start.
      Jobs jobs = injector.getInstance(Jobs.class);
      Thread.ofPlatform().daemon().name("jobs").start(jobs::start);
      return new Server(
          storage,
          rest,
          injector.getInstance(WebCalls.class),
          injector.getInstance(JobSchedule.class),
          address(options.host, port),
          Optional.ofNullable(made.get()));
    } catch (RuntimeException e) {
      if (!portTaken(e)) {
        rest.stop();
      }
      storage.close();
      throw portTaken(e)
          ? new CannotGoOn(
              "Port " + options.port + " is taken. Choose another by --port or PLANWERK_PORT.")
          : e;
    }
  }

  private static RestSettings rest(ServerOptions options) {
    return new RestSettings(
        options.host,
        options.port,
        options.maxBodyBytes(),
        Math.max(0, options.rateLimit),
        new RestSettings.Clients(
            Math.max(1, options.maxConnections),
            Duration.ofSeconds(Math.max(1, options.clientTimeout)),
            Math.max(0, options.maxStreams)),
        Planwerk.version(),
        options.identity.publicUrl());
  }

  /**
   * @param url of PostgreSQL; absent where a folder is used
   * @throws CannotGoOn when the URL is none
   */
  static Module persistence(Optional<String> url, Path folder) {
    try {
      return new DatabasePersistenceModule(
          url.map(DatabaseSettings::at).orElseGet(() -> new DatabaseSettings.InFolder(folder)));
    } catch (IllegalArgumentException e) {
      throw new CannotGoOn(e.getMessage());
    }
  }

  /**
   * Opens the database.
   *
   * @throws CannotGoOn when it can't be opened, or is in use
   */
  static Storage open(Injector injector) {
    try {
      return injector.getInstance(Storage.class);
    } catch (ProvisionException e) {
      if (e.getCause() instanceof DatabaseInUse || e.getCause() instanceof DatabaseFailure) {
        throw new CannotGoOn(e.getCause().getMessage());
      }
      throw e;
    }
  }

  private static boolean portTaken(Throwable e) {
    return e instanceof BindException || (e.getCause() != null && portTaken(e.getCause()));
  }

  /** Where a server is found that listens there on this machine. */
  static String address(String host, int port) {
    return "http://" + shown(host) + ":" + port;
  }

  /** An address that a person can click, also when the server listens on all addresses. */
  private static String shown(String host) {
    return host.equals("0.0.0.0") || host.equals("::")
        ? "localhost"
        : host.contains(":") ? "[" + host + "]" : host;
  }

  String address() {
    return address;
  }

  /** The owner's secret, if it was made just now. */
  Optional<String> madeToken() {
    return madeToken;
  }

  /**
   * Waits for the signal to stop, and lets the process end only when what runs is finished.
   *
   * @param last what is to be done then
   */
  void runUntilToldToStop(Runnable last) throws InterruptedException {
    CountDownLatch stopped = new CountDownLatch(1);
    Thread hook =
        new Thread(
            () -> {
              stopAsked.countDown();
              try {
                stopped.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "stop");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      stopAsked.await();
      close();
      last.run();
    } finally {
      stopped.countDown();
    }
  }

  @Override
  public void close() {
    rest.stop();
    jobs.close();
    web.close();
    storage.close();
  }
}
