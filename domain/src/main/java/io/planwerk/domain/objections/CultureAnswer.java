package io.planwerk.domain.objections;

import static io.planwerk.domain.objections.Speech.count;
import static io.planwerk.domain.objections.Speech.name;
import static io.planwerk.domain.objections.Speech.names;
import static io.planwerk.domain.objections.Speech.number;
import static io.planwerk.domain.objections.Speech.percent;

import io.planwerk.domain.audiences.Audience;
import io.planwerk.domain.audiences.AudiencePresence;
import io.planwerk.domain.organisation.ChangeActivity;
import io.planwerk.domain.organisation.ChangeSide;
import io.planwerk.domain.organisation.Culture;
import io.planwerk.domain.organisation.Guideline;
import io.planwerk.domain.organisation.OrganisationPlan;
import io.planwerk.domain.organisation.Training;
import io.planwerk.domain.orientation.Competitor;
import io.planwerk.domain.platforms.Platform;
import io.planwerk.domain.shared.NetworkId;
import io.planwerk.domain.shared.Percentage;
import io.planwerk.domain.shared.Rating;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** "That isn't us": whether customers are there, and what helps people inside to go along. */
record CultureAnswer(Strategy strategy, OrganisationPlan plan, Speech speech) {
  private static final int MIDDLE = 3;

  private record Present(Placed<Audience> audience, String pointer, AudiencePresence presence) {
    Percentage share() {
      return Objects.requireNonNullElse(presence.share(), Percentage.NONE);
    }
  }

  CultureAnswer(Strategy strategy, Speech speech) {
    this(strategy, strategy.organisation(), speech);
  }

  void speak() {
    audiences();
    competitors();
    culture();
    guidelines();
    trainings();
    changes();
  }

  /** For each audience the planned network on which most of it is. */
  private void audiences() {
    Set<NetworkId> planned =
        strategy.platforms().items().stream()
            .map(Platform::network)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    List<Placed<Audience>> audiences =
        Placed.each("/audiences/items", strategy.audiences().items());
    for (Placed<Audience> audience : audiences) {
      Optional<Present> most =
          Placed.each(audience.pointer() + "/presences", audience.value().presences()).stream()
              .filter(presence -> presence.value().share() != null)
              .filter(presence -> planned.contains(presence.value().network()))
              .map(presence -> new Present(audience, presence.pointer(), presence.value()))
              .max(Comparator.comparing(Present::share));
      most.ifPresent(this::present);
    }
    List<Placed<Audience>> unknown =
        audiences.stream()
            .filter(
                audience ->
                    audience.value().presences().stream()
                        .noneMatch(presence -> presence.share() != null))
            .toList();
    if (audiences.isEmpty() || !unknown.isEmpty()) {
      speech.lacks(
          audiences.isEmpty() ? "/audiences" : unknown.getFirst().pointer() + "/presences",
          "Es fehlt, welcher Anteil der Zielgruppen auf welchem Netzwerk ist{0}. Tragen Sie Anteil"
              + " und Quelle ein.",
          "What share of the audiences is on which network is missing{0}. Enter share and source.",
          tongue ->
              unknown.isEmpty()
                  ? ""
                  : ": "
                      + names(Placed.values(unknown).stream().map(Audience::name).toList())
                          .apply(tongue));
    }
  }

  private void present(Present most) {
    speech.replies(
        List.of(most.pointer()),
        "{0}: {1} sind auf {2}{3}.",
        "{0}: {1} are on {2}{3}.",
        name(most.audience().value().name()),
        percent(most.share().fraction()),
        tongue -> network(most.presence().network()),
        tongue -> source(most.presence(), tongue));
  }

  /** What people call the network, as far as a platform of the plan says so. */
  private String network(NetworkId network) {
    return strategy.platforms().items().stream()
        .filter(platform -> network.equals(platform.network()))
        .map(platform -> platform.name().value())
        .findFirst()
        .orElse(network.value());
  }

  private static String source(AudiencePresence presence, Tongue tongue) {
    return presence.source() == null
        ? (tongue == Tongue.GERMAN ? " (Quelle nicht genannt)" : " (source not stated)")
        : (tongue == Tongue.GERMAN ? " (Quelle: " : " (source: ") + presence.source() + ")";
  }

  private void competitors() {
    List<Placed<Competitor>> present =
        Placed.each("/orientation/competitors", strategy.orientation().competitors()).stream()
            .filter(competitor -> !competitor.value().presences().isEmpty())
            .toList();
    if (!present.isEmpty()) {
      speech.refutes(
          Placed.pointers(present),
          "Wettbewerber sind schon da: {0}.",
          "Competitors are there already: {0}.",
          names(Placed.values(present).stream().map(Competitor::name).toList()));
    }
  }

