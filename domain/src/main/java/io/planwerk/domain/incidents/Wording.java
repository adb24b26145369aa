package io.planwerk.domain.incidents;

import io.planwerk.domain.crisis.Classification;
import io.planwerk.domain.crisis.Cluster;
import io.planwerk.domain.crisis.Posture;
import io.planwerk.domain.crisis.ResponseAdvice;
import io.planwerk.domain.crisis.ResponseStrategy;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Tongue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether what is said in an incident fits together and fits the case, over all statements that
 * aren't withdrawn: the eight guidelines of Coombs (2007) on the choice of response strategies.
 */
final class Wording {
  private final List<IncidentStatement> statements;
  private final Map<ResponseStrategy, List<IncidentStatement>> uses =
      new EnumMap<>(ResponseStrategy.class);

  /** Of an incident as it stands. */
  Wording(Incident incident) {
    statements = incident.statements().stream().filter(one -> one.withdrawn() == null).toList();
    statements.forEach(
        one ->
            one.strategies()
                .forEach(use -> uses.computeIfAbsent(use, _ -> new ArrayList<>()).add(one)));
  }

  List<IncidentFinding> findings(Optional<Classification> crisis) {
    if (statements.isEmpty()) {
      return List.of();
    }
    List<IncidentFinding> found = new ArrayList<>();
    undeclared().ifPresent(found::add);
    if (uses.isEmpty()) {
      return found;
    }
    mixed().ifPresent(found::add);
    bolsterAlone().ifPresent(found::add);
    baseMissing().ifPresent(found::add);
    if (crisis.isEmpty()) {
      found.add(
          finding(
              "scct.unclassified",
              List.of(),
              "Die Krise ist noch nicht eingeordnet; ob die Antworten passen, lässt sich so nicht"
                  + " sagen.",
              "The crisis isn't classified yet; whether the responses fit can't be told."));
    } else {
      found.addAll(misfits(crisis.get()));
    }
    return found;
  }

  private Optional<IncidentFinding> undeclared() {
    List<IncidentStatement> without =
        statements.stream().filter(one -> one.strategies().isEmpty()).toList();
    return without.isEmpty()
        ? Optional.empty()
        : Optional.of(
            finding(
                "scct.undeclared",
                without,
                "Nennt keine Antwortstrategie und wird deshalb nicht auf Widersprüche geprüft.",
                "Names no response strategy and so isn't checked for contradictions."));
  }

  private Optional<IncidentFinding> mixed() {
    Set<ResponseStrategy> denying = used(Posture.DENY);
    Set<ResponseStrategy> admitting = used(Posture.DIMINISH, Posture.REBUILD);
    return denying.isEmpty() || admitting.isEmpty()
        ? Optional.empty()
        : Optional.of(
            finding(
                "scct.mixed",
                using(used(Posture.DENY, Posture.DIMINISH, Posture.REBUILD)),
                labels(denying).de()
                    + " und "
                    + labels(admitting).de()
                    + " widersprechen sich: Wer abstreitet, kann nicht zugleich einräumen. Beides"
                    + " verliert seine Wirkung.",
                labels(denying).en()
                    + " and "
                    + labels(admitting).en()
                    + " contradict each other: whoever denies can't admit at the same time. Both"
                    + " lose their effect."));
  }

  private Optional<IncidentFinding> bolsterAlone() {
    Set<ResponseStrategy> bolstering = used(Posture.BOLSTER);
    return bolstering.isEmpty() || bolstering.size() < uses.size()
        ? Optional.empty()
        : Optional.of(
            finding(
                "scct.bolster-alone",
                using(bolstering),
                labels(bolstering).de()
                    + " steht allein. Das hilft nur neben einer anderen Antwort; allein wirkt es,"
                    + " als ginge es um das eigene Bild.",
                labels(bolstering).en()
                    + " stands alone. That only helps beside another response; alone it looks as"
                    + " if it were about one's own image."));
  }

