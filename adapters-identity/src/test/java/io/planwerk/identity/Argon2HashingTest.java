package io.planwerk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.port.PasswordHashing.Verdict;
import io.planwerk.identity.Argon2Hashing.Effort;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class Argon2HashingTest {
  private static final String PASSWORD = "correct horse ö battery";

  private final Argon2Hashing hashing = new Argon2Hashing();

  @Test
  void shouldTellHowAHashWasMade() {
    String hash = hashing.hash(PASSWORD);

    assertThat(hash)
        .matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
    assertThat(hashing.hash(PASSWORD)).as("salted").isNotEqualTo(hash);
    assertThat(hashing.compare(PASSWORD, hash)).isEqualTo(Verdict.RIGHT);
    assertThat(hashing.compare(PASSWORD + " ", hash)).isEqualTo(Verdict.WRONG);
    assertThat(hashing.compare(PASSWORD, null)).isEqualTo(Verdict.WRONG);
  }

  /** Made by the reference implementation (argon2 of Debian): argon2 somesalt -id -t 2 -k 65536. */
  @Test
  void shouldKnowWhatOthersMade() {
    String others =
        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

    assertThat(hashing.compare("password", others)).isEqualTo(Verdict.RIGHT);
    assertThat(hashing.compare("Password", others)).isEqualTo(Verdict.WRONG);
  }

  @Test
  void shouldTellWhatIsWeakerThanItShouldBe() {
    String weak = new Argon2Hashing(new Effort(1_024, 1, 1)).hash(PASSWORD);

    assertThat(hashing.compare(PASSWORD, weak)).isEqualTo(Verdict.RIGHT_BUT_WEAK);
    assertThat(hashing.compare("another", weak)).isEqualTo(Verdict.WRONG);
  }

  @Test
  void shouldServeManyOneAfterTheOther() throws InterruptedException {
    Argon2Hashing quick = new Argon2Hashing(new Effort(64, 1, 1));
    String hash = quick.hash(PASSWORD);
    AtomicInteger right = new AtomicInteger();
    CountDownLatch all = new CountDownLatch(50);
    try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 50; i++) {
        many.execute(
            () -> {
              if (quick.compare(PASSWORD, hash) == Verdict.RIGHT) {
                right.incrementAndGet();
              }
              all.countDown();
            });
      }
      all.await();
    }
    assertThat(right).hasValue(50);
  }
}
