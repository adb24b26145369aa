/** What was measured: how goals stand, what leads to what, what it costs and brings, and new values. */

import { html } from 'lit';
import { t } from '../i18n.js';
import { heading, nothingHere, tabs } from '../ui.js';
import { View, define } from '../view.js';
import { onDay } from './measure-day.js';
import './measure-chain.js';
import './measure-effects.js';
import './measure-enter.js';
import './measure-return.js';
import './measure-scorecard.js';
import './measure-series.js';

const PARTS = [
  { name: '', title: () => t('Ziele', 'Scorecard'), part: (route) => html`<planwerk-measure-scorecard .route=${route}></planwerk-measure-scorecard>` },
  { name: 'chain', title: () => t('Wirkungskette', 'Impact chain'), part: (route) => html`<planwerk-measure-chain .route=${route}></planwerk-measure-chain>` },
  { name: 'return', title: () => t('Kosten und Nutzen', 'Return on investment'), part: (route) => html`<planwerk-measure-return .route=${route}></planwerk-measure-return>` },
  { name: 'effects', title: () => t('Gemessene Wirkung', 'Measured effects'), part: (route) => html`<planwerk-measure-effects .route=${route}></planwerk-measure-effects>` },
  { name: 'enter', title: () => t('Werte eintragen', 'Enter values'), part: (route) => html`<planwerk-measure-enter .route=${route}></planwerk-measure-enter>` },
];

const series = (route) => html`<planwerk-measure-series .route=${route}></planwerk-measure-series>`;

/** Parts without a tab of their own, and the tab that they belong to. */
const BELOW = { goal: { tab: '', part: series }, kpi: { tab: 'chain', part: series } };

class Measure extends View {
  content() {
    const [name = ''] = this.route.rest;
    const below = BELOW[name];
    const chosen = below ?? PARTS.find((part) => part.name === name);
    return html`
      ${heading(t('Messen', 'Measure'), t('Wie die Ziele stehen, was wirkt, und was es kostet und bringt.', 'How the goals stand, what works, and what it costs and brings.'))}
      ${tabs(t('Teile der Messung', 'Parts of the measurement'), PARTS.map((part) => [onDay(this.route, part.name), part.title(), part.name]), below?.tab ?? name)}
      ${chosen ? chosen.part(this.route) : nothingHere(t('Diesen Teil gibt es nicht.', 'There is no such part.'))}
    `;
  }
}

define('planwerk-measure', Measure);
