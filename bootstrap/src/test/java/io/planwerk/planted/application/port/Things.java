package io.planwerk.planted.application.port;

/** An outbound port. */
public interface Things {}
