/** Several strategies that share people and budgets, aligned together: who gives way, and what is best done about it. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { heat } from '../charts.js';
import { bilingual, count, list, moment, money, month, number, percent, t } from '../i18n.js';
import { to } from '../routes.js';
import { badge, bar, busy, card, figure, nothingHere, refused, table, tell } from '../ui.js';
import { define } from '../view.js';
import { tone, word } from '../words.js';
import { hours, ofAll, points, reached, span } from './align-shared.js';
import { Part } from './part.js';

const BASE = 'portfolio/alignments';
const PAGE = 20;

/** As many as the API aligns at once. */
const MOST = 20;

const address = (id) => `#/?view=joint${id ? `&of=${encodeURIComponent(id)}` : ''}`;

const lines = (all) => (all.length ? html`<ul class="plain-list tight">${all.map((line) => html`<li>${line}</li>`)}</ul>` : '–');

class Joint extends Part {
  static properties = {
    ...Part.properties,
    computing: { state: true },
    refusal: { state: true },
    chosen: { state: true },
  };

  constructor() {
    super();
    this.chosen = new Set();
  }

  get asked() {
    return this.route.query.get('of');
  }

  async load() {
    const [earlier, strategies, people, budgets] = await Promise.all([
      api.get(BASE, { limit: PAGE }),
      api.all('strategies'),
      api.all('portfolio/people'),
      api.all('portfolio/budgets'),
    ]);
    const id = this.asked ?? earlier.items[0]?.id;
    const alignment = id ? await api.get(`${BASE}/${encodeURIComponent(id)}`) : null;
    this.strategies = strategies;
    this.names = new Map(strategies.map((one) => [one.id, one.name]));
    this.keys = new Map([...people, ...budgets].map(({ key, places }) => [key, list([...new Set(places.map((place) => place.name))])]));
    this.earlier = earlier.items;
    this.next = earlier.next;
    this.alignment = alignment;
    if (alignment && !this.chosen.size) {
      this.chosen = new Set(alignment.strategies.map((one) => one.strategy).filter((one) => this.names.has(one)));
    }
  }

  async more() {
    const page = await api.get(BASE, { limit: PAGE, cursor: this.next });
    this.earlier = [...this.earlier, ...page.items];
    this.next = page.next;
  }

  async compute(event) {
    event.preventDefault();
    const weights = new FormData(event.target);
    this.computing = true;
    this.refusal = null;
    try {
      const { id } = await api.post(BASE, {
        strategies: [...this.chosen].map((strategy) => ({ strategy, weight: Number(weights.get(strategy) || 1) })),
      });
      tell(t('Gemeinsam abgeglichen.', 'Aligned together.'));
      if (location.hash === address(id)) {
        await this.reload();
      }
      location.hash = address(id);
    } catch (failure) {
      this.refusal = failure;
    } finally {
      this.computing = false;
    }
  }

  turn(id, on) {
    const chosen = new Set(this.chosen);
    if (on) {
      chosen.add(id);
    } else {
      chosen.delete(id);
    }
    this.chosen = chosen;
  }

  content() {
    return html`
      ${this.alignment ? this.result() : nothing}
      ${card(t('Gemeinsam abgleichen', 'Align together'), this.form())}
      ${this.earlier.length ? card(t('Frühere gemeinsame Abgleiche', 'Earlier joint alignments'), this.list()) : nothing}
    `;
  }

