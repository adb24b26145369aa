/** What the strategy costs and brings in, with what is assumed apart from what was measured. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { chart, waterfall } from '../charts.js';
import { bilingual, money, month, number, percent, t } from '../i18n.js';
import { badge, card, field, figure, nothingHere, table } from '../ui.js';
import { define } from '../view.js';
import { dayForm } from './measure-day.js';
import { Part } from './part.js';

const SHOWN = 25;

const sure = [
  ['measured', () => t('gemessen', 'measured'), 'measured'],
  ['estimated', () => t('geschätzt', 'estimated'), 'assumed'],
  ['assumed', () => t('angenommen', 'assumed'), 'assumed'],
];

const range = (low, high, show) => (low === high ? show(low) : t(`${show(low)} bis ${show(high)}`, `${show(low)} to ${show(high)}`));

/** An amount between its bounds. */
const between = (amount) => {
  const [low, high] = [money(amount.low), money(amount.high)];
  return low === high ? low : t(`${low} bis ${high}`, `${low} to ${high}`);
};

/** The last day of a month. */
const lastOf = (month) => new Date(Date.UTC(...month.split('-').map(Number), 0)).toISOString().slice(0, 10);

class Return extends Part {
  static properties = { ...Part.properties, all: { state: true } };

  async load() {
    const { query, strategy } = this.route;
    this.returns = await api.get(`strategies/${strategy}/roi`, { to: query.get('on'), from: query.get('from') });
  }

  content() {
    const { returns } = this;
    const { span, cost, value } = returns;
    const from = field(t('Ab dem Monat', 'From the month of'), (id) => html`<input id=${id} type="date" name="from" .value=${`${span.from}-01`} />`);
    const end = this.route.query.get('on') ?? lastOf(span.to);
    return html`
      ${dayForm(this.route, end, nothing, t('Bis zum Monat', 'To the month of'), from)}
      <p>${bilingual(returns.answer)}</p>
      <div class="figures ranges">
        ${figure(returns.roi ? range(returns.roi.low, returns.roi.high, percent) : '–', t('Rendite auf alle Kosten (ROI)', 'return on all cost (ROI)'), returns.roi ? (returns.roi.low >= 0 ? 'good' : returns.roi.high < 0 ? 'bad' : 'warn') : 'plain')}
        ${figure(returns.romi ? range(returns.romi.low, returns.romi.high, percent) : '–', t('Rendite auf das ausgegebene Geld (ROMI)', 'return on the money spent (ROMI)'))}
        ${figure(between(cost.counted), t('Kosten', 'cost'), 'plain', t(`davon gebucht ${money(cost.counted.measured)}`, `of which booked ${money(cost.counted.measured)}`))}
        ${figure(between(value), t('Wert', 'value'), 'plain', t(`davon angenommen ${money(value.assumed)}`, `of which assumed ${money(value.assumed)}`))}
        ${figure(returns.breakEven ? month(returns.breakEven) : '–', t('Kosten frühestens gedeckt', 'cost covered at the soonest'), 'plain', returns.surelyEven ? t(`sicher ab ${month(returns.surelyEven)}`, `for sure from ${month(returns.surelyEven)}`) : nothing)}
      </div>
      ${Number(value.high.amount) || Number(cost.counted.high.amount) ? card(t('Vom Wert zum Ergebnis', 'From the value to the result'), this.picture()) : nothing}
      ${returns.gaps.length ? card(t('Was fehlt', 'What is missing'), html`<ul class="plain-list">${returns.gaps.map((gap) => html`<li class="line">${badge(gap.side === 'COST' ? t('Kosten zu niedrig', 'cost too low') : t('Wert zu niedrig', 'value too low'), 'warn')}<span>${bilingual(gap.text)}</span></li>`)}</ul>`) : nothing}
      ${card(t('Was die Ergebnisse wert sind', 'What results are worth'), this.values())}
      ${card(t('Was Maßnahmen kosten', 'What measures cost'), this.measures())}
      ${card(t('Was für Ziele ausgegeben wird', 'What is spent for goals'), this.goals())}
    `;
  }

