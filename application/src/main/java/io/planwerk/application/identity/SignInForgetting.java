package io.planwerk.application.identity;

import io.planwerk.application.jobs.Minutely;
import io.planwerk.application.port.Sessions;
import io.planwerk.application.port.Throttles;
import io.planwerk.domain.workspace.Session;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

/** Forgets sessions that are over and tries that slow nobody down any more. Looks once an hour. */
public final class SignInForgetting implements Minutely {
  private static final int MINUTE = 23;

  private final Sessions sessions;
  private final Throttles throttles;
  private final InstantSource clock;

  @Inject
  public SignInForgetting(Sessions sessions, Throttles throttles, InstantSource clock) {
    this.sessions = sessions;
    this.throttles = throttles;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "forgetting-sign-ins";
  }

  @Override
  public void run() {
    Instant now = clock.instant();
    if (now.atZone(ZoneOffset.UTC).getMinute() == MINUTE) {
      sessions.forget(now.minus(Session.LONGEST), now.minus(Session.IDLE));
      throttles.forget(now);
    }
  }
}