  form() {
    if (this.strategies.length < 2) {
      return nothingHere(t('Dazu braucht es mindestens zwei Strategien.', 'This takes at least two strategies.'));
    }
    const enough = this.chosen.size >= 2 && this.chosen.size <= MOST;
    return html`
      <form @submit=${(event) => this.compute(event)}>
        <p>${t('Wählen Sie die Strategien, die sich Menschen oder Budgets teilen. Wer mehr zählen soll, bekommt ein größeres Gewicht.', 'Choose the strategies that share people or budgets. Give a larger weight to those that count more.')}</p>
        <div class="joint-choice" role="group" aria-label=${t('Strategien', 'Strategies')}>
          ${this.strategies.map((one) => this.line(one))}
        </div>
        ${this.refusal ? refused(this.refusal) : nothing}
        <p class="actions">
          <button type="submit" class="primary" ?disabled=${!enough || this.computing}>${t('Gemeinsam abgleichen', 'Align together')}</button>
          <span class="note" role="status">${enough ? t(`${number(this.chosen.size)} gewählt`, `${number(this.chosen.size)} chosen`) : t(`zwei bis ${MOST} sind zu wählen`, `two to ${MOST} have to be chosen`)}</span>
        </p>
        ${this.computing ? busy(t('Die Strategien werden gemeinsam abgeglichen. Das kann einige Sekunden dauern …', 'The strategies are being aligned together. This may take some seconds …')) : nothing}
      </form>
    `;
  }

  line({ id, name }) {
    const weight = this.alignment?.strategies.find((one) => one.strategy === id)?.weight ?? 0;
    const least = Math.min(...(this.alignment?.strategies.map((one) => one.weight) ?? [1]));
    return html`
      <div class="joint-line">
        <label><input type="checkbox" .checked=${this.chosen.has(id)} @change=${(event) => this.turn(id, event.target.checked)} /> ${name}</label>
        ${this.chosen.has(id)
          ? html`<label class="note">${t('Gewicht', 'Weight')}<span class="unseen"> ${t('von', 'of')} ${name}</span>
              <input type="number" name=${id} min="0.01" max="1000" step="any" required .value=${String(weight ? Math.round((weight / least) * 100) / 100 : 1)} /></label>`
          : nothing}
      </div>
    `;
  }

  result() {
    const { alignment } = this;
    return html`
      <p class="note">${t(`Gemeinsamer Abgleich ${alignment.id}, ${moment(alignment.at)}, von ${alignment.by}`, `Joint alignment ${alignment.id}, ${moment(alignment.at)}, by ${alignment.by}`)}</p>
      ${alignment.fresh ? nothing : html`<div class="hint" role="status"><p><strong>${word('due', 'STALE')}.</strong> ${t('Seitdem wurde in einer der Strategien etwas geändert, womit er rechnet.', 'Something that it reckons with has changed in one of the strategies since.')}</p></div>`}
      ${card(
        html`${badge(word('fit', alignment.verdict), tone('fit', alignment.verdict))} ${bilingual(alignment.summary[0])}`,
        html`${alignment.summary.slice(1).map((line) => html`<p>${bilingual(line)}</p>`)}${alignment.method.proven ? nothing : html`<p class="note">${t('Nicht bewiesen, dass es nichts Besseres gibt: Die Suche endete vorher.', 'Not proven that nothing better exists: the search ended before.')}</p>`}`,
      )}
      <div class="figures">
        ${figure(reached(alignment.attainment), t('gemeinsam erreichbar', 'reached together'), ofAll(alignment.attainment))}
        ${figure(reached(alignment.alone), t('wenn jede alles für sich hätte', 'if each had everything for itself'), 'plain')}
        ${figure(points(alignment.alone - alignment.attainment), t('gehen durch das Teilen verloren', 'are lost by sharing'), alignment.alone - alignment.attainment > 0.0005 ? 'warn' : 'good')}
      </div>
      ${card(t('Was jede Strategie erreicht', 'What each strategy reaches'), this.outcomes())}
      ${this.goals()}
      ${card(t('Was geteilt wird', 'What is shared'), this.shared())}
      ${alignment.bottlenecks.length ? card(t('Wovon mehr am meisten bringt', 'What more of would bring most'), this.bottlenecks()) : nothing}
      ${alignment.options.length ? card(t('Was Sie tun können', 'What you can do'), this.options()) : nothing}
      ${alignment.caveats.length ? card(t('Womit nicht zu rechnen war', "What couldn't be reckoned with"), html`<ul>${alignment.caveats.map((one) => html`<li>${bilingual(one)}</li>`)}</ul>`) : nothing}
    `;
  }

