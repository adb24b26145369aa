package io.planwerk.web;

import io.planwerk.application.port.Courier.Attempt;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.supply.Dispatch;
import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.Objects;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** Sends messages by SMTP. */
final class Mailing {
  private static final String UTF_8 = StandardCharsets.UTF_8.name();
  private static final String MILLISECONDS = "10000";
  private static final int FIRST_PERMANENT = 500;

  private final MailSettings settings;
  private final Session session;

  Mailing(MailSettings settings) {
    this.settings = settings;
    this.session = Session.getInstance(properties(settings));
  }

  private static Properties properties(MailSettings settings) {
    Properties properties = new Properties();
    properties.put("mail.smtp.host", settings.host());
    properties.put("mail.smtp.port", Integer.toString(settings.port()));
    properties.put("mail.smtp.connectiontimeout", MILLISECONDS);
    properties.put("mail.smtp.timeout", MILLISECONDS);
    properties.put("mail.smtp.writetimeout", MILLISECONDS);
    properties.put("mail.smtp.auth", Boolean.toString(settings.user() != null));
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    properties.put("mail.smtp.from", settings.from());
    switch (settings.security()) {
      case TLS -> properties.put("mail.smtp.ssl.enable", "true");
      case STARTTLS -> {
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.starttls.required", "true");
      }
      case NONE -> {
        // Nothing to be asked for.
      }
    }
    return properties;
  }

  Attempt send(Dispatch dispatch) {
    try {
      MimeMessage mail = mail(dispatch);
      try (Transport transport = session.getTransport("smtp")) {
        transport.connect(settings.user(), settings.password());
        transport.sendMessage(mail, mail.getAllRecipients());
      }
      return new Attempt.Delivered();
    } catch (MessagingException e) {
      Bilingual why =
          new Bilingual("der Postausgang sagt: " + told(e), "the mail server says: " + told(e));
      return isPermanent(e) ? new Attempt.Refused(why) : new Attempt.Failed(why, Duration.ZERO);
    }
  }

  /** The innermost cause tells most. */
  private static String told(MessagingException e) {
    Exception next = e.getNextException();
    String told =
        next instanceof MessagingException inner
            ? told(inner)
            : Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    return told.strip();
  }

  private static boolean isPermanent(MessagingException e) {
    return switch (e) {
      case SMTPAddressFailedException address -> address.getReturnCode() >= FIRST_PERMANENT;
      case SMTPSendFailedException send when send.getReturnCode() > 0 ->
          send.getReturnCode() >= FIRST_PERMANENT || isPermanentInside(send);
      case SendFailedException send -> isPermanentInside(send);
      default -> false;
    };
  }

  private static boolean isPermanentInside(MessagingException e) {
    return e.getNextException() instanceof MessagingException inner && isPermanent(inner);
  }

  private MimeMessage mail(Dispatch dispatch) throws MessagingException {
    String id = "<" + dispatch.id() + "@" + settings.domain() + ">";
    MimeMessage mail =
        new MimeMessage(session) {
          @Override
          protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
          }
        };
    mail.setFrom(new InternetAddress(settings.from()));
    mail.setRecipients(
        RecipientType.TO,
        new Address[] {new InternetAddress(Objects.requireNonNull(dispatch.channel().address()))});
    mail.setSubject(oneLine(dispatch.message().title()), UTF_8);
    mail.setSentDate(Date.from(dispatch.at()));
    // Nobody's holiday notice should answer it.
    mail.setHeader("Auto-Submitted", "auto-generated");
    mail.setHeader("Content-Language", dispatch.message().language());
    mail.setHeader(
        "List-Unsubscribe",
        "<mailto:"
            + settings.from()
            + "?subject=unsubscribe%20"
            + dispatch.strategy().value()
            + "/"
            + dispatch.subscription()
            + ">");
    MimeBodyPart text = new MimeBodyPart();
    text.setText(dispatch.message().text(), UTF_8);
    MimeBodyPart html = new MimeBodyPart();
    html.setText(dispatch.message().html(), UTF_8, "html");
    mail.setContent(new MimeMultipart("alternative", text, html));
    return mail;
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }
}
