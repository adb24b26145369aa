package io.planwerk.domain.incidents;

import io.planwerk.domain.shared.Name;
import io.planwerk.domain.strategy.Strategy;
import java.util.List;

/**
 * What a drill is about. Its mentions are put together from these sentences and from the words that
 * the strategy itself listens for.
 */
public enum Scenario {
  /** Something that was sold doesn't work. */
  FAULTY_PRODUCT(
      List.of(
          "Seit Tagen defekt und niemand hilft.",
          "Schon wieder ausgefallen, ich bin wütend.",
          "Das Ding ist Schrott.",
          "Im Video hört man den furchtbaren Lärm.",
          "Dritter Ausfall in einer Woche.",
          "Meine Eltern sitzen im Kalten.",
          "Unfassbar schlechte Qualität."),
      List.of(
          "Der Kundendienst geht nicht ans Telefon.",
          "Auf meine Beschwerde kam keine Antwort.",
          "Man wird nur abgewimmelt.",
          "Das ist eine Frechheit.",
          "So verliert man jedes Vertrauen."),
      List.of(
          "Faulty for days and nobody helps.",
          "Broken down again, I am furious.",
          "This thing is garbage.",
          "The video shows how terrible the noise is.",
          "Third failure within a week.",
          "My parents are sitting in the cold.",
          "Unbelievably bad quality."),
      List.of(
          "Customer service doesn't pick up the phone.",
          "My complaint was never answered.",
          "They just brush you off.",
          "This is an outrage.",
          "That is how you lose all trust.")),
  /** Data of customers stand open. */
  DATA_LEAK(
      List.of(
          "Meine Adresse steht offen im Netz, ein Skandal.",
          "Datenleck, und wir erfahren es aus der Zeitung.",
          "Fremde rufen mich an, ich habe Angst.",
          "Wer schützt eigentlich unsere Daten? Furchtbar.",
          "Alle Anfragen einsehbar, unglaublich schlampig.",
          "Das ist ein Fall für die Aufsicht, eine Schande.",
          "Schlimmer kann man mit Kunden nicht umgehen."),
      List.of(
          "Keine Warnung, keine Entschuldigung, nichts.",
          "Ich will sofort wissen, was passiert ist.",
          "So etwas ist verantwortungslos.",
          "Das war es mit meinem Vertrauen.",
          "Ich gehe zum Anwalt."),
      List.of(
          "My address is open on the net, a scandal.",
          "A data leak, and we read it in the papers.",
          "Strangers are calling me, I am scared.",
          "Who protects our data? Terrible.",
          "All requests readable, unbelievably sloppy.",
          "This is a case for the regulator, a disgrace.",
          "There is no worse way to treat customers."),
      List.of(
          "No warning, no apology, nothing.",
          "I want to know at once what happened.",
          "This is irresponsible.",
          "I have lost all trust.",
          "I am calling my lawyer.")),
  /** Somebody of the house has said something. */
  OFFENSIVE_REMARK(
      List.of(
          "So redet also eure Führung über Menschen, widerlich.",
          "Dieses Zitat ist eine Schande.",
          "Abstoßend, was da gesagt wurde.",
          "Wer so spricht, verachtet seine Kunden.",
          "Peinlich und beleidigend zugleich.",
          "Ich schäme mich, hier gekauft zu haben.",
          "Ekelhaft, und niemand widerspricht."),
      List.of(
          "Boykott, bis sich jemand entschuldigt.",
          "Das Schweigen dazu ist noch schlimmer.",
          "Ich kündige meinen Vertrag.",
          "Einfach nur empörend.",
          "Das werdet ihr bereuen."),
      List.of(
          "So that is how your leaders talk about people, disgusting.",
          "This quote is a disgrace.",
          "Repulsive what was said there.",
          "Whoever talks like that despises customers.",
          "Embarrassing and insulting at once.",
          "I am ashamed of having bought here.",
          "Sickening, and nobody objects."),
      List.of(
          "Boycott until somebody apologises.",
          "The silence about it is even worse.",
          "I am cancelling my contract.",
          "Simply outrageous.",
          "You will regret this."));

  private final String germanBlame;
  private final String germanEnd;
  private final String englishBlame;
  private final String englishEnd;

  Scenario(
      List<String> germanBlame,
      List<String> germanEnd,
      List<String> englishBlame,
      List<String> englishEnd) {
    this.germanBlame = String.join("\n", germanBlame);
    this.germanEnd = String.join("\n", germanEnd);
    this.englishBlame = String.join("\n", englishBlame);
    this.englishEnd = String.join("\n", englishEnd);
  }

  /** In the language of the strategy. */
  Name title(Strategy strategy) {
    boolean german = strategy.language() == null || strategy.language().tag().startsWith("de");
    return new Name(
        switch (this) {
          case FAULTY_PRODUCT -> german ? "Fehlerhaftes Produkt" : "Faulty product";
          case DATA_LEAK -> german ? "Datenpanne" : "Data leak";
          case OFFENSIVE_REMARK -> german ? "Verletzende Äußerung" : "Offensive remark";
        });
  }

  List<String> blame(boolean german) {
    return (german ? germanBlame : englishBlame).lines().toList();
  }

  List<String> end(boolean german) {
    return (german ? germanEnd : englishEnd).lines().toList();
  }
}
