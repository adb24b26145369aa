/** What several strategies take of the same people and budgets. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { heat } from '../charts.js';
import { bilingual, list, money, month, number, percent, t } from '../i18n.js';
import { to } from '../routes.js';
import { badge, bar, card, nothingHere, table } from '../ui.js';
import { define } from '../view.js';
import { Part } from './part.js';

/** So many lines at once. */
const PAGE = 20;

/** So many who may be the same person, before one asks for more. */
const SHOWN = 8;

/** All months from the first to the last of some, as `2027-03`. */
function span(months) {
  const all = [];
  const last = months.at(-1);
  for (let next = months[0]; next <= last; ) {
    all.push(next);
    const [year, number] = next.split('-').map(Number);
    next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  }
  return all;
}

class Shared extends Part {
  async load() {
    const [first, strategies] = await Promise.all([api.get(this.path, { limit: PAGE }), this.names ? null : api.all('strategies')]);
    this.names ??= new Map(strategies.map((one) => [one.id, one.name]));
    this.first = first;
    this.items = first.items;
    this.next = first.next;
  }

  async more() {
    const page = await api.get(this.path, { limit: PAGE, cursor: this.next });
    this.items = [...this.items, ...page.items];
    this.next = page.next;
  }

  /** What it is called in its strategies. */
  called({ places }) {
    return list([...new Set(places.map((place) => place.name))]);
  }

  link(id) {
    return html`<a href=${to(id)}>${this.names.get(id) ?? id}</a>`;
  }

  places({ places }) {
    return html`<ul class="plain-list tight">
      ${places.map((place) => html`<li>${this.link(place.strategy)}: ${place.name} ${place.alignment ? nothing : badge(t('noch nicht abgeglichen', 'not aligned yet'), 'warn')}</li>`)}
    </ul>`;
  }

  contradictions() {
    const all = this.items.flatMap((one) => one.contradictions.map((text) => ({ one, text })));
    return all.length
      ? card(t('Widersprüche', 'Contradictions'), html`<ul>${all.map(({ one, text }) => html`<li><strong>${this.called(one)}</strong>: ${bilingual(text)}</li>`)}</ul>`)
      : nothing;
  }

  rest() {
    return html`
      ${this.onward(this.next)}
      ${this.first.complete ? nothing : html`<p class="note">${t('Betrachtet sind nur die ersten 1.000 Strategien.', 'Only the first 1,000 strategies are looked at.')}</p>`}
    `;
  }
}

class People extends Shared {
  path = 'portfolio/people';

  content() {
    return html`
      ${card(t('Auslastung', 'Load'), this.loads())}
      ${this.over()} ${this.items.length ? card(t('Wo sie eingeplant sind', 'Where they are planned'), this.planned()) : nothing}
      ${this.contradictions()} ${this.candidates()}
    `;
  }

  loads() {
    if (!this.items.length) {
      return nothingHere(t('Noch teilen sich keine Strategien jemanden. Geben Sie derselben Person in den Ressourcen mehrerer Strategien denselben Schlüssel (sharedAs).', 'No strategies share anybody yet. Give the same person the same key (sharedAs) in the resources of several strategies.'));
    }
    const booked = this.items.flatMap((one) => one.months.map((load) => load.month)).sort();
    if (!booked.length) {
      return nothingHere(t('Noch ist niemand verplant: Das zeigt erst ein Abgleich der Strategien.', 'Nobody is booked yet: that shows once the strategies are aligned.'));
    }
    const months = span(booked);
    const rows = this.items.map((one) => {
      const loads = new Map(one.months.map((load) => [load.month, load]));
      return { label: html`${this.called(one)}<br /><span class="note">${one.key}</span>`, cells: months.map((name) => this.cell(loads.get(name))) };
    });
    return html`
      <p>${t('Gebuchte Stunden aller Strategien als Teil der verfügbaren. Über 100 % ist zu viel.', 'Booked hours of all strategies as a part of those that there are. More than 100 % is too much.')}</p>
      ${heat(t('Auslastung der Personen je Monat', 'Load of people by month'), months.map(month), rows)} ${this.rest()}
    `;
  }

  cell(load) {
    if (!load) {
      return { part: null, text: '–' };
    }
    const text = load.share === undefined ? `${number(load.booked, 0)} h` : percent(load.share);
    return { part: load.share ?? 2, text: load.overbooked ? `!\u00a0${text}` : text, title: t(`${number(load.booked, 0)} von ${number(load.capacity, 0)} Stunden`, `${number(load.booked, 0)} of ${number(load.capacity, 0)} hours`) };
  }

