package io.planwerk.planted.optimizer;

/** Sees a use case, and another adapter. */
public record SeesUseCase(
    io.planwerk.planted.application.one.UseCase useCase,
    io.planwerk.planted.persistence.SeesEverything other) {}
