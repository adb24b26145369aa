package io.planwerk.domain.integration;

import java.util.List;

/**
 * How social media is tied into the processes of the company, so that questions reach support,
 * wishes reach development and data do not have to be copied by hand.
 *
 * @param support ways from a platform into customer service
 * @param products ways from a platform into product development
 * @param systems connections to the company's systems
 * @param findingRoutes ways by which findings reach those who can use them
 */
public record Integration(
    List<SupportTie> support,
    List<ProductTie> products,
    List<SystemLink> systems,
    List<FindingRoute> findingRoutes) {
  public Integration {
    support = List.copyOf(support);
    products = List.copyOf(products);
    systems = List.copyOf(systems);
    findingRoutes = List.copyOf(findingRoutes);
  }
}
