package io.planwerk.domain.crisis;

import io.planwerk.domain.shared.Bilingual;
import java.util.Arrays;
import java.util.List;

/**
 * Whether a response fits a crisis, and why.
 *
 * @param source where that comes from
 */
public record ResponseAdvice(ResponseStrategy strategy, Fit fit, Bilingual because, String source) {

  /** How a response fits. */
  public enum Fit {
    /** Always said, and first. */
    FIRST,
    FITS,
    /** In addition to others. */
    IN_ADDITION,
    /** It takes less responsibility than people see. */
    TOO_WEAK,
    /** It takes more responsibility than people see, which makes them suspect more. */
    TOO_STRONG,
    /** It doesn't fit the case at all. */
    UNFIT
  }

  /** What all of this rests on. */
  public static final String SOURCE =
      "W. Timothy Coombs, Protecting Organization Reputations During a Crisis, Corporate Reputation"
          + " Review 10 (2007), S. 163-176;"
          + " https://en.wikipedia.org/wiki/Situational_crisis_communication_theory";

  /** All responses, each with how it fits. */
  public static List<ResponseAdvice> on(Classification crisis) {
    return Arrays.stream(ResponseStrategy.values()).map(one -> of(crisis, one)).toList();
  }

  public static ResponseAdvice of(Classification crisis, ResponseStrategy strategy) {
    return switch (strategy.posture()) {
      case BASE ->
          told(
              strategy,
              Fit.FIRST,
              "Wer betroffen ist, erfährt zuerst, was zu tun ist und was geschehen ist; erst danach"
                  + " geht es um den Ruf.",
              "Those concerned first learn what to do and what happened; the reputation comes"
                  + " after that.");
      case BOLSTER -> bolstering(crisis, strategy);
      case DENY -> denying(crisis, strategy);
      case DIMINISH, REBUILD -> answering(crisis, strategy);
    };
  }

  private static ResponseAdvice bolstering(Classification crisis, ResponseStrategy strategy) {
    return strategy == ResponseStrategy.VICTIMAGE && crisis.type().cluster() != Cluster.VICTIM
        ? told(
            strategy,
            Fit.UNFIT,
            "Als Opfer gilt nur, wer keines verschuldet hat: bei Naturereignissen, Gerüchten,"
                + " Gewalt am Arbeitsplatz und fremder Manipulation.",
            "Only who isn't to blame is seen as a victim: in natural disasters, rumors, workplace"
                + " violence and product tampering.")
        : told(
            strategy,
            Fit.IN_ADDITION,
            "Hilft neben einer anderen Antwort; allein wirkt es, als ginge es um das eigene Bild.",
            "Helps beside another response; alone it looks as if it were about one's own image.");
  }

  private static ResponseAdvice denying(Classification crisis, ResponseStrategy strategy) {
    return crisis.posture() == Posture.DENY
        ? told(
            strategy,
            Fit.FITS,
            "Der Vorwurf ist unbegründet, und das lässt sich zeigen.",
            "The accusation is unfounded, and that can be shown.")
        : told(
            strategy,
            Fit.UNFIT,
            "Abstreiten trägt nur, wo ein Gerücht oder Vorwurf nachweislich unbegründet ist; sonst"
                + " kommt zur Sache der Vorwurf der Lüge.",
            "Denial only holds where a rumor or challenge is demonstrably unfounded; otherwise the"
                + " matter is joined by the charge of lying.");
  }

  private static ResponseAdvice answering(Classification crisis, ResponseStrategy strategy) {
    Posture asked = crisis.posture();
    if (asked == Posture.DENY) {
      return told(
          strategy,
          Fit.UNFIT,
          "Wer eine unbegründete Behauptung entschuldigt oder kleinredet, gibt ihr recht.",
          "Whoever excuses or plays down an unfounded claim admits it.");
    }
    if (strategy.posture() == asked) {
      return told(strategy, Fit.FITS, responsibility(crisis).de(), responsibility(crisis).en());
    }
    return strategy.posture().compareTo(asked) < 0
        ? told(
            strategy,
            Fit.TOO_WEAK,
            responsibility(crisis).de() + " Kleinreden verstärkt dann den Ärger.",
            responsibility(crisis).en() + " Playing it down then adds to the anger.")
        : told(
            strategy,
            Fit.TOO_STRONG,
            responsibility(crisis).de()
                + " Mehr Verantwortung zu übernehmen lässt mehr vermuten, als geschehen ist.",
            responsibility(crisis).en()
                + " Taking more of it makes people suspect more than has happened.");
  }

  private static Bilingual responsibility(Classification crisis) {
    Bilingual seen =
        switch (crisis.type().cluster()) {
          case VICTIM ->
              new Bilingual("Das Haus gilt selbst als Opfer", "The house is seen as a victim");
          case ACCIDENTAL -> new Bilingual("Es gilt als Unglück", "It is seen as an accident");
          case PREVENTABLE -> new Bilingual("Es gilt als vermeidbar", "It is seen as preventable");
        };
    return crisis.isIntensified()
        ? new Bilingual(
            seen.de() + ", und die Vorgeschichte oder der Ruf erhöhen die Verantwortung.",
            seen.en() + ", and history or reputation add to the responsibility.")
        : new Bilingual(seen.de() + ".", seen.en() + ".");
  }

  private static ResponseAdvice told(ResponseStrategy strategy, Fit fit, String de, String en) {
    return new ResponseAdvice(strategy, fit, new Bilingual(de, en), SOURCE);
  }
}
