package io.planwerk.domain.assessment;

import io.planwerk.domain.measures.Measure;
import io.planwerk.domain.organisation.Training;
import io.planwerk.domain.organisation.UnitEffect;
import io.planwerk.domain.resources.Person;
import io.planwerk.domain.resources.Proficiency;
import io.planwerk.domain.resources.Skill;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.SkillId;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether what has to be known is known, learnt, bought or hired. */
final class SkillRules {
  private SkillRules() {}

  static List<Rule> rules() {
    return List.of(skillGapUntrained());
  }

  private static Rule skillGapUntrained() {
    return Rule.ofPlan(
        "organisation.skill-gap-untrained",
        Severity.WARNING,
        3,
        Set.of(Perspective.PEOPLE, Perspective.CHALLENGE_RESOURCES, Perspective.BLOCK_CULTURE),
        new Bilingual(
            "Was niemand kann und niemand lernt, wird nicht oder schlecht gemacht.",
            "What nobody can and nobody learns isn't done, or done badly."),
        new Bilingual(
            "Die Lücke schulen, einen Partner dafür binden oder eine Stelle dafür schaffen.",
            "Train for the gap, bind a partner for it, or create a position."),
        Sources.CHAIN_AND_CHANGE + "; " + Sources.COMPONENTS,
        strategy -> !needed(strategy).isEmpty() || !learners(strategy).isEmpty(),
        strategy -> Stream.concat(gaps(strategy), unlearnt(strategy)).toList());
  }

  /** Skills that measures take hours of. */
  private static Set<SkillId> needed(Strategy strategy) {
    Set<SkillId> needed = new HashSet<>();
    for (Measure measure : strategy.measures().items()) {
      measure.effort().forEach(effort -> needed.add(effort.skill()));
      if (measure.interaction() != null && measure.interaction().skill() != null) {
        needed.add(measure.interaction().skill());
      }
    }
    return needed;
  }

  private static Stream<Fact> gaps(Strategy strategy) {
    Set<SkillId> needed = needed(strategy);
    Set<SkillId> answered = answered(strategy);
    List<Located<Skill>> found =
        Located.each("/resources/skills", strategy.resources().skills()).stream()
            .filter(skill -> needed.contains(skill.value().id()))
            .filter(skill -> !answered.contains(skill.value().id()))
            .toList();
    return found.isEmpty()
        ? Stream.of()
        : Stream.of(
            Fact.at(
                Located.pointers(found),
                Tally.of(Noun.SKILL, found, needed.size(), Skill::name)
                    .have(
                        "weder Rolle noch Partner, Schulung oder geplante Stelle",
                        "neither role nor partner, training or planned position")));
  }

  /** Skills that somebody masters, teaches, sells or will be hired for. */
  private static Set<SkillId> answered(Strategy strategy) {
    return Stream.of(
            strategy.resources().people().stream().flatMap(person -> mastered(person.skills())),
            strategy.resources().hireOptions().stream().flatMap(hire -> mastered(hire.skills())),
            strategy.resources().partners().stream()
                .flatMap(partner -> partner.offers().stream())
                .map(offer -> offer.skill()),
            strategy.organisation().trainings().stream()
                .map(Training::skill)
                .filter(Objects::nonNull))
        .flatMap(skills -> skills)
        .collect(Collectors.toSet());
  }

  private static Stream<SkillId> mastered(List<Proficiency> skills) {
    return skills.stream()
        .filter(skill -> skill.level().fraction().signum() > 0)
        .map(Proficiency::skill);
  }

  /** Effects that ask a department to build up knowledge. */
  private static List<Located<UnitEffect>> learners(Strategy strategy) {
    return Located.each("/organisation/effects", strategy.organisation().effects()).stream()
        .filter(effect -> effect.value().unit() != null && !effect.value().knowledge().isEmpty())
        .toList();
  }

  private static Stream<Fact> unlearnt(Strategy strategy) {
    return learners(strategy).stream().flatMap(effect -> unlearnt(effect, strategy).stream());
  }

  private static List<Fact> unlearnt(Located<UnitEffect> effect, Strategy strategy) {
    UnitId unit = Objects.requireNonNull(effect.value().unit());
    List<Person> members =
        strategy.resources().people().stream()
            .filter(person -> unit.equals(person.unit()))
            .toList();
    List<Bilingual> missing = new ArrayList<>();
    for (SkillId skill : effect.value().knowledge()) {
      boolean known =
          members.stream().flatMap(person -> mastered(person.skills())).anyMatch(skill::equals);
      boolean learnt =
          strategy.organisation().trainings().stream()
              .filter(training -> skill.equals(training.skill()))
              .anyMatch(
                  training ->
                      training.units().contains(unit)
                          || members.stream()
                              .anyMatch(person -> training.people().contains(person.id())));
      if (!known && !learnt) {
        missing.add(name(skill, strategy));
      }
    }
    if (missing.isEmpty()) {
      return List.of();
    }
    Bilingual name = Tally.quoted(effect.value().name());
    return List.of(
        Fact.at(
            List.of(effect.field("knowledge")),
            new Bilingual(
                name.de()
                    + " verlangt neues Wissen, das die Abteilung weder hat noch in einer Schulung"
                    + " lernt: "
                    + Tongue.GERMAN.list(missing),
                name.en()
                    + " asks for knowledge that the department neither has nor is trained in: "
                    + Tongue.ENGLISH.list(missing))));
  }

  private static Bilingual name(SkillId id, Strategy strategy) {
    return strategy.resources().skills().stream()
        .filter(skill -> skill.id().equals(id))
        .map(skill -> Tally.quoted(skill.name()))
        .findFirst()
        .orElse(new Bilingual(id.value(), id.value()));
  }
}
