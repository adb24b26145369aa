package io.planwerk.domain.incidents;

import io.planwerk.domain.monitoring.Outlet;
import io.planwerk.domain.monitoring.Topic;
import io.planwerk.domain.monitoring.TopicSubject;
import io.planwerk.domain.shared.NetworkId;
import io.planwerk.domain.strategy.Strategy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Invents what is said in a drill; the same again for the same strategy. */
public final class DrillCourse {
  private static final Set<TopicSubject> OTHERS =
      EnumSet.of(TopicSubject.COMPETITOR, TopicSubject.INDUSTRY);
  private static final List<NetworkId> NETWORKS =
      List.of(
          new NetworkId("x"),
          new NetworkId("facebook"),
          new NetworkId("instagram"),
          new NetworkId("youtube"));

  /** As many of each that no two texts have much in common for a long time. */
  private static final List<String> GERMAN_BEGIN =
      List.of(
          "Grüße aus Bremen, leider keine guten.",
          "An alle in Kassel.",
          "Nur zur Information.",
          "Kurz und ehrlich.",
          "Seit gestern Abend bekannt.",
          "Aus unserer Straße gehört.",
          "Für alle, die fragen.",
          "Eben erst gesehen.",
          "Nach drei Anrufen.");

  private static final List<String> GERMAN_MIDDLE =
      List.of(
          "Meine Nachbarn sehen das genauso.",
          "Der ganze Verein spricht darüber.",
          "Ich habe alles gespeichert.",
          "Das teile ich jetzt überall.",
          "Die Zeitung weiß schon Bescheid.",
          "Mein Vater kauft dort nie wieder.",
          "Andere Firmen können das doch auch.",
          "Wer war noch betroffen?");

  private static final List<String> ENGLISH_BEGIN =
      List.of(
          "Greetings from Leeds, not good ones.",
          "To everybody in Kent.",
          "Just so you know.",
          "Short and honest.",
          "Known since last night.",
          "Heard in our street.",
          "For all who ask.",
          "Saw this just now.",
          "After three calls.");

  private static final List<String> ENGLISH_MIDDLE =
      List.of(
          "My neighbours feel the same.",
          "Our whole club talks about it.",
          "I have saved everything.",
          "Sharing this everywhere now.",
          "The papers know already.",
          "My father will never buy there again.",
          "Other companies manage somehow.",
          "Who else was hit?");

  private static final int MINUTE = 60;
  private static final int ECHO = 6;
  private static final int ARTICLE = 45;
  private static final int PEOPLE = 97;
  private static final int REACH = 1_900;

  private DrillCourse() {}

  /**
   * @param loudness how many come in the loudest minute
   */
  public static List<DrillMention> of(
      Strategy strategy, Scenario scenario, Shape shape, int loudness) {
    boolean german = strategy.language() == null || strategy.language().tag().startsWith("de");
    List<String> terms = terms(strategy);
    List<DrillMention> course = new ArrayList<>();
    double due = 0;
    for (int minute = 0; minute < Shape.MINUTES; minute++) {
      due += loudness * shape.at(minute);
      int fresh = (int) due - course.size();
      for (int i = 0; i < fresh; i++) {
        int second = minute * MINUTE + i * MINUTE / fresh;
        course.add(mention(course, second, scenario, german, terms));
      }
    }
    return course;
  }

  private static DrillMention mention(
      List<DrillMention> before,
      int second,
      Scenario scenario,
      boolean german,
      List<String> terms) {
    int number = before.size();
    boolean echo = number > ECHO && number % ECHO == 0;
    String text =
        echo
            ? "RT @a" + number % PEOPLE + ": " + before.get(number / 2 + 1).text()
            : text(number, scenario, german, terms);
    return new DrillMention(
        second,
        text,
        "@" + (german ? "uebung" : "drill") + number % PEOPLE,
        NETWORKS.get(number % NETWORKS.size()),
        number % ARTICLE == ARTICLE - 1 ? Outlet.NEWS : Outlet.SOCIAL,
        number * 37 % REACH);
  }

  private static String text(int number, Scenario scenario, boolean german, List<String> terms) {
    return (terms.isEmpty() ? "" : terms.get(number % terms.size()) + ": ")
        + Stream.of(
                german ? GERMAN_BEGIN : ENGLISH_BEGIN,
                scenario.blame(german),
                german ? GERMAN_MIDDLE : ENGLISH_MIDDLE,
                scenario.end(german))
            .map(sentences -> sentences.get(number % sentences.size()))
            .collect(Collectors.joining(" "));
  }

  /** Words by which the strategy hears of the company itself; some kinds of signs stay out. */
  private static List<String> terms(Strategy strategy) {
    return strategy.monitoring().topics().stream()
        .filter(topic -> topic.subject() == null || !OTHERS.contains(topic.subject()))
        .map(Topic::terms)
        .flatMap(List::stream)
        .map(term -> term.replace("\"", "").replace("*", "").strip())
        .filter(term -> !term.isEmpty())
        .distinct()
        .toList();
  }
}
