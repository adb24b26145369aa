package io.planwerk.domain.assessment;

import io.planwerk.domain.shared.Bilingual;
import java.math.BigDecimal;

/**
 * Published rules of thumb for the hours that a platform takes. Each is a lower end: who plans less
 * plans less than anybody published.
 */
enum EffortBenchmark {
  /** For a platform of which it is known how much is published there. */
  CHANNEL(
      "1",
      "1 Std. je Kanal und Tag",
      "1 h per channel and day",
      "https://thebiglikefactory.de/social-media-marketing-wie-viel-zeit-brauchst-du-wirklich"),
  /** For a platform of which only the hours are known. */
  CREATION(
      "3",
      "3 bis 20 Std. Inhalte im Monat",
      "3 to 20 h of content creation a month",
      "https://thebiglikefactory.de/social-media-marketing-wie-viel-zeit-brauchst-du-wirklich"),
  /** For a platform on which people can write. */
  LISTENING(
      "0.25",
      "15 Minuten Zuhören am Tag",
      "15 minutes of listening a day",
      "https://www.annodazumal.net/index.php/2019/08/11/wie-viel-zeit-kostet-social-media-marketing/");

  /** Of the 261 weekdays of a year a month has 21.75. */
  private static final BigDecimal WORKING_DAYS_OF_A_MONTH = BigDecimal.valueOf(21);

  private final BigDecimal hours;
  private final String german;
  private final String english;
  private final String source;

  EffortBenchmark(String hours, String german, String english, String source) {
    this.hours = new BigDecimal(hours);
    this.german = german;
    this.english = english;
    this.source = source;
  }

  /** Hours of a month when this many days of it are worked on the platform, at most all of them. */
  BigDecimal hoursOn(BigDecimal days) {
    return hours.multiply(days.min(WORKING_DAYS_OF_A_MONTH));
  }

  BigDecimal hoursOnAllDays() {
    return hoursOn(WORKING_DAYS_OF_A_MONTH);
  }

  /** Its figure, in hours of a day or of a month as it says. */
  BigDecimal hours() {
    return hours;
  }

  /** What it says, as it was published. */
  Bilingual rule() {
    return new Bilingual(german, english);
  }

  String source() {
    return source;
  }
}
