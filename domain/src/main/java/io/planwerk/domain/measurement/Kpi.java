package io.planwerk.domain.measurement;

import io.planwerk.domain.shared.Direction;
import io.planwerk.domain.shared.EntityId.AudienceId;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.EntityId.MeasureId;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.EntityId.ToolId;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Name;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A figure by which success is judged, precise enough for two people to measure the same. Its level
 * of effect is that of the model of DPRG and ICV (2009).
 *
 * @param id names this figure in the document
 * @param name what the figure is called in reports
 * @param definition what exactly is counted and what is not
 * @param level how far along the chain of effects it measures
 * @param role its part in the impact chain of this strategy
 * @param unit unit of its values, such as persons, EUR or percent
 * @param direction which way its values should move
 * @param formula how it is computed from other figures
 * @param base what a rate is a rate of, such as followers, reach or impressions; published
 *     benchmarks differ by it
 * @param aggregation how values of short periods make the value of a longer one
 * @param rhythm how often it is measured
 * @param source where its values come from
 * @param tool tool that measures it
 * @param platform platform on which it is measured; absent means across all of them
 * @param audience audience in which it is measured; absent means among everybody
 * @param measure measure whose success it shows
 * @param owner role that delivers its values
 * @param valuePerUnit what one more unit is worth to the company, the ground of any return on
 *     investment
 * @param valueBasis what that worth rests on
 */
public record Kpi(
    KpiId id,
    Name name,
    @Nullable String definition,
    @Nullable EffectLevel level,
    @Nullable ImpactRole role,
    @Nullable String unit,
    @Nullable Direction direction,
    @Nullable String formula,
    @Nullable String base,
    @Nullable Aggregation aggregation,
    @Nullable MeasuringRhythm rhythm,
    @Nullable String source,
    @Nullable ToolId tool,
    @Nullable PlatformId platform,
    @Nullable AudienceId audience,
    @Nullable MeasureId measure,
    @Nullable PersonId owner,
    @Nullable Money valuePerUnit,
    @Nullable LinkBasis valueBasis) {
  private static final Pattern NEW =
      Pattern.compile("^(new|neue[rs]?)\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Whether this counts what came new to the other, by their names: new followers to followers. */
  public boolean countsNewOf(Kpi other) {
    String rest = NEW.matcher(name.value()).replaceFirst("");
    return Objects.equals(platform, other.platform)
        && !rest.equals(name.value())
        && rest.equalsIgnoreCase(other.name.value());
  }
}
