/** The form of one part of a plan: an entry of a list, a new one, or the fields of a section. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { bilingual, t } from '../i18n.js';
import { BASICS, contract, fieldsOf, kind, label, properties, refersTo, section, steps, trail } from '../schema.js';
import { to } from '../routes.js';
import { ask, badge, card, field, heading, nothingHere, refused } from '../ui.js';
import { View, define } from '../view.js';
import { tone, word } from '../words.js';
import { Controls } from './plan-controls.js';
import { differences, empty, mergePatch, pruned, putAt, same, title, valueAt, words } from './plan-words.js';

const NOTHING = [];

/** Why something is as it was before. */
const back = () => t('Zurückgenommen', 'Taken back');

class PlanForm extends View {
  static properties = {
    ...View.properties,
    plan: { attribute: false },
    /** What the form is of: `{section, entity, list, fields, at}`. */
    target: { attribute: false },
    findings: { attribute: false },
    /** Whether the reader may change anything. */
    writes: { type: Boolean },
    conflict: { state: true },
    refusal: { state: true },
    saving: { state: true },
  };

  constructor() {
    super();
    this.opened = new Set();
    this.controls = new Controls(this);
    this.local = new Map();
    this.guard = (event) => this.dirty && event.preventDefault();
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('beforeunload', this.guard);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('beforeunload', this.guard);
    this.keep();
  }

  get address() {
    const { section: name, entity, list } = this.target;
    return list ? `${this.plan.address(name)}${list === 'items' ? '' : `/${list}`}` : this.plan.address(name, entity);
  }

  get dirty() {
    return Boolean(this.draft) && !same(pruned(this.draft), pruned(this.base));
  }

  /** What was entered isn't lost when somebody looks something up on another page. */
  keep() {
    if (this.dirty) {
      this.plan.drafts.set(this.address, { base: this.base, etag: this.etag, draft: this.draft });
    } else {
      this.plan.drafts.delete(this.address);
    }
  }

  async load() {
    await contract();
    const { section: name, entity, list, fields, at } = this.target;
    const one = section(name);
    const has = ({ value }) => !entity || one.lists.some((some) => (value[some.name] ?? []).some(({ id }) => id === entity));
    let whole = await this.plan.section(name);
    if (!has(whole)) {
      // It may be newer than what was read before.
      this.plan.forget();
      whole = await this.plan.section(name);
    }
    this.currency = whole.value.currency;
    if (fields) {
      this.schema = fieldsOf(one);
      this.read = { value: Object.fromEntries(one.fields.map(([field]) => [field, whole.value[field]])), etag: whole.etag };
    } else {
      const found = one.lists.find((some) => (list ? some.name === list : (whole.value[some.name] ?? []).some(({ id }) => id === entity)));
      if (!found) {
        this.missing = true;
        return;
      }
      this.schema = found.item;
      this.place = list ? null : `/${name}/${found.name}/${whole.value[found.name].findIndex(({ id }) => id === entity)}`;
      this.read = list ? { value: {}, etag: null } : await api.tagged(this.address);
      this.templates = list ? await this.plan.ready(found.item.name) : [];
    }
    this.names = await this.plan.names(refersTo(this.schema));
    this.currency ??= (await this.plan.section(BASICS)).value.currency ?? 'EUR';
    if (!this.draft) {
      const kept = this.plan.drafts.get(this.address);
      const given = Object.entries(this.target.given ?? {}).filter(([name]) => this.schema.properties[name]);
      this.restored = Boolean(kept);
      properties(this.schema).filter(([, field]) => kind(field) === 'family').forEach(([field]) => this.opened.add(`/${field}`));
      this.begin(kept?.base ?? this.read.value, kept?.etag ?? this.read.etag, kept?.draft ?? (given.length ? Object.fromEntries(given) : undefined));
      this.lead(at);
    }
  }

