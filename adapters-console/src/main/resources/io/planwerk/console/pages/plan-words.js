/** What stands in a plan, as people say it. */

import { date, language, list, money, month, number, percent, t } from '../i18n.js';
import { kind, label, properties, resolve, valueLabel, pointer as made, steps } from '../schema.js';

const LONG = 90;

const shortened = (text, full) => (full || text.length <= LONG ? text : `${text.slice(0, LONG).trimEnd()} …`);

const named = (type, code) => {
  try {
    return new Intl.DisplayNames([language()], { type }).of(code) ?? code;
  } catch {
    return code;
  }
};

/** What a month of any year is called. */
export const monthName = (number) => new Intl.DateTimeFormat(language(), { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2027, number - 1, 1)));

export const empty = (value) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) ? value.every(empty) : typeof value === 'object' && Object.values(value).every(empty));

/**
 * A value in words.
 *
 * @param names what the entities are called to which it refers, by type and id
 * @param full whether nothing may be cut
 */
export function words(schema, value, names, full = false) {
  if (empty(value)) {
    return '';
  }
  const all = resolve(schema);
  switch (kind(all)) {
    case 'reference':
      return names.of(all['x-refers-to'], value);
    case 'references':
      return list(value.map((one) => names.of(all['x-refers-to'], one)));
    case 'network':
      return names.of('Network', value);
    case 'choice':
      return valueLabel(all, value);
    case 'choices':
      return list(value.map((one) => valueLabel(all.items, one)));
    case 'share':
      return percent(value, 2);
    case 'number':
      return number(value, 4);
    case 'monthOfYear':
      return monthName(value);
    case 'rating':
      return t(`${value} von 5`, `${value} of 5`);
    case 'boolean':
      return value ? t('Ja', 'Yes') : t('Nein', 'No');
    case 'date':
      return date(value);
    case 'month':
      return month(value);
    case 'money':
      return value.currency && value.amount !== undefined ? amount(value) : String(value.amount ?? '');
    case 'currency':
      return named('currency', value);
    case 'language':
      return named('language', value);
    case 'country':
      return named('region', value);
    case 'values':
      return value.map((one) => words(all.items, one, names, full)).join(', ');
    case 'rows':
      return value.map((one) => (full ? object(all.items, one, names, full).join(', ') : title(all.items, one, names))).join(full ? '\n' : '; ');
    case 'object':
    case 'family':
      return shortened(object(all, value, names, full).join(full ? '\n' : ' · '), full);
    default:
      return shortened(String(value), full);
  }
}

const amount = (value) => {
  try {
    return money(value, 2);
  } catch {
    return `${value.amount} ${value.currency}`;
  }
};

const object = (schema, value, names, full) =>
  properties(schema, value)
    .filter(([name]) => name !== 'id' && !empty(value[name]))
    .map(([name, one]) => `${label(one)}: ${words(one, value[name], names, full)}`);

/** What an entity is called: by its name, or by what it can't be without. */
export function title(schema, value, names) {
  const all = resolve(schema);
  const own = value?.name ?? value?.title ?? value?.sentence ?? (all.name === 'Waiver' ? value?.reason : undefined);
  if (own) {
    return shortened(own);
  }
  const fields = properties(all, value).filter(([name]) => name !== 'id' && !empty(value?.[name]));
  const needed = fields.filter(([name]) => (all.required ?? []).includes(name));
  return (
    (needed.length ? needed : fields)
      .slice(0, 2)
      .map(([name, one]) => words(one, value[name], names))
      .join(' · ') || value?.id || ''
  );
}

const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

export const same = (one, other) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

const sorted = (value) =>
  Array.isArray(value)
    ? value.map(sorted)
    : isObject(value)
      ? Object.fromEntries(Object.keys(value).sort().filter((name) => value[name] !== undefined).map((name) => [name, sorted(value[name])]))
      : value;

