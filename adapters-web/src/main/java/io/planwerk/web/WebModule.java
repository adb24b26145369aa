package io.planwerk.web;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.Courier;
import io.planwerk.application.port.FeedReading;
import io.planwerk.application.port.WebAddresses;

/** Calls other servers and sends mail, as far as the settings allow it. */
public final class WebModule extends AbstractModule {
  private final WebSettings settings;

  public WebModule(WebSettings settings) {
    this.settings = settings;
  }

  @Override
  protected void configure() {
    bind(WebSettings.class).toInstance(settings);
    bind(Resolver.class).toInstance(Resolver.ofThisMachine());
    bind(Courier.class).to(WebCourier.class);
    bind(FeedReading.class).to(WebFeeds.class);
    bind(WebAddresses.class).to(AllowedAddresses.class);
  }
}
