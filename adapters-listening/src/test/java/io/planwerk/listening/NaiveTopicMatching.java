package io.planwerk.listening;

import io.planwerk.application.port.TopicMatching;
import io.planwerk.domain.monitoring.Topic;
import io.planwerk.domain.shared.Language;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tries every term at every place, word by word. It knows the inflections of a few words by heart,
 * and no digits.
 */
final class NaiveTopicMatching implements TopicMatching {
  private static final String WORD = "[\\p{L}\\p{M}]+";
  private static final Pattern COMPOUND =
      Pattern.compile("([#@*]*)(" + WORD + "(?:[-._'’]" + WORD + ")*)(\\**)");
  private static final Pattern SEAM =
      Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  private static final Map<String, String> GERMAN =
      families(
          "fenster fenstern fensters",
          "haus hauses haeuser haeusern",
          "waermepumpe waermepumpen",
          "kunde kunden",
          "angebot angebote angeboten angebots",
          "neues neue neuen",
          "nordlicht nordlichts nordlichter",
          "strasse strassen",
          "reise reisen",
          "mueller muellers");
  private static final Map<String, String> ENGLISH =
      families(
          "window windows",
          "policy policies",
          "house houses",
          "price prices",
          "nordlicht nordlichts",
          "fenster fensters",
          "angebot angebots",
          "mueller muellers");

  private static Map<String, String> families(String... families) {
    return Stream.of(families)
        .flatMap(family -> Stream.of(family.split(" ")).map(word -> Map.entry(word, family)))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** A word as it is written, with what stands at its sides. */
  private record Word(String written, boolean open, boolean ended) {
    String base() {
      return Normalizer.normalize(
              written
                  .toLowerCase(Locale.ROOT)
                  .replace("ä", "ae")
                  .replace("ö", "oe")
                  .replace("ü", "ue")
                  .replace("ß", "ss"),
              Normalizer.Form.NFD)
          .replaceAll("\\p{M}", "");
    }
  }

  private static List<List<Word>> compounds(String text) {
    String clean =
        Normalizer.normalize(text, Normalizer.Form.NFC)
            .replace("\u00AD", "")
            .replaceAll("(?<=\\p{L})['’]s(?!\\p{L})", "");
    List<List<Word>> compounds = new ArrayList<>();
    for (MatchResult each : COMPOUND.matcher(clean).results().toList()) {
      List<String> parts =
          Stream.of(each.group(2).split("[-._'’]"))
              .flatMap(
                  part ->
                      each.group(1).matches(".*[#@]")
                          ? Stream.of(SEAM.split(part))
                          : Stream.of(part))
              .toList();
      // A star between two words belongs to neither.
      boolean open = each.group(1).endsWith("*") && !followsWord(clean, each.start(2) - 1);
      boolean ended = !each.group(3).isEmpty() && !precedesWord(clean, each.end(2) + 1);
      compounds.add(
          IntStream.range(0, parts.size())
              .mapToObj(
                  at -> new Word(parts.get(at), open && at == 0, ended && at == parts.size() - 1))
              .toList());
    }
    return compounds;
  }

  private static boolean followsWord(String text, int at) {
    return at > 0 && Character.isLetter(text.charAt(at - 1));
  }

  private static boolean precedesWord(String text, int at) {
    return at < text.length() && Character.isLetter(text.charAt(at));
  }

  private static Word together(List<Word> parts) {
    return new Word(
        parts.stream().map(Word::written).collect(Collectors.joining()),
        parts.getFirst().open,
        parts.getLast().ended);
  }

  /** What can be read at each place: a word, and the whole at both ends of a compound. */
  private static List<Set<Word>> places(String text) {
    List<Set<Word>> places = new ArrayList<>();
    for (List<Word> parts : compounds(text)) {
      for (int at = 0; at < parts.size(); at++) {
        Set<Word> words = new HashSet<>(Set.of(parts.get(at)));
        if (at == 0 || at == parts.size() - 1) {
          words.add(together(parts));
        }
        places.add(words);
      }
    }
    return places;
  }

  private static boolean isIn(String term, List<Set<Word>> places, Map<String, String> families) {
    List<List<Word>> compounds = compounds(term);
    List<Word> apart = compounds.stream().flatMap(List::stream).toList();
    List<Word> together = compounds.stream().map(NaiveTopicMatching::together).toList();
    boolean capitals = apart.size() == 1 && apart.getFirst().written.matches("\\p{Lu}{1,4}");
    boolean literal = term.strip().matches("[\"„].+[\"“]");
    for (List<Word> words : List.of(apart, together)) {
      for (int from = 0; !words.isEmpty() && from + words.size() <= places.size(); from++) {
        int first = from;
        if (IntStream.range(0, words.size())
            .allMatch(
                at ->
                    places.get(first + at).stream()
                        .anyMatch(
                            found -> is(words.get(at), found, capitals, literal, families)))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean is(
      Word wanted, Word found, boolean capitals, boolean literal, Map<String, String> families) {
    String want = wanted.base();
    String have = found.base();
    if ((wanted.open || wanted.ended) && want.length() > 1) {
      return wanted.open
          ? wanted.ended ? have.contains(want) : have.endsWith(want)
          : have.startsWith(want);
    }
    if (capitals) {
      return wanted.written.equals(found.written);
    }
    return literal ? want.equals(have) : family(want, families).equals(family(have, families));
  }

  /** A compound is inflected as its last word is. */
  private static String family(String word, Map<String, String> families) {
    return families.keySet().stream()
        .filter(word::endsWith)
        .max(Comparator.comparingInt(String::length))
        .map(last -> word.substring(0, word.length() - last.length()) + families.get(last))
        .orElse(word);
  }

  private static Map<String, String> families(Language language) {
    return switch (language.tag().substring(0, 2)) {
      case "de" -> GERMAN;
      case "en" -> ENGLISH;
      default -> Map.of();
    };
  }

  @Override
  public TopicMatching.Matcher matcher(List<Topic> topics) {
    return (text, language) -> {
      List<Set<Word>> places = places(text);
      return topics.stream()
          .filter(
              topic -> {
                List<Language> own =
                    topic.languages().isEmpty()
                        ? List.of(new Language("de"), new Language("en"), new Language("da"))
                        : topic.languages();
                List<Language> asked = language == null ? own : List.of(language);
                return (language == null
                        || topic.languages().isEmpty()
                        || own.stream().anyMatch(each -> agree(each.tag(), language.tag())))
                    && has(topic.terms(), places, asked)
                    && !has(topic.exclusions(), places, asked);
              })
          .map(Topic::id)
          .collect(Collectors.toSet());
    };
  }

  private static boolean agree(String one, String other) {
    return one.equals(other) || one.startsWith(other + "-") || other.startsWith(one + "-");
  }

  private static boolean has(List<String> terms, List<Set<Word>> places, List<Language> languages) {
    return terms.stream()
        .anyMatch(term -> languages.stream().anyMatch(each -> isIn(term, places, families(each))));
  }
}
