package io.planwerk.domain.orientation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the company stands and what social media could do for it, before any goal is set or any
 * platform chosen. Bitkom's checklist starts here: look at every business area, not at marketing
 * alone.
 *
 * @param vision picture of the future from which the goals derive
 * @param situation what the company does in social media today and what it has learnt from that
 * @param businessAreas parts of the business that were examined for what social media could give
 *     them
 * @param markets markets that the company serves or wants to enter
 * @param competitors companies that court the same customers, applicants or readers
 */
public record Orientation(
    @Nullable Vision vision,
    @Nullable String situation,
    List<BusinessArea> businessAreas,
    List<Market> markets,
    List<Competitor> competitors) {

  public Orientation {
    businessAreas = List.copyOf(businessAreas);
    markets = List.copyOf(markets);
    competitors = List.copyOf(competitors);
  }
}
