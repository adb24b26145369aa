/** Who may do what where: the form of it, and how it is told. */

import { LitElement, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { t } from '../i18n.js';
import { badge, field, refused } from '../ui.js';
import { define } from '../view.js';
import { tone, values, word } from '../words.js';
import { saveOver } from './part.js';

const MEANS = {
  OWNER: () => t('alles, auch wer was darf', 'everything, including who may do what'),
  STRATEGIST: () => t('baut Strategien und entscheidet darin', 'builds strategies and decides within them'),
  CONTRIBUTOR: () => t('ergänzt Pläne, ohne zu entscheiden', 'adds to plans without deciding'),
  APPROVER: () => t('liest und gibt frei', 'reads, and signs off'),
  VIEWER: () => t('liest', 'reads'),
};

const options = (chosen) =>
  values('role').map((role) => html`<option value=${role} ?selected=${role === chosen}>${word('role', role)}: ${MEANS[role]()}</option>`);

/** What somebody may do, in a line. */
export const access = ({ role, organisations }, names) => html`
  <span class="line">
    ${role ? html`<span>${badge(word('role', role), tone('role', role))} ${t('überall', 'everywhere')}</span>` : nothing}
    ${organisations.map((one) => html`<span>${badge(word('role', one.role), tone('role', one.role))} ${names.get(one.organisationId) ?? one.organisationId}</span>`)}
  </span>
`;

/** Asks what a person or a tool may do. */
class AccessForm extends LitElement {
  static properties = {
    /** What is so far. */
    value: { attribute: false },
    organisations: { attribute: false },
    /** Fields of its own kind: `(faults) => html`, which the form reads by their names. */
    before: { attribute: false },
    after: { attribute: false },
    /** Takes what was entered, the roles, and whether to save over what somebody else changed. */
    save: { attribute: false },
    yes: { type: String },
    back: { type: String },
    rows: { state: true },
    failure: { state: true },
    working: { state: true },
  };

  #key = 0;

  constructor() {
    super();
    this.rows = [];
  }

  createRenderRoot() {
    return this;
  }

  willUpdate(changed) {
    if (changed.has('value')) {
      this.rows = (this.value?.organisations ?? []).map((one) => ({ ...one, key: ++this.#key }));
    }
  }

  async submit(event) {
    event.preventDefault();
    const entered = new FormData(event.target);
    const roles = entered.getAll('organisationRole');
    const access = {
      role: entered.get('role') || null,
      organisations: entered.getAll('organisationId').map((organisationId, index) => ({ organisationId, role: roles[index] })),
    };
    this.working = true;
    try {
      await this.save(Object.fromEntries(entered), access, event.submitter?.value === 'over');
      this.failure = null;
    } catch (failure) {
      this.failure = failure;
    } finally {
      this.working = false;
    }
  }

  async add() {
    this.rows = [...this.rows, { key: ++this.#key }];
    await this.updateComplete;
    this.querySelector('.at:last-of-type select')?.focus();
  }

  async drop(row) {
    this.rows = this.rows.filter((one) => one !== row);
    await this.updateComplete;
    this.querySelector('#add')?.focus();
  }

  render() {
    const faults = this.failure?.faults ?? new Map();
    return html`
      <form @submit=${(event) => this.submit(event)}>
        ${this.before?.(faults) ?? nothing}
        ${field(
          t('Im ganzen Arbeitsbereich', 'In the whole workspace'),
          (id, about) => html`<select id=${id} name="role" aria-describedby=${about}><option value="">${t('Nur bei einzelnen Kunden', 'At some clients only')}</option>${options(this.value?.role)}</select>`,
          { fault: faults.get('/role') },
        )}
        <fieldset class="plain-set">
          <legend>${t('Bei einzelnen Kunden', 'At some clients')}</legend>
          ${repeat(this.rows, (row) => row.key, (row, index) => this.at(row, index, faults))}
          <p><button type="button" id="add" @click=${() => this.add()} ?disabled=${!this.organisations.length}>${t('Kunden hinzufügen', 'Add a client')}</button></p>
        </fieldset>
        ${this.after?.(faults) ?? nothing}
        ${this.failure ? refused(this.failure) : nothing}
        <div class="actions">
          <button type="submit" class="primary" ?disabled=${this.working}>${this.yes}</button>
          ${saveOver(this.failure)}
          <a class="button" href=${this.back}>${t('Abbrechen', 'Cancel')}</a>
        </div>
      </form>
    `;
  }

  at(row, index, faults) {
    const fault = faults.get(`/organisations/${index}/organisationId`) ?? faults.get(`/organisations/${index}/role`) ?? faults.get(`/organisations/${index}`);
    return html`
      <div class="at ${fault ? 'faulty' : ''}">
        <select name="organisationId" aria-label=${t('Kunde', 'Client')}>
          ${this.organisations.map((one) => html`<option value=${one.id} ?selected=${one.id === row.organisationId}>${one.name}</option>`)}
        </select>
        <select name="organisationRole" aria-label=${t('Rolle bei diesem Kunden', 'Role at this client')}>${options(row.role ?? 'STRATEGIST')}</select>
        <button type="button" @click=${() => this.drop(row)}>${t('Entfernen', 'Remove')}</button>
        ${fault ? html`<p class="about"><strong>${fault}</strong></p>` : nothing}
      </div>
    `;
  }
}

define('planwerk-access-form', AccessForm);
