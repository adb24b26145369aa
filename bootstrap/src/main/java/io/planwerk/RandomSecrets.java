package io.planwerk;

import io.planwerk.application.port.Secrets;
import java.security.SecureRandom;

/** Secrets from the platform's source of randomness. */
final class RandomSecrets implements Secrets {
  private static final String LETTERS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final int LENGTH = 32;

  private final SecureRandom random = new SecureRandom();

  @Override
  public String next() {
    StringBuilder secret = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      secret.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return secret.toString();
  }
}
