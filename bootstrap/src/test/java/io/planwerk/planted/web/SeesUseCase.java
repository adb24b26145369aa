package io.planwerk.planted.web;

/** Sees a use case, and another adapter. */
public record SeesUseCase(
    io.planwerk.planted.application.one.UseCase useCase,
    io.planwerk.planted.listening.SeesUseCase other) {}