  outcomes() {
    return table(
      t('Zielerreichung allein und gemeinsam', 'Attainment alone and together'),
      [
        { title: t('Strategie', 'Strategy'), cell: (one) => html`<a href=${to(one.strategy, 'align')}>${one.name}</a>${one.fresh ? nothing : html`<br />${badge(t('seitdem geändert', 'changed since'), 'warn')}`}` },
        { title: t('Gewicht', 'Weight'), cell: (one) => percent(one.weight), align: 'end' },
        { title: t('Allein', 'Alone'), cell: (one) => html`${badge(word('fit', one.verdictAlone), tone('fit', one.verdictAlone))} ${reached(one.alone)}` },
        { title: t('Gemeinsam', 'Together'), cell: (one) => bar(one.jointly, reached(one.jointly), ofAll(one.jointly)) },
        { title: t('Verlust', 'Loss'), cell: (one) => (one.alone - one.jointly > 0.00005 ? points(one.alone - one.jointly) : '–'), align: 'end' },
      ],
      this.alignment.strategies,
    );
  }

  /** Those that sharing costs something; the others stand on the pages of their strategies. */
  goals() {
    const lost = this.alignment.strategies.flatMap((one) => one.goals.filter((goal) => goal.alone - goal.jointly > 0.00005).map((goal) => ({ one, goal })));
    return lost.length
      ? card(
          t('Ziele, die durch das Teilen verlieren', 'Goals that lose by sharing'),
          table(
            t('Ziele, die durch das Teilen verlieren', 'Goals that lose by sharing'),
            [
              { title: t('Ziel', 'Goal'), cell: ({ goal }) => goal.name },
              { title: t('Strategie', 'Strategy'), cell: ({ one }) => one.name },
              { title: t('Priorität', 'Priority'), cell: ({ goal }) => word('priority', goal.priority) },
              { title: t('Allein', 'Alone'), cell: ({ goal }) => reached(goal.alone), align: 'end' },
              { title: t('Gemeinsam', 'Together'), cell: ({ goal }) => bar(goal.jointly, reached(goal.jointly), ofAll(goal.jointly)) },
            ],
            lost,
          ),
        )
      : nothing;
  }

  called(key) {
    return this.keys.get(key) ?? key;
  }

  /** Money of a joint alignment has one currency, which the strategies have; figures say it all. */
  amount(kind, value) {
    return kind === 'HOURS' ? hours(value) : number(value, 0);
  }

  parts({ kind, parts }) {
    return parts.filter((part) => part.amount > 0).map((part) => `${this.names.get(part.strategy) ?? part.strategy}: ${this.amount(kind, part.amount)}`);
  }

  shared() {
    const { shared } = this.alignment;
    if (!shared.length) {
      return nothingHere(t('Diese Strategien teilen sich nichts. Geben Sie derselben Person oder demselben Budget in mehreren Strategien denselben Schlüssel (sharedAs).', 'These strategies share nothing. Give the same person or budget the same key (sharedAs) in several strategies.'));
    }
    const people = shared.filter((one) => one.kind === 'HOURS');
    const months = [...new Set(people.map((one) => one.from))].sort();
    const keys = [...new Set(people.map((one) => one.key))];
    const cell = (one) => {
      if (!one) {
        return { part: null, text: '–' };
      }
      const taken = one.parts.reduce((sum, part) => sum + part.amount, 0);
      const part = (taken + one.lack) / one.available;
      return {
        part: Number.isFinite(part) ? part : taken + one.lack ? 2 : 0,
        text: one.lack > 0 ? `!\u00a0${Number.isFinite(part) ? percent(part) : hours(one.lack)}` : Number.isFinite(part) ? percent(part) : '–',
        title: list(this.parts(one)),
      };
    };
    const tight = shared.filter((one) => one.full || one.lack > 0 || one.kind !== 'HOURS');
    return html`
      ${keys.length
        ? html`
            <p>${t('Was alle zusammen brauchen, als Teil dessen, was da ist. Über 100 % fehlt etwas.', 'What all need together, as a part of what there is. More than 100 % is too little.')}</p>
            ${heat(
              t('Gebrauchte Stunden geteilter Personen je Monat', 'Hours needed of shared people by month'),
              months.map(month),
              keys.map((key) => ({ label: this.called(key), cells: months.map((at) => cell(people.find((one) => one.key === key && one.from === at))) })),
            )}
          `
        : nothing}
      ${tight.length
        ? table(
            t('Wer wie viel davon nimmt', 'Who takes how much of it'),
            [
              { title: t('Was', 'What'), cell: (one) => this.called(one.key) },
              { title: t('Wann', 'When'), cell: (one) => span(one.from, one.to) },
              { title: t('Da', 'Available'), cell: (one) => this.amount(one.kind, one.available), align: 'end' },
              { title: t('Fehlt', 'Lacking'), cell: (one) => (one.lack > 0 ? badge(this.amount(one.kind, one.lack), 'bad') : '–'), align: 'end' },
              { title: t('Nimmt', 'Takes'), cell: (one) => lines(this.parts(one)) },
            ],
            tight,
          )
        : nothing}
    `;
  }

