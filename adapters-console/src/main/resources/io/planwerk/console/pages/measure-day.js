/** The day that the parts of the measurement look at, which stands in their addresses. */

import { html, nothing } from 'lit';
import { t } from '../i18n.js';
import { to } from '../routes.js';
import { field } from '../ui.js';

/** The address of a part, at the day and with the choices that one has made, and others. */
export function onDay(route, ...parts) {
  const others = typeof parts.at(-1) === 'object' ? parts.pop() : {};
  const query = new URLSearchParams(
    Object.entries({ on: route.query.get('on'), ...others }).filter(([, value]) => value),
  );
  return `${to(route.strategy, 'measure', ...parts)}${query.size ? `?${query}` : ''}`;
}

/**
 * Asks for the day, and for what else a part of the page depends on.
 *
 * @param shown the day that is looked at
 * @param more fields of the part, whose names are those in the address
 * @param from the field of the day at which a period begins, where the day ends one
 */
export function dayForm(route, shown, more = nothing, label = t('Stand am', 'As of'), from = nothing) {
  const submit = (event) => {
    event.preventDefault();
    location.hash = onDay(route, ...route.rest, Object.fromEntries(new FormData(event.target)));
  };
  return html`
    <form class="search" @submit=${submit}>
      ${from}
      ${field(label, (id) => html`<input id=${id} type="date" name="on" .value=${shown ?? ''} />`)}
      ${more}
      <div class="actions">
        <button type="submit">${t('Zeigen', 'Show')}</button>
        ${route.query.get('on') ? html`<a class="button" href=${onDay(route, ...route.rest, { on: '' })}>${t('Heute', 'Today')}</a>` : nothing}
      </div>
    </form>
  `;
}

/** A day so many months before another one; the last of its month where that has no such day. */
export function monthsBefore(day, months) {
  const [year, month, date] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The instant at which a day begins, as pictures take it. */
export const time = (day) => Date.parse(`${day}T00:00:00Z`);
