package io.planwerk.web;

import io.planwerk.application.port.Courier;
import io.planwerk.application.port.WebAddresses;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.supply.Channel;
import io.planwerk.domain.supply.Dispatch;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings messages to webhooks and mailboxes. */
@Singleton
final class WebCourier implements Courier {
  private static final Bilingual NO_MAIL =
      new Bilingual(
          "geht nicht, weil der Server keinen Postausgang hat (Einstellung „smtp-url“)",
          "can't be reached, since the server has no outgoing mail (setting 'smtp-url')");

  private final WebAddresses addresses;
  private final Webhooks webhooks;
  private final Optional<MailSettings> mail;
  private @Nullable Mailing mailing;

  @Inject
  WebCourier(WebSettings settings, WebAddresses addresses, WebCalls calls, InstantSource clock) {
    this.addresses = addresses;
    this.webhooks = new Webhooks(calls, clock);
    this.mail = Optional.ofNullable(settings.mail());
  }

  @Override
  public Optional<Bilingual> objection(Channel channel) {
    return switch (channel.kind()) {
      case WEBHOOK -> addresses.objection(Objects.requireNonNull(channel.address()));
      case EMAIL -> mail.isPresent() ? Optional.empty() : Optional.of(NO_MAIL);
      case FEED, STREAM -> Optional.empty();
    };
  }

  @Override
  public Called call(String url, String id, Map<String, Object> payload, List<String> secrets) {
    return addresses
        .objection(url)
        .map(why -> new Called(new Attempt.Failed(why, Duration.ZERO), null))
        .orElseGet(() -> webhooks.call(URI.create(url), id, payload, secrets));
  }

  @Override
  public Attempt deliver(Dispatch dispatch, List<String> secrets) {
    Optional<Bilingual> objection = objection(dispatch.channel());
    if (objection.isPresent()) {
      return new Attempt.Failed(objection.get(), Duration.ZERO);
    }
    return switch (dispatch.channel().kind()) {
      case WEBHOOK -> webhooks.call(dispatch, secrets).attempt();
      case EMAIL -> mailing().send(dispatch);
      case FEED, STREAM -> throw new IllegalArgumentException("is fetched, not delivered");
    };
  }

  /** Made when the first mail is sent: the library takes its time to load. */
  private synchronized Mailing mailing() {
    Mailing made = mailing == null ? new Mailing(mail.orElseThrow()) : mailing;
    mailing = made;
    return made;
  }
}
