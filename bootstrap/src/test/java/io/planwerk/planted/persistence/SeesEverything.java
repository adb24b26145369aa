package io.planwerk.planted.persistence;

/** Sees a use case, another adapter and the web. */
public record SeesEverything(
    io.planwerk.planted.application.one.UseCase useCase,
    io.planwerk.planted.rest.SeesPort port,
    io.javalin.http.Context context) {}
