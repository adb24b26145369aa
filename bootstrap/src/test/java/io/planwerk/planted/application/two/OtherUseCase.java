package io.planwerk.planted.application.two;

/** Half of a cycle. */
public record OtherUseCase(io.planwerk.planted.application.one.UseCase one) {}