  begin(base, etag, draft = base) {
    this.base = structuredClone(base);
    this.etag = etag;
    this.draft = structuredClone(draft);
    this.filled = structuredClone(this.draft);
    this.refusal = null;
    this.local = new Map();
  }

  /** Leads to the field to which an address points. */
  lead(at) {
    const whole = steps(at);
    const rest = whole.slice(this.target.fields ? (this.target.section === BASICS ? 0 : 1) : 3);
    if (rest.length) {
      this.goTo(`/${rest.join('/')}`);
    }
  }

  // What the controls ask

  get at() {
    return '';
  }

  get() {
    return this.draft;
  }

  set(value) {
    this.draft = value;
  }

  fault(at, within = false) {
    const faults = this.local.get(at) ?? this.refusal?.faults?.get(at);
    if (faults || !within) {
      return faults;
    }
    const found = [...(this.refusal?.faults ?? [])].find(([pointer]) => pointer.startsWith(`${at}/`));
    return found && t('Darin stimmt etwas noch nicht.', 'Something in here is not right yet.');
  }

  /** Entities of a type that stand in the entry itself: of those one refers to its own. */
  within(type) {
    const [own] = Object.entries(this.schema.properties).find(([, one]) => one.items?.$ref?.endsWith(`/${type}`)) ?? [];
    return own && (this.draft[own] ?? []).filter(({ id }) => id).map(({ id, name }) => [id, name]);
  }

  /** What a text may be, where the server knows it though the contract doesn't say so. */
  known(at) {
    return this.schema.name === 'Waiver' && at === '/rule'
      ? [...new Map((this.findings ?? []).map(({ rule, message }) => [rule, bilingual(message)]))]
      : undefined;
  }

  shown(slot) {
    const at = (pointer) => pointer === slot.at || pointer.startsWith(`${slot.at}/`);
    return !empty(valueAt(this.filled, slot.at)) || [...this.opened].some(at) || [...(this.refusal?.faults?.keys() ?? [])].some(at);
  }

  touch() {
    this.local.clear();
  }

  redraw() {
    this.requestUpdate();
  }

  /** Places behind one that is gone have other numbers now. */
  closed(at) {
    this.opened = new Set([...this.opened].filter((one) => !one.startsWith(`${at}/`)));
  }

  /** Opens what a place lies in, and goes there. */
  async goTo(at) {
    const path = steps(at);
    path.forEach((_, index) => this.opened.add(`/${path.slice(0, index + 1).join('/')}`));
    this.requestUpdate();
    await this.updateComplete;
    await this.updateComplete;
    for (let length = path.length; length > 0; length--) {
      const place = this.querySelector(`[data-at="${CSS.escape(`/${path.slice(0, length).join('/')}`)}"]`);
      if (place) {
        place.closest('details.more')?.setAttribute('open', '');
        const control = place.querySelector('input, select, textarea, summary, button');
        control?.focus({ preventScroll: true });
        place.scrollIntoView({ block: 'center' });
        return;
      }
    }
  }

  // Saving

  async save(event) {
    event.preventDefault();
    if (this.saving) {
      return;
    }
    const unread = [...this.querySelectorAll('input')].filter((input) => input.validity.badInput);
    if (unread.length) {
      unread.forEach((input) => this.local.set(input.closest('[data-at]').dataset.at, t('Das ist so nicht zu lesen.', 'This can not be read.')));
      this.requestUpdate();
      unread[0].focus();
      return;
    }
    this.reason = new FormData(event.target).get('reason') || undefined;
    this.draft = pruned(this.draft);
    this.saving = true;
    try {
      await this.send();
    } catch (failure) {
      await this.refuse(failure);
    } finally {
      this.saving = false;
    }
  }

