package io.planwerk;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.EncoderBase;
import ch.qos.logback.core.spi.ContextAwareBase;
import org.slf4j.LoggerFactory;

/**
 * Sets up the log in code: no file has to be found and parsed at each start. Standard error takes
 * the log, so that standard output belongs to what commands have to say.
 */
public final class Logging extends ContextAwareBase implements Configurator {

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    set(context, ServerOptions.LogFormat.TEXT, ServerOptions.LogLevel.WARN);
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  static void configure(ServerOptions options) {
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
      set(context, options.logFormat, options.logLevel);
    }
  }

  private static void set(
      LoggerContext context, ServerOptions.LogFormat format, ServerOptions.LogLevel level) {
    context.reset();
    ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
    appender.setContext(context);
    appender.setTarget("System.err");
    EncoderBase<ILoggingEvent> encoder = encoder(context, format);
    encoder.start();
    appender.setEncoder(encoder);
    appender.start();
    var root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    root.addAppender(appender);
    root.setLevel(Level.WARN);
    // It only repeats what it throws.
    context.getLogger("io.javalin.Javalin").setLevel(Level.OFF);
    context.getLogger("io.planwerk").setLevel(Level.toLevel(level.name()));
  }

  private static EncoderBase<ILoggingEvent> encoder(
      LoggerContext context, ServerOptions.LogFormat format) {
    if (format == ServerOptions.LogFormat.JSON) {
      JsonEncoder json = new JsonEncoder();
      json.setContext(context);
      json.setWithContext(false);
      json.setWithSequenceNumber(false);
      json.setWithNanoseconds(false);
      json.setWithFormattedMessage(true);
      json.setWithMessage(false);
      json.setWithArguments(false);
      return json;
    }
    PatternLayoutEncoder text = new PatternLayoutEncoder();
    text.setContext(context);
    text.setPattern(
        "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%X{requestId:--}] %logger{0}: %msg %kvp%n");
    return text;
  }
}
