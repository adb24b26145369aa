package io.planwerk.planted.identity;

/** Sees a use case, and another adapter. */
public record SeesUseCase(
    io.planwerk.planted.application.one.UseCase useCase,
    io.planwerk.planted.web.SeesUseCase other) {}
