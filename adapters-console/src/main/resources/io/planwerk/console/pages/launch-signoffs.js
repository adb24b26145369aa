/** Who has to sign a strategy off, who did, and what was taken back. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { bilingual, list, moment, t } from '../i18n.js';
import { ask, badge, card, table, tell } from '../ui.js';
import { View, define } from '../view.js';
import { tone, values, word } from '../words.js';

/** Whether somebody only reads or adds here; a role of one organisation is left to the API. */
const onlyLooks = (me) => ['VIEWER', 'CONTRIBUTOR'].includes(me?.role) && !me.organisations?.length;

class LaunchSignoffs extends View {
  static properties = {
    ...View.properties,
    me: { attribute: false },
    /** How far each side stands behind the strategy; the list is read again with it. */
    life: { attribute: false },
    /** Told when somebody signed or took back. */
    changed: { attribute: false },
  };

  get base() {
    return `strategies/${this.route.strategy}/signoffs`;
  }

  willUpdate(changed) {
    if (changed.get('life')) {
      this.reload();
    }
  }

  async load() {
    this.take([], await api.get(this.base, { limit: 20 }));
  }

  take(before, page) {
    this.items = [...before, ...page.items];
    this.next = page.next;
  }

  async more() {
    this.take(this.items, await api.get(this.base, { limit: 20, cursor: this.next }));
  }

  async sign(side) {
    const revision = this.life.strategyRevision;
    const done = await ask(t('Freigabe festhalten', 'Note a sign-off'), {
      text: bilingual(side.detail),
      fields: [
        { name: 'person', label: t('Wer', 'Who'), options: side.waitingFor.map((one) => [one.person, one.label]), required: true },
        { name: 'answer', label: t('Antwort', 'Answer'), options: values('signoff').map((value) => [value, word('signoff', value)]), required: true },
        { name: 'comment', label: t('Anmerkung', 'Comment'), kind: 'long', hint: t('Nötig, wenn jemand ablehnt.', 'Needed when somebody declines.') },
      ],
      yes: t('Festhalten', 'Note'),
      act: ({ person, answer, comment }) => api.post(this.base, { side: side.side, person, answer, revision, ...(comment ? { comment } : {}) }),
    });
    if (done) {
      tell(t('Das ist festgehalten.', 'This is noted.'));
      this.changed();
    }
  }

  async takeBack(one) {
    const done = await ask(t('Freigabe zurücknehmen', 'Take the sign-off back'), {
      text: t(`Was „${one.label}“ gesagt hat, zählt danach nicht mehr. Es bleibt hier stehen.`, `What '${one.label}' said doesn’t count any more then. It stays on record.`),
      fields: [{ name: 'reason', label: t('Begründung', 'Reason'), kind: 'long', required: true }],
      yes: t('Zurücknehmen', 'Take back'),
      danger: true,
      act: ({ reason }) => api.remove(`${this.base}/${one.id}`, { query: { reason } }).then(() => true),
    });
    if (done) {
      tell(t('Die Freigabe ist zurückgenommen.', 'The sign-off is taken back.'));
      this.changed();
    }
  }

  sides() {
    return table(
      t('Wer freigibt', 'Who signs off'),
      [
        { title: t('Von', 'From'), cell: (side) => word('side', side.side) },
        { title: t('Stand', 'State'), cell: (side) => bilingual(side.detail) },
        { title: t('Wartet auf', 'Waits for'), cell: (side) => list(side.waitingFor.map((one) => one.label)) || '–' },
        ...(onlyLooks(this.me)
          ? []
          : [
              {
                title: t('Schritt', 'Step'),
                cell: (side) =>
                  side.waitingFor.length
                    ? html`<button type="button" @click=${() => this.sign(side)}>${t('Festhalten', 'Note')}<span class="unseen">: ${word('side', side.side)}</span></button>`
                    : '–',
              },
            ]),
      ],
      this.life.signoffs,
    );
  }

  state(one) {
    if (one.takenBack) {
      return badge(t('Zurückgenommen', 'Taken back'));
    }
    return html`${badge(word('signoff', one.answer), tone('signoff', one.answer))} ${one.current ? nothing : badge(t('Überholt', 'Outdated'), 'warn')}`;
  }

  given() {
    return table(
      t('Was gesagt wurde, das Neueste zuerst', 'What was said, newest first'),
      [
        {
          title: t('Wer', 'Who'),
          cell: (one) => html`${one.label}<br /><span class="note">${one.name ? `${one.name}, ` : ''}${word('side', one.side)}</span>`,
        },
        { title: t('Antwort', 'Answer'), cell: (one) => this.state(one) },
        {
          title: t('Wann', 'When'),
          cell: (one) => html`${moment(one.at)}<br /><span class="note">${t(`Fassung ${one.strategyRevision}, notiert von ${one.by}`, `revision ${one.strategyRevision}, noted by ${one.by}`)}</span>`,
        },
        {
          title: t('Anmerkung', 'Comment'),
          cell: (one) => html`
            ${one.comment ? html`<p class="said">${one.comment}</p>` : one.takenBack ? nothing : '–'}
            ${one.takenBack
              ? html`<p class="said">${t('Zurückgenommen', 'Taken back')}: ${one.takenBack.reason}<br /><span class="note">${moment(one.takenBack.at)}, ${one.takenBack.by}</span></p>`
              : nothing}
          `,
        },
        ...(onlyLooks(this.me)
          ? []
          : [
              {
                title: t('Schritt', 'Step'),
                cell: (one) =>
                  one.takenBack
                    ? '–'
                    : html`<button type="button" @click=${() => this.takeBack(one)}>${t('Zurücknehmen', 'Take back')}<span class="unseen">: ${one.label}, ${moment(one.at)}</span></button>`,
              },
            ]),
      ],
      this.items,
      { empty: t('Noch hat sich niemand geäußert.', 'Nobody has said anything yet.') },
    );
  }

  content() {
    return card(t('Freigaben', 'Sign-offs'), html`${this.sides()} <h3>${t('Was gesagt wurde', 'What was said')}</h3> ${this.given()} ${this.onward(this.next)}`);
  }
}

define('planwerk-launch-signoffs', LaunchSignoffs);
