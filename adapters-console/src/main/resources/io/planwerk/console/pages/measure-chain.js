/** What leads to what, as it was claimed and as it was observed. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { graph } from '../charts.js';
import { bilingual, count, date, number, percent, t } from '../i18n.js';
import { badge, bar, card, field, nothingHere, table } from '../ui.js';
import { define } from '../view.js';
import { tone, word } from '../words.js';
import { entities } from './entities.js';
import { dayForm, onDay } from './measure-day.js';
import { rough } from './measure-figures.js';
import { Part } from './part.js';

/** The parts that the figures can be narrowed to, and where their names are. */
const SLICES = [
  { name: 'measure', title: () => t('Maßnahme', 'Measure'), list: 'measures' },
  { name: 'platform', title: () => t('Plattform', 'Platform'), list: 'platforms' },
  { name: 'audience', title: () => t('Zielgruppe', 'Audience'), list: 'audiences' },
];

/** How good it is that a link brings so much of what was expected. */
const grade = (ratio) => (ratio >= 0.9 ? 'good' : ratio >= 0.6 ? 'warn' : 'bad');

/** How many links at most lead to each figure, so that causes stand to the left of effects. */
function columns(nodes, links) {
  const depth = new Map(nodes.map((node) => [node.kpi, 0]));
  // In a circle nothing is first; nobody is further down the chain than there are figures.
  for (let round = 0; round < nodes.length; round++) {
    const deeper = links.filter((link) => depth.get(link.to) < depth.get(link.from) + 1 && depth.get(link.from) + 1 < nodes.length);
    if (!deeper.length) {
      break;
    }
    deeper.forEach((link) => depth.set(link.to, Math.max(depth.get(link.to), depth.get(link.from) + 1)));
  }
  return depth;
}

class Chain extends Part {
  get base() {
    return `strategies/${this.route.strategy}`;
  }

  async load() {
    const { query } = this.route;
    const slice = Object.fromEntries(SLICES.map(({ name }) => [name, query.get(name)]));
    this.chain = await api.get(`${this.base}/impact-chain`, { to: query.get('on'), from: query.get('from'), ...slice });
    this.parts ??= new Map();
    await Promise.all(SLICES.filter(({ name }) => slice[name]).map((one) => this.name(one)));
  }

  async name({ name, list }) {
    if (!this.parts.has(name)) {
      this.parts.set(name, await entities(this.route.strategy, list));
    }
  }

  /** Names are read when somebody wants to choose among them. */
  async opened() {
    await Promise.all(SLICES.map((one) => this.name(one)));
    this.requestUpdate();
  }

  content() {
    const { chain } = this;
    if (!chain.nodes.length) {
      return nothingHere(t('Noch führt keine Kennzahl zu einer anderen. Die Wirkungskette entsteht im Plan unter Messung.', 'No figure leads to another one yet. The impact chain is made in the plan, under measurement.'));
    }
    const from = field(t('Von', 'From'), (id) => html`<input id=${id} type="date" name="from" .value=${chain.from} />`);
    return html`
      ${dayForm(this.route, chain.to, this.slices(), t('Bis', 'To'), from)}
      ${card(t('Wirkungskette', 'Impact chain'), this.picture())}
      ${chain.flags.length ? card(t('Was auffällt', 'What stands out'), this.flags()) : nothing}
      ${card(t('Verbindungen', 'Links'), this.links())}
      ${card(t('Kennzahlen', 'Figures'), this.figures())}
    `;
  }

  slices() {
    const narrowed = SLICES.some(({ name }) => this.route.query.get(name));
    const one = ({ name, title }) =>
      field(
        title(),
        (id) => html`
          <select id=${id} name=${name}>
            <option value="">${t('Alle', 'All')}</option>
            ${(this.parts.get(name) ?? []).map((part) => html`<option value=${part.id} ?selected=${part.id === this.route.query.get(name)}>${part.name}</option>`)}
          </select>
        `,
      );
    return html`
      <details ?open=${narrowed} @toggle=${(event) => event.target.open && this.opened()}>
        <summary>${t('Auf einen Teil eingrenzen', 'Narrow down to a part')}</summary>
        <div class="search">${SLICES.map(one)}</div>
      </details>
    `;
  }

