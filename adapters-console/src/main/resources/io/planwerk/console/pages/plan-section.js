/** A section of a plan: its lists, and what else it says. */

import { html, nothing } from 'lit';
import { bilingual, count, t } from '../i18n.js';
import { to } from '../routes.js';
import { BASICS, contract, fieldsOf, kind, label, refersTo, section, sections, steps } from '../schema.js';
import { badge, card, field, heading, nothingHere, table } from '../ui.js';
import { View, define } from '../view.js';
import { tone, word } from '../words.js';
import { facts } from './part.js';
import { cell, columns, empty, title, words } from './plan-words.js';

const SHOWN = 25;
const WHOLE = ['date', 'month', 'money', 'number', 'share', 'rating'];
const ORDER = ['BLOCKER', 'WARNING', 'HINT'];

class PlanSection extends View {
  static properties = {
    ...View.properties,
    plan: { attribute: false },
    name: { attribute: false },
    at: { attribute: false },
    findings: { attribute: false },
    writes: { type: Boolean },
  };

  constructor() {
    super();
    this.filters = {};
    this.limits = {};
  }

  async load() {
    await contract();
    this.section = section(this.name);
    const { value } = await this.plan.section(this.name);
    const shown = this.section.lists.flatMap((list) => columns(list.item, value[list.name] ?? []).map(([, one]) => one));
    const types = new Set([...shown, ...this.section.lists.map((list) => needed(list.item)), fieldsOf(this.section)].flatMap((one) => [...refersTo(one)]));
    this.names = await this.plan.names(types);
    this.value = value;
  }

  async updated() {
    const list = steps(this.at)[1];
    if (this.ready && list && this.went !== this.at) {
      this.went = this.at;
      this.querySelector(`#list-${list}`)?.scrollIntoView();
    }
  }

  content() {
    const { section: one, plan } = this;
    return html`
      ${heading(
        label(one.schema),
        html`<a href=${to(plan.strategy, 'plan')}>${t('Plan', 'Plan')}</a> › ${label(one.schema)}`,
        this.name !== BASICS ? html`<a class="button" href="${to(plan.strategy, 'plan', this.name)}?view=json">${t('Als JSON', 'As JSON')}</a>` : nothing,
      )}
      ${this.found()}
      ${one.fields.length ? this.fields() : nothing}
      ${one.lists.map((list) => this.list(list))}
      ${this.beside()}
    `;
  }

  /** The sections before and after, in the order in which one works on them. */
  beside() {
    const all = sections();
    const at = all.findIndex(({ name }) => name === this.name);
    const link = (one, text) => (one ? html`<a class="button" href=${to(this.plan.strategy, 'plan', one.name)}>${text(label(one.schema))}</a>` : nothing);
    return html`<nav class="actions plan-beside" aria-label=${t('Weitere Teile', 'Other parts')}>${link(all[at - 1], (text) => `← ${text}`)} ${link(all[at + 1], (text) => `${text} →`)}</nav>`;
  }

  /** Findings that are about a place, worst first. */
  about(start) {
    return (this.findings ?? [])
      .filter((finding) => finding.pointers.some((at) => at === start || at.startsWith(`${start}/`)))
      .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  }

  found() {
    const all = (this.findings ?? []).filter((finding) => finding.pointers.some((at) => at === `/${this.name}` || this.section.lists.some((list) => at === `/${this.name}/${list.name}`)));
    return all.map((finding) => html`
      <div class="hint">
        <p>${badge(word('severity', finding.severity), tone('severity', finding.severity))} <strong>${bilingual(finding.message)}</strong></p>
        <p>${bilingual(finding.remedy)}</p>
      </div>
    `);
  }

