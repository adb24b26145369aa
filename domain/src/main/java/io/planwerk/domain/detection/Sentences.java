package io.planwerk.domain.detection;

import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Tongue;
import java.math.BigDecimal;
import java.util.List;

/** Says why a storm has its level. */
final class Sentences {
  private static final List<Bilingual> NAMES =
      List.of(
          new Bilingual("Windstille", "calm"),
          new Bilingual("leiser Zug", "light air"),
          new Bilingual("schwache Brise", "light breeze"),
          new Bilingual("frische Brise", "fresh breeze"),
          new Bilingual("starker Wind", "strong wind"),
          new Bilingual("Sturm", "storm"),
          new Bilingual("Orkan", "hurricane"));

  private static final int HOUR = 60;
  private static final int FEW = 10;

  private final Signs signs;
  private final Storm storm;
  private final int reached;
  private final int planned;

  /**
   * @param reached level that the signs reach
   * @param planned level whose thresholds in the plan are reached
   */
  Sentences(Signs signs, Storm storm, int reached, int planned) {
    this.signs = signs;
    this.storm = storm;
    this.reached = reached;
    this.planned = planned;
  }

  Bilingual reason() {
    return new Bilingual(reason(Tongue.GERMAN), reason(Tongue.ENGLISH));
  }

  private String reason(Tongue t) {
    boolean german = t == Tongue.GERMAN;
    Bilingual name = NAMES.get(storm.level());
    StringBuilder text =
        new StringBuilder(german ? "Stufe " : "Level ")
            .append(storm.level())
            .append(" (")
            .append(german ? name.de() : name.en())
            .append("): ")
            .append(volume(t));
    if (reached > 0) {
      text.append(share(t)).append(spread(t)).append(growth(t));
    }
    text.append(press(t)).append('.');
    if (planned > 0 && planned >= reached && planned == storm.level()) {
      text.append(
          german
              ? " Die Schwelle des Krisenplans für Stufe " + planned + " ist erreicht."
              : " The threshold of the crisis plan for level " + planned + " is reached.");
    }
    if (storm.lessSince() != null) {
      text.append(
          german
              ? " Es lässt nach; die Stufe bleibt, bis es eine Weile ruhiger war."
              : " It abates; the level stays until it has been calmer for a while.");
    }
    return text.toString();
  }

  private String volume(Tongue t) {
    String usual = t.number(signs.usual(), signs.usual() < FEW ? 1 : 0);
    String echoes = t.number(signs.critical() - signs.firsts());
    boolean repeated = signs.critical() > signs.firsts();
    return t == Tongue.GERMAN
        ? (signs.critical() == 1
                ? "eine kritische Erwähnung"
                : t.number(signs.critical()) + " kritische Erwähnungen")
            + stretch(t)
            + (repeated ? " (" + echoes + " davon nur weitergesagt)" : "")
            + ", üblich "
            + (usual.equals("1") ? "ist " : "sind ")
            + usual
        : (signs.critical() == 1
                ? "one critical mention"
                : t.number(signs.critical()) + " critical mentions")
            + stretch(t)
            + (repeated ? " (" + echoes + " of them only passed on)" : "")
            + ", usual "
            + (usual.equals("1") ? "is " : "are ")
            + usual;
  }

  private String stretch(Tongue t) {
    int hours = signs.minutes() / HOUR;
    boolean german = t == Tongue.GERMAN;
    if (hours > 1) {
      return " in " + hours + (german ? " Stunden" : " hours");
    }
    return switch (signs.minutes()) {
      case HOUR -> german ? " in einer Stunde" : " in an hour";
      case 1 -> german ? " in einer Minute" : " in a minute";
      default -> " in " + signs.minutes() + (german ? " Minuten" : " minutes");
    };
  }

  private String share(Tongue t) {
    String share = t.percent(BigDecimal.valueOf(signs.share()), 0);
    String usual = t.percent(BigDecimal.valueOf(signs.usualShare()), 0);
    return t == Tongue.GERMAN
        ? "; " + share + " aller Beiträge sind kritisch, üblich sind " + usual
        : "; " + share + " of all posts are critical, usual are " + usual;
  }

  private String spread(Tongue t) {
    if (signs.networks() < 2) {
      return "";
    }
    return t == Tongue.GERMAN
        ? "; auf " + signs.networks() + " Netzwerken"
        : "; on " + signs.networks() + " networks";
  }

  private String growth(Tongue t) {
    if (signs.doubling() == null || signs.doubling() > HOUR) {
      return "";
    }
    double doubling = Math.max(1, signs.doubling());
    String minutes = t.number(doubling, 0);
    if (minutes.equals("1")) {
      return t == Tongue.GERMAN
          ? "; sie verdoppeln sich jede Minute"
          : "; they double every minute";
    }
    return t == Tongue.GERMAN
        ? "; sie verdoppeln sich in " + minutes + " Minuten"
        : "; they double in " + minutes + " minutes";
  }

  private String press(Tongue t) {
    if (signs.press() < 1) {
      return "";
    }
    String usual = t.number(signs.usualArticles(), 0);
    boolean german = t == Tongue.GERMAN;
    String articles =
        signs.articles() == 1
            ? german ? "ein Bericht" : "one report"
            : t.number(signs.articles()) + (german ? " Berichte" : " reports");
    return german
        ? "; " + articles + " in den Medien in " + Recent.HOURS + " Stunden, üblich sind " + usual
        : "; " + articles + " in the media in " + Recent.HOURS + " hours, usual are " + usual;
  }
}
