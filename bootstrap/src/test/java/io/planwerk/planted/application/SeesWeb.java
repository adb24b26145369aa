package io.planwerk.planted.application;

/** Depends on a technology, out of place. */
record SeesWeb(org.eclipse.jetty.client.Request request) {}
