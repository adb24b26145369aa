package io.planwerk.domain.catalogues;

import io.planwerk.domain.measurement.Aggregation;
import io.planwerk.domain.measurement.EffectLevel;
import io.planwerk.domain.measurement.ImpactRole;
import io.planwerk.domain.measurement.Kpi;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Direction;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.Name;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the field with everything that has to be said of it once, so that two companies
 * measure the same. Money is in euros; who reckons in another currency changes the unit.
 *
 * @param id names it in the catalogue and in strategies that take it over
 * @param name what it is called in reports
 * @param definition what is counted and what isn't
 * @param level how far along the chain of effects it measures
 * @param role its usual part in an impact chain
 * @param unit unit of its values
 * @param direction which way its values should move
 * @param formula how it is computed from other figures of the catalogue; absent where it is
 *     observed
 * @param base what a rate is a rate of
 * @param aggregation how values of short periods make the value of a longer one
 * @param dataSource where its values usually come from
 * @param reference who defines it so
 */
public record CatalogueKpi(
    KpiId id,
    Bilingual name,
    Bilingual definition,
    EffectLevel level,
    ImpactRole role,
    Bilingual unit,
    Direction direction,
    @Nullable String formula,
    @Nullable Bilingual base,
    Aggregation aggregation,
    Bilingual dataSource,
    String reference) {

  /**
   * The figure as a strategy holds it.
   *
   * @param language chooses the wording
   */
  public Kpi in(Function<Bilingual, String> language) {
    return new Kpi(
        id,
        new Name(language.apply(name)),
        language.apply(definition),
        level,
        role,
        language.apply(unit),
        direction,
        formula,
        base == null ? null : language.apply(base),
        aggregation,
        null,
        language.apply(dataSource),
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  static Draft figure(String id, String de, String en) {
    return new Draft(id, new Bilingual(de, en));
  }

  /** A figure that is still being described; what most figures have in common goes unsaid. */
  static final class Draft {
    private static final Bilingual PERCENT = new Bilingual("%", "%");

    private final String id;
    private final Bilingual name;
    private @Nullable Bilingual definition;
    private Bilingual unit = PERCENT;
    private Direction direction = Direction.RISE;
    private @Nullable ImpactRole role;
    private @Nullable String formula;
    private @Nullable Bilingual base;
    private Aggregation aggregation = Aggregation.SUM;
    private Bilingual dataSource = References.COMPUTED;
    private String reference = References.COMMON_USE;

    private Draft(String id, Bilingual name) {
      this.id = id;
      this.name = name;
    }

    Draft says(String de, String en) {
      definition = new Bilingual(de, en);
      return this;
    }

    Draft in(String de, String en) {
      unit = new Bilingual(de, en);
      return this;
    }

    Draft inEuros() {
      return in("EUR", "EUR");
    }

    /** The last value of a period is that of the period. */
    Draft lasts() {
      aggregation = Aggregation.LAST;
      return this;
    }

    /** Computed from sums. */
    Draft computed(String from, String baseDe, String baseEn) {
      formula = from;
      return rate(baseDe, baseEn);
    }

    /** A part of something, and observed together with it. */
    Draft rate(String baseDe, String baseEn) {
      base = new Bilingual(baseDe, baseEn);
      aggregation = Aggregation.RATE_OF_SUMS;
      return this;
    }

    /** A sum or difference of sums. */
    Draft added(String from) {
      formula = from;
      return this;
    }

    Draft falls() {
      direction = Direction.FALL;
      return this;
    }

    Draft holds() {
      direction = Direction.HOLD;
      return this;
    }

    Draft isImpulse() {
      role = ImpactRole.IMPULSE;
      return this;
    }

    Draft from(Bilingual source) {
      dataSource = source;
      return this;
    }

    Draft after(String source) {
      reference = source;
      return this;
    }

    CatalogueKpi at(EffectLevel level) {
      return new CatalogueKpi(
          new KpiId(id),
          name,
          Objects.requireNonNull(definition, id),
          level,
          role == null ? usual(level) : role,
          unit,
          direction,
          formula,
          base,
          aggregation,
          dataSource,
          reference);
    }

    private static ImpactRole usual(EffectLevel level) {
      return switch (level) {
        case INPUT -> ImpactRole.IMPULSE;
        case OUTPUT_INTERNAL, OUTPUT_EXTERNAL, OUTCOME_DIRECT -> ImpactRole.AMPLIFIER;
        case OUTCOME_INDIRECT, OUTFLOW -> ImpactRole.RESULT;
      };
    }
  }
}
