/** The history of a strategy: who changed what, when and why; what lies between two states; and the way back. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { bilingual, count, moment, t } from '../i18n.js';
import { to, toPointer } from '../routes.js';
import { contract, trail } from '../schema.js';
import { ask, badge, card, field, heading, nothingHere, table, tell } from '../ui.js';
import { View, define } from '../view.js';
import { tone, word } from '../words.js';
import { lineButton } from './part.js';
import { planOf } from './plan-store.js';

const WRITERS = ['OWNER', 'STRATEGIST', 'CONTRIBUTOR'];
const MANY = 100;
const CUT = 80;

class History extends View {
  static properties = { ...View.properties, me: { attribute: false }, all: { state: true } };

  get base() {
    return `strategies/${this.route.strategy}`;
  }

  get asked() {
    const [from, to] = ['from', 'to'].map((name) => Number(this.route.query.get(name)));
    return from && to ? { from, to } : null;
  }

  get writes() {
    return [this.me?.role, ...(this.me?.organisations ?? []).map((one) => one.role)].some((role) => WRITERS.includes(role));
  }

  willUpdate(changed) {
    if (changed.get('route')) {
      this.all = false;
      this.reload();
    }
  }

  async load() {
    const { asked } = this;
    const [page, comparison, check] = await Promise.all([
      api.get(`${this.base}/revisions`, { limit: 50 }),
      asked ? api.get(`${this.base}/revisions/compare`, asked) : null,
      asked ? api.maybe(api.get(`${this.base}/assessment/compare`, asked)) : null,
      contract(),
    ]);
    this.revisions = page.items;
    this.next = page.next;
    this.comparison = comparison;
    this.check = check;
    if (comparison) {
      this.updateComplete.then(() => this.querySelector('#comparison')?.scrollIntoView({ block: 'nearest' }));
    }
  }

  async more() {
    const page = await api.get(`${this.base}/revisions`, { limit: 100, cursor: this.next });
    this.revisions = [...this.revisions, ...page.items];
    this.next = page.next;
  }

  address(from, until) {
    return `${to(this.route.strategy, 'history')}?from=${from}&to=${until}`;
  }

  async restore({ number, at }) {
    const made = await ask(t(`Stand ${number} wiederherstellen?`, `Restore state ${number}?`), {
      text: t(
        `Der Plan wird wieder, wie er am ${moment(at)} war. Was danach kam, bleibt im Verlauf.`,
        `The plan becomes again what it was on ${moment(at)}. What came later stays in the history.`,
      ),
      fields: [{ name: 'reason', label: t('Begründung', 'Reason'), kind: 'long', required: true }],
      yes: t('Wiederherstellen', 'Restore'),
      act: ({ reason }) => this.back(number, reason),
    });
    if (made) {
      tell(t(`Stand ${number} ist wiederhergestellt.`, `State ${number} is restored.`));
      Object.assign(planOf(this.route.strategy, this.me), { saved: null }).forget();
      window.dispatchEvent(new Event('planwerk-renamed'));
      this.reload();
    }
  }

  /** Goes back from what the reader sees as the newest, and not from what came meanwhile. */
  async back(number, reason) {
    const now = await api.send('GET', this.base);
    if (Number(now.headers.get('Planwerk-Revision')) !== this.revisions[0].number) {
      await this.reload();
      throw new api.Refusal(412, {
        title: t('Inzwischen geändert', 'Changed meanwhile'),
        detail: t('Es ist ein neuer Stand dazugekommen. Sehen Sie ihn an, und stellen Sie dann wieder her.', 'There is a new state. Have a look at it, and then restore.'),
      });
    }
    await api.send('POST', `${this.base}/revisions/${number}/restore`, { ifMatch: now.headers.get('ETag'), query: { reason } });
    return true;
  }

  content() {
    return html`
      ${heading(t('Verlauf', 'History'), t('Wer wann was geändert hat und warum, und der Weg zurück.', 'Who changed what, when and why, and the way back.'))}
      ${this.comparison ? this.compared() : nothing}
      ${card(t('Stände', 'States'), this.states())}
    `;
  }

  states() {
    const [newest] = this.revisions;
    return html`
      ${newest.number > 1 ? this.choose(newest) : nothing}
      ${table(
        t('Stände, der neueste zuerst', 'States, the newest first'),
        [
          { title: t('Stand', 'State'), cell: (one) => one.number },
          { title: t('Wann', 'When'), cell: (one) => html`<span class="whole">${moment(one.at)}</span>` },
          { title: t('Wer', 'Who'), cell: (one) => one.by },
          { title: t('Warum', 'Why'), cell: (one) => this.reason(one) },
          { title: t('Was', 'What'), cell: (one) => this.touched(one) },
          {
            title: t('Tun', 'Do'),
            cell: (one) => html`<span class="line">
              ${one.number > 1 ? html`<a href=${this.address(one.number - 1, one.number)}>${t('Änderungen', 'Changes')}<span class="unseen"> ${t('von Stand', 'of state')} ${one.number}</span></a>` : nothing}
              ${one.number < newest.number && this.writes ? lineButton(t('Wiederherstellen', 'Restore'), t(`Stand ${one.number}`, `state ${one.number}`), () => this.restore(one)) : nothing}
              ${one === newest ? badge(t('gilt', 'current'), 'good') : nothing}
            </span>`,
          },
        ],
        this.revisions,
      )}
      ${this.onward(this.next, t('Ältere', 'Older'))}
    `;
  }

  reason(one) {
    const chosen = one.chosen ? html`<br /><span class="note">${t('Aus einem Abgleich übernommen', 'Adopted from an alignment')}</span>` : nothing;
    return one.reason || one.chosen ? html`${one.reason ?? ''}${chosen}` : '–';
  }

  /** The sections that were touched; the sentences stand in the comparison. */
  touched(one) {
    const names = [...new Set(one.places.map((place) => trail(place)[0] ?? t('Alles', 'Everything')))];
    return names.length ? names.join(', ') : '–';
  }

  choose(newest) {
    const { from, to: until } = this.asked ?? { from: newest.number - 1, to: newest.number };
    const go = (event) => {
      event.preventDefault();
      const data = new FormData(event.target);
      location.hash = this.address(data.get('from'), data.get('to'));
    };
    const number = (name, value) => (id) => html`<input id=${id} name=${name} type="number" min="1" max=${newest.number} required .value=${String(value)} />`;
    return html`
      <form class="search" @submit=${go}>
        ${field(t('Von Stand', 'From state'), number('from', from))} ${field(t('Bis Stand', 'To state'), number('to', until))}
        <div class="actions"><button type="submit">${t('Vergleichen', 'Compare')}</button></div>
      </form>
    `;
  }

  compared() {
    const { from, to: until, changes } = this.comparison;
    const shown = this.all ? changes : changes.slice(0, MANY);
    const groups = grouped(shown);
    const current = until === this.revisions[0].number;
    return card(
      t(`Von Stand ${from} bis Stand ${until}`, `From state ${from} to state ${until}`),
      changes.length
        ? html`
            <p class="note">${count(changes.length, ['Änderung', 'Änderungen'], ['change', 'changes'])}</p>
            ${this.checked()}
            ${[...groups].map(([section, some]) => html`<h3>${section}</h3><ul class="plain-list">${some.map((change) => html`<li>${this.change(change, current)}</li>`)}</ul>`)}
            ${changes.length > shown.length ? html`<p><button type="button" @click=${() => { this.all = true; }}>${t(`Alle ${changes.length} zeigen`, `Show all ${changes.length}`)}</button></p>` : nothing}
          `
        : nothingHere(t('Die beiden Stände sind gleich.', 'The two states are the same.')),
      { id: 'comparison', actions: html`<a class="button" href=${to(this.route.strategy, 'history')}>${t('Schließen', 'Close')}</a>` },
    );
  }

  /** What the changes did to the check. */
  checked() {
    const found = (some, text, kind) => (some.length ? html`<h3>${text}</h3><ul class="plain-list">${some.map(({ message, severity }) => html`<li class="line">${badge(word('severity', severity), kind ?? tone('severity', severity))} <span>${bilingual(message)}</span></li>`)}</ul>` : nothing);
    return this.check
      ? html`${found(this.check.closed, t('Behobene Befunde', 'Findings that are closed'), 'good')} ${found(this.check.opened, t('Neue Befunde', 'New findings'))}`
      : nothing;
  }

  change({ kind, text, pointer, before, after }, current) {
    const long = [before, after].some((one) => typeof one === 'string' && one.length > CUT);
    return html`
      <div class="line">
        ${badge(...{ ADDED: [t('neu', 'new'), 'good'], REMOVED: [t('entfernt', 'removed'), 'bad'] }[kind] ?? [t('geändert', 'changed'), 'info'])}
        <span>${text}</span>
        ${current && kind !== 'REMOVED' ? html`<a href=${toPointer(this.route.strategy, pointer)}>${t('Zeigen', 'Show')}<span class="unseen">: ${text}</span></a>` : nothing}
      </div>
      ${long
        ? html`<details>
            <summary>${t('Ganzer Wortlaut', 'Full wording')}<span class="unseen">: ${text}</span></summary>
            <p class="note">${t('Vorher', 'Before')}</p><p class="said">${before ?? '–'}</p>
            <p class="note">${t('Nachher', 'After')}</p><p class="said">${after ?? '–'}</p>
          </details>`
        : nothing}
    `;
  }
}

/** By section, in the order in which they come. */
function grouped(changes) {
  const groups = new Map();
  changes.forEach((change) => {
    const section = trail(change.pointer)[0] ?? '';
    groups.set(section, [...(groups.get(section) ?? []), change]);
  });
  return groups;
}

define('planwerk-history', History);
