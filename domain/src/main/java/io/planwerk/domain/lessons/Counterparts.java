package io.planwerk.domain.lessons;

import io.planwerk.domain.audiences.Audience;
import io.planwerk.domain.measures.Measure;
import io.planwerk.domain.platforms.Ownership;
import io.planwerk.domain.platforms.Platform;
import io.planwerk.domain.roadmap.Lesson;
import io.planwerk.domain.shared.Country;
import io.planwerk.domain.shared.EntityId;
import io.planwerk.domain.shared.NetworkId;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of one strategy answers to what of another. Ids are made from names and usually copied from
 * one year's strategy to the next, so either of them tells; a lesson that is shown once too often
 * costs a glance, one that isn't shown costs the mistake again.
 *
 * <ul>
 *   <li>Platforms that both name a network answer to each other if it is the same one, whatever
 *       they are called: what was learnt about a network's users and rules holds for each account
 *       on it. On different networks they never do, even with the same id.
 *   <li>Where one of them names no network, they do if they are called the same and nothing that is
 *       stated puts them on different ground, such as a newsletter of one's own and one of somebody
 *       else.
 *   <li>Audiences do if they are called the same, unless it is known that they live in different
 *       countries: networks, languages and habits differ from one to the next.
 *   <li>Measures do if they are called the same. A measure that isn't run any more passes its
 *       lessons on to those that run on a platform and for an audience that answer to its own; one
 *       of the two alone would bring lessons about almost everything to almost everything.
 * </ul>
 */
final class Counterparts {
  private final Ground there;
  private final Ground here;
  private final Map<EntityId, List<Match>> platforms = new HashMap<>();
  private final Map<EntityId, List<Match>> audiences = new HashMap<>();
  private final Map<EntityId, List<Match>> measures = new HashMap<>();

  Counterparts(Ground there, Ground here) {
    this.there = there;
    this.here = here;
  }

  /** What answers to the things that a lesson speaks of, each once: platforms first. */
  List<Match> of(Lesson lesson) {
    Map<String, Match> found = new LinkedHashMap<>();
    lesson.platforms().forEach(id -> add(found, platforms(id)));
    lesson.audiences().forEach(id -> add(found, audiences(id)));
    lesson.measures().forEach(id -> add(found, measures(id)));
    return List.copyOf(found.values());
  }

  private static void add(Map<String, Match> found, List<Match> matches) {
    matches.forEach(match -> found.putIfAbsent(match.here().pointer(), match));
  }

  private List<Match> platforms(EntityId id) {
    return platforms.computeIfAbsent(
        id,
        key -> {
          Spot<Platform> platform = there.platforms().get(key);
          return Stream.concat(
                  matches(
                      Match.Kind.NETWORK, platform, here.platforms(), Counterparts::onOneNetwork),
                  matches(Match.Kind.PLATFORM, platform, here.platforms(), Counterparts::mayBeOne))
              .toList();
        });
  }

  private static boolean onOneNetwork(Spot<Platform> one, Spot<Platform> other) {
    NetworkId network = one.value().network();
    return network != null && network.equals(other.value().network());
  }

  private static boolean mayBeOne(Spot<Platform> one, Spot<Platform> other) {
    return (one.value().network() == null || other.value().network() == null)
        && one.isCalledLike(other)
        && mayEqual(one.value().ownership(), other.value().ownership());
  }

  private static boolean mayEqual(@Nullable Ownership one, @Nullable Ownership other) {
    return one == null || other == null || one == other;
  }

  private List<Match> audiences(EntityId id) {
    return audiences.computeIfAbsent(
        id,
        key ->
            matches(
                    Match.Kind.AUDIENCE,
                    there.audiences().get(key),
                    here.audiences(),
                    this::maySharePeople)
                .toList());
  }

  private boolean maySharePeople(Spot<Audience> one, Spot<Audience> other) {
    Set<Country> countries = there.countriesOf(one.value());
    Set<Country> others = here.countriesOf(other.value());
    return one.isCalledLike(other)
        && (countries.isEmpty() || others.isEmpty() || !Collections.disjoint(countries, others));
  }

  private List<Match> measures(EntityId id) {
    return measures.computeIfAbsent(
        id,
        key -> {
          Spot<Measure> measure = there.measures().get(key);
          List<Match> same =
              matches(Match.Kind.MEASURE, measure, here.measures(), Spot::isCalledLike).toList();
          return same.isEmpty()
              ? matches(Match.Kind.SIMILAR_MEASURE, measure, here.measures(), this::isForTheSame)
                  .toList()
              : same;
        });
  }

  private boolean isForTheSame(Spot<Measure> one, Spot<Measure> other) {
    EntityId platform = one.value().platform();
    EntityId otherPlatform = other.value().platform();
    return platform != null
        && otherPlatform != null
        && isAmong(platforms(platform), otherPlatform)
        && one.value().audiences().stream()
            .map(this::audiences)
            .anyMatch(same -> other.value().audiences().stream().anyMatch(id -> isAmong(same, id)));
  }

  private static boolean isAmong(List<Match> matches, EntityId id) {
    return matches.stream().anyMatch(match -> match.here().id().equals(id));
  }

  private static <T> Stream<Match> matches(
      Match.Kind kind,
      @Nullable Spot<T> one,
      Map<EntityId, Spot<T>> others,
      BiPredicate<Spot<T>, Spot<T>> answers) {
    return one == null
        ? Stream.empty()
        : others.values().stream()
            .filter(other -> answers.test(one, other))
            .map(other -> new Match(kind, one, other));
  }
}
