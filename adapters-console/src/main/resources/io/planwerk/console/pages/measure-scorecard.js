/** How each goal stands on a day: where it is, where it should be, and where it will come to. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { bilingual, count, date, number, percent, t } from '../i18n.js';
import { badge, bar, card, field, figure, nothingHere, table } from '../ui.js';
import { define } from '../view.js';
import { tone, word } from '../words.js';
import { dayForm, monthsBefore, onDay } from './measure-day.js';
import { rough } from './measure-figures.js';
import { Part } from './part.js';

const GOOD = ['REACHED', 'ON_PATH'];
const BAD = ['BEHIND', 'OFF_PATH', 'OVERDUE'];

const many = (goals, states) => goals.filter((goal) => states.includes(goal.status)).length;

/** Where a goal will come to, in words. */
export function expectation({ projection }) {
  if (!projection) {
    return '–';
  }
  if (projection.kind === 'REFUSED') {
    return html`<span class="note">${bilingual(projection.reason)}</span>`;
  }
  const { lower, upper } = projection.eighty;
  return html`
    ${rough(projection.point)}
    <br /><span class="note">${t(`mit 80 % Sicherheit ${rough(lower)} bis ${rough(upper)}`, `with 80% confidence ${rough(lower)} to ${rough(upper)}`)}</span>
    ${projection.chanceOfValue === undefined
      ? nothing
      : html`<br /><span class="note">${t(`Ziel zu ${percent(projection.chanceOfValue)} wahrscheinlich`, `target ${percent(projection.chanceOfValue)} likely`)}</span>`}
  `;
}

class Scorecard extends Part {
  get base() {
    return `strategies/${this.route.strategy}`;
  }

  async load() {
    const on = this.route.query.get('on');
    const back = Number(this.route.query.get('back'));
    const today = on ?? new Date().toISOString().slice(0, 10);
    this.scorecard = await api.get(`${this.base}/scorecard`, { on, since: back ? monthsBefore(today, back) : null });
    this.last = await this.lastMeasured();
  }

  /** The last day with values, where it is later than today and goals have none until today. */
  async lastMeasured() {
    const { day, goals } = this.scorecard;
    const due = goals.map((goal) => goal.path?.due ?? '').sort().at(-1);
    if (this.route.query.get('on') || !due || due <= day || !many(goals, ['NO_DATA'])) {
      return null;
    }
    const later = await api.get(`${this.base}/scorecard`, { on: due });
    const last = later.goals.map((goal) => goal.latest?.on ?? '').sort().at(-1);
    return last > day ? last : null;
  }

  content() {
    const { goals, day, alerts } = this.scorecard;
    const back = this.route.query.get('back') ?? '';
    const compare = field(
      t('Verglichen mit', 'Compared with'),
      (id) => html`
        <select id=${id} name="back">
          ${[['', t('keinem anderen Tag', 'no other day')], ['1', t('dem Stand einen Monat zuvor', 'one month before')], ['3', t('dem Stand drei Monate zuvor', 'three months before')]].map(
            ([value, text]) => html`<option value=${value} ?selected=${value === back}>${text}</option>`,
          )}
        </select>
      `,
    );
    return html`
      ${dayForm(this.route, day, compare)}
      ${this.last
        ? html`<div class="hint" role="status">
            <p>${t(`Es gibt Werte bis zum ${date(this.last)}. Am ${date(day)} zählen sie noch nicht.`, `There are values up to ${date(this.last)}. On ${date(day)} they don't count yet.`)}</p>
            <a class="button primary" href=${onDay(this.route, { on: this.last })}>${t(`Stand am ${date(this.last)} zeigen`, `Show ${date(this.last)}`)}</a>
          </div>`
        : nothing}
      ${goals.length ? html`${this.figures(goals)} ${alerts ? this.news(alerts) : nothing} ${card(t('Ziele', 'Goals'), this.table(goals))}` : nothingHere(t('Noch hat die Strategie keine Ziele. Sie entstehen im Plan.', 'The strategy has no goals yet. They are made in the plan.'))}
    `;
  }

  figures(goals) {
    const bad = many(goals, BAD);
    const unknown = many(goals, ['NO_DATA', 'TOO_LITTLE_DATA', 'NOT_MEASURABLE']);
    return html`
      <div class="figures">
        ${figure(number(many(goals, GOOD)), t('auf dem Pfad oder erreicht', 'on their path or reached'), many(goals, GOOD) ? 'good' : 'plain', t(`von ${count(goals.length, ['Ziel', 'Zielen'], [])}`, `of ${count(goals.length, [], ['goal', 'goals'])}`))}
        ${figure(number(bad), t('im Rückstand, neben dem Pfad oder überfällig', 'behind, off their path or overdue'), bad ? 'bad' : 'good')}
        ${figure(number(unknown), t('ohne Urteil, weil Werte fehlen', 'without a verdict for lack of values'), unknown ? 'warn' : 'good')}
      </div>
    `;
  }

  news(alerts) {
    return card(
      t('Was sich seitdem geändert hat', 'What has changed since'),
      alerts.length
        ? html`<ul class="plain-list">${alerts.map(
            (alert) => html`<li class="line">${badge(word('goal', alert.before), tone('goal', alert.before))} <span aria-hidden="true">→</span> ${badge(word('goal', alert.status), tone('goal', alert.status))} <span>${bilingual(alert.message)}</span></li>`,
          )}</ul>`
        : nothingHere(t('Kein Ziel hat seitdem seinen Pfad verlassen oder wiedergefunden.', 'No goal has left its path or found it again since.')),
    );
  }

  table(goals) {
    return table(
      t(`Ziele am ${date(this.scorecard.day)}`, `Goals on ${date(this.scorecard.day)}`),
      [
        {
          title: t('Ziel', 'Goal'),
          cell: (goal) => html`<a href=${onDay(this.route, 'goal', goal.goal)}>${goal.name}</a>${goal.unit ? html`<br /><span class="note">${goal.unit}</span>` : nothing}`,
        },
        { title: t('Stand', 'State'), cell: (goal) => badge(word('goal', goal.status), tone('goal', goal.status)) },
        { title: t('Wert', 'Value'), cell: (goal) => this.value(goal), align: 'end' },
        { title: t('Pfad', 'Path'), cell: (goal) => rough(goal.expected ?? goal.expectedToday), align: 'end' },
        {
          title: t('Zielwert', 'Target'),
          cell: (goal) => (goal.path ? html`${number(goal.path.value)}<br /><span class="note whole">${t('bis', 'by')} ${date(goal.path.due)}</span>` : '–'),
          align: 'end',
        },
        { title: t('Erwartet', 'Expected'), cell: (goal) => (goal.obstacleReason ? html`<span class="note">${bilingual(goal.obstacleReason)}</span>` : expectation(goal)) },
        {
          title: t('Erreicht', 'Reached'),
          cell: (goal) => (goal.attainment === undefined ? '–' : bar(goal.attainment, percent(goal.attainment), tone('goal', goal.status))),
        },
      ],
      goals,
    );
  }

  value({ latest }) {
    if (!latest) {
      return '–';
    }
    return html`${number(latest.value)}<br /><span class="note whole">${date(latest.on)}${latest.certainty === 'MEASURED' ? nothing : html`, ${word('certainty', latest.certainty)}`}</span>`;
  }
}

define('planwerk-measure-scorecard', Scorecard);
