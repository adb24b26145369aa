/** Something that was said: how it is understood, and what was done with it. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { list, moment, number, t } from '../i18n.js';
import { to } from '../routes.js';
import { ask, card, tell } from '../ui.js';
import { define } from '../view.js';
import { values, word } from '../words.js';
import { choices, entities, names } from './entities.js';
import { networks, state } from './listen-stream.js';
import { Part, facts } from './part.js';
import { found } from './search.js';

const CUES = {
  TONE: () => t('Ton', 'Tone'),
  IRONY: () => t('Ironie', 'Irony'),
  TROUBLE: () => t('Ärger', 'Trouble'),
  REQUEST: () => t('Bitte', 'Request'),
  QUESTION: () => t('Frage', 'Question'),
  HASTE: () => t('Eile', 'Haste'),
  DANGER: () => t('Gefahr', 'Danger'),
  LEAK: () => t('Daten in falschen Händen', 'Data in wrong hands'),
  LEGAL: () => t('Recht', 'Law'),
  OUTAGE: () => t('Ausfall', 'Outage'),
  CALL: () => t('Aufruf', 'Call to act'),
};

const STEPS = {
  ASSIGNED: () => t('Zugewiesen', 'Assigned'),
  ANSWERED: () => t('Beantwortet', 'Answered'),
  DISMISSED: () => t('Ohne Antwort abgeschlossen', 'Dismissed'),
  REOPENED: () => t('Wieder aufgenommen', 'Taken up again'),
  JUDGED: () => t('Anders beurteilt', 'Rated otherwise'),
};

/** What was entered, without what is empty; days and times as instants. */
export const filled = (entered) =>
  Object.fromEntries(
    Object.entries(entered)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => [name, /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value) ? new Date(value).toISOString() : value]),
  );

/** The fields of a finding that is handed on; `route` is that of the plan, which knows who gets it. */
export const findingFields = (routes, units, people, name = '') => [
  { name: 'name', label: t('Erkenntnis in wenigen Worten', 'Finding in a few words'), required: true, value: name },
  { name: 'text', label: t('Was daraus zu lernen ist', 'What can be learnt from it'), kind: 'long', hint: t('ohne personenbezogene Daten', 'without personal data') },
  { name: 'route', label: t('Weg aus dem Plan', 'Route of the plan'), options: [['', t('keiner', 'none')], ...choices(routes)], hint: t('Er sagt, wer sie bekommt und bis wann, wenn unten nichts steht.', 'It says who gets it and until when, where nothing is entered below.') },
  { name: 'unit', label: t('Abteilung', 'Unit'), options: [['', '–'], ...choices(units)] },
  { name: 'person', label: t('Rolle', 'Role'), options: [['', '–'], ...choices(people)] },
  { name: 'due', label: t('Antwort bis', 'Answer by'), kind: 'date' },
];

class Mention extends Part {
  get base() {
    return `strategies/${this.route.strategy}/mentions/${this.route.rest[1]}`;
  }

  async load() {
    const { strategy } = this.route;
    const [mention, steps] = await Promise.all([api.get(this.base), api.get(`${this.base}/steps`)]);
    Object.assign(this, { mention, steps: steps.items });
    if (!this.people) {
      const [people, units, topics, routes, sources] = await Promise.all(
        ['resources/people', 'organisation/units', 'monitoring/topics', 'integration/findingRoutes', 'monitoring/sources'].map((one) => entities(strategy, one)),
      );
      this.network = await networks(sources);
      Object.assign(this, { people, units, routes, names: names(people, units, topics, sources) });
    }
  }

  async step(step, title, fields, told) {
    const done = await ask(title, { fields, act: (entered) => api.post(`${this.base}/steps`, { step, ...filled(entered) }) });
    if (done) {
      tell(told);
      this.reload();
    }
  }

