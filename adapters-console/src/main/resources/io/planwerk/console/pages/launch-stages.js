/** The stages of a roadmap: when they are, what begins and ends them, and what they taught. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { chart, gantt } from '../charts.js';
import { bilingual, count, date, month, t } from '../i18n.js';
import { to, toPointer } from '../routes.js';
import { ask, badge, card, nothingHere, tell } from '../ui.js';
import { View, define } from '../view.js';
import { tone, word } from '../words.js';
import './launch-signoffs.js';

const MONTH = /^(\d{4})-(\d{2})$/;

/** The beginning of a month, some months later, in milliseconds. */
function time(text, later = 0) {
  const [, year, number] = text.match(MONTH).map(Number);
  return Date.UTC(year, number - 1 + later, 1);
}

/** The beginning of the month in which a time lies. */
const monthOf = (at) => time(new Date(at).toISOString().slice(0, 7));

const same = (one, other) => one.code === other.code && one.detail.en === other.detail.en;

const YEAR = 366 * 24 * 60 * 60 * 1000;

/** More months than that don't fit on a page beside each other. */
const WIDE = 24;

/** So many dates below the stages are told in the picture; all of them stand in the table. */
const MOST = 24;

/** Where what is missing can be mended, when that isn't in the plan. */
const ELSEWHERE = { NOT_LAUNCHING: '', NOT_ALIGNED: 'align', ALIGNMENT_STALE: 'align' };

class LaunchStages extends View {
  static properties = { ...View.properties, me: { attribute: false } };

  get base() {
    return `strategies/${this.route.strategy}`;
  }

  willUpdate(changed) {
    if (changed.get('route')) {
      this.reload();
    }
  }

  async load() {
    const [launch, life, calendar] = await Promise.all([
      api.get(`${this.base}/stages`),
      api.get(`${this.base}/lifecycle`),
      api.get(`${this.base}/calendar`, { kind: 'MILESTONE,LAUNCH' }),
    ]);
    this.launch = launch;
    this.life = life;
    this.dates = calendar.items;
  }

  async step(stage, act, title, text) {
    const done = await ask(title, {
      text,
      fields: [{ name: 'reason', label: t('Begründung', 'Reason'), kind: 'long' }],
      yes: title,
      act: ({ reason }) => api.post(`${this.base}/stages/${stage.id}/${act}`, undefined, { query: { reason } }).then(() => true),
    });
    if (done) {
      tell(t('Das ist festgehalten.', 'This is noted.'));
      this.reload();
    }
  }