  bottlenecks() {
    return html`<ul class="plain-list">${this.alignment.bottlenecks.map((one) => html`<li>${bilingual(one.text)} <span class="note">${this.called(one.key)}, ${span(one.from, one.to)}</span></li>`)}</ul>`;
  }

  options() {
    return table(
      t('Antworten mit Preis und Wirkung', 'Answers with price and effect'),
      [
        { title: t('Antwort', 'Answer'), cell: (option) => bilingual(option.title) },
        { title: t('Mehrkosten', 'Extra cost'), cell: (option) => (option.cost ? money(option.cost) : t('ohne Preis', 'no price')), align: 'end' },
        { title: t('Gemeinsam', 'Together'), cell: (option) => bar(option.attainment, reached(option.attainment), ofAll(option.attainment)) },
        { title: t('Jede Strategie', 'Each strategy'), cell: (option) => lines(option.outcomes.map((one) => `${this.names.get(one.strategy) ?? one.strategy}: ${reached(one.amount)}`)) },
        { title: t('Was sich ändert', 'What changes'), cell: (option) => this.changes(option) },
      ],
      this.alignment.options,
    );
  }

  changes({ raised, hired }) {
    const changes = [
      ...raised.map((one) => t(`${this.called(one.key)}, ${span(one.from, one.to)}: ${this.amount(one.kind, one.more)} mehr`, `${this.called(one.key)}, ${span(one.from, one.to)}: ${this.amount(one.kind, one.more)} more`)),
      ...hired.map((one) => t(`${one.name}: ${hours(one.hours)} für ${this.names.get(one.strategy) ?? one.strategy}, je ${money(one.perHour, 2)}`, `${one.name}: ${hours(one.hours)} for ${this.names.get(one.strategy) ?? one.strategy}, ${money(one.perHour, 2)} each`)),
    ];
    return changes.length ? lines(changes) : t('nur die Verteilung', 'the division only');
  }

  list() {
    return html`
      ${table(
        t('Gemeinsame Abgleiche, der neueste zuerst', 'Joint alignments, newest first'),
        [
          { title: t('Wann', 'When'), cell: (one) => html`<a href=${address(one.id)} aria-current=${one.id === this.alignment?.id ? 'true' : nothing}>${moment(one.at)}</a><br /><span class="note">${one.id}, ${t('von', 'by')} ${one.by}</span>` },
          { title: t('Strategien', 'Strategies'), cell: (one) => html`${list(one.strategies.map(({ strategy }) => this.names.get(strategy) ?? strategy))}<br /><span class="note">${count(one.strategies.length, ['Strategie', 'Strategien'], ['strategy', 'strategies'])}</span>` },
          { title: t('Urteil', 'Verdict'), cell: (one) => badge(word('fit', one.verdict), tone('fit', one.verdict)) },
          { title: t('Gemeinsam', 'Together'), cell: (one) => bar(one.attainment, reached(one.attainment), ofAll(one.attainment)) },
          { title: t('Gilt noch', 'Still holds'), cell: (one) => (one.fresh ? badge(t('gilt', 'holds'), 'good') : badge(t('überholt', 'outdated'), 'warn')) },
        ],
        this.earlier,
      )}
      ${this.onward(this.next)}
    `;
  }
}

define('planwerk-portfolio-joint', Joint);
