package io.planwerk.domain.objections;

import static io.planwerk.domain.objections.Speech.either;
import static io.planwerk.domain.objections.Speech.number;

import io.planwerk.domain.organisation.LegalPoint;
import io.planwerk.domain.organisation.LegalStatus;
import io.planwerk.domain.organisation.LegalTopic;
import io.planwerk.domain.resources.Person;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.util.List;
import java.util.stream.Collectors;

/** "We aren't allowed to": which legal points are settled, by which law, and which are open. */
record LegalAnswer(Strategy strategy, Speech speech) {

  void speak() {
    List<Placed<LegalPoint>> all =
        Placed.each("/organisation/legal", strategy.organisation().legal());
    List<Placed<LegalPoint>> done = with(all, LegalStatus.DONE);
    List<Placed<LegalPoint>> without = with(all, LegalStatus.NOT_APPLICABLE);
    List<Placed<LegalPoint>> open =
        all.stream().filter(point -> !done.contains(point) && !without.contains(point)).toList();
    if (!done.isEmpty()) {
      speech.refutes(
          Placed.pointers(done),
          "Erledigt: {0}.",
          "Settled: {0}.",
          tongue -> told(done, tongue, false));
    }
    if (!without.isEmpty()) {
      speech.refutes(
          Placed.pointers(without),
          "Betrifft Sie nicht: {0}.",
          "Doesn't concern you: {0}.",
          tongue -> told(without, tongue, false));
    }
    if (!open.isEmpty()) {
      speech.backs(
          Placed.pointers(open),
          "Noch offen: {0}.",
          "Still open: {0}.",
          tongue -> told(open, tongue, true));
    }
    reply(all, open);
    gaps(all, open);
  }

  private void reply(List<Placed<LegalPoint>> all, List<Placed<LegalPoint>> open) {
    if (all.isEmpty()) {
      speech.replies(
          List.of("/organisation/legal"),
          "Die Frage ist berechtigt, denn geprüft ist noch nichts. Versprechen Sie eine Prüfung mit"
              + " Verantwortlichen, bevor Sie antworten.",
          "The question is fair, for nothing has been looked at yet. Promise a review with an owner"
              + " before you answer.");
    } else if (open.isEmpty()) {
      speech.replies(
          Placed.pointers(all),
          "Die rechtlichen Fragen sind beantwortet: {0} von {0} Punkten sind erledigt oder"
              + " betreffen Sie nicht.",
          "The legal questions are answered: {0} of {0} points are settled or don't concern you.",
          number(all.size()));
    } else {
      speech.replies(
          Placed.pointers(all),
          "Von {0} rechtlichen Punkten {1} erledigt oder für Sie ohne Belang. Offen {2}: {3}.",
          "Of {0} legal points {1} settled or of no concern to you. Open {2}: {3}.",
          number(all.size()),
          all.size() - open.size() == 1
              ? either("ist 1", "1 is")
              : tongue ->
                  tongue == Tongue.GERMAN
                      ? "sind " + (all.size() - open.size())
                      : (all.size() - open.size()) + " are",
          open.size() == 1 ? either("ist", "is") : either("sind", "are"),
          tongue -> told(open, tongue, true));
    }
  }

  private void gaps(List<Placed<LegalPoint>> all, List<Placed<LegalPoint>> open) {
    List<LegalTopic> topics = all.stream().map(point -> point.value().topic()).toList();
    if (!topics.contains(LegalTopic.IMPRINT)) {
      speech.lacks(
          "/organisation/legal",
          "Zum Impressum (§ 5 DDG) steht nichts da. Tragen Sie den Punkt mit Stand und Nachweis"
              + " ein.",
          "Nothing is said on the imprint (§ 5 DDG). Enter the point with its status and"
              + " evidence.");
    }
    if (!topics.contains(LegalTopic.DATA_PROTECTION)) {
      speech.lacks(
          "/organisation/legal",
          "Zum Datenschutz (Art. 26 DSGVO) steht nichts da. Tragen Sie den Punkt mit Stand und"
              + " Nachweis ein.",
          "Nothing is said on data protection (Art. 26 GDPR). Enter the point with its status and"
              + " evidence.");
    }
    open.stream()
        .filter(point -> point.value().owner() == null)
        .forEach(
            point ->
                speech.lacks(
                    point.pointer(),
                    "{0} ist offen und hat niemanden, der sich kümmert. Tragen Sie eine Rolle ein.",
                    "{0} is open and has nobody to see to it. Enter a role.",
                    Speech.name(point.value().name())));
  }

  private static List<Placed<LegalPoint>> with(List<Placed<LegalPoint>> all, LegalStatus status) {
    return all.stream().filter(point -> point.value().status() == status).toList();
  }

  /** The points by name, with their law, and where it matters with who sees to them. */
  private String told(List<Placed<LegalPoint>> points, Tongue tongue, boolean owners) {
    return points.stream()
        .map(Placed::value)
        .map(
            point ->
                tongue.quoted(point.name().value())
                    + (point.law() == null ? "" : " (" + point.law() + ")")
                    + (owners ? owner(point, tongue) : ""))
        .collect(Collectors.joining("; "));
  }

  private String owner(LegalPoint point, Tongue tongue) {
    return strategy.resources().people().stream()
        .filter(person -> person.id().equals(point.owner()))
        .map(Person::name)
        .map(
            name ->
                (tongue == Tongue.GERMAN ? ", zuständig " : ", in charge ")
                    + tongue.quoted(name.value()))
        .findFirst()
        .orElse("");
  }
}
