/** Whether the goals of a strategy fit its resources, and what is best changed if they don't. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { count, date, moment, t } from '../i18n.js';
import { to } from '../routes.js';
import { busy, heading, nothingHere, refused, tabs, tell } from '../ui.js';
import { View, define } from '../view.js';
import { word } from '../words.js';
import './align-earlier.js';
import './align-frontier.js';
import './align-options.js';
import './align-result.js';
import './align-what-if.js';

const PARTS = [
  {
    name: '',
    title: () => t('Ergebnis', 'Result'),
    part: (route, alignment) => html`<planwerk-align-result .route=${route} .alignment=${alignment}></planwerk-align-result>`,
  },
  {
    name: 'options',
    title: () => t('Optionen', 'Options'),
    part: (route, alignment, page) => html`
      <planwerk-align-options .route=${route} .alignment=${alignment} .renew=${() => page.reload()} .compute=${(question) => page.compute(question, 'options')}></planwerk-align-options>
    `,
  },
  {
    name: 'frontier',
    title: () => t('Mehr Geld', 'Frontier'),
    part: (route, alignment, page) => html`
      <planwerk-align-frontier .route=${route} .alignment=${alignment} .compute=${(question) => page.compute(question, 'options')}></planwerk-align-frontier>
    `,
  },
  {
    name: 'what-if',
    title: () => t('Was wäre, wenn', 'What if'),
    alone: true,
    part: (route, alignment, page) => html`<planwerk-align-what-if .route=${route} .renew=${() => page.reload()}></planwerk-align-what-if>`,
  },
  {
    name: 'earlier',
    title: () => t('Frühere Abgleiche', 'Earlier alignments'),
    alone: true,
    part: (route, alignment, page) => html`<planwerk-align-earlier .route=${route} .newest=${page.newest}></planwerk-align-earlier>`,
  },
];

class Align extends View {
  static properties = { ...View.properties, me: { attribute: false }, computing: { state: true }, refusal: { state: true } };

  get base() {
    return `strategies/${this.route.strategy}/alignments`;
  }

  /** The alignment that the address asks for; the newest when it asks for none. */
  get asked() {
    return this.route.query.get('of');
  }

  willUpdate(changed) {
    const before = changed.get('route');
    if (before && before.query.get('of') !== this.asked) {
      this.reload();
    }
  }

  async load() {
    const newest = (await api.get(this.base, { limit: 1 })).items[0];
    this.newest = newest?.id;
    const id = this.asked ?? this.newest;
    const alignment = id ? await api.get(`${this.base}/${encodeURIComponent(id)}`) : null;
    if (id === (this.asked ?? this.newest)) {
      this.alignment = alignment;
    }
  }

  async compute(question = {}, then = '') {
    this.computing = true;
    this.refusal = null;
    try {
      await api.post(this.base, question);
      tell(t('Abgeglichen.', 'Aligned.'));
      const address = to(this.route.strategy, 'align', then);
      if (location.hash !== address) {
        location.hash = address;
      }
      await this.reload();
    } catch (failure) {
      this.refusal = failure;
    } finally {
      this.computing = false;
    }
  }

  address(name) {
    return `${to(this.route.strategy, 'align', name)}${this.asked ? `?of=${encodeURIComponent(this.asked)}` : ''}`;
  }

  content() {
    const [name = ''] = this.route.rest;
    const chosen = PARTS.find((part) => part.name === name);
    return html`
      ${heading(
        t('Abgleichen', 'Align'),
        t('Passen unsere Ziele zu unseren Mitteln, und wenn nicht: Was ändern wir am besten?', 'Do our goals fit our resources, and if not, what is the best thing to change?'),
        html`<button type="button" class="primary" ?disabled=${this.computing} @click=${() => this.compute()}>${this.alignment ? t('Neu abgleichen', 'Align again') : t('Jetzt abgleichen', 'Align now')}</button>`,
      )}
      ${this.computing ? busy(t('Ziele und Mittel werden abgeglichen. Das dauert meist einige Sekunden …', 'Goals and resources are being aligned. This mostly takes a few seconds …')) : nothing}
      ${this.refusal ? refused(this.refusal) : nothing}
      ${tabs(t('Teile des Abgleichs', 'Parts of the alignment'), PARTS.map((part) => [this.address(part.name), part.title(), part.name]), name)}
      ${this.part(chosen)}
    `;
  }

  part(chosen) {
    if (!chosen) {
      return nothingHere(t('Diesen Teil gibt es nicht.', 'There is no such part.'));
    }
    if (!this.alignment && !chosen.alone) {
      return nothingHere(t('Noch hat niemand Ziele und Mittel abgeglichen. „Jetzt abgleichen“ rechnet aus, ob sie passen.', "Nobody has aligned goals and resources yet. 'Align now' finds out whether they fit."));
    }
    return html`${chosen.alone ? nothing : this.standing()} ${chosen.part(this.route, this.alignment, this)}`;
  }

  /** When it was made, and what has happened to it since. */
  standing() {
    const { at, by, strategyRevision, stale, decision, id } = this.alignment;
    return html`
      ${stale && stale.revision !== decision?.revision
        ? html`<div class="hint" role="status">
            <p>
              <strong>${word('due', 'STALE')}.</strong>
              ${t(`Am ${date(stale.at)} hat ${stale.by} etwas geändert, womit er rechnet${stale.reason ? `: ${stale.reason}` : ''}.`, `On ${date(stale.at)} ${stale.by} changed something that it reckons with${stale.reason ? `: ${stale.reason}` : ''}.`)}
              ${count(stale.places.length, ['Stelle ist betroffen.', 'Stellen sind betroffen.'], ['place is affected.', 'places are affected.'])}
            </p>
            <a href=${`${to(this.route.strategy, 'history')}?from=${strategyRevision}&to=${stale.revision}`}>${t('Was geändert wurde', 'What was changed')}</a>
          </div>`
        : nothing}
      ${decision
        ? html`<div class="hint">
            <p>
              <strong>${t('Entschieden', 'Decided')}: ${word('option', decision.kind)}.</strong>
              ${decision.reason} <span class="note">(${decision.by}, ${moment(decision.at)})</span>
            </p>
            ${stale ? html`<p>${t('Unten steht noch, wie es davor war; gleichen Sie neu ab, um zu sehen, was nun gilt.', 'What stands below is still how it was before; align again to see what holds now.')}</p>` : nothing}
            <a href=${`${to(this.route.strategy, 'history')}${decision.revision > strategyRevision ? `?from=${strategyRevision}&to=${decision.revision}` : ''}`}>${t('Im Verlauf ansehen', 'See it in the history')}</a>
          </div>`
        : nothing}
      <p class="note">
        ${t(`Abgleich ${id} der Fassung ${strategyRevision}, ${moment(at)}, von ${by}`, `Alignment ${id} of revision ${strategyRevision}, ${moment(at)}, by ${by}`)}
        ${this.asked && this.asked !== this.newest ? html` · <a href=${to(this.route.strategy, 'align', ...this.route.rest)}>${t('Zum neuesten', 'To the newest')}</a>` : nothing}
      </p>
    `;
  }
}

define('planwerk-align', Align);
