/** What was read of a plan, and what is being changed of it, for all parts of the page. */

import * as api from '../api.js';
import { bilingual, language } from '../i18n.js';
import { BASICS, places, steps, trail } from '../schema.js';

const CATALOGUES = { GoalType: 'goal-types', Network: 'networks' };

/** Catalogues whose entries are ready to be put into a plan, and the field in which they are so. */
const READY = { Kpi: ['kpis', 'kpi'], LegalPoint: ['legal-checklist', 'legalPoint'], Skill: ['skills', 'skill'] };

const plans = new Map();

/** The plan of a strategy, as somebody sees it; what was entered and not saved stays in it while other pages are shown. */
export function planOf(strategy, me) {
  const key = `${me?.id} ${strategy}`;
  if (!plans.has(key)) {
    plans.set(key, new Plan(strategy));
  }
  return plans.get(key);
}

class Plan {
  #read = new Map();
  #catalogues = new Map();
  #assessed = null;

  constructor(strategy) {
    this.strategy = strategy;
    this.base = `strategies/${strategy}`;
    /** What was entered and not saved, by the address of what it belongs to. */
    this.drafts = new Map();
    /** What was saved last, until it was taken back or something else is saved. */
    this.saved = null;
    /** The requests that this window made: what they changed is no news. */
    this.own = new Set();
    this.busy = Promise.resolve();
  }

  address(section, entity) {
    return [this.base, ...(section === BASICS ? [] : [section]), ...(entity ? [encodeURIComponent(entity)] : [])].join('/');
  }

  /** A section with its tag, read once until it is forgotten. */
  section(name) {
    if (!this.#read.has(name)) {
      const reading = api.tagged(this.address(name));
      this.#read.set(name, reading);
      reading.catch(() => this.#read.delete(name));
    }
    return this.#read.get(name);
  }

  /** How many findings the change that was saved last has closed and opened. */
  effect({ revision }) {
    return api.get(`${this.base}/assessment/compare`, { from: revision - 1, to: revision });
  }

  /** What was found about the plan as it is. */
  assessment() {
    this.#assessed ??= api.get(`${this.base}/assessment`);
    return this.#assessed;
  }

  forget() {
    this.#assessed = null;
    this.#read.clear();
  }

  /** Sends a change; answers with what is there now, its tag and the revision that it made. */
  async change(method, path, { body, etag, reason, headers } = {}) {
    const sending = api.send(method, path, { body: body && JSON.stringify(body), ifMatch: etag, query: { reason }, headers });
    this.busy = sending.catch(() => {});
    const response = await sending;
    this.own.add(response.headers.get('X-Request-Id'));
    this.forget();
    return {
      value: response.status === 204 ? null : await response.json(),
      etag: response.headers.get('ETag'),
      revision: Number(response.headers.get('Planwerk-Revision')),
    };
  }

  patch(path, body, etag, reason) {
    return this.change('PATCH', path, { body, etag, reason, headers: { 'Content-Type': 'application/merge-patch+json' } });
  }

  /** Brings back what was removed: to its place, or to the end of its list when somebody has gone on since. */
  async bring(value, list, revision, reason) {
    const now = await api.send('GET', this.base);
    return Number(now.headers.get('Planwerk-Revision')) === revision
      ? this.change('POST', `${this.base}/revisions/${revision - 1}/restore`, { etag: now.headers.get('ETag'), reason })
      : this.change('POST', list, { body: value, reason });
  }

  /** A refusal that names places of the whole plan, with words in place of their pointers. */
  async explained(failure) {
    const errors = failure.problem?.errors;
    if (failure.status === 409 && errors) {
      failure.problem.errors = await Promise.all(errors.map(async ({ detail, pointer }) => ({ detail: `${await this.#where(pointer)}: ${detail}` })));
    }
    return failure;
  }

  async #where(pointer) {
    const [name, list, index] = steps(pointer);
    const entity = (await this.section(name)).value[list]?.[index];
    const names = trail(pointer);
    return [names[0], entity?.name ?? entity?.id, names.at(-1)].filter(Boolean).join(' › ');
  }

  /** Names of entities, for those types that are asked for. */
  async names(types) {
    const known = new Map(await Promise.all([...types].map(async (type) => [type, await this.#named(type)])));
    return new Names(known);
  }

  async #named(type) {
    const [own, common] = await Promise.all([
      Promise.all(
        places(type).map(async ({ section, list, nested }) => {
          const entries = (await this.section(section)).value[list] ?? [];
          return nested ? entries.flatMap((entry) => entry[nested] ?? []) : entries;
        }),
      ),
      CATALOGUES[type] ? this.#catalogue(CATALOGUES[type]) : [],
    ]);
    if (type === 'Network') {
      own.push(...(await this.#networks()));
    }
    const all = [...own.flat().map((one) => [one.id ?? one, one.name ?? one.id ?? one]), ...common.map((one) => [one.id, bilingual(one.name)])];
    return [...new Map(all)];
  }

  /** Networks that the plan speaks of. */
  async #networks() {
    const [platforms, audiences] = await Promise.all(['platforms', 'audiences'].map(async (name) => (await this.section(name)).value.items ?? []));
    const all = [...platforms, ...audiences.flatMap((audience) => audience.presences ?? [])].map(({ network }) => network).filter(Boolean);
    return [all];
  }

  /** Entries of a type that a catalogue has ready, with their names. */
  async ready(type) {
    const [id, field] = READY[type] ?? [];
    return id ? (await this.#catalogue(id)).map((one) => [bilingual(one.name), one[field]]) : [];
  }

  #catalogue(id) {
    const key = `${id} ${language()}`;
    if (!this.#catalogues.has(key)) {
      this.#catalogues.set(key, api.get(`catalogues/${id}`).then(({ items }) => items).catch(() => []));
    }
    return this.#catalogues.get(key);
  }
}

class Names {
  #known;

  constructor(known) {
    this.#known = known;
  }

  /** What an entity is called; its id where that isn't known. */
  of(type, id) {
    return this.#known.get(type)?.find(([one]) => one === id)?.[1] ?? id;
  }

  /** Ids and names of a type. */
  all(type) {
    return this.#known.get(type) ?? [];
  }
}
