package io.planwerk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.util.Modules;
import io.planwerk.application.Outcome;
import io.planwerk.domain.assessment.Thresholds;
import io.planwerk.identity.IdentityModule;
import io.planwerk.listening.ListeningModule;
import io.planwerk.optimizer.OptimizerModule;
import io.planwerk.persistence.MemoryPersistenceModule;
import io.planwerk.persistence.shared.Storage;
import io.planwerk.web.WebModule;
import io.planwerk.web.WebSettings;
import java.time.InstantSource;
import java.util.Optional;

/** All use cases in this process, with no server around them and a clock of the test's own. */
final class UseCases {
  private UseCases() {}

  /** They call nobody in the web. */
  static Injector inMemory(InstantSource clock) {
    return over(new MemoryPersistenceModule(), WebSettings.nothing(), clock);
  }

  static Injector over(Module persistence, WebSettings web, InstantSource clock) {
    Injector made =
        Guice.createInjector(
            Modules.override(new ApplicationModule(Thresholds.DEFAULT))
                .with(binder -> binder.bind(InstantSource.class).toInstance(clock)),
            new ListeningModule(),
            new OptimizerModule(),
            new WebModule(web),
            new IdentityModule(Optional.empty()),
            persistence);
    made.getInstance(Storage.class);
    return made;
  }

  /** What came of it, as nothing stood against it. */
  static <T> T done(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<T>) outcome).value();
  }
}
