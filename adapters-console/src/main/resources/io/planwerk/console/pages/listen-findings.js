/** What listening taught, with whom it lies, and what came of it. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { count, date, list, moment, number, t } from '../i18n.js';
import { to } from '../routes.js';
import { ask, badge, card, choice, figure, nothingHere, table, tell } from '../ui.js';
import { define } from '../view.js';
import { tone, values, word } from '../words.js';
import { choices, entities, names } from './entities.js';
import { filled, findingFields } from './listen-mention.js';
import { Part, facts } from './part.js';
import { found } from './search.js';

const PAGE = 25;

const STEPS = {
  ROUTED: () => t('Weitergegeben', 'Routed'),
  TAKEN: () => t('Aufgenommen', 'Taken up'),
  CLOSED: () => t('Abgeschlossen', 'Closed'),
  REOPENED: () => t('Wieder geöffnet', 'Reopened'),
};

class Findings extends Part {
  get base() {
    return `strategies/${this.route.strategy}/findings`;
  }

  async load() {
    const { rest, query, strategy } = this.route;
    const [, id] = rest;
    if (!this.people) {
      const [people, units, routes] = await Promise.all(['resources/people', 'organisation/units', 'integration/findingRoutes'].map((one) => entities(strategy, one)));
      Object.assign(this, { people, units, routes, names: names(people, units, routes) });
    }
    if (id) {
      this.finding = await api.get(`${this.base}/${id}`);
      return;
    }
    this.filters = { state: query.get('state'), overdue: query.get('overdue') };
    const [page, use] = await Promise.all([api.get(this.base, { limit: PAGE, ...this.filters }), api.get(`strategies/${strategy}/finding-use`)]);
    Object.assign(this, { findings: page.items, next: page.next, use });
  }

  async more() {
    const page = await api.get(this.base, { limit: PAGE, ...this.filters, cursor: this.next });
    this.findings = [...this.findings, ...page.items];
    this.next = page.next;
  }

  name(id) {
    return this.names.get(id) ?? id;
  }

  async file() {
    const made = await ask(t('Erkenntnis festhalten', 'File a finding'), {
      fields: findingFields(this.routes, this.units, this.people),
      yes: t('Weitergeben', 'Hand on'),
      act: (entered) => api.post(this.base, filled(entered)),
    });
    if (made) {
      location.hash = to(this.route.strategy, 'listen', 'findings', made.id);
    }
  }

  async step(step, title, fields, told) {
    const done = await ask(title, { fields, act: (entered) => api.post(`${this.base}/${this.finding.id}/steps`, { step, ...filled(entered) }) });
    if (done) {
      tell(told);
      this.reload();
    }
  }

  content() {
    return this.route.rest[1] ? this.single() : this.overview();
  }

  overview() {
    const { all } = this.use;
    const chosen = this.filters.overdue ? 'overdue' : (this.filters.state ?? '');
    const choose = (value) => {
      location.hash = found(this.route.strategy, ['listen', 'findings'], value === 'overdue' ? { overdue: 'true' } : { state: value });
    };
    return html`
      ${all.filed
        ? html`<div class="figures">
            ${figure(number(all.open + all.taken), t('offen oder in Arbeit', 'open or taken up'))}
            ${figure(number(all.overdue), t('ohne Antwort zur Frist', 'without an answer in time'), all.overdue ? 'bad' : 'good')}
            ${figure(number(all.changed), t('haben etwas geändert', 'changed something'), all.changed ? 'good' : 'plain', t(`von ${number(all.filed)}`, `of ${number(all.filed)}`))}
            ${figure(number(all.noted), t('halfen beim Entscheiden', 'helped to decide'))}
            ${all.medianDays === undefined || all.medianDays === null ? nothing : figure(count(all.medianDays, ['Tag', 'Tage'], ['day', 'days']), t('bis zum Ergebnis (Median)', 'until the outcome (median)'))}
          </div>`
        : nothing}
      ${card(
        t('Erkenntnisse', 'Findings'),
        html`
          <p>${choice(t('Welche', 'Which'), [['', t('Alle', 'All')], ...values('heard').map((one) => [one, word('heard', one)]), ['overdue', t('Überfällig', 'Overdue')]], chosen, choose)}</p>
          ${this.findings.length ? this.table() : nothingHere(chosen ? t('Davon gibt es keine.', 'There are none of these.') : t('Noch hat niemand festgehalten, was aus dem Gehörten zu lernen ist. Das geht hier oder an einer Erwähnung.', 'Nobody has noted yet what can be learnt from what was heard. It can be done here or at a mention.'))}
        `,
        { actions: html`<button type="button" class="primary" @click=${() => this.file()}>${t('Erkenntnis festhalten', 'File a finding')}</button>` },
      )}
      ${this.use.units.length ? card(t('Was Abteilungen daraus machten', 'What units made of them'), this.byUnit()) : nothing}
    `;
  }

  table() {
    return html`
      ${table(
        t('Erkenntnisse, die letzte zuerst', 'Findings, the last one first'),
        [
          { title: t('Erkenntnis', 'Finding'), cell: (one) => html`<a href=${to(this.route.strategy, 'listen', 'findings', one.id)}>${one.name}</a>` },
          { title: t('Stand', 'State'), cell: (one) => this.stand(one) },
          { title: t('Liegt bei', 'Lies with'), cell: (one) => this.holder(one) },
          { title: t('Antwort bis', 'Answer by'), cell: (one) => html`<span class="whole">${date(one.due)}</span>` },
        ],
        this.findings,
      )}
      ${this.onward(this.next)}
    `;
  }

  stand(one) {
    return html`<span class="line">${badge(word('heard', one.state), tone('heard', one.state))} ${one.outcome ? badge(word('outcome', one.outcome), tone('outcome', one.outcome)) : nothing} ${one.overdue ? badge(t('Überfällig', 'Overdue'), 'bad') : nothing}</span>`;
  }

  holder(one) {
    return list([one.person, one.unit].filter(Boolean).map((id) => this.name(id))) || '–';
  }

  byUnit() {
    return table(
      t('Verwertung nach Abteilungen', 'Use by units'),
      [
        { title: t('Abteilung', 'Unit'), cell: (one) => this.name(one.unit) },
        { title: t('Bekommen', 'Got'), cell: (one) => number(one.filed), align: 'end' },
        { title: t('Offen', 'Open'), cell: (one) => number(one.open + one.taken), align: 'end' },
        { title: t('Überfällig', 'Overdue'), cell: (one) => number(one.overdue), align: 'end' },
        { title: t('Etwas geändert', 'Changed something'), cell: (one) => number(one.changed), align: 'end' },
        { title: t('Half entscheiden', 'Helped to decide'), cell: (one) => number(one.noted), align: 'end' },
        { title: t('Ohne Nutzen', 'Of no use'), cell: (one) => number(one.declined), align: 'end' },
      ],
      this.use.units,
    );
  }

  single() {
    const { finding } = this;
    return html`
      <p><a href=${to(this.route.strategy, 'listen', 'findings')}>${t('← Alle Erkenntnisse', '← All findings')}</a></p>
      ${card(
        finding.name,
        html`
          ${finding.text ? html`<p class="said">${finding.text}</p>` : nothing}
          ${facts([
            [t('Liegt bei', 'Lies with'), this.holder(finding)],
            [t('Weg', 'Route'), finding.route && this.name(finding.route)],
            [t('Antwort bis', 'Answer by'), date(finding.due)],
            [t('Festgehalten', 'Filed'), `${moment(finding.at)} · ${finding.by}`],
            [t('Gelernt aus', 'Learnt from'), finding.mentions.length ? html`${finding.mentions.map((id, index) => html`${index ? ', ' : ''}<a href=${to(this.route.strategy, 'listen', 'mention', id)}>${t('Erwähnung', 'mention')} ${index + 1}</a>`)}` : ''],
          ])}
          <div class="actions">${this.moves()}</div>
        `,
        { actions: this.stand(finding) },
      )}
      ${finding.steps.length ? card(t('Was damit geschah', 'What was done with it'), this.steps()) : nothing}
    `;
  }

  moves() {
    const { finding } = this;
    const units = { name: 'unit', label: t('Abteilung', 'Unit'), options: [['', '–'], ...choices(this.units)], value: finding.unit };
    const people = { name: 'person', label: t('Rolle', 'Role'), options: [['', '–'], ...choices(this.people)], value: finding.person };
    const text = (label, required = false) => ({ name: 'text', label, kind: 'long', required });
    if (finding.state === 'CLOSED') {
      return html`<button type="button" @click=${() => this.step('REOPENED', t('Wieder öffnen', 'Reopen'), [text(t('Warum', 'Why'))], t('Wieder offen.', 'Open again.'))}>${t('Wieder öffnen', 'Reopen')}</button>`;
    }
    return html`
      <button
        type="button"
        class="primary"
        @click=${() =>
          this.step(
            'CLOSED',
            t('Was kam heraus?', 'What came of it?'),
            [
              { name: 'outcome', label: t('Ergebnis', 'Outcome'), options: values('outcome').map((one) => [one, word('outcome', one)]), required: true },
              text(t('Was geändert wurde, oder warum nichts', 'What was changed, or why nothing was'), true),
              { name: 'link', label: t('Wo man das sieht', 'Where that can be seen'), kind: 'url' },
            ],
            t('Abgeschlossen.', 'Closed.'),
          )}
      >${t('Abschließen', 'Close')}</button>
      ${finding.state === 'OPEN' ? html`<button type="button" @click=${() => this.step('TAKEN', t('Aufnehmen', 'Take up'), [people, text(t('Anmerkung', 'Note'))], t('Jemand arbeitet daran.', 'Somebody works on it.'))}>${t('Aufnehmen', 'Take up')}</button>` : nothing}
      <button type="button" @click=${() => this.step('ROUTED', t('Weitergeben', 'Route'), [units, people, { name: 'due', label: t('Antwort bis', 'Answer by'), kind: 'date', value: finding.due }, text(t('Anmerkung', 'Note'))], t('Weitergegeben.', 'Routed.'))}>${t('Weitergeben', 'Route')}</button>
    `;
  }

  steps() {
    return html`
      <ol class="plain-list">
        ${this.finding.steps.map(
          (step) => html`
            <li>
              <div class="line">
                <h3>${STEPS[step.step]()}</h3>
                ${step.outcome ? badge(word('outcome', step.outcome), tone('outcome', step.outcome)) : nothing}
                <span class="note">${moment(step.at)} · ${step.by}</span>
              </div>
              <p>${list([step.person, step.unit].filter(Boolean).map((id) => this.name(id)))} ${step.due ? t(`bis ${date(step.due)}`, `by ${date(step.due)}`) : ''}</p>
              ${step.text ? html`<p class="said">${step.text}</p>` : nothing}
              ${step.link ? html`<p><a href=${step.link} rel="noreferrer noopener" target="_blank">${step.link}</a></p>` : nothing}
            </li>
          `,
        )}
      </ol>
    `;
  }
}

define('planwerk-listen-findings', Findings);
