package io.planwerk.domain.lifecycle;

import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How far one side stands behind a strategy.
 *
 * @param state the short of it
 * @param waiting whose sign-off would settle it
 * @param latest the latest word of each who may sign for this side, the latest last
 * @param detail the same in a sentence
 */
public record Backing(
    Side side, State state, List<PersonId> waiting, List<Word> latest, Bilingual detail) {

  /** The short of it. */
  public enum State {
    /** The plan names nobody who could sign. */
    NOBODY,
    /** Those who can sign haven't said enough yet. */
    WAITING,
    /** What is there was declined. */
    DECLINED,
    /** It was signed, but has changed since. */
    OUTDATED,
    /** What is there is signed. */
    GIVEN
  }

  /**
   * What somebody said last.
   *
   * @param current whether what they read is still what is there
   */
  public record Word(Signoff signoff, boolean current) {
    boolean approves() {
      return signoff.act().answer() == Answer.APPROVED;
    }

    boolean declines() {
      return current && signoff.act().answer() == Answer.DECLINED;
    }

    boolean wasOfAnother() {
      return !current && approves();
    }

    public PersonId person() {
      return signoff.act().person();
    }
  }

  public Backing {
    waiting = List.copyOf(waiting);
    latest = List.copyOf(latest);
  }

  boolean isGiven() {
    return state == State.GIVEN;
  }

  /** JSON Pointer of the place of the plan that names who signs for this side. */
  public String pointer() {
    return state == State.NOBODY
        ? "/organisation"
        : switch (side) {
          case TOP_DOWN -> "/organisation/sponsor";
          case BOTTOM_UP -> "/organisation/workingGroup";
        };
  }

  List<Unmet> unmet() {
    return code()
        .map(code -> new Unmet(code, List.of(pointer()), detail))
        .map(List::of)
        .orElse(List.of());
  }

  private Optional<FaultCode> code() {
    return switch (state) {
      case NOBODY -> Optional.of(FaultCode.SIGNER_MISSING);
      case WAITING -> Optional.of(FaultCode.SIGNOFF_MISSING);
      case DECLINED -> Optional.of(FaultCode.SIGNOFF_DECLINED);
      case OUTDATED -> Optional.of(FaultCode.SIGNOFF_OUTDATED);
      case GIVEN -> Optional.empty();
    };
  }

  /**
   * @param leader who alone can speak for the side; without one more than half of all have to
   * @param all everybody who may sign for the side
   */
  static Backing of(
      Side side,
      Strategy strategy,
      Optional<PersonId> leader,
      List<PersonId> all,
      List<Word> said) {
    List<Word> words = said.stream().filter(word -> all.contains(word.person())).toList();
    List<PersonId> deciding = leader.map(List::of).orElse(all);
    List<Word> counting = words.stream().filter(word -> deciding.contains(word.person())).toList();
    long enough = most(deciding);
    State state;
    if (all.isEmpty()) {
      state = State.NOBODY;
    } else if (count(counting, true) >= enough || count(words, true) >= most(all)) {
      state = State.GIVEN;
    } else if (deciding.size() - counting.stream().filter(Word::declines).count() < enough) {
      state = State.DECLINED;
    } else if (count(counting, false) >= enough || count(words, false) >= most(all)) {
      state = State.OUTDATED;
    } else {
      state = State.WAITING;
    }
    List<PersonId> waiting =
        deciding.stream()
            .filter(
                person ->
                    counting.stream()
                        .noneMatch(word -> word.current() && word.person().equals(person)))
            .toList();
    return new Backing(
        side,
        state,
        state == State.GIVEN ? List.of() : waiting,
        words,
        switch (state) {
          case NOBODY -> Told.nobody(side);
          case WAITING ->
              Told.waiting(side, names(strategy, waiting), enough - count(counting, true));
          case DECLINED -> Told.declined(side, names(strategy, counting, Word::declines));
          case OUTDATED -> Told.outdated(side, names(strategy, words, Word::wasOfAnother));
          case GIVEN -> Told.given(side);
        });
  }

  private static long most(List<PersonId> people) {
    return people.size() / 2 + 1L;
  }

  private static long count(List<Word> words, boolean current) {
    return words.stream().filter(word -> word.approves() && (word.current() || !current)).count();
  }

  private static List<Bilingual> names(
      Strategy strategy, List<Word> words, Predicate<Word> wanted) {
    return names(strategy, words.stream().filter(wanted).map(Word::person).toList());
  }

  private static List<Bilingual> names(Strategy strategy, List<PersonId> people) {
    return people.stream()
        .map(
            id ->
                strategy.resources().people().stream()
                    .filter(person -> person.id().equals(id))
                    .map(person -> Wording.quoted(person.name()))
                    .findFirst()
                    .orElseGet(() -> new Bilingual(id.value(), id.value())))
        .toList();
  }

  /** The sentences. */
  private static final class Told {
    private Told() {}

    static Bilingual nobody(Side side) {
      return switch (side) {
        case TOP_DOWN ->
            new Bilingual(
                "Niemand kann von oben freigeben: Der Plan nennt keinen Sponsor.",
                "Nobody can sign off from above: the plan names no sponsor.");
        case BOTTOM_UP ->
            new Bilingual(
                "Niemand kann von unten freigeben: Der Plan nennt keinen Arbeitskreis mit"
                    + " Mitgliedern.",
                "Nobody can sign off from below: the plan names no working group with members.");
      };
    }

    /**
     * @param missing how many of those who are waited for it takes
     */
    static Bilingual waiting(Side side, List<Bilingual> waited, long missing) {
      boolean all = missing == waited.size();
      return new Bilingual(
          "Es fehlt die Freigabe "
              + side(side).de()
              + (all ? ": " : ": noch " + missing + " aus ")
              + Tongue.GERMAN.list(waited)
              + ".",
          "The sign-off "
              + side(side).en()
              + (all ? " is missing: " : " is missing: " + missing + " more out of ")
              + Tongue.ENGLISH.list(waited)
              + ".");
    }

    static Bilingual declined(Side side, List<Bilingual> by) {
      return new Bilingual(
          "Abgelehnt " + side(side).de() + ": " + Tongue.GERMAN.list(by) + ".",
          "Declined " + side(side).en() + ": " + Tongue.ENGLISH.list(by) + ".");
    }

    static Bilingual outdated(Side side, List<Bilingual> by) {
      return new Bilingual(
          "Seit der Freigabe "
              + side(side).de()
              + " durch "
              + Tongue.GERMAN.list(by)
              + " wurde der Inhalt geändert.",
          "The content was changed since the sign-off "
              + side(side).en()
              + " by "
              + Tongue.ENGLISH.list(by)
              + ".");
    }

    static Bilingual given(Side side) {
      return new Bilingual(
          "Die Freigabe " + side(side).de() + " liegt vor.",
          "The sign-off " + side(side).en() + " is given.");
    }

    private static Bilingual side(Side side) {
      return switch (side) {
        case TOP_DOWN -> new Bilingual("von oben", "from above");
        case BOTTOM_UP -> new Bilingual("von unten", "from below");
      };
    }
  }
}