  async send() {
    const { plan, target, reason } = this;
    if (target.list) {
      const made = await plan.change('POST', this.address, { body: this.draft, reason });
      const path = plan.address(target.section, made.value.id);
      this.done(made, { undo: () => plan.change('DELETE', path, { etag: made.etag, reason: back() }) });
      return;
    }
    const patch = mergePatch(pruned(this.base), this.draft);
    if (!Object.keys(patch).length) {
      this.leave();
      return;
    }
    const base = this.base;
    const made = await plan.patch(this.address, patch, this.etag, reason);
    const before = mergePatch(this.draft, pruned(base));
    this.done(made, { undo: () => plan.patch(this.address, before, made.etag, back()) });
  }

  done(made, saved) {
    this.plan.saved = { ...saved, revision: made.revision, name: this.name(this.draft) };
    this.base = this.draft;
    this.plan.drafts.delete(this.address);
    this.leave();
  }

  leave() {
    this.dispatchEvent(new CustomEvent('left', { bubbles: true, detail: this.target.section }));
  }

  async refuse(failure) {
    if (failure.status === 412 || (failure.status === 404 && this.target.entity)) {
      try {
        await this.compare();
        return;
      } catch (other) {
        this.refusal = other;
        return;
      }
    }
    this.refusal = failure;
    const first = failure.faults?.keys().next().value;
    if (first !== undefined) {
      [...failure.faults.keys()].forEach((at) => steps(at).forEach((_, index, path) => this.opened.add(`/${path.slice(0, index).join('/')}`)));
      await this.goTo(first);
    } else {
      await this.updateComplete;
      this.querySelector('.refused')?.scrollIntoView({ block: 'center' });
    }
  }

  /** Somebody was faster: what differs is decided field by field, if there is anything to decide. */
  async compare() {
    this.plan.forget();
    const now = this.target.fields ? await this.plan.section(this.target.section) : await api.maybe(api.tagged(this.address));
    if (!now) {
      this.conflict = { gone: true };
      return;
    }
    const theirs = this.target.fields ? Object.fromEntries(Object.keys(this.schema.properties).map((name) => [name, now.value[name]])) : now.value;
    const rows = differences(this.schema, pruned(this.base), pruned(theirs), this.draft);
    rows.forEach((row) => {
      row.take = same(row.before, row.mine) ? 'theirs' : 'mine';
    });
    if (same(pruned(this.base), pruned(theirs)) && this.target.fields) {
      // Only something else of the section has changed.
      this.etag = now.etag;
      await this.send();
      return;
    }
    this.names = await this.plan.names(refersTo(this.schema));
    this.conflict = { rows, theirs: pruned(theirs), etag: now.etag };
    await this.updateComplete;
    this.querySelector('h2')?.focus();
  }

  async settle(event) {
    event.preventDefault();
    const { rows, theirs, etag } = this.conflict;
    const draft = structuredClone(theirs);
    rows.filter((row) => row.take === 'mine').forEach((row) => putAt(draft, row.at, row.mine));
    this.begin(theirs, etag, draft);
    this.conflict = null;
    this.saving = true;
    try {
      await this.send();
    } catch (failure) {
      await this.refuse(failure);
    } finally {
      this.saving = false;
    }
  }

  async discard() {
    const name = this.name(this.base);
    const { plan } = this;
    const path = this.address;
    const list = this.place.split('/')[2];
    const again = `${plan.address(this.target.section)}${list === 'items' ? '' : `/${list}`}`;
    const { base } = this;
    const made = await ask(t(`„${name}“ löschen?`, `Delete '${name}'?`), {
      text: t('Im Verlauf bleibt es erhalten.', 'It stays in the history.'),
      fields: [{ name: 'reason', label: t('Grund', 'Reason') }],
      yes: t('Löschen', 'Delete'),
      danger: true,
      act: ({ reason }) =>
        plan.change('DELETE', path, { etag: this.etag, reason: reason || undefined }).catch(async (failure) => {
          throw await plan.explained(failure);
        }),
    });
    if (made) {
      this.draft = this.base;
      plan.saved = { deleted: true, revision: made.revision, name, undo: () => plan.bring(base, again, made.revision, back()) };
      this.leave();
    }
  }

