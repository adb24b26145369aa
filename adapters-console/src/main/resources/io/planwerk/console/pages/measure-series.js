/** The values of a figure over time, against the path of a goal and with what is expected. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { chart, course } from '../charts.js';
import { bilingual, count, date, moment, month, number, percent, t } from '../i18n.js';
import { to } from '../routes.js';
import { badge, card, field, figure, nothingHere, table } from '../ui.js';
import { define } from '../view.js';
import { tone, values, word } from '../words.js';
import { dayForm, onDay, time } from './measure-day.js';
import { expectation } from './measure-scorecard.js';
import { rough, span } from './measure-figures.js';
import { Part } from './part.js';

const STEPS = 24;

/** The way that a goal should take, as points of a picture. */
function way({ from, due, baseline, value, compound }) {
  const steps = compound && baseline > 0 ? STEPS : 1;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const part = step / steps;
    return {
      x: time(from) + (time(due) - time(from)) * part,
      y: steps > 1 ? baseline * (value / baseline) ** part : baseline + (value - baseline) * part,
    };
  });
}

class Series extends Part {
  get base() {
    return `strategies/${this.route.strategy}`;
  }

  async load() {
    const [kind, id] = this.route.rest;
    const on = this.route.query.get('on');
    this.scorecard = await api.get(`${this.base}/scorecard`, { on });
    this.goal = kind === 'goal' ? this.scorecard.goals.find((goal) => goal.goal === id) : null;
    const kpi = kind === 'goal' ? this.goal?.kpi : id;
    this.goals = kind === 'goal' ? [] : this.scorecard.goals.filter((goal) => goal.kpi === kpi);
    const rhythm = kind === 'goal' ? null : this.route.query.get('rhythm');
    this.series = kpi ? await api.get(`${this.base}/kpis/${kpi}/series`, { to: this.scorecard.day, rhythm }) : null;
  }

  content() {
    const [kind] = this.route.rest;
    const back = html`<p><a href=${onDay(this.route, kind === 'goal' ? '' : 'chain')}>${kind === 'goal' ? t('← Alle Ziele', '← All goals') : t('← Zur Wirkungskette', '← To the impact chain')}</a></p>`;
    if (kind === 'goal') {
      return html`${back} ${this.goal ? this.aim() : nothingHere(t('Dieses Ziel gibt es nicht mehr.', 'This goal is gone.'))}`;
    }
    return html`${back} ${this.kpi()}`;
  }

  aim() {
    const { goal, series } = this;
    return html`
      ${dayForm(this.route, this.scorecard.day)}
      ${card(
        goal.name,
        html`
          <p>${bilingual(goal.message)}</p>
          ${goal.path ? this.figures(goal) : nothing}
          ${series ? this.picture(goal) : html`<p><a href=${to(this.route.strategy, 'plan', 'goals')}>${t('Zum Ziel im Plan', 'To the goal in the plan')}</a></p>`}
          ${series && !series.points.length ? this.empty() : nothing}
        `,
        { actions: badge(word('goal', goal.status), tone('goal', goal.status)) },
      )}
      ${series?.points.length ? this.table() : nothing}
    `;
  }

  empty() {
    return nothingHere(
      t('Für diese Kennzahl gibt es bis zu diesem Tag keine Werte.', 'There are no values of this figure up to this day.'),
      html`<a class="button primary" href=${`${onDay(this.route, 'enter', { kpi: this.series.kpi })}`}>${t('Werte eintragen', 'Enter values')}</a>`,
    );
  }

  figures({ latest, path, projection, unit }) {
    const forecast = projection?.kind === 'EXPECTED' ? projection : null;
    return html`
      <div class="figures">
        ${latest ? figure(number(latest.value), t(`am ${date(latest.on)}`, `on ${date(latest.on)}`), 'plain', unit ?? nothing) : nothing}
        ${figure(number(path.value), t(`Ziel bis ${date(path.due)}`, `target by ${date(path.due)}`))}
        ${forecast ? figure(rough(forecast.point), t('erwartet', 'expected'), 'plain', t(`mit 95 % Sicherheit ${rough(forecast.ninetyFive.lower)} bis ${rough(forecast.ninetyFive.upper)}`, `with 95% confidence ${rough(forecast.ninetyFive.lower)} to ${rough(forecast.ninetyFive.upper)}`)) : nothing}
        ${forecast?.chanceOfLeast === undefined ? nothing : figure(percent(forecast.chanceOfLeast), t('Chance auf das gerade noch Annehmbare', 'chance of what is just acceptable'))}
      </div>
    `;
  }

  /** What came together since the start, or the values as they are, by what the target means. */
  along(goal) {
    const { points } = this.series;
    if (goal.reading !== 'CUMULATED' || !goal.path) {
      return points.map((point) => ({ x: time(point.to), y: point.value, point }));
    }
    let sum = goal.path.baseline;
    return [
      { x: time(goal.path.from), y: sum },
      ...points.filter((point) => point.from > goal.path.from).map((point) => ({ x: time(point.to), y: (sum += point.value), point })),
    ];
  }

