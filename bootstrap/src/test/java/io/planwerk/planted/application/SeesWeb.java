package io.planwerk.planted.application;

/** Depends on technologies, out of place. */
record SeesWeb(
    org.eclipse.jetty.client.Request request,
    jakarta.mail.Session session,
    com.github.kagkarlsson.scheduler.Clock clock) {}