  drop() {
    this.begin(this.read.value, this.read.etag);
    this.restored = false;
    this.plan.drafts.delete(this.address);
    this.requestUpdate();
  }

  /** Begins with an entry of the catalogue. */
  take(index) {
    this.draft = index === '' ? {} : structuredClone(this.templates[index][1]);
    this.filled = structuredClone(this.draft);
    this.redraw();
  }

  // Drawing

  name(value) {
    return this.target.fields ? this.about : title(this.schema, value, this.names) || this.about;
  }

  get about() {
    const one = section(this.target.section);
    return this.target.fields ? label(one.schema) : label(this.schema);
  }

  content() {
    const { section: name } = this.target;
    const one = section(name);
    if (this.missing) {
      return html`${heading(label(one.schema))}${nothingHere(t('Das gibt es im Plan nicht mehr.', 'The plan does not have this any more.'), html`<a class="button" href=${to(this.plan.strategy, 'plan', name)}>${label(one.schema)}</a>`)}`;
    }
    return html`
      ${heading(
        this.target.list ? t(`Neu: ${this.about}`, `New: ${this.about}`) : this.name(this.base),
        html`<a href=${to(this.plan.strategy, 'plan')}>${t('Plan', 'Plan')}</a> › <a href=${to(this.plan.strategy, 'plan', name)}>${label(one.schema)}</a>${this.target.fields ? nothing : html` › ${this.about}`}`,
        this.writes && this.target.entity && !this.conflict ? html`<button type="button" @click=${() => this.discard()}>${t('Löschen', 'Delete')}</button>` : nothing,
      )}
      ${this.told()} ${this.conflict ? this.sides() : this.form()}
    `;
  }

  /** What the assessment found about this. */
  told() {
    const { section: name, fields } = this.target;
    const starts = fields ? section(name).fields.map(([one]) => (name === BASICS ? `/${one}` : `/${name}/${one}`)) : this.place ? [this.place] : NOTHING;
    const found = (this.findings ?? NOTHING).filter((finding) => finding.pointers.some((at) => starts.some((start) => at === start || at.startsWith(`${start}/`))));
    return found.map(
      (finding) => html`
        <div class="hint">
          <p>${badge(word('severity', finding.severity), tone('severity', finding.severity))} <strong>${bilingual(finding.message)}</strong></p>
          <p>${bilingual(finding.remedy)}</p>
        </div>
      `,
    );
  }

  form() {
    return card(
      '',
      html`
        <form class="plan-form" novalidate @submit=${(event) => this.save(event)}>
          ${this.restored
            ? html`<div class="hint"><p>${t('Ihre Eingaben von vorhin sind noch nicht gespeichert.', 'What you entered before is not saved yet.')} <button type="button" @click=${() => this.drop()}>${t('Verwerfen', 'Discard')}</button></p></div>`
            : nothing}
          ${this.templates?.length
            ? field(
                t('Aus dem Katalog', 'From the catalogue'),
                (id) => html`<select id=${id} @change=${(event) => this.take(event.target.value)}>
                  <option value="">${t('Nichts übernehmen', 'Take nothing over')}</option>
                  ${this.templates.map(([text], index) => html`<option value=${index}>${text}</option>`)}
                </select>`,
                { hint: t('Füllt das Formular; danach passen Sie es an.', 'Fills in the form; adapt it then.') },
              )
            : nothing}
          <fieldset class="plain-set" ?disabled=${!this.writes}>
            <legend class="unseen">${this.about}</legend>
            ${this.controls.fields(this.schema, this, { without: this.target.list ? NOTHING : ['id'] })}
          </fieldset>
          ${this.refusal ? refused(this.said(this.refusal)) : nothing}
          ${this.writes
            ? html`
                ${field(t('Warum ändern Sie das? (für den Verlauf)', 'Why do you change this? (for the history)'), (id) => html`<input id=${id} name="reason" maxlength="500" />`)}
                <div class="actions">
                  <button type="submit" class="primary" ?disabled=${this.saving}>${t('Speichern', 'Save')}</button>
                  <button type="button" @click=${() => { this.draft = this.base; this.leave(); }}>${t('Abbrechen', 'Cancel')}</button>
                </div>
              `
            : html`<p class="note">${t('Ihre Rolle darf hier lesen, aber nichts ändern.', 'Your role may read here, but change nothing.')}</p>`}
        </form>
      `,
    );
  }

