/** The form of a subscription: who is told what, when, how dense and where. */

import { LitElement, html, nothing } from 'lit';
import * as api from '../api.js';
import { t } from '../i18n.js';
import { field, refused } from '../ui.js';
import { define } from '../view.js';
import { values, word } from '../words.js';
import { choices } from './entities.js';
import { saveOver } from './part.js';

const LISTS = ['topics', 'tones', 'needs'];
const TEXTS = ['name', 'person', 'unit', 'supply', 'urgency', 'rhythm', 'at', 'weekday', 'density', 'language'];

/** What was entered; nothing where a field is empty, so that what was there before goes. */
function read(form) {
  const data = new FormData(form);
  const text = (name) => data.get(name) || null;
  const address = text('address');
  const [from, until] = [text('quietFrom'), text('quietUntil')];
  return {
    ...Object.fromEntries(TEXTS.map((name) => [name, text(name)])),
    ...Object.fromEntries(LISTS.map((name) => [name, data.getAll(name).length ? data.getAll(name) : null])),
    channel: { kind: data.get('kind'), address },
    quiet: from || until ? { from, until } : null,
    alarms: data.get('alarms') === 'true',
  };
}

/** The same without what is empty, for one that is new. */
const filled = (body) =>
  Object.fromEntries(
    Object.entries(body)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [name, value.constructor === Object ? filled(value) : value]),
  );

class Subscription extends LitElement {
  static properties = {
    strategy: { type: String },
    plan: { attribute: false },
    /** What is so far, or nothing for a new one. */
    value: { attribute: false },
    etag: { type: String },
    back: { type: String },
    /** Takes what the server made of it. */
    saved: { attribute: false },
    kind: { state: true },
    failure: { state: true },
    working: { state: true },
  };

  createRenderRoot() {
    return this;
  }

  willUpdate(changed) {
    if (changed.has('value')) {
      this.kind = this.value?.channel.kind ?? 'FEED';
    }
  }

  async submit(event) {
    event.preventDefault();
    const base = `strategies/${this.strategy}/subscriptions`;
    const body = read(event.target);
    this.working = true;
    try {
      const made = await (this.value
        ? api.patch(`${base}/${this.value.id}`, body, { ifMatch: event.submitter?.value === 'over' ? '*' : this.etag })
        : api.post(base, filled(body)));
      this.failure = null;
      await this.saved(made);
    } catch (failure) {
      this.failure = failure;
    } finally {
      this.working = false;
    }
  }