  fields() {
    const { fields } = this.section;
    const filled = fields.filter(([name]) => !empty(this.value[name]));
    return card(
      t('Angaben', 'Details'),
      filled.length
        ? html`
            ${facts(filled.map(([name, one]) => [html`${label(one)} ${this.marks(this.name === BASICS ? `/${name}` : `/${this.name}/${name}`)}`, html`<span class="said">${words(one, this.value[name], this.names, true)}</span>`]))}
            ${filled.length < fields.length ? html`<p class="note">${t('Noch leer: ', 'Still empty: ')}${fields.filter((one) => !filled.includes(one)).map(([, one]) => label(one)).join(', ')}</p>` : nothing}
          `
        : nothingHere(t(`Noch leer: ${fields.map(([, one]) => label(one)).join(', ')}`, `Still empty: ${fields.map(([, one]) => label(one)).join(', ')}`)),
      { actions: html`<a class="button" href="${to(this.plan.strategy, 'plan', this.name)}?view=fields">${this.writes ? t('Bearbeiten', 'Edit') : t('Ansehen', 'View')}<span class="unseen">: ${t('Angaben', 'Details')}</span></a>` },
    );
  }

  marks(start) {
    const found = this.about(start);
    return found.length ? badge(count(found.length, ['Befund', 'Befunde'], ['finding', 'findings']), tone('severity', found[0].severity)) : nothing;
  }

  list(list) {
    const { strategy } = this.plan;
    const entries = (this.value[list.name] ?? []).map((value, index) => ({ value, index }));
    const filter = (this.filters[list.name] ?? '').toLowerCase();
    const fields = columns(list.item, entries.map(({ value }) => value));
    const line = ({ value }) => [title(list.item, value, this.names), ...fields.map(([name, one]) => cell(one, value[name], this.names))];
    const matching = filter ? entries.filter((entry) => line(entry).join(' ').toLowerCase().includes(filter)) : entries;
    const limit = this.limits[list.name] ?? SHOWN;
    const text = label(list.schema);
    const single = label(list.item);
    return card(
      html`${text} <span class="note">${entries.length || ''}</span>`,
      html`
        ${entries.length > SHOWN
          ? field(t(`${text} durchsuchen`, `Search ${text.toLowerCase()}`), (id) => html`<input id=${id} type="search" .value=${this.filters[list.name] ?? ''} @input=${(event) => { this.filters[list.name] = event.target.value; this.limits[list.name] = SHOWN; this.requestUpdate(); }} />`)
          : nothing}
        ${table(
          text,
          [
            { title: single, cell: ({ value }) => html`<a href=${to(strategy, 'plan', this.name, value.id)}>${title(list.item, value, this.names)}</a>` },
            ...fields.map(([name, one]) => ({ title: label(one), cell: ({ value }) => html`<span class=${WHOLE.includes(kind(one)) ? 'whole' : ''}>${cell(one, value[name], this.names)}</span>` })),
            { title: t('Prüfung', 'Check'), cell: ({ index }) => { const marks = this.marks(`/${this.name}/${list.name}/${index}`); return marks === nothing ? '–' : marks; } },
          ],
          matching.slice(0, limit),
          { empty: filter ? t('Dazu passt nichts.', 'Nothing matches.') : t('Hier steht noch nichts. Legen Sie den ersten Eintrag an.', 'Nothing here yet. Add the first entry.') },
        )}
        ${matching.length > limit
          ? html`<p><button type="button" @click=${() => { this.limits[list.name] = limit + 50; this.requestUpdate(); }}>${t(`Weitere (${matching.length - limit})`, `More (${matching.length - limit})`)}</button></p>`
          : nothing}
      `,
      {
        id: `list-${list.name}`,
        actions: this.writes ? html`<a class="button" href="${to(strategy, 'plan', this.name)}?new=${list.name}">${t('Hinzufügen', 'Add')}<span class="unseen">: ${single}</span></a>` : nothing,
      },
    );
  }
}

/** What entries without a name are called by. */
const needed = (item) => ({ properties: item.properties.name ? {} : Object.fromEntries(Object.entries(item.properties).filter(([name]) => item.required?.includes(name))) });

define('planwerk-plan-section', PlanSection);