/** What of a value says nothing is left out: texts, rows and objects that nobody filled in. */
export function pruned(value) {
  if (Array.isArray(value)) {
    return value.filter((one) => !empty(one)).map(pruned);
  }
  if (isObject(value)) {
    return Object.fromEntries(Object.entries(value).filter(([, one]) => !empty(one)).map(([name, one]) => [name, pruned(one)]));
  }
  return typeof value === 'string' ? value.trim() : value;
}

/** The JSON Merge Patch that makes one object of another. */
export function mergePatch(before, after) {
  const patch = {};
  for (const name of new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])) {
    const [one, other] = [before?.[name], after?.[name]];
    if (!same(one, other)) {
      patch[name] = other === undefined ? null : isObject(one) && isObject(other) ? mergePatch(one, other) : other;
    }
  }
  return patch;
}

/** Whether lists have the same entries at the same places, so that these can be compared one by one. */
const alike = (lists) => lists.every((list) => Array.isArray(list) && list.length === lists[0].length && list.every(({ id }, index) => id === lists[0][index].id));

/** The fields in which what two people made of the same differs, with what each has. */
export function differences(schema, before, theirs, mine, at = [], above = '') {
  return properties(schema, mine ?? theirs ?? before).flatMap(([name, one]) => {
    const values = [before?.[name], theirs?.[name], mine?.[name]];
    if (same(values[1], values[2])) {
      return [];
    }
    const path = [...at, name];
    const text = above ? `${above}, ${label(one)}` : label(one);
    if (kind(one) === 'rows' && alike(values)) {
      const { items } = resolve(one);
      return values[0].flatMap((_, index) => differences(items, ...values.map((rows) => rows[index]), [...path, index], `${text} ${index + 1}`));
    }
    const divisible = kind(one) === 'object' || (kind(one) === 'family' && new Set(values.map((value) => properties(one, value).map(([field]) => field).join())).size === 1);
    if (divisible && values.every(isObject)) {
      return differences(one, ...values, path, text);
    }
    return [{ at: made(path), schema: one, label: text, before: values[0], theirs: values[1], mine: values[2], both: !same(values[0], values[1]) && !same(values[0], values[2]) }];
  });
}

/** The value at a pointer. */
export const valueAt = (value, pointer) => steps(pointer).reduce((within, step) => within?.[step], value);

/** Puts a value to where a pointer leads, or takes away what is there. */
export function putAt(value, pointer, put) {
  const path = steps(pointer);
  const last = path.pop();
  const within = path.reduce((one, step) => (one[step] ??= {}), value);
  if (put === undefined) {
    delete within[last];
  } else {
    within[last] = structuredClone(put);
  }
}

/** Fields that tell at a glance what an entry of a list is. */
const TELLING = {
  Goal: ['priority', 'target', 'due', 'owner'],
  Measure: ['platform', 'launch', 'owner', 'contributions'],
  Audience: ['size', 'priority', 'needs', 'presences'],
  Person: ['level', 'unit', 'headcount', 'hoursPerMonth'],
  Waiver: ['rule', 'by', 'until'],
};

/** Columns of a list: what tells most, of what somebody has filled in. */
export function columns(item, entries, most = 4) {
  const wanted = TELLING[item.name];
  const all = Object.entries(item.properties).filter(([name]) => !['id', 'name', 'title', 'sentence'].includes(name));
  const known = wanted ? wanted.map((name) => all.find(([field]) => field === name)).filter(Boolean) : all.filter(([, one]) => !['text', 'link', 'object'].includes(kind(one)));
  return (known.length ? known : all).filter(([name]) => entries.some((entry) => !empty(entry[name]))).slice(0, most);
}

/** A field of an entry in so many words as fit into a cell. */
export function cell(schema, value, names) {
  if (empty(value)) {
    return '–';
  }
  if (kind(schema) === 'family' && value.value !== undefined) {
    return `${[value.baseline, value.value].filter((one) => one !== undefined).map((one) => number(one, 2)).join(' → ')} ${value.unit ?? ''}`;
  }
  if (kind(schema) === 'rows' && value.length > 2) {
    return `${value.slice(0, 2).map((one) => title(resolve(schema).items, one, names)).join('; ')} +${value.length - 2}`;
  }
  return words(schema, value, names);
}
