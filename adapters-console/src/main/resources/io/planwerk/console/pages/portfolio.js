/** All strategies that one sees, by client: where each stands and what is next. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { bilingual, count, date, number, t } from '../i18n.js';
import { to, toPointer } from '../routes.js';
import { ask, badge, card, figure, heading, nothingHere, table, tabs, tell } from '../ui.js';
import { View, define } from '../view.js';
import { tone, values, word } from '../words.js';
import './portfolio-joint.js';
import './portfolio-shared.js';
import './review-links.js';

/** What else of the portfolio there is to see, by the parameter `view` of its address. */
const PARTS = {
  people: {
    title: () => t('Personen', 'People'),
    lead: () => t('Wie viel mehrere Strategien zusammen von einem Menschen verlangen.', 'How much several strategies together ask of one person.'),
    part: (route) => html`<planwerk-portfolio-people .route=${route}></planwerk-portfolio-people>`,
  },
  budgets: {
    title: () => t('Budgets', 'Budgets'),
    lead: () => t('Wie viel mehrere Strategien zusammen von einem Budget nehmen.', 'How much several strategies together take of one budget.'),
    part: (route) => html`<planwerk-portfolio-budgets .route=${route}></planwerk-portfolio-budgets>`,
  },
  joint: {
    title: () => t('Gemeinsam abgleichen', 'Joint alignment'),
    lead: () => t('Wer nachgibt, wenn mehrere Strategien sich Menschen und Budgets teilen, und was dagegen am besten hilft.', 'Who gives way when several strategies share people and budgets, and what helps best.'),
    part: (route) => html`<planwerk-portfolio-joint .route=${route}></planwerk-portfolio-joint>`,
  },
  share: {
    title: () => t('Links für den Kunden', 'Review links'),
    lead: () => t('Zeigt eine Strategie Menschen ohne Zugang, bis zu einem Tag.', 'Shows a strategy to people without access, until a day.'),
    part: (route) => html`<planwerk-review-links .route=${route}></planwerk-review-links>`,
  },
};

const sum = (counts) => Object.values(counts).reduce((total, count) => total + count, 0);

class Portfolio extends View {
  static properties = { ...View.properties, me: { attribute: false }, status: { state: true } };

  constructor() {
    super();
    this.status = '';
  }

  get part() {
    return PARTS[this.route.query.get('view')];
  }

  willUpdate(changed) {
    if (changed.get('route') && !this.part) {
      this.ready = Boolean(this.sum);
      this.reload();
    }
  }

  async load() {
    if (this.part) {
      return;
    }
    const [first, organisations] = await Promise.all([
      api.get('portfolio', { limit: 100, status: this.status }),
      api.all('organisations'),
    ]);
    this.sum = first.sum;
    this.lines = first.items;
    this.next = first.next;
    this.organisations = organisations;
  }

  async more() {
    const page = await api.get('portfolio', { limit: 100, status: this.status, cursor: this.next });
    this.lines = [...this.lines, ...page.items];
    this.next = page.next;
  }

  choose(status) {
    this.status = status;
    this.reload();
  }

  async begin() {
    const made = await ask(t('Neue Strategie', 'New strategy'), {
      text: t('Den Rest füllen Sie danach im Plan aus; eine fertige Datei lesen Sie daneben ein.', 'Fill in the rest in the plan then; a finished file is imported beside this.'),
      fields: [
        { name: 'name', label: t('Name', 'Name'), required: true },
        {
          name: 'organisationId',
          label: t('Kunde oder Unternehmen', 'Client or company'),
          options: this.organisations.map((one) => [one.id, one.name]),
          required: true,
        },
      ],
      yes: t('Anlegen', 'Create'),
      act: (entered) => api.post('strategies', entered),
    });
    if (made) {
      location.hash = to(made.id);
    }
  }

  async take(event) {
    const [file] = event.target.files;
    if (!file) {
      return;
    }
    try {
      const made = await api.post('strategies', await file.text(), {
        headers: { 'Content-Type': file.name.endsWith('.json') ? 'application/json' : 'application/yaml' },
      });
      tell(t('Die Strategie ist eingelesen.', 'The strategy was imported.'));
      location.hash = to(made.id);
    } catch (failure) {
      this.failure = failure;
    }
  }