  /** What is published first counts; as long as nothing is, everything that is drafted. */
  private Optional<IncidentFinding> baseMissing() {
    List<IncidentStatement> first =
        statements.stream()
            .filter(IncidentStatement::isPublished)
            .min(Comparator.comparingInt(one -> one.publications().getFirst().number()))
            .map(List::of)
            .orElse(statements);
    boolean there =
        first.stream()
            .flatMap(one -> one.strategies().stream())
            .anyMatch(use -> use.posture() == Posture.BASE);
    return there
        ? Optional.empty()
        : Optional.of(
            finding(
                "scct.base-missing",
                first,
                "Was Betroffene zuerst brauchen, fehlt: was zu tun ist, was geschehen ist, dass man"
                    + " mit ihnen fühlt. Das kommt vor allem anderen.",
                "What those concerned need first is missing: what to do, what happened, that one"
                    + " feels with them. It comes before everything else."));
  }

  private List<IncidentFinding> misfits(Classification crisis) {
    List<IncidentFinding> found = new ArrayList<>();
    for (ResponseStrategy use : uses.keySet()) {
      ResponseAdvice advice = ResponseAdvice.of(crisis, use);
      String rule =
          switch (advice.fit()) {
            case UNFIT -> "scct.unfit";
            case TOO_STRONG -> "scct.too-strong";
            // Beside what is strong enough, the weaker does no harm.
            case TOO_WEAK -> used(crisis.posture()).isEmpty() ? "scct.too-weak" : "";
            case FIRST, FITS, IN_ADDITION -> "";
          };
      if (!rule.isEmpty()) {
        found.add(
            finding(
                rule,
                Objects.requireNonNull(uses.get(use)),
                capital(use.label().de()) + ": " + advice.because().de(),
                capital(use.label().en()) + ": " + advice.because().en()));
      }
    }
    unanswered(crisis).ifPresent(found::add);
    return found;
  }

  /** Something was published, and nothing of it takes the responsibility that people see. */
  private Optional<IncidentFinding> unanswered(Classification crisis) {
    Posture asked = crisis.posture();
    boolean answered =
        asked == Posture.BASE || !used(Posture.DENY, Posture.DIMINISH, Posture.REBUILD).isEmpty();
    if (answered) {
      return Optional.empty();
    }
    Bilingual what = labels(of(asked));
    return Optional.of(
        finding(
            "scct.too-weak",
            statements,
            "Bis jetzt wird nur unterrichtet. In diesem Fall ("
                + cluster(crisis.type().cluster()).de()
                + ") wird mehr erwartet: "
                + what.de()
                + ".",
            "So far people are only informed. In this case ("
                + cluster(crisis.type().cluster()).en()
                + ") more is expected: "
                + what.en()
                + "."));
  }

  private static Bilingual cluster(Cluster cluster) {
    return switch (cluster) {
      case VICTIM -> new Bilingual("das Haus als Opfer", "the house as a victim");
      case ACCIDENTAL -> new Bilingual("Unglück", "an accident");
      case PREVENTABLE -> new Bilingual("vermeidbar", "preventable");
    };
  }

  private static Set<ResponseStrategy> of(Posture posture) {
    return Stream.of(ResponseStrategy.values())
        .filter(one -> one.posture() == posture)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ResponseStrategy.class)));
  }

  private Set<ResponseStrategy> used(Posture... postures) {
    Set<Posture> wanted = EnumSet.copyOf(List.of(postures));
    return uses.keySet().stream()
        .filter(use -> wanted.contains(use.posture()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ResponseStrategy.class)));
  }

  private List<IncidentStatement> using(Set<ResponseStrategy> wanted) {
    return statements.stream()
        .filter(one -> one.strategies().stream().anyMatch(wanted::contains))
        .toList();
  }

  private static Bilingual labels(Set<ResponseStrategy> strategies) {
    List<Bilingual> labels = strategies.stream().map(ResponseStrategy::label).toList();
    return new Bilingual(capital(Tongue.GERMAN.list(labels)), capital(Tongue.ENGLISH.list(labels)));
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static IncidentFinding finding(
      String rule, List<IncidentStatement> about, String de, String en) {
    return new IncidentFinding(
        rule,
        about.stream().map(one -> one.id().value()).toList(),
        new Bilingual(de, en),
        ResponseAdvice.SOURCE);
  }
}