  assign() {
    return this.step(
      'ASSIGNED',
      t('Zuweisen', 'Assign'),
      [
        { name: 'person', label: t('Rolle', 'Role'), options: [['', '–'], ...choices(this.people)] },
        { name: 'unit', label: t('Abteilung', 'Unit'), options: [['', '–'], ...choices(this.units)] },
        { name: 'text', label: t('Anmerkung', 'Note'), kind: 'long' },
      ],
      t('Zugewiesen.', 'Assigned.'),
    );
  }

  answer() {
    return this.step(
      'ANSWERED',
      t('Antwort festhalten', 'Note an answer'),
      [
        { name: 'text', label: t('Antwort', 'Answer'), kind: 'long' },
        { name: 'link', label: t('Adresse der Antwort', 'Address of the answer'), kind: 'url' },
        { name: 'at', label: t('Wann', 'When'), kind: 'datetime-local', hint: t('jetzt, wenn nichts dasteht', 'now, where nothing is entered') },
        { name: 'person', label: t('Wer', 'Who'), options: [['', '–'], ...choices(this.people)], value: this.mention.care.person },
      ],
      t('Die Antwort ist festgehalten.', 'The answer is noted.'),
    );
  }

  dismiss() {
    return this.step('DISMISSED', t('Ohne Antwort abschließen', 'Dismiss'), [{ name: 'text', label: t('Warum es keine Antwort braucht', 'Why it needs no answer'), kind: 'long', required: true }], t('Abgeschlossen.', 'Dismissed.'));
  }

  reopen() {
    return this.step('REOPENED', t('Wieder aufnehmen', 'Take up again'), [{ name: 'text', label: t('Warum', 'Why'), kind: 'long' }], t('Wieder aufgenommen.', 'Taken up again.'));
  }

  judge() {
    const { care, reading } = this.mention;
    const rated = (name, label, kind) => ({ name, label, options: values(kind).map((one) => [one, word(kind, one)]), value: care[name] ?? reading[name] });
    return this.step(
      'JUDGED',
      t('Anders beurteilen', 'Rate otherwise'),
      [rated('tone', t('Ton', 'Tone'), 'tone'), rated('urgency', t('Dringlichkeit', 'Urgency'), 'urgency'), { name: 'text', label: t('Warum', 'Why'), kind: 'long' }],
      t('Ihr Urteil gilt.', 'Your rating counts.'),
    );
  }

  async hand() {
    const made = await ask(t('Als Erkenntnis weitergeben', 'Hand on as a finding'), {
      fields: findingFields(this.routes, this.units, this.people),
      yes: t('Weitergeben', 'Hand on'),
      act: (entered) => api.post(`strategies/${this.route.strategy}/findings`, { ...filled(entered), mentions: [this.mention.id] }),
    });
    if (made) {
      location.hash = to(this.route.strategy, 'listen', 'findings', made.id);
    }
  }

  content() {
    const { mention } = this;
    return html`
      <p><a href=${to(this.route.strategy, 'listen')}>${t('← Alle Erwähnungen', '← All mentions')}</a></p>
      ${card(mention.author ?? t('Unbekannt', 'Unknown'), this.said())} ${card(t('Was jetzt', 'What now'), this.actions())}
      ${this.steps.length ? card(t('Was damit geschah', 'What was done with it'), this.done()) : nothing} ${card(t('Wie es verstanden wurde', 'How it was understood'), this.understood())}
    `;
  }

  said() {
    const { mention } = this;
    return html`
      <p class="line">${state(mention)} <span class="note">${mention.network ? (this.network.get(mention.network) ?? mention.network) : ''} ${moment(mention.at)}</span></p>
      <blockquote class="said" lang=${mention.reading.language === 'und' ? nothing : mention.reading.language}>${mention.text}</blockquote>
      <p class="line">
        ${mention.link ? html`<a href=${mention.link} rel="noreferrer noopener" target="_blank">${t('Im Original ansehen', 'See the original')}</a>` : nothing}
        ${mention.echoes ? html`<a href=${found(this.route.strategy, ['listen'], { story: mention.story })}>${t(`${number(mention.echoes)}-mal wiederholt`, `Repeated ${number(mention.echoes)} times`)}</a>` : nothing}
      </p>
    `;
  }

