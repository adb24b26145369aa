package io.planwerk.planted.listening;

/** Sees a use case, and another adapter. */
public record SeesUseCase(
    io.planwerk.planted.application.one.UseCase useCase,
    io.planwerk.planted.optimizer.SeesUseCase other) {}
