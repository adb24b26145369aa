package io.planwerk.domain.forecast;

import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Tongue;
import java.util.List;

/** What can be said of the periods after the last value. */
public sealed interface Outlook {

  /**
   * A forecast.
   *
   * @param method how it was made
   * @param points values that it rests on
   * @param filled periods among them without a value
   * @param values one for each period ahead, the next one first
   * @param totals the sums of the values of all periods up to each period ahead, the next one first
   */
  record Forecast(
      Method method, int points, int filled, List<Prediction> values, List<Prediction> totals)
      implements Outlook {

    public Forecast {
      values = List.copyOf(values);
      totals = List.copyOf(totals);
    }
  }

  /**
   * No forecast, since any line would pretend to more than is known.
   *
   * @param points values there are, without those before a long gap
   * @param needed values it takes
   */
  record TooLittleData(int points, int needed) implements Outlook {

    /** Says so to people. */
    public Bilingual reason() {
      return new Bilingual(
          "Für eine Prognose liegen zu wenige Werte vor: "
              + Tongue.GERMAN.number(points)
              + " von mindestens "
              + Tongue.GERMAN.number(needed)
              + ".",
          "There is too little data for a forecast: "
              + Tongue.ENGLISH.number(points)
              + " of at least "
              + Tongue.ENGLISH.number(needed)
              + " values.");
    }
  }

  /** How a forecast was made. */
  enum Method {
    /** The Theta method. */
    THETA("Theta-Methode", "Theta method"),
    /** The Theta method, with a season that returns. */
    SEASONAL_THETA("Theta-Methode mit Saison", "Theta method with season");

    private final String de;
    private final String en;

    Method(String de, String en) {
      this.de = de;
      this.en = en;
    }

    /** What people call it. */
    public Bilingual label() {
      return new Bilingual(de, en);
    }
  }
}
