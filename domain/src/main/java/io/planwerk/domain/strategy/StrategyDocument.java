package io.planwerk.domain.strategy;

import java.util.Map;

/**
 * A strategy together with its document: the same content once as typed values and once as the
 * canonical tree that is stored, compared and handed out.
 *
 * @param strategy the typed content
 * @param tree the canonical tree of the current format
 */
public record StrategyDocument(Strategy strategy, Map<String, Object> tree) {}
