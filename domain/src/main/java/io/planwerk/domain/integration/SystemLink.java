package io.planwerk.domain.integration;

import io.planwerk.domain.shared.EntityId.SystemLinkId;
import io.planwerk.domain.shared.Name;
import org.jspecify.annotations.Nullable;

/**
 * A connection between social media and a system of the company, such as CRM, ticket system, shop
 * or data warehouse.
 *
 * @param id names this connection in the document
 * @param name what the connection is called
 * @param system system at the other end
 * @param process business process that uses the connection
 * @param direction which way the data flow, seen from social media
 * @param data which data flow; personal data deserve a mention
 */
public record SystemLink(
    SystemLinkId id,
    Name name,
    @Nullable String system,
    @Nullable String process,
    @Nullable LinkDirection direction,
    @Nullable String data) {}