  /** A refusal that names fields as the form does. */
  said({ problem }) {
    const errors = problem?.errors?.map(({ detail, pointer }) => {
      const names = pointer ? trail(pointer, this.schema) : NOTHING;
      return names.length ? { detail: `${names.join(', ')}: ${detail}` } : { detail, pointer };
    });
    return { problem: problem && { ...problem, errors } };
  }

  /** What each has made of it, side by side. */
  sides() {
    if (this.conflict.gone) {
      return card(t('Inzwischen gelöscht', 'Deleted meanwhile'), html`
        <p>${t('Jemand anders hat das gelöscht, während Sie es geändert haben. Im Verlauf lässt es sich wiederherstellen.', 'Somebody else has deleted this while you changed it. It can be restored in the history.')}</p>
        <div class="actions"><a class="button" href=${to(this.plan.strategy, 'history')}>${t('Zum Verlauf', 'To the history')}</a></div>
      `);
    }
    const { rows } = this.conflict;
    const sides = [t('Vorher', 'Before'), t('Gespeichert von anderen', 'Saved by others'), t('Ihre Eingabe', 'Your entry')];
    const said = (row, value) => words(row.schema, value, this.names, true) || html`<em>${t('leer', 'empty')}</em>`;
    const pick = (row, which, text) => html`
      <label><input type="radio" name=${row.at} .checked=${row.take === which} @change=${() => { row.take = which; }} /> <span class="said">${text}</span></label>
    `;
    return html`
      <section class="card">
        <div class="card-head"><h2 tabindex="-1">${t('Jemand anders war schneller', 'Somebody else was faster')}</h2></div>
        <p>${t('Während Sie geändert haben, wurde dasselbe gespeichert. Wählen Sie je Feld, was gelten soll.', 'While you made changes, somebody saved the same. Choose for each field what shall hold.')}</p>
        <form @submit=${(event) => this.settle(event)}>
          <div class="scroll" tabindex="0" role="region" aria-label=${t('Unterschiede', 'Differences')}>
            <table class="plan-sides" role="table">
              <caption class="unseen">${t('Felder, in denen sich die Stände unterscheiden', 'Fields in which the states differ')}</caption>
              <thead role="rowgroup"><tr role="row">
                ${[t('Feld', 'Field'), ...sides].map((text) => html`<th scope="col" role="columnheader">${text}</th>`)}
              </tr></thead>
              <tbody role="rowgroup">
                ${rows.map((row) => html`
                  <tr role="row">
                    <th scope="row" role="rowheader">${row.label} ${row.both ? badge(t('beide geändert', 'both changed'), 'warn') : nothing}</th>
                    <td role="cell" data-side=${sides[0]}>${said(row, row.before)}</td>
                    <td role="cell" data-side=${sides[1]}>${pick(row, 'theirs', said(row, row.theirs))}</td>
                    <td role="cell" data-side=${sides[2]}>${pick(row, 'mine', said(row, row.mine))}</td>
                  </tr>
                `)}
              </tbody>
            </table>
          </div>
          ${rows.length ? nothing : html`<p>${t('Beide Stände sind gleich; es gibt nichts zu entscheiden.', 'Both states are the same; there is nothing to decide.')}</p>`}
          <div class="actions">
            <button type="submit" class="primary">${t('So speichern', 'Save like this')}</button>
            <button type="button" @click=${() => { this.conflict = null; }}>${t('Zurück zum Formular', 'Back to the form')}</button>
          </div>
        </form>
      </section>
    `;
  }
}

define('planwerk-plan-form', PlanForm);
