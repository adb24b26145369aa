package io.planwerk.domain.monitoring;

import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.SupplyId;
import io.planwerk.domain.shared.EntityId.TopicId;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.shared.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who gets which findings, how often and how dense, so that listening serves a decision.
 *
 * @param id names this supply in the document
 * @param name what the recipient knows it as, such as weekly product digest
 * @param topics topics that it reports on; none means all of them
 * @param person role that receives it
 * @param unit part of the organisation that receives it
 * @param rhythm how often it is sent
 * @param density how much of each mention is sent
 * @param purpose decision or task for which the recipient needs it
 */
public record Supply(
    SupplyId id,
    Name name,
    List<TopicId> topics,
    @Nullable PersonId person,
    @Nullable UnitId unit,
    @Nullable SupplyRhythm rhythm,
    @Nullable Density density,
    @Nullable String purpose) {
  public Supply {
    topics = List.copyOf(topics);
  }
}
