package io.planwerk.planted.rest;

/** Goes past the use cases, and to the database. */
public record SeesPort(
    io.planwerk.planted.application.port.Things things, org.jdbi.v3.core.Jdbi jdbi) {}