  schedule(stages) {
    const begins = Math.min(...stages.map((stage) => time(stage.span.from)));
    const ends = Math.max(...stages.map((stage) => time(stage.span.to ?? stage.span.from, 1)));
    const near = this.dates.filter((one) => Date.parse(one.from) >= begins - YEAR && Date.parse(one.from) < ends + YEAR);
    const told = near.slice(0, MOST);
    const now = Date.now();
    const today = now > begins - YEAR && now < ends + YEAR ? now : null;
    const times = [...told.map((one) => Date.parse(one.from)), ...(today ? [today] : [])];
    const from = Math.min(begins, ...times.map(monthOf));
    const end = Math.max(ends, ...times.map((at) => time(new Date(at).toISOString().slice(0, 7), 1)));
    const label = `${t('Zeitplan:', 'Schedule:')} ${count(stages.length, ['Stufe', 'Stufen'], ['stage', 'stages'])}, ${count(told.length, ['Termin', 'Termine'], ['date', 'dates'])}`;
    return html`
      <div class=${(end - from) / (YEAR / 12) > WIDE ? 'launch-far' : ''}>
        ${today ? html`<p class="launch-jump"><button type="button" @click=${() => this.jump()}>${t('Zu heute', 'Jump to today')}</button></p>` : nothing}
        ${chart(
          label,
          html`<div class="scroll launch-schedule" tabindex="0" role="region" aria-label=${t('Zeitplan der Stufen', 'Schedule of the stages')}>
            ${gantt(label, [...stages.map((stage) => this.span(stage)), ...told.map((one) => this.dated(one))], {
              from,
              to: end,
              show: (at) => month(new Date(at).toISOString().slice(0, 7)),
              today,
            })}
          </div>`,
          [
            { title: t('Was', 'What'), cell: (one) => html`<a href=${toPointer(this.route.strategy, one.pointer)}>${one.name}</a>` },
            { title: t('Art', 'Kind'), cell: (one) => word('calendar', one.kind ?? 'STAGE') },
            { title: t('Wann', 'When'), cell: (one) => (one.kind ? this.day(one) : this.when(one)) },
            { title: t('Stand', 'State'), cell: (one) => (one.status ? word('stage', one.status) : this.reached(one)) },
          ],
          [...this.launch.items, ...this.dates],
        )}
        ${today ? nothing : html`<p class="note">${now < begins ? t('Die Stufen beginnen erst später; heute liegt vor dem Bild.', 'The stages begin later; today lies before the picture.') : t('Die Stufen sind vorüber; heute liegt hinter dem Bild.', 'The stages are over; today lies behind the picture.')}</p>`}
        ${near.length > told.length ? html`<p class="note">${count(near.length - told.length, ['weiterer Termin steht nur in der Tabelle.', 'weitere Termine stehen nur in der Tabelle.'], ['more date is in the table only.', 'more dates are in the table only.'])}</p>` : nothing}
      </div>
    `;
  }

  span(stage) {
    return {
      label: stage.name,
      from: time(stage.span.from),
      to: time(stage.span.to ?? stage.span.from, 1),
      kind: { PLANNED: 'planned', CLOSED: 'done' }[stage.status],
      note: `${stage.name}: ${this.when(stage)}, ${word('stage', stage.status)}`,
    };
  }

  dated(one) {
    return { label: one.kind === 'LAUNCH' ? `${word('calendar', one.kind)}: ${one.name}` : one.name, marks: [{ at: Date.parse(one.from), label: `${bilingual(one.title)}: ${this.day(one)}`, short: this.day(one), kind: one.done ? 'done' : '' }] };
  }

  /** A launch is planned for a month, and not for a day of it. */
  day(one) {
    return one.kind === 'LAUNCH' ? month(one.from.slice(0, 7)) : date(one.from);
  }

  reached(one) {
    return one.done === undefined ? '–' : one.done ? t('Erreicht', 'Reached') : t('Noch nicht erreicht', 'Not reached yet');
  }

  jump() {
    const frame = this.querySelector('.launch-schedule');
    const { left } = this.querySelector('.launch-schedule .today').getBoundingClientRect();
    frame.scrollLeft += left - frame.getBoundingClientRect().left - frame.clientWidth / 2;
    frame.focus({ preventScroll: true });
  }

  when(stage) {
    const { from, to: end } = stage.span ?? {};
    return from ? (end && end !== from ? `${month(from)} – ${month(end)}` : month(from)) : t('ohne Zeit', 'without a time');
  }

  noted(what, noted) {
    return noted ? html`<p class="note">${what}: ${date(noted.at)}, ${noted.by}${noted.reason ? `: ${noted.reason}` : nothing}</p>` : nothing;
  }

  criteria(title, criteria) {
    return criteria.length
      ? html`<h3>${title}</h3>
          <ul class="plain-list">
            ${criteria.map((one) => html`<li>${badge(word('criterion', one.state), tone('criterion', one.state))} ${one.name}</li>`)}
          </ul>`
      : nothing;
  }

  /** What stands against each of several planned stages, so that it is said once. */
  shared() {
    const planned = this.launch.items.filter((stage) => stage.status === 'PLANNED');
    return planned.length > 1
      ? planned[0].unmet.filter((one) => planned.every((stage) => stage.unmet.some((other) => same(one, other))))
      : [];
  }

