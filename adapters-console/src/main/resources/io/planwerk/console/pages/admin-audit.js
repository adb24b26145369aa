/** Who did what: a chain of entries, the latest first. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { count, moment, number, t } from '../i18n.js';
import { to } from '../routes.js';
import { ask, card, field, refused, table, tell } from '../ui.js';
import { define } from '../view.js';
import { KINDS, happened, kind } from './happened.js';
import { Part, facts, instant } from './part.js';

const HOME = to(undefined, 'admin', 'audit');
const PAGE = 50;
const FILTERS = ['actor', 'strategyId', 'organisationId', 'type', 'from', 'until'];

class Audit extends Part {
  static properties = { ...Part.properties, refusal: { state: true } };

  get number() {
    return this.route.rest[1];
  }

  async load() {
    if (this.number) {
      [this.entry, this.head] = await Promise.all([api.get(`audit/${this.number}`), api.maybe(api.get('audit/head'))]);
      return;
    }
    this.entry = null;
    const [page, head, strategies, organisations] = await Promise.all([
      this.read(),
      api.maybe(api.get('audit/head')),
      this.strategies ?? api.all('strategies'),
      this.organisations ?? api.all('organisations'),
    ]);
    Object.assign(this, { page, head, strategies, organisations });
    this.refusal = null;
  }

  read(cursor) {
    const { query } = this.route;
    const asked = Object.fromEntries(FILTERS.map((name) => [name, query.get(name)]));
    return api.get('audit', { ...asked, from: instant(asked.from), until: instant(asked.until, 1), limit: PAGE, cursor });
  }

  async more() {
    const page = await this.read(this.page.next);
    this.page = { ...page, items: [...this.page.items, ...page.items] };
  }

  search(event) {
    event.preventDefault();
    const entered = [...new FormData(event.target)].filter(([, value]) => value);
    const wanted = `${HOME}${entered.length ? `?${new URLSearchParams(entered)}` : ''}`;
    if (location.hash === wanted) {
      this.reload();
    }
    location.hash = wanted;
  }

  async take() {
    try {
      await api.download('audit/export', 'audit.ndjson', { headers: { Accept: 'application/x-ndjson' } });
    } catch (failure) {
      this.refusal = failure;
    }
  }

  async erase() {
    const done = await ask(t('Eine Person aus dem Protokoll löschen', 'Erase a person from the audit trail'), {
      text: t('Adresse, Programm und Begründungen gehen aus allen Einträgen dieser Kennung, für immer. Dass etwas getan wurde, bleibt.', 'Address, program and reasons go from all entries of this id, for good. That something was done stays.'),
      fields: [{ name: 'actor', label: t('Kennung, wie Verläufe sie zeigen', 'Id as histories show it'), required: true, hint: t('Mitglieder mit @ davor, etwa @anna-schmidt', 'members with an @ before, such as @anna-schmidt') }],
      yes: t('Löschen', 'Erase'),
      danger: true,
      act: (entered) => api.post('audit/erasures', entered),
    });
    if (done) {
      tell(t(`Gelöscht in ${count(done.erased, ['Eintrag', 'Einträgen'], [])}.`, `Erased in ${count(done.erased, [], ['entry', 'entries'])}.`));
      this.reload();
    }
  }

  content() {
    return this.entry ? this.one(this.entry) : this.list();
  }

  list() {
    const names = new Map(this.strategies.map((one) => [one.id, one.name]));
    return html`
      ${card(t('Suchen', 'Search'), this.form())}
      ${card(
        t('Protokoll', 'Audit trail'),
        html`
          ${this.refusal ? refused(this.refusal) : nothing}
          ${table(
            t('Was getan wurde, das jüngste zuerst', 'What was done, the latest first'),
            [
              { title: t('Nr.', 'No.'), cell: (one) => html`<a href=${to(undefined, 'admin', 'audit', one.id)} aria-label=${t(`Eintrag ${number(one.number)}`, `Entry ${number(one.number)}`)}>${number(one.number)}</a>`, align: 'end' },
              { title: t('Wann', 'When'), cell: (one) => moment(one.at) },
              { title: t('Wer', 'Who'), cell: (one) => one.actor },
              { title: t('Was', 'What'), cell: (one) => happened(one.type) },
              { title: t('Wovon', 'Of what'), cell: (one) => (one.strategyId ? html`<a href=${to(one.strategyId)}>${names.get(one.strategyId) ?? one.strategyId}</a>` : (this.client(one.organisationId) ?? '–')) },
            ],
            this.page.items,
            { empty: t('Dazu steht nichts im Protokoll. Lassen Sie etwas von der Suche weg.', 'There is nothing about this in the audit trail. Leave out some of the search.') },
          )}
          ${this.onward(this.page.next, t('Ältere', 'Older'))}
        `,
        {
          actions: html`
            <button type="button" @click=${() => this.take()}>${t('Alles herunterladen', 'Download all')}</button>
            <button type="button" @click=${() => this.erase()}>${t('Person löschen', 'Erase a person')}</button>
          `,
        },
      )}
      ${this.head ? card(t('Ende der Kette', 'End of the chain'), this.end()) : nothing}
    `;
  }

  client(id) {
    return id && (this.organisations.find((one) => one.id === id)?.name ?? id);
  }

  form() {
    const { query } = this.route;
    const kinds = KINDS.includes(query.get('type') ?? '') || !query.get('type') ? KINDS : [query.get('type'), ...KINDS];
    const select = (name, all, options) => (id, about) => html`
      <select id=${id} name=${name} aria-describedby=${about}>
        <option value="">${all}</option>
        ${options.map(([value, label]) => html`<option value=${value} ?selected=${value === query.get(name)}>${label}</option>`)}
      </select>
    `;
    const input = (name, type) => (id, about) => html`<input id=${id} name=${name} type=${type} aria-describedby=${about} .value=${query.get(name) ?? ''} />`;
    return html`
      <form class="search" @submit=${(event) => this.search(event)}>
        ${field(t('Wer', 'Who'), input('actor', 'text'), { hint: t('Token, oder Mitglied mit @', 'token, or member with @') })}
        ${field(t('Was', 'What'), select('type', t('alles', 'everything'), kinds.map((type) => [type, kind(type) ?? type])))}
        ${field(t('Strategie', 'Strategy'), select('strategyId', t('alle', 'all'), this.strategies.map((one) => [one.id, one.name])))}
        ${field(t('Kunde', 'Client'), select('organisationId', t('alle', 'all'), this.organisations.map((one) => [one.id, one.name])))}
        ${field(t('Von', 'From'), input('from', 'date'))}
        ${field(t('Bis einschließlich', 'Up to and including'), input('until', 'date'))}
        <div class="actions">
          <button type="submit" class="primary">${t('Suchen', 'Search')}</button>
          ${FILTERS.some((name) => query.get(name)) ? html`<a class="button" href=${HOME}>${t('Alles zeigen', 'Show all')}</a>` : nothing}
        </div>
      </form>
    `;
  }

  end() {
    return html`
      <p>${t('Jeder Eintrag trägt den Hash des vorigen. Wer Nummer und Hash des letzten anderswo aufbewahrt, merkt später, wenn das Ende abgeschnitten wurde.', 'Each entry carries the hash of the one before. Whoever keeps number and hash of the last one elsewhere notices later if the end was cut off.')}</p>
      ${facts([
        [t('Letzter Eintrag', 'Last entry'), number(this.head.number)],
        [t('Hash', 'Hash'), html`<code class="address">${this.head.hash}</code>`],
      ])}
    `;
  }

  one(entry) {
    const { personal } = entry;
    return html`
      <p><a href=${HOME}>${t('← Zum Protokoll', '← To the audit trail')}</a></p>
      ${card(
        t(`Eintrag ${number(entry.number)}`, `Entry ${number(entry.number)}`),
        facts([
          [t('Was', 'What'), happened(entry.type)],
          [t('Wann', 'When'), moment(entry.at)],
          [t('Wer', 'Who'), html`<a href="${HOME}?actor=${encodeURIComponent(entry.actor)}">${entry.actor}</a>`],
          [t('Strategie', 'Strategy'), entry.strategyId && html`<a href=${to(entry.strategyId)}>${entry.strategyId}</a>`],
          [t('Kunde', 'Client'), entry.organisationId],
          [t('Revision', 'Revision'), entry.revision && number(entry.revision)],
          [t('Begründung', 'Reason'), personal?.reason],
          [t('Von der Adresse', 'From the address'), personal?.address],
          [t('Mit dem Programm', 'With the program'), personal?.agent],
          [t('Persönliches', 'Personal data'), personal ? null : t('gelöscht', 'erased')],
          [t('Aufruf', 'Request'), html`<code class="address">${entry.method} ${entry.place}</code>`],
          [t('Antwort', 'Answer'), entry.status ?? t('kam später', 'came later')],
          [t('Kennung des Aufrufs', 'Id of the request'), html`<code>${entry.requestId}</code>`],
          [t('Hash', 'Hash'), html`<code class="address">${entry.hash}</code>`],
          [t('Hash des vorigen', 'Hash of the one before'), html`<code class="address">${entry.previous}</code>`],
        ]),
      )}
      <p class="actions">
        ${entry.number > 1 ? html`<a class="button" href=${to(undefined, 'admin', 'audit', String(entry.number - 1))}>${t('Voriger Eintrag', 'Entry before')}</a>` : nothing}
        ${entry.number === this.head?.number ? nothing : html`<a class="button" href=${to(undefined, 'admin', 'audit', String(entry.number + 1))}>${t('Nächster Eintrag', 'Next entry')}</a>`}
      </p>
    `;
  }
}

define('planwerk-admin-audit', Audit);
