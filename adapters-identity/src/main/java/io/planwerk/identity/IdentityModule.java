package io.planwerk.identity;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.IdentityProvider;
import io.planwerk.application.port.PasswordHashing;
import java.time.InstantSource;
import java.util.Optional;

/** Proves who people are. */
public final class IdentityModule extends AbstractModule {
  private final Optional<OpenIdSettings> openId;

  /**
   * @param openId the provider; empty where only passwords are taken
   */
  public IdentityModule(Optional<OpenIdSettings> openId) {
    this.openId = openId;
  }

  @Override
  protected void configure() {
    bind(PasswordHashing.class).to(Argon2Hashing.class);
    bind(IdentityProvider.class)
        .toInstance(
            openId
                .<IdentityProvider>map(
                    settings -> new OpenIdProvider(settings, InstantSource.system()))
                .orElseGet(NoProvider::new));
  }
}