  picture(goal) {
    const { path, latest, projection } = goal;
    if (!path) {
      return nothing;
    }
    const points = latest ? this.along(goal) : [];
    const start = latest && { x: time(latest.on), low: latest.value, high: latest.value, y: latest.value };
    const forecast = start && projection?.kind === 'EXPECTED' ? projection : null;
    const end = (bounds) => ({ x: time(path.due), low: bounds.lower, high: bounds.upper });
    const label = bilingual(goal.message);
    const picture = chart(
      label,
      course(label, {
        lines: [
          { points: way(path), kind: 'path' },
          ...(points.length ? [{ points, kind: 'actual' }] : []),
          ...(forecast ? [{ points: [start, { x: time(path.due), y: forecast.point }], kind: 'expected' }] : []),
        ],
        bands: forecast ? [{ points: [start, end(forecast.ninetyFive)] }, { points: [start, end(forecast.eighty)] }] : [],
        levels: [{ y: path.value, label: t(`Ziel ${number(path.value)}`, `Target ${number(path.value)}`) }],
        marks: [{ x: time(path.due), label: t(`fällig am ${date(path.due)}`, `due ${date(path.due)}`) }],
        x: (at) => month(new Date(at)),
        y: (value) => number(value),
      }),
      [
        { title: t('Was', 'What'), cell: ([name]) => name },
        { title: t('Wert', 'Value'), cell: ([, value]) => value, align: 'end' },
      ],
      [
        [t(`Beginn am ${date(path.from)}`, `Start on ${date(path.from)}`), number(path.baseline)],
        ...(latest ? [[t(`Stand am ${date(latest.on)}`, `Value on ${date(latest.on)}`), number(latest.value)]] : []),
        ...(goal.expected === undefined ? [] : [[t('An diesem Tag nach dem Pfad', 'On that day by the path'), rough(goal.expected)]]),
        [t(`Ziel bis ${date(path.due)}`, `Target by ${date(path.due)}`), number(path.value)],
        ...(projection ? [[t('Erwartet', 'Expected'), expectation(goal)]] : []),
      ],
    );
    return html`
      ${picture}
      <p class="note">
        ${t('Gestrichelt ist der Pfad zum Ziel, durchgezogen der Wert.', 'Dashed is the path to the target, solid the value.')}
        ${forecast ? t('Gepunktet ist, was zu erwarten ist, mit den Bereichen für 80 % und 95 % Sicherheit.', 'Dotted is what is to be expected, with the ranges for 80% and 95% confidence.') : nothing}
      </p>
    `;
  }

  kpi() {
    const { series } = this;
    const rhythm = this.route.query.get('rhythm') ?? '';
    const choice = field(
      t('Zusammengefasst nach', 'Summed up by'),
      (id) => html`
        <select id=${id} name="rhythm">
          <option value="">${t('nichts: wie eingegangen', 'nothing: as it came in')}</option>
          ${values('rhythm').map((value) => html`<option value=${value} ?selected=${value === rhythm}>${word('rhythm', value)}</option>`)}
        </select>
      `,
    );
    const points = series.points.map((point) => ({ x: time(point.to), y: point.value }));
    const last = series.points.at(-1);
    const label = last
      ? t(`${series.name}: ${count(points.length, ['Wert', 'Werte'], [])}, zuletzt ${number(last.value)} am ${date(last.to)}`, `${series.name}: ${count(points.length, [], ['value', 'values'])}, the last one ${number(last.value)} on ${date(last.to)}`)
      : series.name;
    return html`
      ${dayForm(this.route, this.scorecard.day, choice)}
      ${card(
        series.name,
        html`
          ${this.goals.length
            ? html`<p>${t('Daran gemessen wird:', 'Measured by it:')} ${this.goals.map((goal, index) => html`${index ? ', ' : ''}<a href=${onDay(this.route, 'goal', goal.goal)}>${goal.name}</a>`)}</p>`
            : nothing}
          ${points.length ? chart(label, course(label, { lines: [{ points, kind: 'actual' }], x: (at) => month(new Date(at)), y: (value) => rough(value) })) : this.empty()}
          ${series.total ? html`<p>${t('Insgesamt', 'In all')}: <strong>${number(series.total.value, 3)}</strong> ${series.unit ?? ''}</p>` : nothing}
        `,
      )}
      ${points.length ? this.table() : nothing} ${series.corrections.length ? this.corrections() : nothing}
    `;
  }

  table() {
    const { series } = this;
    return card(
      t('Werte', 'Values'),
      table(
        t(`Werte von ${series.name}, der letzte zuerst`, `Values of ${series.name}, the last one first`),
        [
          { title: t('Zeitraum', 'Period'), cell: (point) => span(point.from, point.to) },
          { title: series.unit ?? t('Wert', 'Value'), cell: (point) => number(point.value, 4), align: 'end' },
          ...(series.points.some((point) => point.base !== undefined) ? [{ title: t('Grundgesamtheit', 'Base'), cell: (point) => number(point.base), align: 'end' }] : []),
          { title: t('Sicherheit', 'Certainty'), cell: (point) => badge(word('certainty', point.certainty), tone('certainty', point.certainty)) },
        ],
        series.points.slice(-100).reverse(),
      ),
      { actions: html`<a class="button" href=${onDay(this.route, 'enter', { kpi: series.kpi })}>${t('Wert eintragen', 'Enter a value')}</a>` },
    );
  }

  corrections() {
    return card(
      t('Berichtigte Werte', 'Corrected values'),
      table(
        t('Werte, die ersetzt wurden', 'Values that were replaced'),
        [
          { title: t('Zeitraum', 'Period'), cell: (point) => span(point.from, point.to) },
          { title: t('War', 'Was'), cell: (point) => number(point.value, 4), align: 'end' },
          { title: t('Ersetzt', 'Replaced'), cell: (point) => html`${moment(point.until)} · ${point.by}` },
        ],
        this.series.corrections.slice(0, 100),
      ),
    );
  }
}

define('planwerk-measure-series', Series);
