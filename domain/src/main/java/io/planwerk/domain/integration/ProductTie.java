package io.planwerk.domain.integration;

import io.planwerk.domain.shared.EntityId.ProductTieId;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.shared.Name;
import org.jspecify.annotations.Nullable;

/**
 * How ideas and complaints from the platforms flow into a product, or how the product itself
 * invites to the platforms.
 *
 * @param id names this tie in the document
 * @param name what the tie is called
 * @param product product or product line that is tied in
 * @param how what flows from the platforms to the product or back, and by which way
 * @param unit part of the organisation that is in charge of the product
 */
public record ProductTie(
    ProductTieId id,
    Name name,
    @Nullable String product,
    @Nullable String how,
    @Nullable UnitId unit) {}
