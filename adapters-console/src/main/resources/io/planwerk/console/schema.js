/** What the contract tells of a strategy: forms and sentences about it are made from that. */

import { Refusal } from './api.js';
import { bilingual } from './i18n.js';

/** The name under which the fields of the strategy itself are one section among the others. */
export const BASICS = 'basics';

const KEPT_BY_SERVER = ['format', 'id', 'organisationId'];

let reading;
let schemas;
let parts;

/** Reads what the contract tells of strategies once; everything else here asks for it to be read before. */
export function contract() {
  reading ??= fetch('schemas/Strategy', { headers: { Accept: 'application/schema+json' } })
    .then(async (response) => {
      if (!response.ok) {
        throw new Refusal(response.status, {});
      }
      const { $defs, ...Strategy } = await response.json();
      schemas = { ...$defs, Strategy };
      parts = divide();
    })
    .catch((failure) => {
      reading = undefined;
      throw failure;
    });
  return reading;
}

/** A schema with what it refers to; what it says itself counts more. */
export function resolve(schema) {
  const name = schema.$ref?.split('/').pop();
  return name ? { ...schemas[name], ...schema, name } : schema;
}

/** What something is called, as it stands at the beginning of a line. */
export function label(schema) {
  const text = bilingual(resolve(schema)['x-label']);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a value of a closed list is called. */
export function valueLabel(schema, value) {
  const text = bilingual(resolve(schema)['x-labels']?.[value]) || value;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const KINDS = {
  Percentage: 'share',
  Month: 'month',
  TimeOfDay: 'time',
  Text: 'text',
  Currency: 'currency',
  Language: 'language',
  Country: 'country',
  Network: 'network',
  TimeZone: 'zone',
  Link: 'link',
  Rating: 'rating',
  Money: 'money',
};

/** How a value is shown and entered. */
export function kind(schema) {
  const all = resolve(schema);
  if (all['x-refers-to']) {
    return all.type === 'array' ? 'references' : 'reference';
  }
  if (all.oneOf) {
    return 'family';
  }
  if (KINDS[all.name]) {
    return KINDS[all.name];
  }
  if (all.type === 'array') {
    const items = resolve(all.items);
    return items.enum ? 'choices' : items.properties || items.oneOf ? 'rows' : 'values';
  }
  if (all.enum) {
    return 'choice';
  }
  if (all.type === 'integer' && all.minimum === 1 && all.maximum === 12) {
    return 'monthOfYear';
  }
  if (all.type === 'integer' && all.minimum >= 1000 && all.maximum <= 9999) {
    return 'year';
  }
  if (all.type === 'number' && /as a fraction\b/.test(all.description)) {
    return 'share';
  }
  return { object: 'object', boolean: 'boolean', integer: 'number', number: 'number' }[all.type] ?? (all.format === 'date' ? 'date' : 'line');
}

/** The kinds of a family, by the value of the field that tells them apart. */
export const family = (schema) => {
  const { discriminator } = resolve(schema);
  return {
    field: discriminator.propertyName,
    kinds: Object.entries(discriminator.mapping).map(([value, $ref]) => ({ value, schema: resolve({ $ref }) })),
  };
};

/** The fields of an object; of a family those of the kind that the value is. */
export function properties(schema, value) {
  const all = resolve(schema);
  if (!all.oneOf) {
    return Object.entries(all.properties ?? {});
  }
  const { field, kinds } = family(all);
  const chosen = kinds.find((one) => one.value === value?.[field]);
  return chosen ? Object.entries(chosen.schema.properties).filter(([name]) => name !== field) : [];
}

/** Whether an object is so small that its fields stand in one line. */
export const small = (schema) => {
  const all = properties(schema);
  return all.length > 0 && all.length <= 3 && all.every(([, one]) => !['rows', 'object', 'family', 'values', 'references', 'choices'].includes(kind(one)));
};

function divide() {
  const all = Object.entries(schemas.Strategy.properties);
  const isSection = ([, one]) => one['x-section'];
  return [
    { name: BASICS, schema: { 'x-label': { de: 'Eckdaten', en: 'basics' } }, lists: [], fields: all.filter(([name, one]) => !one['x-section'] && !KEPT_BY_SERVER.includes(name)) },
    ...all.filter(isSection).map(([name, one]) => {
      const schema = resolve(one);
      const isList = ([, field]) => field.type === 'array' && Boolean(resolve(field.items).properties?.id);
      const fields = Object.entries(schema.properties);
      return {
        name,
        schema,
        lists: fields.filter(isList).map(([list, field]) => ({ name: list, schema: field, item: resolve(field.items) })),
        fields: fields.filter((field) => !isList(field)),
      };
    }),
  ];
}

/** The sections: each with the lists of what has an id in it, and with its other fields. */
export const sections = () => parts;

/** The section of a name, or that of the strategy itself for one of its own fields. */
export const section = (name) => parts.find((one) => one.name === name) ?? (parts[0].fields.some(([field]) => field === name) ? parts[0] : undefined);

/** An object of the fields of a section that aren't lists. */
export const fieldsOf = (one) => ({ type: 'object', properties: Object.fromEntries(one.fields), required: [] });

/** Where entities of a type stand: in a list of a section, or in a field of those in the list. */
export function places(type) {
  return parts.flatMap(({ name, lists }) =>
    lists.flatMap((list) =>
      list.item.name === type
        ? [{ section: name, list: list.name }]
        : Object.entries(list.item.properties)
            .filter(([, field]) => field.items?.$ref?.endsWith(`/${type}`))
            .map(([nested]) => ({ section: name, list: list.name, nested })),
    ),
  );
}

/** The types of entities to which something refers, at any depth; `Network` is one, too. */
export function refersTo(schema, found = new Set(), seen = new Set()) {
  const all = resolve(schema);
  if (all['x-refers-to']) {
    found.add(all['x-refers-to']);
  } else if (all.name === 'Network') {
    found.add('Network');
  } else if (!seen.has(all.name)) {
    seen.add(all.name ?? all);
    [...Object.values(all.properties ?? {}), ...(all.items ? [all.items] : []), ...(all.oneOf ?? [])].forEach((one) => refersTo(one, found, seen));
  }
  return found;
}

const unescaped = (part) => part.replaceAll('~1', '/').replaceAll('~0', '~');

/** The parts of a JSON Pointer. */
export const steps = (pointer) => (pointer ?? '').split('/').slice(1).map(unescaped);

/** A JSON Pointer from its parts. */
export const pointer = (parts) => parts.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** What the places on the way of a pointer are called: into the strategy, or into what has another schema. */
export function trail(at, from = schemas.Strategy) {
  const names = [];
  let schema = resolve(from);
  let value = steps(at);
  while (value.length && schema) {
    const [step, ...rest] = value;
    if (schema.type === 'array') {
      schema = resolve(schema.items);
    } else {
      const next = schema.properties?.[step] ?? schema.oneOf?.map((one) => resolve(one).properties[step]).find(Boolean);
      if (next && step !== 'items') {
        names.push(label(next));
      }
      schema = next && resolve(next);
    }
    value = rest;
  }
  return names;
}
