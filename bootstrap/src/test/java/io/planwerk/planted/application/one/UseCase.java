package io.planwerk.planted.application.one;

/** Half of a cycle. */
public record UseCase(io.planwerk.planted.application.two.OtherUseCase other) {}