  private void culture() {
    Culture culture = plan.culture();
    if (culture == null) {
      speech.lacks(
          "/organisation/culture",
          "Die Kultur ist nicht eingeschätzt. Tragen Sie ein, ob Netzwerke am Arbeitsplatz gesperrt"
              + " sind, wie Kritik aufgenommen wird und wie gut die Strategie passt.",
          "Culture isn't rated. Enter whether networks are blocked at work, how criticism is taken"
              + " and how well the strategy fits.");
      return;
    }
    if (Boolean.TRUE.equals(culture.platformsBlockedInside())) {
      speech.backs(
          List.of("/organisation/culture/platformsBlockedInside"),
          "Am Arbeitsplatz sind die Netzwerke gesperrt.",
          "The networks are blocked at work.");
    } else if (Boolean.FALSE.equals(culture.platformsBlockedInside())) {
      speech.refutes(
          List.of("/organisation/culture/platformsBlockedInside"),
          "Am Arbeitsplatz sind die Netzwerke erreichbar.",
          "The networks can be reached at work.");
    }
    rated(
        "criticism",
        culture.criticism(),
        "Die Fähigkeit, Kritik anzunehmen, ist bewertet",
        "The ability to take criticism is rated");
    rated(
        "fit",
        culture.fit(),
        "Wie gut die Strategie zur Zusammenarbeit passt, ist bewertet",
        "How well the strategy fits the way people work is rated");
  }

  private void rated(String field, @Nullable Rating rating, String de, String en) {
    if (rating == null) {
      return;
    }
    List<String> pointer = List.of("/organisation/culture/" + field);
    if (rating.value() < MIDDLE) {
      speech.backs(pointer, de + " mit {0} von 5.", en + " {0} of 5.", number(rating.value()));
    } else if (rating.value() > MIDDLE) {
      speech.refutes(pointer, de + " mit {0} von 5.", en + " {0} of 5.", number(rating.value()));
    }
  }

  private void guidelines() {
    if (plan.guidelines().isEmpty()) {
      speech.lacks(
          "/organisation/guidelines",
          "Es fehlt eine Leitlinie, die sagt, was Mitarbeiter dürfen. Tragen Sie sie ein.",
          "A guideline that says what employees may do is missing. Enter it.");
    } else {
      speech.refutes(
          Placed.pointers(Placed.each("/organisation/guidelines", plan.guidelines())),
          "Für Mitarbeiter gibt es Leitlinien: {0}.",
          "There are guidelines for employees: {0}.",
          names(plan.guidelines().stream().map(Guideline::name).toList()));
    }
  }

  private void trainings() {
    if (plan.trainings().isEmpty()) {
      speech.lacks(
          "/organisation/trainings",
          "Es fehlen Schulungen und Informationsveranstaltungen. Tragen Sie sie mit Tag und"
              + " Teilnehmern ein.",
          "Trainings and information events are missing. Enter them with day and participants.");
    } else {
      speech.replies(
          Placed.pointers(Placed.each("/organisation/trainings", plan.trainings())),
          "Geplant {0}, nämlich {1}.",
          "Planned {0}, namely {1}.",
          tongue ->
              tongue == Tongue.GERMAN
                  ? (plan.trainings().size() == 1
                      ? "ist 1 Schulung"
                      : "sind " + plan.trainings().size() + " Schulungen")
                  : (plan.trainings().size() == 1
                      ? "is 1 training"
                      : "are " + plan.trainings().size() + " trainings"),
          names(plan.trainings().stream().map(Training::name).toList()));
    }
  }

  private void changes() {
    List<Placed<ChangeActivity>> all =
        Placed.each("/organisation/changeActivities", plan.changeActivities());
    for (ChangeSide side : ChangeSide.values()) {
      List<Placed<ChangeActivity>> of =
          all.stream().filter(activity -> activity.value().side() == side).toList();
      Speech.Part whom =
          switch (side) {
            case EMPLOYEES -> Speech.either("Mitarbeiter", "employees");
            case CUSTOMERS -> Speech.either("Kunden", "customers");
          };
      if (of.isEmpty()) {
        speech.lacks(
            "/organisation/changeActivities",
            "Es fehlt, wie {0} für die Veränderung gewonnen werden. Tragen Sie ein, was dafür getan"
                + " wird.",
            "How {0} are won for the change is missing. Enter what is done for it.",
            whom);
      } else {
        speech.refutes(
            Placed.pointers(of),
            "Um {0} zu gewinnen, gibt es {1}: {2}.",
            "To win {0} there {3} {1}: {2}.",
            whom,
            count(of.size(), "Aktivität", "Aktivitäten", "activity", "activities"),
            names(Placed.values(of).stream().map(ChangeActivity::name).toList()),
            Speech.either("", of.size() == 1 ? "is" : "are"));
      }
    }
  }
}