  async client() {
    const made = await ask(t('Neuer Kunde', 'New client'), {
      fields: [
        { name: 'name', label: t('Name', 'Name'), required: true },
        { name: 'kind', label: t('Art', 'Kind'), hint: t('etwa Industrieunternehmen, Stadt, Verein', 'such as industrial company, city, association') },
      ],
      yes: t('Anlegen', 'Create'),
      act: ({ name, kind }) => api.post('organisations', kind ? { name, kind } : { name }),
    });
    if (made) {
      this.reload();
    }
  }

  tabs() {
    const view = this.route.query.get('view') ?? '';
    const shown = ['people', 'budgets', 'joint', ...(view === 'share' ? ['share'] : [])];
    return tabs(
      t('Teile des Portfolios', 'Parts of the portfolio'),
      [['#/', t('Strategien', 'Strategies'), ''], ...shown.map((name) => [name === view ? location.hash : `#/?view=${name}`, PARTS[name].title(), name])],
      view,
    );
  }

  content() {
    const { part } = this;
    return part ? html`${heading(t('Portfolio', 'Portfolio'), part.lead())} ${this.tabs()} ${part.part(this.route)}` : this.overview();
  }

  overview() {
    const { findings, goals, alignmentsDue } = this.sum;
    const behind = goals.BEHIND + goals.OFF_PATH + goals.OVERDUE;
    return html`
      ${heading(
        t('Portfolio', 'Portfolio'),
        t('Wo jede Strategie steht, und was als Nächstes ansteht.', 'Where each strategy stands, and what is next.'),
        html`
          <button type="button" class="primary" @click=${() => this.begin()} ?disabled=${!this.organisations.length}>${t('Neue Strategie', 'New strategy')}</button>
          <button type="button" @click=${() => this.client()}>${t('Neuer Kunde', 'New client')}</button>
          <label class="button">
            ${t('Datei einlesen', 'Import a file')}
            <input class="unseen" type="file" accept=".json,.yaml,.yml" @change=${(event) => this.take(event)} />
          </label>
        `,
      )}
      ${this.tabs()}
      <div class="figures">
        ${figure(number(sum(this.sum.strategies)), t('Strategien', 'Strategies'))}
        ${figure(number(behind), t('Ziele im Rückstand', 'Goals behind'), behind ? 'bad' : 'good', t(`von ${sum(goals)}`, `of ${sum(goals)}`))}
        ${figure(number(sum(alignmentsDue)), t('Abgleiche fällig', 'Alignments due'), sum(alignmentsDue) ? 'warn' : 'good')}
        ${figure(number(findings.BLOCKER), t('Hindernisse', 'Blockers'), findings.BLOCKER ? 'bad' : 'good')}
        ${figure(number(findings.WARNING), t('Warnungen', 'Warnings'), findings.WARNING ? 'warn' : 'good')}
      </div>
      ${this.sum.complete ? nothing : html`<p class="note">${t('Die Summen reichen nur über die ersten 1.000 Strategien.', 'The sums cover the first 1,000 strategies only.')}</p>`}
      ${card(t('Strategien', 'Strategies'), this.strategies(), {
        actions: html`
          <label class="unseen" for="status">${t('Stand', 'State')}</label>
          <select id="status" @change=${(event) => this.choose(event.target.value)}>
            <option value="">${t('Jeder Stand', 'Any state')}</option>
            ${values('status').map((value) => html`<option value=${value} ?selected=${value === this.status}>${word('status', value)}</option>`)}
          </select>
        `,
      })}
    `;
  }

