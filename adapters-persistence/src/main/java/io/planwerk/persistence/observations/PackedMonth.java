package io.planwerk.persistence.observations;

import io.planwerk.domain.observations.Certainty;
import io.planwerk.domain.observations.Observation;
import io.planwerk.domain.observations.Point;
import io.planwerk.domain.observations.Subject;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The observations of a month as bytes: a day mostly takes six to ten of them, where a row of its
 * own takes a hundred.
 *
 * <p>First the form of all that follows, and the sources. Then for each observation its last day,
 * how many days it began before that, how sure it is and whether it has a base and a reference, its
 * source, value, base and reference. Whole numbers have as many bytes as they need, seven bits in
 * each, the low ones first.
 *
 * @param lastDay the latest last day of an observation
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record PackedMonth(Month month, LocalDate lastDay, byte[] points) {
  private static final int FORM = 1;
  private static final int HAS_BASE = 4;
  private static final int HAS_REFERENCE = 8;
  private static final int LARGE = 0x80;
  private static final int BITS = 7;
  private static final int SEVEN_BITS = 0x7F;
  private static final int MORE = 0x80;
  private static final Comparator<Observation> ORDER =
      Comparator.<Observation, LocalDate>comparing(one -> one.point().to())
          .thenComparing(one -> one.point().from())
          .thenComparing(one -> SubjectText.of(one.subject()));

  /** Not to be put into another order: places are what is kept. */
  private static final List<Certainty> CERTAINTIES =
      List.of(Certainty.MEASURED, Certainty.ESTIMATED, Certainty.ASSUMED);

  /**
   * @param observations all that there are of the month, at least one
   */
  static PackedMonth of(Month month, Collection<Observation> observations) {
    List<Observation> ordered = observations.stream().sorted(ORDER).toList();
    return new PackedMonth(month, ordered.getLast().point().to(), packed(ordered));
  }

  private static byte[] packed(List<Observation> observations) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(16 * observations.size());
    List<@Nullable String> sources =
        observations.stream().<@Nullable String>map(Observation::source).distinct().toList();
    out.write(FORM);
    write(sources.size(), out);
    for (String source : sources) {
      write((source == null ? "" : source).getBytes(StandardCharsets.UTF_8), out);
    }
    for (Observation one : observations) {
      Point point = one.point();
      BigDecimal base = point.base();
      out.write(point.to().getDayOfMonth());
      write(point.to().toEpochDay() - point.from().toEpochDay(), out);
      String reference =
          one.subject() instanceof Subject.Booking booking ? booking.reference() : null;
      out.write(
          CERTAINTIES.indexOf(point.certainty())
              | (base == null ? 0 : HAS_BASE)
              | (reference == null ? 0 : HAS_REFERENCE));
      write(sources.indexOf(one.source()), out);
      write(point.value(), out);
      if (base != null) {
        write(base, out);
      }
      if (reference != null) {
        write(reference.getBytes(StandardCharsets.UTF_8), out);
      }
    }
    return out.toByteArray();
  }

  /**
   * Hands out what was packed, by last and first days.
   *
   * @throws IllegalStateException when it has another form
   */
  static void each(Month month, byte[] points, Consumer<Observation> consumer) {
    ByteBuffer in = ByteBuffer.wrap(points);
    if (in.get() != FORM) {
      throw new IllegalStateException("a later version of Planwerk wrote this");
    }
    List<@Nullable String> sources = new ArrayList<>();
    for (long left = number(in); left > 0; left--) {
      String source = new String(bytes(in), StandardCharsets.UTF_8);
      sources.add(source.isEmpty() ? null : source);
    }
    while (in.hasRemaining()) {
      LocalDate to = month.first().withDayOfMonth(in.get());
      LocalDate from = to.minusDays(number(in));
      int flags = in.get();
      String source = sources.get((int) number(in));
      BigDecimal value = decimal(in);
      BigDecimal base = (flags & HAS_BASE) == 0 ? null : decimal(in);
      Certainty certainty = CERTAINTIES.get(flags & (HAS_BASE - 1));
      Subject subject =
          (flags & HAS_REFERENCE) != 0 && month.subject() instanceof Subject.Booking booking
              ? booking.under(new String(bytes(in), StandardCharsets.UTF_8))
              : month.subject();
      consumer.accept(
          new Observation(
              subject, month.slice(), new Point(from, to, value, base, certainty), source));
    }
  }

  /** The scale, and the digits as a whole number, whose lowest bit is the sign. */
  private static void write(BigDecimal number, ByteArrayOutputStream out) {
    BigInteger digits = number.unscaledValue();
    if (digits.bitLength() < Long.SIZE) {
      long value = digits.longValue();
      out.write(number.scale());
      write((value << 1) ^ (value >> (Long.SIZE - 1)), out);
    } else {
      out.write(number.scale() | LARGE);
      write(digits.toByteArray(), out);
    }
  }

  private static BigDecimal decimal(ByteBuffer in) {
    int scale = in.get() & 0xFF;
    if ((scale & LARGE) != 0) {
      return new BigDecimal(new BigInteger(bytes(in)), scale & ~LARGE);
    }
    long value = number(in);
    return BigDecimal.valueOf((value >>> 1) ^ -(value & 1), scale);
  }

  private static void write(byte[] bytes, ByteArrayOutputStream out) {
    write(bytes.length, out);
    out.writeBytes(bytes);
  }

  private static byte[] bytes(ByteBuffer in) {
    byte[] bytes = new byte[(int) number(in)];
    in.get(bytes);
    return bytes;
  }

  private static void write(long number, ByteArrayOutputStream out) {
    long left = number;
    while ((left & ~SEVEN_BITS) != 0) {
      out.write((int) (left & SEVEN_BITS) | MORE);
      left >>>= BITS;
    }
    out.write((int) left);
  }

  private static long number(ByteBuffer in) {
    long number = 0;
    int shift = 0;
    byte next;
    do {
      next = in.get();
      number |= (long) (next & SEVEN_BITS) << shift;
      shift += BITS;
    } while (next < 0);
    return number;
  }
}
