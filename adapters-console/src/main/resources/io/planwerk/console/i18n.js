/** The two languages of everything that people read, and how numbers and dates are written in them. */

const KEPT = 'planwerk.language';
const listeners = new Set();

let current = localStorage.getItem(KEPT) ?? (document.documentElement.lang === 'de' ? 'de' : 'en');

export const language = () => current;

/** Changes the language of the console and of what the API tells. */
export function speak(tag) {
  current = tag;
  localStorage.setItem(KEPT, tag);
  document.documentElement.lang = tag;
  listeners.forEach((listener) => listener());
}

/** Calls the listener after each change of language; answers with what ends that. */
export function onLanguage(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The text in the language of the reader. */
export const t = (de, en) => (current === 'de' ? de : en);

/** So many of something: `count(3, ['Warnung', 'Warnungen'], ['warning', 'warnings'])`. */
export const count = (many, de, en) => {
  const [one, several] = current === 'de' ? de : en;
  return `${number(many, 0)} ${many === 1 ? one : several}`;
};

/** The text of an `{de, en}` of the API. */
export const bilingual = (texts) => (texts ? texts[current] ?? texts.en ?? texts.de ?? '' : '');

const locale = () => (current === 'de' ? 'de-DE' : 'en-GB');

const formats = new Map();

function format(kind, options) {
  const key = `${locale()} ${kind.name} ${JSON.stringify(options)}`;
  if (!formats.has(key)) {
    formats.set(key, new kind(locale(), options));
  }
  return formats.get(key);
}

/** A number with as many digits behind the point as are wanted at most. */
export const number = (value, digits = 2) =>
  value === null || value === undefined || value === ''
    ? '–'
    : format(Intl.NumberFormat, { maximumFractionDigits: digits }).format(value);

/** A fraction as per cent. */
export const percent = (value, digits = 0) =>
  value === null || value === undefined
    ? '–'
    : format(Intl.NumberFormat, { style: 'percent', maximumFractionDigits: digits }).format(value);

/** An amount `{amount, currency}` of the API. */
export const money = (value, digits = 0) =>
  value
    ? format(Intl.NumberFormat, {
        style: 'currency',
        currency: value.currency,
        maximumFractionDigits: digits,
      }).format(value.amount)
    : '–';

const asDate = (value) =>
  value instanceof Date
    ? value
    : /^\d{4}-\d{2}$/.test(value)
      ? new Date(`${value}-01T00:00:00Z`)
      : /^\d{4}-\d{2}-\d{2}$/.test(value)
        ? new Date(`${value}T00:00:00Z`)
        : new Date(value);

/** A day; `2027-03-05` and instants. */
export const date = (value) =>
  value
    ? format(Intl.DateTimeFormat, {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        timeZone: String(value).length === 10 ? 'UTC' : undefined,
      }).format(asDate(value))
    : '–';

/** An instant with its time, where the reader is. */
export const moment = (value) =>
  value
    ? format(Intl.DateTimeFormat, { dateStyle: 'medium', timeStyle: 'short' }).format(asDate(value))
    : '–';

/** A month `2027-03`, short. */
export const month = (value) =>
  value
    ? format(Intl.DateTimeFormat, { month: 'short', year: '2-digit', timeZone: 'UTC' }).format(
        asDate(value),
      )
    : '–';

/** How long ago or ahead an instant is. */
export function ago(value, now = Date.now()) {
  const seconds = (asDate(value).getTime() - now) / 1000;
  const steps = [
    ['year', 31_557_600],
    ['month', 2_629_800],
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
  ];
  const [unit, size] = steps.find(([, length]) => Math.abs(seconds) >= length) ?? ['minute', 60];
  return format(Intl.RelativeTimeFormat, { numeric: 'auto' }).format(
    Math.trunc(seconds / size),
    unit,
  );
}

/** Names in a row: "a, b und c". */
export const list = (names) => format(Intl.ListFormat, { type: 'conjunction' }).format(names);

/** The time of an instant, where the reader is. */
export const clock = (value) => (value ? format(Intl.DateTimeFormat, { timeStyle: 'short' }).format(asDate(value)) : '–');

/** A month `2027-03` in full. */
export const monthName = (value) => format(Intl.DateTimeFormat, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(asDate(value));

/** The day of the week of a day `2027-03-05`; short or long. */
export const weekday = (value, length = 'short') => format(Intl.DateTimeFormat, { weekday: length, timeZone: 'UTC' }).format(asDate(value));
