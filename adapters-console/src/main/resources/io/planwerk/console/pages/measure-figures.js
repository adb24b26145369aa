/** Figures of any size, and stretches of time, as short as one can take them in. */

import { html } from 'lit';
import { date, month, number } from '../i18n.js';

/** About three digits that count, however large or small the figure is. */
export function rough(value) {
  if (value === null || value === undefined || value === 0) {
    return number(value);
  }
  const size = Math.floor(Math.log10(Math.abs(value)));
  return number(value, Math.min(10, Math.max(0, 2 - size)));
}

/** A stretch of days: a month by its name. */
export function span(from, to) {
  if (from === to) {
    return date(to);
  }
  const last = new Date(Date.UTC(...from.split('-').slice(0, 2).map(Number), 0)).toISOString().slice(0, 10);
  return from.endsWith('-01') && to === last
    ? month(from.slice(0, 7))
    : html`<span class="whole">${date(from)}</span> – <span class="whole">${date(to)}</span>`;
}
