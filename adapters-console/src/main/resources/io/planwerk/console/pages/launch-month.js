/** One month of the calendar: a table of weeks, or where that is too narrow a list by day. */

import { html, nothing } from 'lit';
import { bilingual, date, monthName, t, weekday } from '../i18n.js';
import { toPointer } from '../routes.js';
import { badge } from '../ui.js';
import { word } from '../words.js';

const DAY = 24 * 60 * 60 * 1000;

/** What lasts longer is told beside the days instead of on each of them. */
const LONG = 7;

/** So many entries of a day are told at once. */
const MOST = 4;

const at = (day) => Date.parse(`${day}T00:00:00Z`);

const dayOf = (time) => new Date(time).toISOString().slice(0, 10);

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** A month that an address names; nothing when it isn't one. */
export const monthIn = (text) => (MONTH.test(text ?? '') ? text : null);

/** The day where the reader is. */
export function today() {
  const now = new Date();
  return dayOf(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}

/** A month some months later. */
export function later(month, months) {
  const [year, number] = month.split('-').map(Number);
  return dayOf(Date.UTC(year, number - 1 + months, 1)).slice(0, 7);
}

/** The first and last day of a month. */
export const bounds = (month) => ({ from: `${month}-01`, to: dayOf(at(`${later(month, 1)}-01`) - DAY) });

/** The weeks of a month from Monday on; a day of another month is null. */
export function weeks(month) {
  const { from, to } = bounds(month);
  const before = (new Date(at(from)).getUTCDay() + 6) % 7;
  const days = [...Array(before).fill(null), ...Array.from({ length: Number(to.slice(8)) }, (_, index) => dayOf(at(from) + index * DAY))];
  return Array.from({ length: Math.ceil(days.length / 7) }, (_, week) => Array.from({ length: 7 }, (_, index) => days[week * 7 + index] ?? null));
}

/** The number of a day's week by ISO 8601: the week of its Thursday. */
export function weekNumber(day) {
  const thursday = at(day) + (3 - ((new Date(at(day)).getUTCDay() + 6) % 7)) * DAY;
  return Math.floor((thursday - Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1)) / (7 * DAY)) + 1;
}

/** Whether an entry takes so many days that it isn't told on each of them. */
export const lasts = (one) => (at(one.to) - at(one.from)) / DAY >= LONG;

const on = (items, day) => items.filter((one) => one.from <= day && one.to >= day);

/**
 * The month as a picture of a calendar.
 *
 * @param items what lies in it
 * @param clashing pointers of what gets in something's way
 */
export function monthGrid(strategy, month, items, clashing, narrow) {
  const short = items.filter((one) => !lasts(one));
  const long = items.filter(lasts);
  return html`
    ${narrow ? byDay(strategy, month, short, clashing) : byWeek(strategy, month, short, clashing)}
    ${long.length
      ? html`<h3>${t('Läuft über längere Zeit', 'Goes on for longer')}</h3>
          <ul class="plain-list launch-agenda">
            ${long.map((one) => html`<li><span class="launch-when">${date(one.from)} – ${date(one.to)}</span> ${entry(strategy, one, clashing)}</li>`)}
          </ul>`
      : nothing}
  `;
}

const entry = (strategy, one, clashing) => html`
  <span class="launch-entry">
    <span class="note">${one.at ? `${one.at} ` : ''}${word('calendar', one.kind)}</span>
    <a href=${toPointer(strategy, one.pointer)}>${one.name}</a>
    ${one.done ? badge(t('Erledigt', 'Done'), 'good') : nothing} ${clashing.has(one.pointer) ? badge(t('Konflikt', 'Clash'), 'bad') : nothing}
  </span>
`;

const entries = (strategy, all, clashing) => {
  const rest = all.slice(MOST);
  return html`
    ${all.length ? html`<ul class="plain-list">${all.slice(0, MOST).map((one) => html`<li>${entry(strategy, one, clashing)}</li>`)}</ul>` : nothing}
    ${rest.length
      ? html`<details>
          <summary>${t(`${rest.length} weitere`, `${rest.length} more`)}</summary>
          <ul class="plain-list">${rest.map((one) => html`<li>${entry(strategy, one, clashing)}</li>`)}</ul>
        </details>`
      : nothing}
  `;
};

const mark = (day) => (day === today() ? badge(t('Heute', 'Today'), 'info') : nothing);

/** Some Monday and the days after it, for their names. */
const WEEK = Array.from({ length: 7 }, (_, index) => dayOf(at('2024-01-01') + index * DAY));

function byWeek(strategy, month, items, clashing) {
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label=${t('Monatsblatt', 'Month sheet')}>
      <table class="launch-month">
        <caption class="unseen">${monthName(month)}</caption>
        <thead>
          <tr>
            <th scope="col">${t('KW', 'Week')}</th>
            ${WEEK.map((day) => html`<th scope="col" abbr=${weekday(day, 'long')}>${weekday(day)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${weeks(month).map(
            (days) => html`<tr>
              <th scope="row">${weekNumber(days.find(Boolean))}</th>
              ${days.map((day) =>
                day
                  ? html`<td class=${day === today() ? 'today' : ''}><time datetime=${day}>${Number(day.slice(8))}</time> ${mark(day)} ${entries(strategy, on(items, day), clashing)}</td>`
                  : html`<td class="beyond"></td>`,
              )}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `;
}

function byDay(strategy, month, items, clashing) {
  const days = weeks(month).flat().filter((day) => day && (day === today() || on(items, day).length));
  return html`
    <ul class="plain-list launch-days" aria-label=${t('Tage mit Einträgen', 'Days with entries')}>
      ${days.map((day) => html`<li><strong><time datetime=${day}>${weekday(day)} ${date(day)}</time></strong> ${mark(day)} ${entries(strategy, on(items, day), clashing)}</li>`)}
    </ul>
  `;
}

/** The columns of the same as a table. */
export const columns = (strategy) => [
  { title: t('Was', 'What'), cell: (one) => html`<a href=${toPointer(strategy, one.pointer)}>${bilingual(one.title)}</a>` },
  { title: t('Von', 'From'), cell: (one) => date(one.from) },
  { title: t('Bis', 'To'), cell: (one) => date(one.to) },
  { title: t('Uhrzeit', 'Time'), cell: (one) => one.at ?? '–' },
  { title: t('Stand', 'State'), cell: (one) => (one.done === undefined ? '–' : one.done ? t('Erledigt', 'Done') : t('Offen', 'Open')) },
];