  reasons(unmet) {
    const { strategy } = this.route;
    const address = (one) => (one.code in ELSEWHERE ? to(strategy, ELSEWHERE[one.code]) : one.pointers.length ? toPointer(strategy, one.pointers[0]) : null);
    return html`<ul>
      ${unmet.map((one) => html`<li>${address(one) ? html`<a href=${address(one)}>${bilingual(one.detail)}</a>` : bilingual(one.detail)}</li>`)}
    </ul>`;
  }

  stage(stage, shared) {
    const own = stage.status === 'PLANNED' ? stage.unmet.filter((one) => !shared.some((other) => same(one, other))) : stage.unmet;
    const act =
      stage.status === 'PLANNED'
        ? ['open', t('Stufe öffnen', 'Open the stage'), t('Danach gelten ihre Maßnahmen und Plattformen als begonnen.', 'Its measures and platforms count as begun then.')]
        : stage.status === 'OPEN'
          ? ['close', t('Stufe abschließen', 'Close the stage'), t('Danach ist zu sagen, was sie gelehrt hat.', 'What it taught has to be said then.')]
          : null;
    return card(
      stage.name,
      html`
        <p>${badge(word('stage', stage.status), tone('stage', stage.status))} ${this.when(stage)}</p>
        ${this.noted(t('Geöffnet', 'Opened'), stage.opened)} ${this.noted(t('Abgeschlossen', 'Closed'), stage.closed)}
        ${this.criteria(t('Damit sie beginnt', 'For it to begin'), stage.entry)} ${this.criteria(t('Damit sie endet', 'For it to end'), stage.exit)}
        ${own.length && act ? html`<h3>${t('Was dem nächsten Schritt entgegensteht', 'What stands against the next step')}</h3>${this.reasons(own)}` : nothing}
        ${act && !own.length && stage.unmet.length ? html`<p class="note">${t('Ihr steht nur entgegen, was oben für alle Stufen steht.', 'Only what is told above for all stages stands against it.')}</p>` : nothing}
        ${stage.lessons.length
          ? html`<h3>${t('Was sie gelehrt hat', 'What it taught')}</h3>
              <ul>
                ${stage.lessons.map((lesson) => html`<li><strong>${lesson.name}</strong>${lesson.text ? html`: ${lesson.text}` : nothing}</li>`)}
              </ul>`
          : nothing}
        ${stage.asksForLessons
          ? html`<p class="note">${t('Was hat die Stufe gelehrt? Bitte tragen Sie es ein, bevor die nächste beginnt.', 'What did the stage teach? Please enter it before the next one begins.')}</p>`
          : nothing}
      `,
      {
        actions: html`
          ${act ? html`<button type="button" @click=${() => this.step(stage, act[0], act[1], act[2])}>${act[1]}<span class="unseen">: ${stage.name}</span></button>` : nothing}
          <a class="button" href=${toPointer(this.route.strategy, stage.pointer)}>${t('Im Plan', 'In the plan')}<span class="unseen">: ${stage.name}</span></a>
        `,
      },
    );
  }

  content() {
    const stages = this.launch.items;
    const timed = stages.filter((stage) => stage.span);
    const shared = this.shared();
    return html`
      ${shared.length ? card(t('Was allen geplanten Stufen entgegensteht', 'What stands against all planned stages'), this.reasons(shared)) : nothing}
      ${timed.length ? card(t('Zeitplan', 'Schedule'), this.schedule(timed), { wide: true }) : nothing}
      ${stages.length
        ? stages.map((stage) => this.stage(stage, shared))
        : nothingHere(t('Der Plan hat noch keine Stufen.', 'The plan has no stages yet.'), html`<a class="button" href=${toPointer(this.route.strategy, '/roadmap')}>${t('Roadmap planen', 'Plan the roadmap')}</a>`)}
      <planwerk-launch-signoffs .route=${this.route} .me=${this.me} .life=${this.life} .changed=${() => this.reload()}></planwerk-launch-signoffs>
    `;
  }
}

define('planwerk-launch-stages', LaunchStages);