  picture() {
    const { value, cost } = this.returns;
    const { currency } = value.likely;
    const steps = [
      ...sure.map(([key, name, kind]) => ({ label: t(`Wert, ${name()}`, `Value, ${name()}`), amount: Number(value[key].amount), kind })),
      ...sure.map(([key, name, kind]) => ({
        label: t(`Kosten, ${key === 'measured' ? 'gebucht' : name()}`, `Cost, ${key === 'measured' ? 'booked' : name()}`),
        amount: -Number(cost.counted[key].amount),
        kind,
      })),
    ].filter((step) => step.amount || step.kind === 'measured');
    const result = steps.reduce((sum, step) => sum + step.amount, 0);
    steps.push({ label: t('Ergebnis', 'Result'), amount: result, total: true });
    const show = (amount) => money({ amount, currency });
    const gist = t(
      `Wert ${money(value.likely)}, davon gemessen ${money(value.measured)}; Kosten ${money(cost.counted.likely)}, davon gebucht ${money(cost.counted.measured)}; Ergebnis ${show(result)}`,
      `Value ${money(value.likely)}, of which measured ${money(value.measured)}; cost ${money(cost.counted.likely)}, of which booked ${money(cost.counted.measured)}; result ${show(result)}`,
    );
    return html`
      <p class="note">${t('Volle Flächen wurden gemessen oder gebucht, gestrichelt umrandete sind geschätzt oder angenommen.', 'Full areas were measured or booked, dashed ones are estimated or assumed.')}</p>
      ${chart(
        gist,
        waterfall(gist, steps, show),
        [
          { title: t('Schritt', 'Step'), cell: (step) => step.label },
          { title: t('Betrag', 'Amount'), cell: (step) => show(step.amount), align: 'end' },
        ],
        steps,
      )}
    `;
  }

  values() {
    const names = new Map(this.returns.values.map((one) => [one.kpi, one.name]));
    return table(
      t('Wert der Ergebnisse', 'Worth of results'),
      [
        {
          title: t('Kennzahl', 'Figure'),
          cell: (one) => html`${one.name}${one.containedIn ? html`<br /><span class="note">${t(`zählt nicht noch einmal, weil sie zu „${names.get(one.containedIn)}“ führt`, `isn't counted a second time, since it leads to '${names.get(one.containedIn)}'`)}</span>` : nothing}`,
        },
        { title: t('Ergebnisse', 'Results'), cell: (one) => number(one.results), align: 'end' },
        { title: t('Je Einheit', 'Each'), cell: (one) => money(one.each, 2), align: 'end' },
        { title: t('Gemessen', 'Measured'), cell: (one) => money(one.amount.measured), align: 'end' },
        { title: t('Geschätzt', 'Estimated'), cell: (one) => money(one.amount.estimated), align: 'end' },
        { title: t('Angenommen', 'Assumed'), cell: (one) => money(one.amount.assumed), align: 'end' },
      ],
      this.returns.values,
      { empty: t('Noch hat keine Kennzahl einen Wert je Einheit. Er steht im Plan unter Messung.', 'No figure has a worth of a unit yet. It is set in the plan, under measurement.') },
    );
  }

  measures() {
    const { measures, overhead, cost } = this.returns;
    const rows = [...measures].sort((one, other) => Number(other.cost.counted.likely.amount) - Number(one.cost.counted.likely.amount));
    const shown = this.all ? rows : rows.slice(0, SHOWN);
    const sums = [
      { name: t('Werkzeuge, Schulungen und anderes', 'Tools, trainings and others'), cost: overhead },
      { name: t('Alles zusammen', 'Everything together'), cost },
    ];
    return html`
      ${table(
        t('Kosten der Maßnahmen, die teuersten zuerst', 'Cost of measures, the dearest first'),
        [
          { title: t('Maßnahme', 'Measure'), cell: (one) => one.name },
          { title: t('Stunden', 'Hours'), cell: (one) => number(one.cost.hours, 0), align: 'end' },
          { title: t('Geplant', 'Planned'), cell: (one) => between(one.cost.planned), align: 'end' },
          { title: t('Gebucht', 'Booked'), cell: (one) => money(one.cost.booked?.amount.likely), align: 'end' },
          { title: t('Mehr als geplant', 'More than planned'), cell: (one) => this.excess(one.cost), align: 'end' },
          { title: t('Zählt', 'Counts'), cell: (one) => money(one.cost.counted.likely), align: 'end' },
        ],
        [...shown, ...sums],
      )}
      ${rows.length > SHOWN
        ? html`<p><button type="button" @click=${() => { this.all = !this.all; }}>${this.all ? t('Weniger zeigen', 'Show fewer') : t(`Alle ${rows.length} zeigen`, `Show all ${rows.length}`)}</button></p>`
        : nothing}
    `;
  }

  excess({ booked }) {
    if (!booked) {
      return '–';
    }
    const more = Number(booked.excess.amount);
    return more > 0 ? badge(`+${money(booked.excess)}`, 'bad') : money(booked.excess);
  }

  goals() {
    const { goals } = this.returns;
    return goals.length
      ? table(
          t('Kosten der Ziele', 'Cost of goals'),
          [
            { title: t('Ziel', 'Goal'), cell: (one) => one.name },
            { title: t('Kosten', 'Cost'), cell: (one) => between(one.cost.counted), align: 'end' },
            { title: t('Ergebnisse', 'Results'), cell: (one) => number(one.results), align: 'end' },
            { title: t('Je Ergebnis', 'Per result'), cell: (one) => money(one.perResult, 2), align: 'end' },
          ],
          goals,
        )
      : nothingHere(t('Noch trägt keine Maßnahme zu einem Ziel bei.', 'No measure gives to a goal yet.'));
  }
}

define('planwerk-measure-return', Return);
