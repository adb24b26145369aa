/** A section as JSON, for those who know the contract by heart or paste from elsewhere. */

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import * as api from '../api.js';
import { t } from '../i18n.js';
import { to } from '../routes.js';
import { contract, label, section } from '../schema.js';
import { card, field, heading, refused } from '../ui.js';
import { View, define } from '../view.js';

const written = (value) => JSON.stringify(value, null, 2);

class PlanJson extends View {
  static properties = {
    ...View.properties,
    plan: { attribute: false },
    name: { attribute: false },
    writes: { type: Boolean },
    refusal: { state: true },
    theirs: { state: true },
  };

  constructor() {
    super();
    this.guard = (event) => this.dirty && event.preventDefault();
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('beforeunload', this.guard);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('beforeunload', this.guard);
    if (this.dirty) {
      this.plan.drafts.set(this.key, { text: this.text, was: this.was, etag: this.etag });
    } else {
      this.plan.drafts.delete(this.key);
    }
  }

  get key() {
    return `json ${this.name}`;
  }

  get dirty() {
    return this.text !== undefined && this.text !== written(this.was);
  }

  async load() {
    await contract();
    if (this.text !== undefined) {
      return;
    }
    const { value, etag } = await this.plan.section(this.name);
    Object.assign(this, { was: value, etag, text: written(value) }, this.plan.drafts.get(this.key));
  }

  async save(event) {
    event.preventDefault();
    let value;
    try {
      value = JSON.parse(this.text);
    } catch (failure) {
      this.refusal = new api.Refusal(400, { title: t('Das ist kein JSON', 'This is not JSON'), detail: failure.message });
      return;
    }
    const reason = new FormData(event.target).get('reason') || undefined;
    const { plan, name, was } = this;
    const path = plan.address(name);
    try {
      const made = await plan.change('PUT', path, { body: value, etag: this.etag, reason });
      plan.saved = { revision: made.revision, name: label(section(name).schema), undo: () => plan.change('PUT', path, { body: was, etag: made.etag }) };
      this.text = undefined;
      this.dispatchEvent(new CustomEvent('left', { bubbles: true, detail: name }));
    } catch (failure) {
      this.refusal = failure;
      if (failure.status === 412) {
        plan.forget();
        const now = await plan.section(name);
        this.etag = now.etag;
        this.was = now.value;
        this.theirs = written(now.value);
      }
    }
    await this.updateComplete;
    this.querySelector('.refused')?.scrollIntoView({ block: 'center' });
  }

  content() {
    const { plan, name } = this;
    const text = label(section(name).schema);
    const leave = () => {
      this.text = undefined;
      this.dispatchEvent(new CustomEvent('left', { bubbles: true, detail: name }));
    };
    return html`
      ${heading(t(`${text} als JSON`, `${text} as JSON`), html`<a href=${to(plan.strategy, 'plan')}>${t('Plan', 'Plan')}</a> › <a href=${to(plan.strategy, 'plan', name)}>${text}</a> › JSON`)}
      ${card('', html`
        <form class="plan-json" @submit=${(event) => this.save(event)}>
          <p class="note">${t('Für Fachleute: Was hier steht, ersetzt den ganzen Teil.', 'For experts: what stands here replaces the whole part.')}</p>
          <div class="grid">
            ${field(t('Ihr Stand', 'Your state'), (id) => html`<textarea id=${id} rows="24" spellcheck="false" ?readonly=${!this.writes} .value=${live(this.text)} @input=${(event) => { this.text = event.target.value; }}></textarea>`)}
            ${this.theirs ? field(t('Inzwischen von anderen gespeichert', 'Saved by others meanwhile'), (id) => html`<textarea id=${id} rows="24" readonly .value=${this.theirs}></textarea>`) : nothing}
          </div>
          ${this.refusal ? refused(this.refusal) : nothing}
          ${this.theirs ? html`<p>${t('Übernehmen Sie in Ihren Stand, was gelten soll. Wenn Sie noch einmal speichern, gilt er.', 'Take over into your state what shall hold. When you save again it does.')}</p>` : nothing}
          ${this.writes
            ? html`
                ${field(t('Warum ändern Sie das? (für den Verlauf)', 'Why do you change this? (for the history)'), (id) => html`<input id=${id} name="reason" maxlength="500" />`)}
                <div class="actions"><button type="submit" class="primary">${t('Speichern', 'Save')}</button><button type="button" @click=${leave}>${t('Abbrechen', 'Cancel')}</button></div>
              `
            : nothing}
        </form>
      `)}
    `;
  }
}

define('planwerk-plan-json', PlanJson);