  over() {
    const over = this.items.flatMap((one) => one.months.filter((load) => load.overbooked).map((load) => ({ one, load })));
    if (!this.items.some((one) => one.months.length)) {
      return nothing;
    }
    return card(
      t('Überbucht', 'Overbooked'),
      table(
        t('Überbuchte Monate, und welche Strategien dazu beitragen', 'Overbooked months, and which strategies bring them about'),
        [
          { title: t('Person', 'Person'), cell: ({ one }) => this.called(one) },
          { title: t('Monat', 'Month'), cell: ({ load }) => month(load.month) },
          { title: t('Auslastung', 'Load'), cell: ({ load }) => badge(load.share === undefined ? t('ohne Zeit', 'no time') : percent(load.share), 'bad') },
          { title: t('Stunden', 'Hours'), cell: ({ load }) => t(`${number(load.booked, 0)} von ${number(load.capacity, 0)}`, `${number(load.booked, 0)} of ${number(load.capacity, 0)}`) },
          { title: t('Durch', 'By'), cell: ({ load }) => html`<ul class="plain-list tight">${load.parts.map((part) => html`<li>${this.link(part.strategy)}: ${number(part.hours, 0)} h</li>`)}</ul>` },
        ],
        over,
        { empty: t('Niemand ist überbucht.', 'Nobody is overbooked.') },
      ),
    );
  }

  planned() {
    return table(
      t('Personen und ihre Strategien', 'People and their strategies'),
      [
        { title: t('Person', 'Person'), cell: (one) => html`${this.called(one)}<br /><span class="note">${one.key}</span>` },
        { title: t('Höchste Auslastung', 'Highest load'), cell: (one) => (one.peak === undefined ? '–' : badge(percent(one.peak), one.peak > 1.0005 ? 'bad' : 'good')) },
        { title: t('Strategien', 'Strategies'), cell: (one) => this.places(one) },
      ],
      this.items,
    );
  }

  candidates() {
    const { candidates } = this.first;
    const line = (one) => html`<li><h3>${one.text} <span class="note">${one.by === 'CONTACT' ? t('derselbe Kontakt', 'the same contact') : t('derselbe Name', 'the same name')}</span></h3>${this.places(one)}</li>`;
    const rest = candidates.slice(SHOWN);
    return candidates.length
      ? card(
          t('Vielleicht dieselbe Person', 'Perhaps the same person'),
          html`
            <p>${t('Nur Menschen können das wissen. Trifft es zu, geben Sie ihr überall denselben Schlüssel (sharedAs); erst dann wird sie zusammengerechnet.', 'Only people can know. If so, give her the same key (sharedAs) everywhere; only then she is reckoned as one.')}</p>
            <ul class="plain-list">${candidates.slice(0, SHOWN).map(line)}</ul>
            ${rest.length ? html`<details><summary>${t(`${number(rest.length)} weitere`, `${number(rest.length)} more`)}</summary><ul class="plain-list">${rest.map(line)}</ul></details>` : nothing}
          `,
        )
      : nothing;
  }
}

class Budgets extends Shared {
  path = 'portfolio/budgets';

  content() {
    if (!this.items.length) {
      return card(
        t('Geteilte Budgets', 'Shared budgets'),
        nothingHere(t('Noch teilen sich keine Strategien ein Budget. Geben Sie ihm in den Ressourcen mehrerer Strategien denselben Schlüssel (sharedAs).', 'No strategies share a budget yet. Give it the same key (sharedAs) in the resources of several strategies.')),
      );
    }
    return html`${this.items.map((one) => card(this.called(one), this.budget(one)))} ${this.rest()} ${this.contradictions()}`;
  }

  budget(one) {
    return html`
      <p class="note">${one.key}</p>
      ${this.places(one)}
      ${table(
        t(`Was von „${this.called(one)}“ genommen wird`, `What is taken of “${this.called(one)}”`),
        [
          { title: t('Zeitraum', 'Period'), cell: (load) => (load.from === load.to ? month(load.from) : `${month(load.from)} – ${month(load.to)}`) },
          { title: t('Da', 'Available'), cell: (load) => money(load.available), align: 'end' },
          { title: t('Gebraucht', 'Needed'), cell: (load) => money(load.needed), align: 'end' },
          { title: t('Genommen', 'Taken'), cell: (load) => this.taken(load) },
          { title: t('Durch', 'By'), cell: (load) => html`<ul class="plain-list tight">${load.parts.map((part) => html`<li>${this.link(part.strategy)}: ${money(part.money)}</li>`)}</ul>` },
        ],
        one.periods,
        { empty: t('Noch ist nichts genommen: Das zeigt erst ein Abgleich der Strategien.', 'Nothing is taken yet: that shows once the strategies are aligned.') },
      )}
    `;
  }

  taken({ available, needed, overbooked }) {
    const part = Number(needed.amount) / Number(available.amount);
    const text = Number.isFinite(part) ? percent(part) : t('ohne Geld', 'no money');
    return bar(Number.isFinite(part) ? part : 1, overbooked ? badge(t(`${text}, zu viel`, `${text}, too much`), 'bad') : text, overbooked ? 'bad' : 'good');
  }
}

define('planwerk-portfolio-people', People);
define('planwerk-portfolio-budgets', Budgets);
