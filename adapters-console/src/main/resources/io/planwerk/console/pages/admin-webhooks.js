/** Tools that are told what happens, and what came of telling them. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { ago, bilingual, moment, number, t } from '../i18n.js';
import { to } from '../routes.js';
import { ask, badge, card, field, nothingHere, refused, table, tell } from '../ui.js';
import { define } from '../view.js';
import { tone, values, word } from '../words.js';
import { happened } from './happened.js';
import { Part, facts, lineButton, saveOver } from './part.js';
import { showOnce } from './secret.js';

const HOME = to(undefined, 'admin', 'webhooks');
const PAGE = 25;

const lines = (text) => text.split(/[\s,]+/).filter(Boolean);

class Webhooks extends Part {
  static properties = { ...Part.properties, refusal: { state: true }, tried: { state: true }, working: { state: true } };

  get id() {
    return this.route.rest[1];
  }

  get base() {
    return `webhooks/${this.id}`;
  }

  willUpdate(changed) {
    if (changed.get('route')) {
      this.refusal = null;
      this.tried = null;
    }
    super.willUpdate(changed);
  }

  async load() {
    const { id } = this;
    const [webhooks, organisations, hook, deliveries] = await Promise.all([
      id ? [] : api.all('webhooks'),
      api.all('organisations'),
      id ? api.tagged(this.base) : null,
      id ? this.read() : null,
    ]);
    Object.assign(this, { webhooks, organisations, hook, deliveries });
    this.names = new Map(organisations.map((one) => [one.id, one.name]));
  }

  read(cursor) {
    return api.get(`${this.base}/deliveries`, { limit: PAGE, state: this.route.query.get('state'), cursor });
  }

  async more() {
    await this.act(async () => {
      const page = await this.read(this.deliveries.next);
      this.deliveries = { ...page, items: [...this.deliveries.items, ...page.items] };
    });
  }

  /** Does something to the webhook; what is refused is told above its deliveries. */
  async act(what) {
    this.working = true;
    try {
      await what();
      this.refusal = null;
    } catch (failure) {
      this.refusal = failure;
    } finally {
      this.working = false;
    }
  }

  body(event) {
    const entered = new FormData(event.target);
    const description = entered.get('description');
    return {
      url: entered.get('url'),
      types: lines(entered.get('types')),
      organisations: entered.getAll('organisations'),
      ...(description ? { description } : {}),
    };
  }

  make(event) {
    event.preventDefault();
    const body = this.body(event);
    return this.act(async () => {
      const made = await api.post('webhooks', body);
      location.hash = to(undefined, 'admin', 'webhooks', made.id);
      await this.secret(made);
    });
  }

  change(event) {
    event.preventDefault();
    const body = { description: null, ...this.body(event) };
    const over = event.submitter?.value === 'over';
    return this.act(async () => {
      const { etag } = over ? await api.tagged(this.base) : this.hook;
      await api.patch(this.base, body, { ifMatch: etag });
      tell(t('Gespeichert.', 'Saved.'));
      location.hash = to(undefined, 'admin', 'webhooks', this.id);
    });
  }

  secret(made) {
    return showOnce(
      t('Das Geheimnis des Webhooks', 'The secret of the webhook'),
      t('Geheimnis', 'Secret'),
      made.secret,
      t('Damit prüft die Gegenseite, dass ein Aufruf von hier kommt (Standard Webhooks).', 'With it the other side checks that a call comes from here (Standard Webhooks).'),
    );
  }

  async rotate() {
    const made = await ask(t('Neues Geheimnis', 'New secret'), {
      text: t('24 Stunden lang gelten beide: Aufrufe tragen zwei Signaturen.', 'For 24 hours both are valid: calls carry two signatures.'),
      yes: t('Neues Geheimnis machen', 'Make a new secret'),
      act: () => api.post(`${this.base}/secret`),
    });
    if (made) {
      await this.secret(made);
      this.reload();
    }
  }

  turn() {
    const state = this.hook.value.state === 'ENABLED' ? 'DISABLED' : 'ENABLED';
    return this.act(async () => {
      await api.patch(this.base, { state }, { ifMatch: this.hook.etag });
      await this.reload();
    });
  }

  test() {
    return this.act(async () => {
      this.tried = await api.post(`${this.base}/test`);
    });
  }

  async again() {
    const done = await ask(t('Noch einmal zustellen', 'Deliver once more'), {
      text: t('Alles, was seitdem geschah, in seiner Reihenfolge und unter denselben Kennungen.', 'Everything that happened since, in its order and under the same ids.'),
      fields: [{ name: 'since', label: t('Seit', 'Since'), kind: 'datetime-local', required: true }],
      yes: t('Zustellen', 'Deliver'),
      act: ({ since }) => api.post(`${this.base}/replay`, { since: new Date(since).toISOString() }),
    });
    if (done) {
      tell(t('Es wird noch einmal zugestellt.', 'It is delivered once more.'));
      this.reload();
    }
  }

  once(delivery) {
    return this.act(async () => {
      await api.post(`${this.base}/deliveries/${delivery.number}/replay`);
      tell(t('Es wird noch einmal zugestellt.', 'It is delivered once more.'));
      await this.reload();
    });
  }

  async drop() {
    const gone = await ask(t('Webhook löschen', 'Delete the webhook'), {
      text: t('Mit ihm geht, was von seinen Zustellungen bekannt ist.', 'What is known of its deliveries goes with it.'),
      yes: t('Löschen', 'Delete'),
      danger: true,
      act: () => api.remove(this.base, { ifMatch: this.hook.etag }).then(() => true),
    });
    if (gone) {
      tell(t('Gelöscht.', 'Deleted.'));
      location.hash = HOME;
    }
  }

  content() {
    const { query } = this.route;
    if (this.hook) {
      return query.has('change') ? this.form(this.hook.value) : this.one(this.hook.value);
    }
    return query.has('new') ? this.form() : this.list();
  }

  list() {
    return card(
      t('Webhooks', 'Webhooks'),
      html`
        <p>${t('Ein Webhook sagt einem Werkzeug sofort, was hier geschieht.', 'A webhook tells a tool at once what happens here.')}</p>
        ${table(
          t('Webhooks', 'Webhooks'),
          [
            { title: t('Wofür', 'What for'), cell: (one) => html`<a href=${to(undefined, 'admin', 'webhooks', one.id)}>${one.description ?? one.id}</a><br /><span class="note address">${one.url}</span>` },
            { title: t('Stand', 'State'), cell: (one) => badge(word('webhook', one.state), tone('webhook', one.state)) },
            { title: t('Erfährt', 'Is told'), cell: (one) => this.types(one) },
            { title: t('Von', 'Of'), cell: (one) => this.places(one) },
          ],
          this.webhooks,
          { empty: t('Noch erfährt kein Werkzeug etwas. Welche Adressen erlaubt sind, bestimmt der Betreiber (allowed-hosts).', 'No tool is told anything yet. Which addresses are allowed is up to the operator (allowed-hosts).') },
        )}
      `,
      { actions: html`<a class="button primary" href="${HOME}?new=1">${t('Neuer Webhook', 'New webhook')}</a>` },
    );
  }

  types({ types }) {
    return types.length ? html`<ul class="plain-list tight">${types.map((type) => html`<li><code>${type}</code></li>`)}</ul>` : t('alles', 'everything');
  }

  places({ organisations, strategyId }) {
    if (strategyId) {
      return strategyId;
    }
    return organisations.length ? organisations.map((id) => this.names.get(id) ?? id).join(', ') : t('allen Kunden', 'all clients');
  }

  one(hook) {
    const here = to(undefined, 'admin', 'webhooks', this.id);
    const on = hook.state === 'ENABLED';
    return html`
      <p><a href=${HOME}>${t('← Alle Webhooks', '← All webhooks')}</a></p>
      ${card(
        hook.description ?? hook.id,
        html`
          ${this.refusal ? refused(this.refusal, this.refusal.status === 412 ? () => this.reload().then(() => { this.refusal = null; }) : null) : nothing}
          ${hook.disabled ? html`<p class="refused">${t('Der Server hat ihn ausgeschaltet', 'The server disabled it')} (${moment(hook.disabled.at)}): ${bilingual(hook.disabled.reason)}</p>` : nothing}
          ${facts([
            [t('Stand', 'State'), badge(word('webhook', hook.state), tone('webhook', hook.state))],
            [t('Adresse', 'Address'), html`<code class="address">${hook.url}</code>`],
            [t('Erfährt', 'Is told'), this.types(hook)],
            [t('Von', 'Of'), this.places(hook)],
            [t('Verantwortet von', 'Answered for by'), hook.madeBy],
            [t('Gemacht', 'Made'), moment(hook.madeAt)],
          ])}
          <div class="actions">
            <button type="button" class="primary" ?disabled=${this.working} @click=${() => this.test()}>${t('Ausprobieren', 'Try it out')}</button>
            <button type="button" ?disabled=${this.working} @click=${() => this.turn()}>${on ? t('Ausschalten', 'Disable') : t('Einschalten', 'Enable')}</button>
            <a class="button" href="${here}?change=1">${t('Ändern', 'Change')}</a>
            <button type="button" @click=${() => this.rotate()}>${t('Neues Geheimnis', 'New secret')}</button>
            <button type="button" @click=${() => this.again()}>${t('Noch einmal seit …', 'Once more since …')}</button>
            <button type="button" @click=${() => this.drop()}>${t('Löschen', 'Delete')}</button>
          </div>
          <div role="status">${this.tried ? this.outcome(this.tried) : nothing}</div>
        `,
      )}
      ${card(t('Zustellungen', 'Deliveries'), this.told(), { actions: this.filter(here) })}
    `;
  }

  outcome({ delivered, attempt }) {
    return html`<p>
      ${delivered ? badge(t('Angekommen', 'Taken'), 'good') : badge(t('Nicht angekommen', 'Not taken'), 'bad')} ${this.attempt(attempt)}
    </p>`;
  }

  attempt({ status, fault, milliseconds }) {
    return html`${status ? t(`Antwort ${status}`, `answer ${status}`) : t('keine Antwort', 'no answer')} ${t('nach', 'after')} ${number(milliseconds)} ms${fault ? html`: ${bilingual(fault)}` : nothing}`;
  }

  filter(here) {
    const chosen = this.route.query.get('state') ?? '';
    const choose = (state) => {
      location.hash = state ? `${here}?state=${state}` : here;
    };
    return html`
      <label class="unseen" for="delivery-state">${t('Stand der Zustellung', 'State of the delivery')}</label>
      <select id="delivery-state" @change=${(event) => choose(event.target.value)}>
        <option value="">${t('Jeder Stand', 'Any state')}</option>
        ${values('delivery').map((state) => html`<option value=${state} ?selected=${state === chosen}>${word('delivery', state)}</option>`)}
      </select>
      <button type="button" @click=${() => this.reload()}>${t('Neu lesen', 'Read again')}</button>
    `;
  }

  told() {
    if (!this.deliveries.items.length) {
      return nothingHere(t('Hier ist nichts. Zugestellt wird, was von jetzt an geschieht; nach 30 Tagen ist es vergessen.', 'There is nothing here. What happens from now on is delivered; after 30 days it is forgotten.'));
    }
    return html`
      ${table(
        t('Zustellungen, die jüngste zuerst', 'Deliveries, the latest first'),
        [
          { title: t('Ereignis', 'Event'), cell: (one) => html`${happened(one.type)}<br /><span class="note">${t('Nr.', 'No.')} ${one.number}${one.strategyId ? html` · <a href=${to(one.strategyId)}>${one.strategyId}</a>` : nothing}</span>` },
          { title: t('Stand', 'State'), cell: (one) => badge(word('delivery', one.state), tone('delivery', one.state)) },
          { title: t('Versuche', 'Attempts'), cell: (one) => number(one.attempts), align: 'end' },
          { title: t('Zuletzt', 'Last'), cell: (one) => (one.last ? html`${ago(one.last.at)}<br /><span class="note">${this.attempt(one.last)}</span>` : '–') },
          { title: t('Nächster Versuch', 'Next attempt'), cell: (one) => (one.nextAt ? moment(one.nextAt) : '–') },
          { title: html`<span class="unseen">${t('Handeln', 'Act')}</span>`, cell: (one) => (one.state === 'PENDING' ? nothing : lineButton(t('Noch einmal', 'Once more'), t(`Nr. ${one.number}`, `No. ${one.number}`), () => this.once(one))) },
        ],
        this.deliveries.items,
      )}
      ${this.deliveries.next ? html`<p><button type="button" @click=${() => this.more()}>${t('Ältere', 'Older')}</button></p>` : nothing}
    `;
  }

  form(hook) {
    const faults = this.refusal?.faults ?? new Map();
    const about = (name) => faults.get(`/${name}`) ?? [...faults].find(([pointer]) => pointer.startsWith(`/${name}/`))?.[1];
    const chosen = new Set(hook?.organisations);
    return card(
      hook ? t('Webhook ändern', 'Change the webhook') : t('Neuer Webhook', 'New webhook'),
      html`
        <form @submit=${(event) => (hook ? this.change(event) : this.make(event))}>
          ${field(t('Wofür er ist', 'What it is for'), (id, hint) => html`<input id=${id} name="description" autocomplete="off" aria-describedby=${hint} .value=${hook?.description ?? ''} />`, { fault: about('description'), hint: t('etwa der Name des Werkzeugs', 'such as the name of the tool') })}
          ${field(t('Adresse', 'Address'), (id, hint) => html`<input id=${id} name="url" type="url" required autocomplete="off" aria-describedby=${hint} .value=${hook?.url ?? ''} />`, { required: true, fault: about('url'), hint: t('Der Betreiber muss sie erlauben (allowed-hosts).', 'The operator has to allow it (allowed-hosts).') })}
          ${field(t('Arten von Ereignissen', 'Types of events'), (id, hint) => html`<textarea id=${id} name="types" rows="4" spellcheck="false" aria-describedby=${hint} .value=${hook?.types.join('\n') ?? ''}></textarea>`, {
            fault: about('types'),
            hint: html`${t('Je Zeile eine; leer für alle. Etwa', 'One a line; empty for all. Such as')} <code>strategy.incidents.*</code>, <code>strategy.transitions.created</code>, <code>strategy.goals.changed</code>`,
          })}
          ${this.organisations.length
            ? html`<fieldset class="plain-set">
                <legend>${t('Nur von diesen Kunden', 'Of these clients only')}</legend>
                <p class="about">${t('Keiner angekreuzt heißt: von allen, die Sie leiten.', 'None ticked means: of all that you own.')}</p>
                <div class="ticks">${this.organisations.map((one) => html`<label><input type="checkbox" name="organisations" value=${one.id} ?checked=${chosen.has(one.id)} /> ${one.name}</label>`)}</div>
                ${about('organisations') ? html`<p class="about faulty"><strong>${about('organisations')}</strong></p>` : nothing}
              </fieldset>`
            : nothing}
          ${this.refusal ? refused(this.refusal) : nothing}
          <div class="actions">
            <button type="submit" class="primary" ?disabled=${this.working}>${hook ? t('Speichern', 'Save') : t('Anlegen', 'Create')}</button>
            ${saveOver(this.refusal)}
            <a class="button" href=${hook ? to(undefined, 'admin', 'webhooks', this.id) : HOME}>${t('Abbrechen', 'Cancel')}</a>
          </div>
        </form>
      `,
    );
  }
}

define('planwerk-admin-webhooks', Webhooks);
