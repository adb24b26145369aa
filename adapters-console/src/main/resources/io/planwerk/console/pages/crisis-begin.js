/** Forms by which an incident is opened and a drill begins. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { t } from '../i18n.js';
import { to } from '../routes.js';
import { card, field, heading, refused } from '../ui.js';
import { define } from '../view.js';
import { values, word } from '../words.js';
import { levelChoices } from './crisis-level.js';
import { choices, entities } from './entities.js';
import { filled } from './listen-mention.js';
import { Part } from './part.js';

class Begin extends Part {
  static properties = { ...Part.properties, refusal: { state: true }, sending: { state: true } };

  get drill() {
    return this.route.rest[0] === 'drill';
  }

  async load() {
    const { strategy, query } = this.route;
    const mention = query.get('mention');
    const [plan, people, said] = await Promise.all([
      api.maybe(api.get(`strategies/${strategy}/crisis`)),
      this.drill ? entities(strategy, 'resources/people') : [],
      mention && !this.drill ? api.maybe(api.get(`strategies/${strategy}/mentions/${mention}`)) : null,
    ]);
    Object.assign(this, { plan, people, said, refusal: null });
  }

  async send(event) {
    event.preventDefault();
    const data = new FormData(event.target);
    const entered = filled(Object.fromEntries(data));
    const body = this.drill
      ? { ...entered, participants: data.getAll('participants'), ...(entered.loudness ? { loudness: Number(entered.loudness) } : {}) }
      : { ...entered, ...(entered.level ? { level: Number(entered.level) } : {}), ...(this.said ? { mentions: [this.said.id] } : {}) };
    this.sending = true;
    try {
      const made = await api.post(`strategies/${this.route.strategy}/${this.drill ? 'drills' : 'incidents'}`, body);
      location.hash = to(this.route.strategy, 'crisis', made.id);
    } catch (failure) {
      this.refusal = failure;
    } finally {
      this.sending = false;
    }
  }

  fault(name) {
    return this.refusal?.faults?.get(`/${name}`);
  }

  content() {
    const { strategy } = this.route;
    return html`
      <p><a href=${to(strategy, 'crisis')}>${t('← Krisenraum', '← Crisis room')}</a></p>
      ${this.drill
        ? heading(
            t('Übung beginnen', 'Begin a drill'),
            t(
              'Eine Übung läuft wie der Ernstfall, mit erfundenen Erwähnungen. Nur wer teilnimmt, wird benachrichtigt; Zahlen und Vorfälle im Ernst bleiben unberührt.',
              'A drill runs like the real thing, on invented mentions. Nobody but those who take part is told; figures and incidents in earnest stay untouched.',
            ),
          )
        : heading(
            t('Vorfall eröffnen', 'Open an incident'),
            t(
              'Aufgaben aller erreichten Stufen entstehen sofort, und die Alarmkette beginnt, bis jemand übernimmt.',
              'The tasks of all levels reached come up at once, and people are called along the chain until somebody takes it over.',
            ),
          )}
      ${card(
        '',
        html`
          <form @submit=${(event) => this.send(event)}>
            ${this.drill ? this.drillFields() : this.incidentFields()} ${this.refusal ? refused(this.refusal) : nothing}
            <div class="actions">
              <button type="submit" class="primary" ?disabled=${this.sending}>${this.drill ? t('Übung beginnen', 'Begin the drill') : t('Eröffnen', 'Open')}</button>
              <a class="button" href=${to(strategy, 'crisis')}>${t('Abbrechen', 'Cancel')}</a>
            </div>
          </form>
        `,
      )}
    `;
  }

  select(name, label, options, more = {}) {
    return field(
      label,
      (id, about) => html`<select id=${id} name=${name} aria-describedby=${about}>
        ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === more.value}>${text}</option>`)}
      </select>`,
      { ...more, fault: this.fault(name) },
    );
  }

  text(name, label, more = {}) {
    return field(
      label,
      (id, about) => html`<input id=${id} name=${name} type=${more.kind ?? 'text'} min=${more.min ?? nothing} max=${more.max ?? nothing} ?required=${more.required} aria-describedby=${about} />`,
      { ...more, fault: this.fault(name) },
    );
  }

  incidentFields() {
    return html`
      ${this.text('name', t('Name', 'Name'), { required: true, hint: t('Woran ihn alle erkennen, etwa „Lärm der Baureihe 7“.', 'By which everybody knows it, such as “Noise of series 7”.') })}
      ${this.select('level', t('Stufe', 'Level'), levelChoices(this.plan), { value: '2', hint: t('Wie hoch Sie es sehen. Sie lässt sich jederzeit ändern.', 'How high you see it. It can be changed at any time.') })}
      ${field(
        t('Was Sie gesehen haben', 'What you saw'),
        (id, about) => html`<textarea id=${id} name="reason" rows="4" required aria-describedby=${about}></textarea>`,
        { required: true, fault: this.fault('reason') },
      )}
      ${this.said
        ? html`<p>${t('Zu sehen ist es in dieser Erwähnung:', 'It shows in this mention:')}</p>
            <blockquote class="said">${this.said.text}</blockquote>`
        : nothing}
    `;
  }

  drillFields() {
    const planned = (this.plan?.drills ?? []).filter((one) => !one.done);
    return html`
      ${planned.length
        ? this.select('exercise', t('Übung aus dem Plan', 'Drill of the plan'), [['', t('keine', 'none')], ...choices(planned)], { value: planned[0].id, hint: t('Danach lässt sich im Plan vermerken, dass sie stattfand.', 'Afterwards the plan can be told that it was held.') })
        : nothing}
      ${this.text('name', t('Name', 'Name'), { hint: t('Ohne Eingabe heißt sie wie die Übung des Plans oder das Szenario.', 'Where nothing is entered, it is called like the drill of the plan or the scenario.') })}
      ${this.select('scenario', t('Worum es geht', 'What it is about'), values('scenario').map((one) => [one, word('scenario', one)]))}
      ${this.select('shape', t('Wie es kommt', 'How it comes'), values('shape').map((one) => [one, word('shape', one)]))}
      ${this.text('loudness', t('Erwähnungen in der lautesten Minute', 'Mentions in the loudest minute'), { kind: 'number', min: 1, max: 30, hint: t('1 bis 30; 6, wenn nichts dasteht', '1 to 30; 6 where nothing is entered') })}
      <fieldset class="plain-set">
        <legend>${t('Wer teilnimmt', 'Who takes part')}</legend>
        <p class="about">${t('Nur diese werden benachrichtigt.', 'Only these are told.')} ${this.fault('participants') ?? ''}</p>
        <div class="ticks">${this.people.map((one) => html`<label><input type="checkbox" name="participants" value=${one.id} /> ${one.name}</label>`)}</div>
      </fieldset>
    `;
  }
}

define('planwerk-crisis-begin', Begin);
