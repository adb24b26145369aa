/** The room of one incident, in which several people see the same. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { ago, moment, t } from '../i18n.js';
import { to } from '../routes.js';
import { ask, badge, heading, nothingHere, tabs, tell } from '../ui.js';
import { define } from '../view.js';
import { tone, word } from '../words.js';
import { drillBadge, levelBadge, levelChoices } from './crisis-level.js';
import { follows } from './crisis-live.js';
import { review, reviewOf } from './crisis-review.js';
import { saidOf, situation } from './crisis-situation.js';
import { statements } from './crisis-statements.js';
import { tasks } from './crisis-tasks.js';
import { timeline } from './crisis-timeline.js';
import { entities } from './entities.js';
import { filled } from './listen-mention.js';
import { Part } from './part.js';

const nothingMore = async () => null;

const PARTS = [
  { name: '', title: () => t('Lage', 'Situation'), read: saidOf, part: situation },
  { name: 'tasks', title: () => t('Aufgaben', 'Tasks'), read: nothingMore, part: tasks },
  { name: 'statements', title: () => t('Aussagen', 'Statements'), read: nothingMore, part: statements },
  { name: 'timeline', title: () => t('Ablauf', 'Timeline'), read: nothingMore, part: timeline },
  { name: 'review', title: () => t('Nachbereitung', 'Review'), read: reviewOf, part: review },
];

class Room extends follows(Part) {
  static properties = { ...Part.properties, incident: { state: true }, lost: { state: true } };

  #turn = 0;

  get base() {
    return `strategies/${this.route.strategy}/incidents/${this.route.rest[0]}`;
  }

  get chosen() {
    return PARTS.find((part) => part.name === (this.route.rest[1] ?? ''));
  }

  /** Whether something may happen to the incident where it stands: `WORK`, `NOTE`, `CLOSE`, `REOPEN`, `REVIEW`. */
  may(step) {
    return this.incident.steps.includes(step);
  }

  /** What time it is there; in a drill that is pushed ahead. */
  get now() {
    return this.incident.time ? Date.parse(this.incident.time) : Date.now();
  }

  person(id) {
    return this.people.find((one) => one.id === id)?.name ?? id;
  }

  async load() {
    const { strategy } = this.route;
    const [incident, plan, people] = await Promise.all([
      api.get(this.base),
      this.plan ?? api.maybe(api.get(`strategies/${strategy}/crisis`)),
      this.people ?? entities(strategy, 'resources/people'),
    ]);
    Object.assign(this, { plan: plan ?? {}, people, incident, lost: false, refusal: null });
    this.extra = await this.chosen?.read(this);
  }

  concerns({ place }) {
    return place.includes(`/${this.base}/`) || place.endsWith(`/${this.base}`);
  }

  /** Reads what others did, and leaves alone what is being entered. */
  async refresh() {
    const turn = ++this.#turn;
    try {
      const incident = await api.get(this.base);
      const of = this.route;
      if (turn !== this.#turn) {
        return;
      }
      this.incident = incident;
      this.lost = false;
      const extra = await this.chosen?.read(this);
      if (turn === this.#turn && of === this.route) {
        this.extra = extra;
        this.requestUpdate();
      }
    } catch {
      this.lost = true;
    }
  }

  /**
   * Asks for what an action needs, and does it.
   *
   * @param check is asked before it is sent, and throws what speaks against it
   * @param body makes what is sent of what was entered
   */
  async act(path, title, { told, check = () => {}, body = (entered) => entered, ...form }) {
    const done = await ask(title, {
      ...form,
      act: async (entered) => {
        const wanted = body(filled(entered));
        await check();
        return api.post(`${this.base}/${path}`, wanted);
      },
    });
    if (done) {
      tell(told);
      await this.refresh();
    }
    return done;
  }

  /** Takes something back, which needs a reason. */
  async undo(path, title, told) {
    const done = await ask(title, {
      fields: [{ name: 'reason', label: t('Warum', 'Why'), kind: 'long', required: true }],
      act: ({ reason }) => api.remove(`${this.base}/${path}`, { query: { reason } }).then(() => true),
    });
    if (done) {
      tell(told);
      await this.refresh();
    }
  }

  takeOver() {
    const team = (this.plan.team ?? []).flatMap((one) => [one.person, one.deputy]);
    const sorted = [...this.people].sort((one, other) => Number(team.includes(other.id)) - Number(team.includes(one.id)));
    return this.act('acknowledgements', t('Vorfall übernehmen', 'Take the incident over'), {
      text: t('Danach wird niemand weiter angerufen.', 'Nobody else is called after that.'),
      fields: [
        { name: 'person', label: t('In welcher Rolle', 'In which role'), options: sorted.map((one) => [one.id, one.name]), required: true },
        { name: 'name', label: t('Wer', 'Who'), value: '' },
        { name: 'comment', label: t('Anmerkung', 'Note'), kind: 'long' },
      ],
      yes: t('Übernehmen', 'Take over'),
      told: t('Übernommen. Die Anrufe ruhen.', 'Taken over. The calls rest.'),
    });
  }

  rate() {
    return this.act('level', t('Stufe setzen', 'Set the level'), {
      text: t('Sie gilt, bis mehr gemessen wird oder jemand sie zurückgibt.', 'It holds until more is measured or somebody hands it back.'),
      fields: [
        { name: 'level', label: t('Stufe', 'Level'), options: levelChoices(this.plan), value: String(this.incident.level) },
        { name: 'reason', label: t('Warum', 'Why'), kind: 'long', required: true },
      ],
      body: ({ level, ...rest }) => ({ ...rest, level: Number(level) }),
      told: t('Die Stufe gilt.', 'The level is set.'),
    });
  }

  close() {
    return this.act('close', t('Vorfall schließen', 'Close the incident'), {
      fields: [{ name: 'reason', label: t('Warum er vorbei ist', 'Why it is over'), kind: 'long', required: true }],
      yes: t('Schließen', 'Close'),
      told: t('Geschlossen. Jetzt ist Zeit für die Nachbereitung.', 'Closed. Now is the time for the review.'),
    });
  }

  reopen() {
    return this.act('reopen', t('Wieder öffnen', 'Reopen'), {
      fields: [{ name: 'reason', label: t('Warum er wieder offen ist', 'Why it is open again'), kind: 'long', required: true }],
      yes: t('Wieder öffnen', 'Reopen'),
      told: t('Wieder offen.', 'Open again.'),
    });
  }

  content() {
    const { incident, chosen, route } = this;
    const address = (name) => to(route.strategy, 'crisis', incident.id, name);
    return html`
      <p><a href=${to(route.strategy, 'crisis')}>${t('← Alle Vorfälle', '← All incidents')}</a></p>
      ${heading(incident.name, this.lead(), this.actions())}
      ${this.lost ? html`<p class="hint" role="status">${t('Die Verbindung ist unterbrochen; was Sie sehen, kann überholt sein.', 'The connection is interrupted; what you see may be out of date.')}</p>` : nothing}
      ${tabs(t('Teile des Krisenraums', 'Parts of the crisis room'), PARTS.map((part) => [address(part.name), part.title(), part.name]), chosen?.name)}
      ${chosen ? chosen.part(this, this.extra) : nothingHere(t('Diesen Teil gibt es nicht.', 'There is no such part.'))}
    `;
  }

  lead() {
    const { incident } = this;
    return html`
      <span class="line">
        ${drillBadge(incident)} ${badge(word('incident', incident.state), tone('incident', incident.state))} ${levelBadge(incident.level, this.plan)}
        <span>${t('eröffnet', 'opened')} ${moment(incident.openedAt)}, ${ago(incident.openedAt, this.now)}</span>
      </span>
    `;
  }

  actions() {
    const { incident } = this;
    return html`
      ${this.may('WORK')
        ? html`
            <button type="button" class=${incident.acknowledged ? '' : 'primary'} @click=${() => this.takeOver()}>${t('Übernehmen', 'Take over')}</button>
            <button type="button" @click=${() => this.rate()}>${t('Stufe setzen', 'Set the level')}</button>
          `
        : nothing}
      ${this.may('CLOSE') ? html`<button type="button" @click=${() => this.close()}>${t('Schließen', 'Close')}</button>` : nothing}
      ${this.may('REOPEN') ? html`<button type="button" @click=${() => this.reopen()}>${t('Wieder öffnen', 'Reopen')}</button>` : nothing}
    `;
  }
}

define('planwerk-crisis-room', Room);
