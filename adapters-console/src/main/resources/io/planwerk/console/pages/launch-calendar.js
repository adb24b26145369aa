/** Everything of a strategy that has a date, as a list or by months, with what clashes and what is missing. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { chart } from '../charts.js';
import { bilingual, count, date, month, monthName, t } from '../i18n.js';
import { to, toPointer } from '../routes.js';
import { ask, badge, card, choice, nothingHere, tell } from '../ui.js';
import { View, define } from '../view.js';
import { values, word } from '../words.js';
import { bounds, columns, later, monthGrid, monthIn, today } from './launch-month.js';
import { showOnce } from './secret.js';

const MOST = 100;

/** Where seven days don't fit beside each other. */
const NARROW = window.matchMedia('(max-width: 52rem)');

class LaunchCalendar extends View {
  static properties = { ...View.properties, kind: { state: true }, shown: { state: true } };

  constructor() {
    super();
    this.kind = '';
    this.shown = MOST;
  }

  #redraw = () => this.requestUpdate();

  connectedCallback() {
    super.connectedCallback();
    NARROW.addEventListener('change', this.#redraw);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    NARROW.removeEventListener('change', this.#redraw);
  }

  get base() {
    return `strategies/${this.route.strategy}/calendar`;
  }

  /** The month that the address asks for; nothing for the list. */
  get month() {
    const { query } = this.route;
    return query.has('month') ? (monthIn(query.get('month')) ?? today().slice(0, 7)) : null;
  }

  address(shown) {
    const list = to(this.route.strategy, 'launch', 'calendar');
    return shown ? `${list}?month=${shown}` : list;
  }

  willUpdate(changed) {
    if (changed.get('route')) {
      this.reload();
    }
  }

  async load() {
    const asked = this.month;
    const [calendar, feeds] = await Promise.all([
      api.get(this.base, asked ? bounds(asked) : {}),
      this.feeds ?? api.maybe(api.get(`${this.base}/feeds`)).then((page) => page?.items ?? []),
    ]);
    if (asked === this.month) {
      // A month that was left before it was read isn't the one to be shown.
      this.calendar = calendar;
      this.of = asked;
      this.feeds = feeds;
    }
  }

  choose(kind) {
    this.kind = kind;
    this.shown = MOST;
  }

  async feed() {
    const made = await ask(t('Adresse für Kalenderprogramme', 'Address for calendar programs'), {
      text: t('Wer die Adresse hat, sieht diesen Kalender ohne Anmeldung. Sie wird nur jetzt gezeigt.', 'Whoever has the address sees this calendar without signing in. It is shown now only.'),
      fields: [{ name: 'name', label: t('Wofür', 'What for'), hint: t('etwa Telefon der Redaktion', 'such as the editors’ phone'), required: true }],
      yes: t('Anlegen', 'Create'),
      act: ({ name }) => api.post(`${this.base}/feeds`, { name }),
    });
    if (made) {
      showOnce(t('Adresse für Kalenderprogramme', 'Address for calendar programs'), t('Adresse', 'Address'), new URL(made.address.replace(/^\//, ''), document.baseURI).href, t('Sie wird nicht noch einmal gezeigt.', 'It isn’t shown again.'));
      this.feeds = null;
      this.reload();
    }
  }

  async drop(feed) {
    const done = await ask(t('Adresse zurückziehen', 'Withdraw the address'), {
      text: t(`„${feed.name}“ zeigt danach nichts mehr.`, `'${feed.name}' shows nothing any more then.`),
      fields: [],
      yes: t('Zurückziehen', 'Withdraw'),
      danger: true,
      act: () => api.remove(`${this.base}/feeds/${feed.id}`).then(() => true),
    });
    if (done) {
      tell(t('Die Adresse ist zurückgezogen.', 'The address is withdrawn.'));
      this.feeds = null;
      this.reload();
    }
  }

  entry(one) {
    const when = one.to && one.to !== one.from ? `${date(one.from)} – ${date(one.to)}` : date(one.from);
    return html`<li>
      <span class="launch-when">${when}</span>
      ${badge(word('calendar', one.kind))}
      <a href=${toPointer(this.route.strategy, one.pointer)}>${bilingual(one.title)}</a>
    </li>`;
  }

  agenda(fitting) {
    const shown = fitting.slice(0, this.shown);
    const grouped = Map.groupBy(shown, (one) => one.from.slice(0, 7));
    return fitting.length
      ? html`
          ${this.asTable(
            [...grouped].map(([of, entries]) => html`<h3>${month(of)}</h3><ul class="plain-list launch-agenda">${entries.map((one) => this.entry(one))}</ul>`),
            t('Einträge des Kalenders', 'Entries of the calendar'),
            shown,
          )}
          ${fitting.length > this.shown
            ? html`<button type="button" @click=${() => (this.shown += MOST)}>${count(fitting.length - this.shown, ['weiterer Eintrag', 'weitere Einträge'], ['more entry', 'more entries'])}</button>`
            : nothing}
        `
      : nothingHere(t('Hier hat noch nichts ein Datum.', 'Nothing has a date here yet.'));
  }

  asTable(picture, label, entries) {
    return chart(label, picture, entries.length ? columns(this.route.strategy) : null, entries);
  }

  sheet(fitting) {
    const clashing = new Set(this.calendar.clashes.flatMap((clash) => clash.pointers));
    return html`
      <div class="launch-turn">
        <a class="button" href=${this.address(later(this.of, -1))} aria-label=${`${t('Vorheriger Monat', 'Previous month')}: ${monthName(later(this.of, -1))}`}><span aria-hidden="true">‹</span></a>
        <h3 aria-live="polite">${monthName(this.of)}</h3>
        <a class="button" href=${this.address(later(this.of, 1))} aria-label=${`${t('Nächster Monat', 'Next month')}: ${monthName(later(this.of, 1))}`}><span aria-hidden="true">›</span></a>
        <a class="button" href=${this.address(today().slice(0, 7))}>${t('Heute', 'Today')}</a>
        <span class="note">${count(fitting.length, ['Eintrag', 'Einträge'], ['entry', 'entries'])}</span>
      </div>
      ${fitting.length ? nothing : html`<p>${t('In diesem Monat hat nichts ein Datum. Die Liste zeigt, was sonst eines hat.', 'Nothing has a date in this month. The list shows what has one at other times.')}</p>`}
      ${this.asTable(monthGrid(this.route.strategy, this.of, fitting, clashing, NARROW.matches), `${t('Einträge', 'Entries')}: ${monthName(this.of)}`, fitting)}
    `;
  }

  lacks(title, entries) {
    return entries.length
      ? card(
          title,
          html`<ul>
            ${entries.map((one) => html`<li><a href=${toPointer(this.route.strategy, one.pointers[0])}>${bilingual(one.message)}</a></li>`)}
          </ul>`,
        )
      : nothing;
  }

  addresses() {
    return card(
      t('In Kalenderprogrammen', 'In calendar programs'),
      html`
        ${this.feeds.length
          ? html`<ul class="plain-list">
              ${this.feeds.map((feed) => html`<li>${feed.name} <button type="button" class="quiet" @click=${() => this.drop(feed)}>${t('Zurückziehen', 'Withdraw')}<span class="unseen">: ${feed.name}</span></button></li>`)}
            </ul>`
          : html`<p>${t('Noch zeigt kein Programm diesen Kalender.', 'No program shows this calendar yet.')}</p>`}
      `,
      { actions: html`<button type="button" @click=${() => this.feed()}>${t('Neue Adresse', 'New address')}</button>` },
    );
  }

  content() {
    const { items, clashes, gaps } = this.calendar;
    const fitting = items.filter((one) => !this.kind || one.kind === this.kind);
    return html`
      ${this.lacks(t('Was sich in die Quere kommt', 'What gets in each other’s way'), clashes)}
      ${card(t('Kalender', 'Calendar'), this.of ? this.sheet(fitting) : this.agenda(fitting), {
        wide: true,
        actions: html`
          ${choice(
            t('Ansicht', 'View'),
            [
              ['', t('Liste', 'List')],
              ['month', t('Monat', 'Month')],
            ],
            this.of ? 'month' : '',
            (view) => {
              location.hash = this.address(view && today().slice(0, 7));
            },
          )}
          <label class="unseen" for="calendar-kind">${t('Art', 'Kind')}</label>
          <select id="calendar-kind" @change=${(event) => this.choose(event.target.value)}>
            <option value="">${t('Alles', 'Everything')}</option>
            ${values('calendar').map((value) => html`<option value=${value} ?selected=${value === this.kind}>${word('calendar', value)}</option>`)}
          </select>
          <button type="button" @click=${() => api.download(`${this.base}.ics`, `${this.route.strategy}.ics`, { headers: { Accept: 'text/calendar' } })}>
            ${t('Als Datei', 'As a file')}
          </button>
        `,
      })}
      ${this.lacks(t('Was fehlt', 'What is missing'), gaps)} ${this.addresses()}
    `;
  }
}

define('planwerk-launch-calendar', LaunchCalendar);
