package io.planwerk.domain.assessment;

import io.planwerk.domain.integration.FindingRoute;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.strategy.Strategy;
import java.util.List;
import java.util.Set;

/** Whether social media is tied to those who can solve and change something. */
final class IntegrationRules {
  private static final Set<Perspective> HERE = Set.of(Perspective.BUSINESS_INTEGRATION);

  /** Departments that answer for their part show that it is no matter of technology. */
  private static final Set<Perspective> ANSWERS_IT =
      Set.of(Perspective.BUSINESS_INTEGRATION, Perspective.BLOCK_IT);

  private IntegrationRules() {}

  static List<Rule> rules() {
    return List.of(supportUntied(), productsUntied(), noRecipientDepartment());
  }

  private static Rule supportUntied() {
    return Rule.ofPlan(
        "integration.support-untied",
        Severity.WARNING,
        3,
        ANSWERS_IT,
        new Bilingual(
            "Wer auf einer Plattform um Hilfe bittet, erwartet Hilfe und nicht die Nummer der"
                + " Warteschleife.",
            "Whoever asks for help on a platform expects help and not the number of a hotline."),
        new Bilingual(
            "Den Weg von der Frage zum Fall im Kundenservice und zurück festlegen.",
            "Set the way from a question to a case in customer service and back."),
        Sources.COMPONENTS,
        Rule.ALWAYS,
        strategy ->
            strategy.integration().support().isEmpty()
                ? List.of(
                    Fact.at(
                        "/integration",
                        "Der Kundenservice ist nicht eingebunden.",
                        "Customer service isn't tied in."))
                : List.of());
  }

  private static Rule productsUntied() {
    return Rule.ofPlan(
        "integration.products-untied",
        Severity.HINT,
        2,
        HERE,
        new Bilingual(
            "Hinweise der Nutzer machen Produkte besser, wenn sie bei der Entwicklung ankommen.",
            "What users say makes products better if it reaches those who develop them."),
        new Bilingual(
            "Festlegen, wie Wünsche und Klagen zu einem Produkt gelangen und was von dort"
                + " zurückkommt.",
            "Set how wishes and complaints reach a product and what comes back from there."),
        Sources.COMPONENTS,
        Rule.ALWAYS,
        strategy ->
            strategy.integration().products().isEmpty()
                ? List.of(
                    Fact.at(
                        "/integration", "Kein Produkt ist eingebunden.", "No product is tied in."))
                : List.of());
  }

  private static Rule noRecipientDepartment() {
    return Rule.ofPlan(
        "integration.no-recipient-department",
        Severity.WARNING,
        3,
        ANSWERS_IT,
        new Bilingual(
            "Erkenntnisse, die keine Abteilung bekommt, ändern nichts.",
            "Findings that no department receives change nothing."),
        new Bilingual(
            "Je Art von Erkenntnis die Abteilung und die Frist festlegen.",
            "Set the department and the time limit for each kind of finding."),
        Sources.bitkom(6) + "; " + Sources.CHAIN_AND_CHANGE,
        Rule.ALWAYS,
        IntegrationRules::withoutRecipient);
  }

  private static List<Fact> withoutRecipient(Strategy strategy) {
    List<FindingRoute> routes = strategy.integration().findingRoutes();
    if (routes.isEmpty()) {
      return List.of(
          Fact.at(
              "/integration",
              "Für Erkenntnisse aus sozialen Medien ist keine Abteilung als Empfänger festgelegt.",
              "No department is set to receive what is learnt in social media."));
    }
    List<Located<FindingRoute>> found =
        Located.each("/integration/findingRoutes", routes).stream()
            .filter(route -> route.value().unit() == null)
            .toList();
    return found.isEmpty()
        ? List.of()
        : List.of(
            Fact.at(
                Located.pointers(found),
                Tally.of(Noun.FINDING_ROUTE, found, routes.size(), FindingRoute::name)
                    .have("keine Abteilung als Empfänger", "no department that receives it")));
  }
}
