package io.planwerk.domain.assessment;

import io.planwerk.domain.platforms.AccountSecurity;
import io.planwerk.domain.platforms.Platform;
import io.planwerk.domain.platforms.PlatformState;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Tongue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether accounts are safe from thieves, from former colleagues and from oblivion. */
final class AccountRules {
  private final Thresholds thresholds;

  AccountRules(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  List<Rule> rules() {
    return List.of(accountSecurity());
  }

  private Rule accountSecurity() {
    return new Rule(
        "platforms.account-security",
        Severity.WARNING,
        3,
        Set.of(
            Perspective.CONTENT,
            Perspective.PLATFORM_PLAN,
            Perspective.BLOCK_IT,
            Perspective.BLOCK_LEGAL),
        new Bilingual(
            "Ein übernommenes oder verlorenes Konto spricht in Ihrem Namen, und niemand kann es"
                + " anhalten.",
            "An account that is taken over or lost speaks in your name, and nobody can stop it."),
        new Bilingual(
            "Zweiten Faktor einschalten, jedem einen eigenen Zugang geben, eine Person für die"
                + " Wiederherstellung benennen und die Zugänge regelmäßig prüfen.",
            "Turn on the second factor, give everybody a login of their own, name somebody for"
                + " recovery and review access regularly."),
        Sources.COMPONENTS
            + " (Plattformrisiken); "
            + thresholds.source(Bound.ACCESS_REVIEW_MONTHS),
        evidence -> !PlatformRules.inUse(evidence.strategy()).isEmpty(),
        this::unsafe);
  }

  private List<Fact> unsafe(Evidence evidence) {
    List<Located<Platform>> all = PlatformRules.inUse(evidence.strategy());
    List<Located<Platform>> found = new ArrayList<>();
    List<Bilingual> names = new ArrayList<>();
    for (Located<Platform> platform : all) {
      List<Bilingual> weaknesses = weaknesses(platform.value(), evidence.day());
      if (!weaknesses.isEmpty()) {
        found.add(platform);
        names.add(named(platform.value(), weaknesses));
      }
    }
    return found.isEmpty()
        ? List.of()
        : List.of(
            Fact.at(
                Located.pointers(found),
                new Tally(Noun.PLATFORM, names, all.size())
                    .are("nicht ausreichend gesichert", "not sufficiently secured")));
  }

  private static Bilingual named(Platform platform, List<Bilingual> weaknesses) {
    Bilingual name = Tally.quoted(platform.name());
    return new Bilingual(
        name.de() + " (" + Tongue.GERMAN.list(weaknesses) + ")",
        name.en() + " (" + Tongue.ENGLISH.list(weaknesses) + ")");
  }

  private List<Bilingual> weaknesses(Platform platform, LocalDate day) {
    AccountSecurity security = platform.security();
    if (security == null) {
      return List.of(new Bilingual("keine Angabe", "nothing on record"));
    }
    List<Bilingual> weaknesses = new ArrayList<>();
    if (!Boolean.TRUE.equals(security.twoFactor())) {
      weaknesses.add(new Bilingual("kein zweiter Faktor", "no second factor"));
    }
    if (Boolean.FALSE.equals(security.personalLoginsOnly())) {
      weaknesses.add(new Bilingual("gemeinsames Passwort", "shared password"));
    }
    if (security.recoveryContact() == null) {
      weaknesses.add(new Bilingual("niemand zur Wiederherstellung", "nobody for recovery"));
    }
    LocalDate reviewed = security.accessReviewedOn();
    int months = thresholds.of(Bound.ACCESS_REVIEW_MONTHS).intValue();
    boolean planned = platform.state() == PlatformState.PLANNED;
    if (reviewed != null && !planned && reviewed.isBefore(day.minusMonths(months))) {
      weaknesses.add(
          new Bilingual(
              "Zugänge zuletzt geprüft am " + Tongue.GERMAN.day(reviewed),
              "access last reviewed on " + Tongue.ENGLISH.day(reviewed)));
    }
    return weaknesses;
  }
}