  strategies() {
    const names = new Map(this.organisations.map((one) => [one.id, one.name]));
    if (!this.lines.length) {
      return nothingHere(
        this.organisations.length
          ? t('Hier ist noch keine Strategie.', 'There is no strategy here yet.')
          : t('Legen Sie zuerst einen Kunden oder Ihr Unternehmen an.', 'First create a client or your company.'),
      );
    }
    return html`
      ${table(
        t('Strategien mit ihrem Stand', 'Strategies and where they stand'),
        [
          {
            title: t('Strategie', 'Strategy'),
            cell: (line) => html`<a href=${to(line.id)}>${line.name}</a><br /><span class="note">${names.get(line.organisationId) ?? line.organisationId}</span>`,
          },
          { title: t('Stand', 'State'), cell: (line) => badge(word('status', line.status), tone('status', line.status)) },
          { title: t('Prüfung', 'Check'), cell: (line) => this.check(line) },
          { title: t('Passung', 'Fit'), cell: (line) => this.fit(line) },
          { title: t('Ziele', 'Goals'), cell: (line) => this.goals(line) },
          { title: t('Als Nächstes', 'Next'), cell: (line) => this.following(line) },
          { title: t('Für den Kunden', 'For the client'), cell: (line) => this.share(line) },
        ],
        this.lines,
      )}
      ${this.onward(this.next)}
    `;
  }

  /** Those who decide within a strategy may show it to the client. */
  share({ id, name, organisationId }) {
    const { role, organisations } = this.me;
    const roles = [role, organisations.find((one) => one.organisationId === organisationId)?.role];
    return roles.some((one) => ['OWNER', 'STRATEGIST'].includes(one))
      ? html`<a href="#/?view=share&strategy=${encodeURIComponent(id)}">${t('Zeigen', 'Share')}<span class="unseen">: ${name}</span></a>`
      : '–';
  }

  check(line) {
    const { BLOCKER, WARNING, HINT } = line.findings;
    return html`
      <strong>${line.score}</strong>
      ${badge(
        BLOCKER ? count(BLOCKER, ['Hindernis', 'Hindernisse'], ['blocker', 'blockers']) : count(WARNING, ['Warnung', 'Warnungen'], ['warning', 'warnings']),
        BLOCKER ? 'bad' : WARNING ? 'warn' : 'good',
      )}
      ${HINT ? html`<br /><span class="note">${count(HINT, ['Hinweis', 'Hinweise'], ['hint', 'hints'])}</span>` : nothing}
    `;
  }

  fit({ alignment }) {
    if (alignment.verdict) {
      return html`${badge(word('fit', alignment.verdict), tone('fit', alignment.verdict))}
        ${alignment.due ? html`<br /><span class="note">${word('due', alignment.due)}</span>` : nothing}`;
    }
    return alignment.due ? badge(word('due', alignment.due), tone('due', alignment.due)) : '–';
  }

  goals(line) {
    const good = line.goals.REACHED + line.goals.ON_PATH;
    const bad = line.goals.BEHIND + line.goals.OFF_PATH + line.goals.OVERDUE;
    const rest = sum(line.goals) - good - bad;
    return html`<span class="line">
      ${good ? badge(t(`${good} auf dem Pfad`, `${good} on path`), 'good') : nothing}
      ${bad ? badge(t(`${bad} im Rückstand`, `${bad} behind`), 'bad') : nothing}
      ${rest ? badge(t(`${rest} offen`, `${rest} open`)) : nothing}
    </span>`;
  }

  following(line) {
    return html`
      ${line.nextDue ? html`${date(line.nextDue.on)}<br />${this.due(line)}<br />` : nothing}
      ${this.gate(line)}
    `;
  }

  due({ id, nextDue }) {
    const title = bilingual(nextDue.title);
    return html`<span class="note">${nextDue.pointer ? html`<a href=${toPointer(id, nextDue.pointer)}>${title}</a>` : title}</span>`;
  }

  gate(line) {
    if (!line.nextGate) {
      return nothing;
    }
    const { to: status, unmet } = line.nextGate;
    return html`${word('status', status)}<br /><span class="note">${unmet ? t(`noch ${count(unmet, ['Bedingung', 'Bedingungen'], [])}`, `${count(unmet, [], ['condition', 'conditions'])} to meet`) : t('Der Weg ist frei', 'The way is free')}</span>`;
  }

}

define('planwerk-portfolio', Portfolio);
