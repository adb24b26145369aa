package io.planwerk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.planwerk.application.port.Courier.Attempt;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.supply.Channel;
import io.planwerk.domain.supply.ChannelKind;
import io.planwerk.domain.supply.Delivery;
import io.planwerk.domain.supply.Dispatch;
import io.planwerk.domain.supply.Message;
import io.planwerk.web.MailSettings.Security;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailingTest {
  private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

  private final GreenMail server = new GreenMail(setup());

  private static ServerSetup setup() {
    ServerSetup setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    setup.setServerStartupTimeout(Duration.ofMinutes(1).toMillis());
    return setup;
  }

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private Mailing mailing(String user) {
    return new Mailing(
        MailSettings.of(
            "smtp+plain://" + user + "127.0.0.1:" + server.getSmtp().getPort(),
            "planwerk@example.com"));
  }

  private static Dispatch dispatch(String to) {
    return new Dispatch(
        new WorkspaceId("main"),
        new StrategyId("plan"),
        "daily",
        3,
        "msg_abc-_1",
        new Channel(ChannelKind.EMAIL, to),
        NOON,
        Message.notice(
            new Bilingual("Müller & Söhne\nBcc: eve@example.com", ""),
            new Bilingual("Grüße <b>", ""),
            false,
            Tongue.GERMAN),
        Delivery.waiting(NOON));
  }

  @Test
  void shouldSendTextAndHtmlUnderTheIdOfTheMessage() throws Exception {
    for (int i = 0; i < 2; i++) {
      assertThat(mailing("").send(dispatch("anna@example.org"))).isEqualTo(new Attempt.Delivered());
    }

    MimeMessage[] mails = server.getReceivedMessages();
    assertThat(mails).hasSize(2);
    MimeMessage mail = mails[0];
    assertThat(mail.getMessageID()).isEqualTo("<msg_abc-_1@example.com>");
    assertThat(mails[1].getMessageID()).isEqualTo(mail.getMessageID());
    assertThat(mail.getSubject()).isEqualTo("Müller & Söhne Bcc: eve@example.com");
    assertThat(mail.getHeader("Bcc")).isNull();
    assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("planwerk@example.com");
    assertThat(mail.getAllRecipients())
        .extracting(Object::toString)
        .containsExactly("anna@example.org");
    assertThat(mail.getSentDate()).isEqualTo(Date.from(NOON));
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mail.getHeader("Content-Language")).containsExactly("de");
    assertThat(mail.getHeader("List-Unsubscribe"))
        .containsExactly("<mailto:planwerk@example.com?subject=unsubscribe%20plan/daily>");
    MimeMultipart parts = (MimeMultipart) mail.getContent();
    assertThat(parts.getContentType()).startsWith("multipart/alternative");
    assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
    assertThat((String) parts.getBodyPart(0).getContent()).startsWith("Grüße <b>");
    assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
    assertThat((String) parts.getBodyPart(1).getContent()).contains("Grüße &lt;b&gt;");
  }

  @Test
  void shouldSignInWhereItHasTo() {
    server.setUser("planwerk@example.com", "planwerk", "s3cret");
    server.getManagers().getUserManager().setAuthRequired(true);

    assertThat(mailing("planwerk:s3cret@").send(dispatch("anna@example.org")))
        .isEqualTo(new Attempt.Delivered());
    assertThat(mailing("planwerk:wrong@").send(dispatch("anna@example.org")))
        .isInstanceOfSatisfying(
            Attempt.Failed.class, failed -> assertThat(failed.why().en()).doesNotContain("wrong"));
  }

  @Test
  void shouldTryAgainWhereNobodyIsThere() {
    Mailing mailing = mailing("");
    server.stop();

    assertThat(mailing.send(dispatch("anna@example.org")))
        .isInstanceOfSatisfying(
            Attempt.Failed.class,
            failed -> {
              assertThat(failed.why().de()).startsWith("der Postausgang sagt: ");
              assertThat(failed.why().en()).startsWith("the mail server says: ");
            });
  }

  @Test
  void shouldNotSendInTheClearWhereEncryptionIsAskedFor() {
    Mailing mailing =
        new Mailing(
            MailSettings.of(
                "smtp://127.0.0.1:" + server.getSmtp().getPort(), "planwerk@example.com"));

    assertThat(mailing.send(dispatch("anna@example.org"))).isInstanceOf(Attempt.Failed.class);
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void shouldReadSettings() {
    assertThat(MailSettings.of("smtps://a%40b.c:p%3Aw+d@mail.example.com", "x@example.com"))
        .isEqualTo(
            new MailSettings(
                "mail.example.com", 465, Security.TLS, "a@b.c", "p:w+d", "x@example.com"));
    assertThat(MailSettings.of("SMTP://mail.example.com", "x@example.com"))
        .isEqualTo(
            new MailSettings(
                "mail.example.com", 587, Security.STARTTLS, null, null, "x@example.com"));
    assertThat(MailSettings.of("smtp+plain://localhost:2525", "x@example.com").port())
        .isEqualTo(2525);
    assertThat(MailSettings.of("smtp://a:s3cret@mail.example.com", "x@example.com"))
        .hasToString("smtp://mail.example.com:587 from x@example.com");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"mail.example.com", "http://mail.example.com", "smtp://", "smtp://a b:s3cret@c"})
  void shouldRefuseSettingsWithoutTellingThePassword(String url) {
    assertThatThrownBy(() -> MailSettings.of(url, "x@example.com"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("smtp-url")
        .hasMessageNotContaining("s3cret");
    assertThatThrownBy(() -> MailSettings.of("smtp://mail.example.com", null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mail-from");
  }
}