  select(name, label, options, empty, hint = '') {
    return field(
      label,
      (id, about) => html`
        <select id=${id} name=${name} aria-describedby=${about}>
          ${empty === undefined ? nothing : html`<option value="">${empty}</option>`}
          ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === this.value?.[name]}>${text}</option>`)}
        </select>
      `,
      { hint, fault: this.fault(`/${name}`) },
    );
  }

  input(name, label, { type = 'text', value = this.value?.[name], hint = '', pointer = `/${name}`, required = false } = {}) {
    return field(label, (id, about) => html`<input id=${id} name=${name} type=${type} value=${value ?? ''} ?required=${required} aria-describedby=${about} />`, { hint, fault: this.fault(pointer), required });
  }

  ticks(name, legend, options, none) {
    return html`
      <fieldset class="plain-set">
        <legend>${legend}</legend>
        <div class="ticks">
          ${options.map(([value, text]) => html`<label><input type="checkbox" name=${name} value=${value} ?checked=${this.value?.[name]?.includes(value)} /> ${text}</label>`)}
        </div>
        <p class="about">${this.fault(`/${name}`) ? html`<strong>${this.fault(`/${name}`)}</strong> ` : nothing}${none}</p>
      </fieldset>
    `;
  }

  fault(pointer) {
    return this.failure?.faults?.get(pointer) ?? '';
  }

  render() {
    const { plan, value } = this;
    const words = (kind) => values(kind).map((one) => [one, word(kind, one)]);
    const byPlan = t('wie im Plan', 'as in the plan');
    const kinds = words('channel');
    return html`
      <form @submit=${(event) => this.submit(event)}>
        ${this.input('name', t('Name', 'Name'), { required: true })}
        <h3>${t('Wer und was', 'Who and what')}</h3>
        ${this.select('person', t('Für die Rolle', 'For the role'), choices(plan.people), '–')}
        ${this.select('unit', t('Oder für die Abteilung', 'Or for the unit'), choices(plan.units), '–')}
        ${this.select('supply', t('Versorgung aus dem Plan', 'Supply of the plan'), choices(plan.supplies), t('keine', 'none'), t('Was unten leer bleibt, kommt von ihr.', 'What is left empty below comes from it.'))}
        ${plan.topics.length ? this.ticks('topics', t('Themen', 'Topics'), choices(plan.topics), t('Keines angekreuzt heißt alle.', 'None ticked means all.')) : nothing}
        ${this.ticks('tones', t('Ton', 'Tone'), words('tone'), t('Keiner angekreuzt heißt jeder.', 'None ticked means any.'))}
        ${this.ticks('needs', t('Nur wenn der Verfasser etwas will', 'Only if the author wants something'), [['QUESTION', t('Frage', 'Question')], ['COMPLAINT', t('Beschwerde', 'Complaint')]], t('Nichts angekreuzt heißt auch alles andere.', 'None ticked means everything else, too.'))}
        ${this.select('urgency', t('Mindestens so dringend', 'At least as urgent'), words('urgency'), t('egal', 'any'))}
        <h3>${t('Wann und wie', 'When and how')}</h3>
        ${this.select('rhythm', t('Wie oft', 'How often'), words('supply'), byPlan)}
        ${this.input('at', t('Uhrzeit', 'Time of day'), { type: 'time', hint: t('für tägliche, wöchentliche und monatliche; sonst 08:00', 'for daily, weekly and monthly ones; otherwise 08:00') })}
        ${this.select('weekday', t('Wochentag', 'Day of the week'), words('weekday'), t('Montag, wenn wöchentlich', 'Monday, if weekly'))}
        ${this.select('density', t('Wie dicht', 'How dense'), words('density'), byPlan)}
        ${this.select('language', t('Sprache', 'Language'), [['de', 'Deutsch'], ['en', 'English']], t('wie die Strategie', 'as the strategy'))}
        ${this.input('quietFrom', t('Ruhe ab', 'Quiet from'), { type: 'time', value: value?.quiet?.from, pointer: '/quiet/from' })}
        ${this.input('quietUntil', t('Ruhe bis', 'Quiet until'), { type: 'time', value: value?.quiet?.until, pointer: '/quiet/until' })}
        <h3>${t('Wohin', 'Where to')}</h3>
        ${field(
          t('Weg', 'Way'),
          (id, about) => html`<select id=${id} name="kind" aria-describedby=${about} @change=${(event) => { this.kind = event.target.value; }}>
            ${kinds.map(([one, text]) => html`<option value=${one} ?selected=${one === this.kind}>${text}</option>`)}
          </select>`,
          { fault: this.fault('/channel/kind') || this.fault('/channel') },
        )}
        ${['EMAIL', 'WEBHOOK'].includes(this.kind)
          ? this.input('address', t('Adresse', 'Address'), { type: this.kind === 'EMAIL' ? 'email' : 'url', value: value?.channel.address, pointer: '/channel/address', required: true })
          : nothing}
        <p><label><input type="checkbox" name="alarms" value="true" ?checked=${value?.alarms} /> ${t('Alarme einer Krise kommen auch hierher, sofort und auch in der Ruhezeit', 'Alarms of a crisis come here too, at once and in quiet hours as well')}</label></p>
        ${this.failure ? refused(this.failure) : nothing}
        <div class="actions">
          <button type="submit" class="primary" ?disabled=${this.working}>${t('Speichern', 'Save')}</button>
          ${saveOver(this.failure)}
          <a class="button" href=${this.back}>${t('Abbrechen', 'Cancel')}</a>
        </div>
      </form>
    `;
  }
}

define('planwerk-listen-subscription', Subscription);
