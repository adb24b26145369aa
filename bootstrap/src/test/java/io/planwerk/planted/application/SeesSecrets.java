package io.planwerk.planted.application;

/** Sees tokens of providers, and ciphers. */
public record SeesSecrets(
    com.nimbusds.jwt.JWT token, org.bouncycastle.crypto.params.Argon2Parameters parameters) {}
