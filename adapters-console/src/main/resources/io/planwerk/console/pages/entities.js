/** What the plan has of a kind: people, measures, topics and the like. */

import * as api from '../api.js';

/** All of them, in the order of the plan; none where the plan doesn't speak of it or it isn't shown. */
export async function entities(strategy, list) {
  return (await api.maybe(api.get(`strategies/${strategy}/${list}`)))?.items ?? [];
}

/** Their names by id. */
export const names = (...lists) => new Map(lists.flat().map((one) => [one.id, one.name]));

/** Choices for a form. */
export const choices = (list) => list.map((one) => [one.id, one.name]);