  actions() {
    const { care, id } = this.mention;
    const over = ['ANSWERED', 'DISMISSED'].includes(care.state);
    return html`
      <div class="actions">
        ${over
          ? html`<button type="button" @click=${() => this.reopen()}>${t('Wieder aufnehmen', 'Take up again')}</button>`
          : html`
              <button type="button" class="primary" @click=${() => this.answer()}>${t('Antwort festhalten', 'Note an answer')}</button>
              <button type="button" @click=${() => this.assign()}>${t('Zuweisen', 'Assign')}</button>
              <button type="button" @click=${() => this.dismiss()}>${t('Ohne Antwort abschließen', 'Dismiss')}</button>
            `}
        <button type="button" @click=${() => this.judge()}>${t('Anders beurteilen', 'Rate otherwise')}</button>
        <button type="button" @click=${() => this.hand()}>${t('Als Erkenntnis weitergeben', 'Hand on as a finding')}</button>
        <a class="button" href=${found(this.route.strategy, ['crisis', 'new'], { mention: id })}>${t('Vorfall eröffnen', 'Open an incident')}</a>
      </div>
    `;
  }

  done() {
    const name = (id) => this.names.get(id) ?? id;
    return html`
      <ol class="plain-list">
        ${this.steps.map(
          (step) => html`
            <li>
              <div class="line"><h3>${STEPS[step.step]()}</h3><span class="note">${moment(step.at ?? step.notedAt)} · ${step.by}</span></div>
              <p>
                ${list([step.person && name(step.person), step.unit && name(step.unit), step.tone && word('tone', step.tone), step.urgency && word('urgency', step.urgency)].filter(Boolean))}
                ${step.link ? html`<a href=${step.link} rel="noreferrer noopener" target="_blank">${step.link}</a>` : nothing}
              </p>
              ${step.text ? html`<p class="said">${step.text}</p>` : nothing}
            </li>
          `,
        )}
      </ol>
    `;
  }

  understood() {
    const { mention } = this;
    const { reading, care } = mention;
    const name = (id) => this.names.get(id) ?? id;
    return facts([
      [t('Themen', 'Topics'), list(mention.topics.map(name))],
      [t('Ton', 'Tone'), `${word('tone', reading.tone)}${care.tone && care.tone !== reading.tone ? t(`, von Menschen: ${word('tone', care.tone)}`, `, by people: ${word('tone', care.tone)}`) : ''}`],
      [t('Ton nach dem Werkzeug', 'Tone by the tool'), mention.sentiment && word('tone', mention.sentiment)],
      [t('Dringlichkeit', 'Urgency'), `${word('urgency', reading.urgency)}${care.urgency && care.urgency !== reading.urgency ? t(`, von Menschen: ${word('urgency', care.urgency)}`, `, by people: ${word('urgency', care.urgency)}`) : ''}`],
      [t('Woran das liegt', 'What made it so'), reading.because.length ? html`<ul class="plain-list tight">${reading.because.map((cue) => html`<li>${CUES[cue.kind]()}: „${cue.words}“</li>`)}</ul>` : ''],
      [t('Kümmert sich', 'Takes care'), list([care.person, care.unit].filter(Boolean).map(name))],
      [t('Antwort versprochen bis', 'Answer promised by'), care.due && moment(care.due)],
      [t('Erste Antwort', 'First answer'), care.answeredAt && html`${moment(care.answeredAt)} ${care.minutes === undefined ? nothing : t(`(${number(care.minutes)} Minuten der Servicezeit${care.inTime === undefined ? '' : care.inTime ? ', rechtzeitig' : ', zu spät'})`, `(${number(care.minutes)} minutes of service${care.inTime === undefined ? '' : care.inTime ? ', in time' : ', too late'})`)}`],
      [t('Reichweite', 'Reach'), mention.reach && number(mention.reach)],
      [t('Quelle', 'Source'), mention.source && name(mention.source)],
      [t('Sprache', 'Language'), reading.language === 'und' ? '' : reading.language],
    ]);
  }
}

define('planwerk-listen-mention', Mention);
