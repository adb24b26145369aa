/** The plan of a strategy: all of its sections, editable in forms. */

import { LitElement, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import * as api from '../api.js';
import { count, onLanguage, t } from '../i18n.js';
import { to } from '../routes.js';
import { BASICS, contract, section, steps } from '../schema.js';
import { busy, heading, nothingHere, refused, tell } from '../ui.js';
import { define } from '../view.js';
import './plan-form.js';
import './plan-json.js';
import './plan-overview.js';
import './plan-section.js';
import { planOf } from './plan-store.js';

const WRITERS = ['OWNER', 'STRATEGIST', 'CONTRIBUTOR'];

class Plan extends LitElement {
  static properties = {
    route: { attribute: false },
    me: { attribute: false },
    target: { state: true },
    findings: { state: true },
    /** Who changed what while the page was open: `{actor, section}`. */
    news: { state: true },
    failure: { state: true },
    turn: { state: true },
  };

  #end;
  #silence;

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#end = new AbortController();
    this.#silence = onLanguage(() => this.requestUpdate());
    this.addEventListener('left', this.left);
    api.follow('events', (event) => this.hear(event.data), this.#end.signal);
    if (this.plan) {
      this.again();
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#end.abort();
    this.#silence();
    this.removeEventListener('left', this.left);
  }

  left({ detail }) {
    if (detail === BASICS) {
      window.dispatchEvent(new Event('planwerk-renamed'));
    }
    location.hash = to(this.plan.strategy, 'plan', detail);
  }

  willUpdate(changed) {
    if (changed.has('route')) {
      const before = changed.get('route');
      this.plan = planOf(this.route.strategy, this.me);
      if (!before) {
        this.plan.forget();
      }
      this.news = null;
      this.find();
      this.assess();
    }
  }

  async updated(changed) {
    if (changed.get('target') && changed.get('target').key !== this.target.key) {
      window.scrollTo(0, 0);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (document.activeElement === document.body) {
        // The link that led here is gone; whoever uses the keyboard goes on at the content.
        this.closest('main')?.focus({ preventScroll: true });
      }
    }
  }

  /** What a change did to the check is told as soon as it is known. */
  async weigh(saved) {
    saved.effect = '';
    const { closed, opened } = await this.plan.effect(saved).catch(() => ({ closed: [], opened: [] }));
    saved.effect = [
      closed.length ? count(closed.length, ['Befund ist behoben', 'Befunde sind behoben'], ['finding is closed', 'findings are closed']) : '',
      opened.length ? count(opened.length, ['Befund ist neu', 'Befunde sind neu'], ['finding is new', 'findings are new']) : '',
    ].filter(Boolean).join(', ');
    this.requestUpdate();
  }

  /** What was found about the plan; the page does without where that can't be read. */
  async assess() {
    this.findings = (await this.plan.assessment().catch(() => null))?.findings.filter((finding) => !finding.waiver) ?? this.findings;
  }

  /** Finds out what an address is about, following a pointer to the entry that it leads into. */
  async find() {
    const { route } = this;
    const [name, entity] = route.rest;
    const at = route.query.get('at') ?? undefined;
    try {
      await contract();
      const one = name === undefined ? undefined : section(name);
      const target = name === undefined ? { page: 'overview' } : one ? await this.aim(one, entity, at) : { page: 'missing' };
      if (route === this.route) {
        this.target = { key: `${location.hash} ${this.turn ?? 0}`, ...target };
        this.failure = null;
      }
    } catch (failure) {
      this.failure = failure;
    }
  }

  async aim(one, entity, at) {
    const { query } = this.route;
    const view = query.get('view');
    const list = query.get('new');
    if (entity) {
      return { page: 'form', section: one.name, entity, at };
    }
    if (list && one.lists.some((some) => some.name === list)) {
      return { page: 'form', section: one.name, list, at, given: Object.fromEntries(query) };
    }
    if (view === 'json' && one.name !== BASICS) {
      return { page: 'json', section: one.name };
    }
    if (view === 'fields') {
      return { page: 'form', section: one.name, fields: true, at };
    }
    const [first, second, index] = steps(at);
    const field = first === one.name ? second : first;
    if (at && one.fields.some(([name]) => name === field)) {
      return { page: 'form', section: one.name, fields: true, at };
    }
    if (index !== undefined) {
      const { value } = await this.plan.section(one.name);
      const id = value[second]?.[index]?.id;
      if (id) {
        return { page: 'form', section: one.name, entity: id, at };
      }
    }
    return { page: 'section', section: one.name, at };
  }

  /** Others' changes are told; what this window did itself is no news. */
  async hear(event) {
    if (event.strategyId !== this.plan?.strategy || event.method === 'GET' || !event.place.startsWith(`/api/v1/${this.plan.base}`)) {
      return;
    }
    await this.plan.busy;
    const part = event.place.slice(`/api/v1/${this.plan.base}`.length).split('/')[1];
    const isPlan = !part || section(part) || part === 'revisions' || part === 'alignments' || part === 'assessment';
    if (!isPlan || this.plan.own.has(event.requestId)) {
      return;
    }
    this.plan.forget();
    this.news = { actor: event.actor };
  }

  again() {
    // It may be the name that is another one now.
    window.dispatchEvent(new Event('planwerk-renamed'));
    this.news = null;
    this.plan.forget();
    this.turn = (this.turn ?? 0) + 1;
    this.find();
    this.assess();
  }

  async undo() {
    const { saved } = this.plan;
    this.plan.saved = null;
    try {
      await saved.undo();
      tell(t('Zurückgenommen.', 'Taken back.'));
    } catch (failure) {
      this.failure = failure;
      this.plan.forget();
      return;
    }
    this.again();
  }

  render() {
    if (this.failure) {
      return refused(this.failure, () => { this.failure = null; this.again(); });
    }
    return html`${this.told()} ${this.target ? keyed(this.target.key, this.page()) : busy(t('Wird geladen …', 'Loading …'))}`;
  }

  told() {
    const { saved } = this.plan;
    if (saved && saved.effect === undefined) {
      this.weigh(saved);
    }
    return html`
      <div role="status">
        ${this.news
          ? html`<div class="hint"><p>${t(`${this.news.actor} hat den Plan inzwischen geändert.`, `${this.news.actor} has changed the plan meanwhile.`)} ${['form', 'json'].includes(this.target?.page) ? t('Beim Speichern sehen Sie, ob es dieselbe Stelle ist.', 'When you save you will see whether it is the same place.') : html`<button type="button" @click=${() => this.again()}>${t('Neu laden', 'Reload')}</button>`}</p></div>`
          : nothing}
        ${saved && !['form', 'json'].includes(this.target?.page)
          ? html`<div class="hint"><p>${saved.deleted ? t(`„${saved.name}“ ist gelöscht.`, `'${saved.name}' is deleted.`) : t(`„${saved.name}“ ist gespeichert.`, `'${saved.name}' is saved.`)} ${saved.effect ? `${saved.effect}.` : nothing} <button type="button" @click=${() => this.undo()}>${t('Rückgängig machen', 'Undo')}</button></p></div>`
          : nothing}
      </div>
    `;
  }

  page() {
    const { target, plan, findings } = this;
    const roles = [this.me?.role, ...(this.me?.organisations ?? []).map((one) => one.role)];
    const writes = roles.some((role) => WRITERS.includes(role));
    switch (target.page) {
      case 'overview':
        return html`<planwerk-plan-overview .plan=${plan} .findings=${findings}></planwerk-plan-overview>`;
      case 'section':
        return html`<planwerk-plan-section .plan=${plan} .name=${target.section} .at=${target.at} .findings=${findings} .writes=${writes}></planwerk-plan-section>`;
      case 'form':
        return html`<planwerk-plan-form .plan=${plan} .target=${target} .findings=${findings} .writes=${writes}></planwerk-plan-form>`;
      case 'json':
        return html`<planwerk-plan-json .plan=${plan} .name=${target.section} .writes=${writes}></planwerk-plan-json>`;
      default:
        return html`${heading(t('Plan', 'Plan'))}${nothingHere(t('Diesen Teil hat der Plan nicht.', 'The plan has no such part.'), html`<a class="button" href=${to(plan.strategy, 'plan')}>${t('Zum Plan', 'To the plan')}</a>`)}`;
    }
  }
}

define('planwerk-plan', Plan);