  picture() {
    const { chain } = this;
    const depth = columns(chain.nodes, chain.links);
    const order = new Map(chain.nodes.map((node, index) => [node.kpi, index]));
    // Near what leads to it, so that few lines cross.
    const near = (node) => {
      const causes = chain.links.filter((link) => link.to === node.kpi).map((link) => order.get(link.from));
      return causes.length ? causes.reduce((sum, one) => sum + one, 0) / causes.length : order.get(node.kpi);
    };
    const nodes = [...chain.nodes].sort((one, other) => near(one) - near(other)).map((node) => {
      const last = node.values.at(-1);
      return {
        id: node.kpi,
        label: node.name,
        column: depth.get(node.kpi),
        kind: node.mark === 'MISSING' ? 'warn' : '',
        value: last ? `${rough(last.value)} ${node.unit ?? ''}` : t('ohne Werte', 'without values'),
      };
    });
    const links = chain.links.map((link) => ({
      from: link.from,
      to: link.to,
      kind: link.id === chain.weakest ? 'weak' : link.ratio >= 0.9 ? 'good' : '',
      short: link.ratio === undefined ? undefined : percent(link.ratio),
      label: link.ratio === undefined ? t('ohne Vergleich', 'nothing to compare') : t(`${percent(link.ratio)} von dem, was erwartet war`, `${percent(link.ratio)} of what was expected`),
    }));
    const weakest = chain.flags.find((flag) => flag.kind === 'WEAKEST_LINK');
    const gist = bilingual((weakest ?? { text: chain.sentences[0] }).text);
    return html`
      <p>${gist}</p>
      <div class="chart far" tabindex="0" role="region" aria-label=${t('Bild der Wirkungskette', 'Picture of the impact chain')}>${graph(gist, nodes, links)}</div>
      <p class="note">${t('An den Pfeilen steht, wie viel vom Erwarteten ein Schritt gebracht hat; der dicke ist das schwächste Glied.', 'The arrows say how much of what was expected a step brought; the thick one is the weakest link.')}</p>
    `;
  }

  flags() {
    return html`<ul class="plain-list">${this.chain.flags.map(
      (flag) => html`<li class="line">${flag.kind === 'WEAKEST_LINK' ? badge(t('Schwächstes Glied', 'Weakest link'), 'bad') : nothing}<span>${bilingual(flag.text)}</span></li>`,
    )}</ul>`;
  }

  links() {
    const names = new Map(this.chain.nodes.map((node) => [node.kpi, node.name]));
    return table(
      t(`Verbindungen vom ${date(this.chain.from)} bis zum ${date(this.chain.to)}`, `Links from ${date(this.chain.from)} to ${date(this.chain.to)}`),
      [
        {
          title: t('Von → zu', 'From → to'),
          cell: (link) => html`${names.get(link.from)} → ${names.get(link.to)} ${link.id === this.chain.weakest ? badge(t('Schwächstes Glied', 'Weakest link'), 'bad') : nothing}`,
        },
        { title: t('Erwartet', 'Expected'), cell: (link) => rough(link.expected), align: 'end' },
        {
          title: t('Beobachtet', 'Observed'),
          cell: (link) => html`${link.alone || link.conversion === undefined ? nothing : t('höchstens ', 'at most ')}${rough(link.conversion)}`,
          align: 'end',
        },
        { title: t('Vom Erwarteten', 'Of the expected'), cell: (link) => (link.ratio === undefined ? '–' : bar(link.ratio, percent(link.ratio), grade(link.ratio))) },
        { title: t('Vergleiche', 'Comparisons'), cell: (link) => number(link.periods.length), align: 'end' },
        { title: t('Behauptung', 'Claim'), cell: (link) => badge(word('mark', link.mark), tone('mark', link.mark)) },
      ],
      this.chain.links,
      { empty: t('Noch ist keine Kennzahl mit einer anderen verbunden.', 'No figure is linked to another one yet.') },
    );
  }

  figures() {
    return table(
      t('Kennzahlen der Kette', 'Figures of the chain'),
      [
        { title: t('Kennzahl', 'Figure'), cell: (node) => html`<a href=${onDay(this.route, 'kpi', node.kpi)}>${node.name}</a>` },
        { title: t('Werte', 'Values'), cell: (node) => count(node.values.length, ['Wert', 'Werte'], ['value', 'values']), align: 'end' },
        { title: t('Zuletzt', 'Last'), cell: (node) => html`${rough(node.values.at(-1)?.value)} <span class="note">${node.unit ?? ''}</span>`, align: 'end' },
        { title: t('Worauf sie beruht', 'What it rests on'), cell: (node) => badge(word('mark', node.mark), tone('mark', node.mark)) },
      ],
      this.chain.nodes,
    );
  }
}

define('planwerk-measure-chain', Chain);
