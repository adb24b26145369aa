/** The stages of a roadmap: when they are, what begins and ends them, and what they taught. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { gantt } from '../charts.js';
import { bilingual, list, month, t } from '../i18n.js';
import { toPointer } from '../routes.js';
import { ask, badge, card, nothingHere, table, tell } from '../ui.js';
import { View, define } from '../view.js';
import { tone, word } from '../words.js';

const MONTH = /^(\d{4})-(\d{2})$/;

/** The beginning of a month, some months later, in milliseconds. */
function time(text, later = 0) {
  const [, year, number] = text.match(MONTH).map(Number);
  return Date.UTC(year, number - 1 + later, 1);
}

class LaunchStages extends View {
  get base() {
    return `strategies/${this.route.strategy}`;
  }

  willUpdate(changed) {
    if (changed.get('route')) {
      this.reload();
    }
  }

  async load() {
    [this.launch, this.life] = await Promise.all([api.get(`${this.base}/stages`), api.get(`${this.base}/lifecycle`)]);
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

  async sign(side) {
    const done = await ask(t('Freigabe festhalten', 'Note a sign-off'), {
      text: bilingual(side.detail),
      fields: [
        { name: 'person', label: t('Wer', 'Who'), options: side.waitingFor.map((one) => [one.person, one.label]), required: true },
        {
          name: 'answer',
          label: t('Antwort', 'Answer'),
          options: [
            ['APPROVED', t('gibt frei', 'signs off')],
            ['DECLINED', t('lehnt ab', 'declines')],
          ],
          required: true,
        },
        { name: 'comment', label: t('Anmerkung', 'Comment'), kind: 'long' },
      ],
      yes: t('Festhalten', 'Note'),
      act: ({ person, answer, comment }) =>
        api
          .post(`${this.base}/signoffs`, { side: side.side, person, answer, revision: this.life.strategyRevision, ...(comment ? { comment } : {}) })
          .then(() => true),
    });
    if (done) {
      this.reload();
    }
  }

  picture(stages) {
    const from = Math.min(...stages.map((stage) => time(stage.span.from)));
    const end = Math.max(...stages.map((stage) => time(stage.span.to ?? stage.span.from, 1)));
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('Zeitplan der Stufen', 'Schedule of the stages')}>
      ${gantt(
        t(`Zeitplan von ${stages.length} Stufen`, `Schedule of ${stages.length} stages`),
        stages.map((stage) => ({
          label: stage.name,
          from: time(stage.span.from),
          to: time(stage.span.to ?? stage.span.from, 1),
          kind: { PLANNED: 'planned', CLOSED: 'done' }[stage.status],
          note: `${stage.name}: ${this.when(stage)}, ${word('stage', stage.status)}`,
        })),
        { from, to: end, show: (at) => month(new Date(at).toISOString().slice(0, 7)), today: Date.now() },
      )}
    </div>`;
  }

  when(stage) {
    const { from, to: end } = stage.span ?? {};
    return from ? (end && end !== from ? `${month(from)} – ${month(end)}` : month(from)) : t('ohne Zeit', 'without a time');
  }

  criteria(title, criteria) {
    return criteria.length
      ? html`<h3>${title}</h3>
          <ul class="plain-list">
            ${criteria.map((one) => html`<li>${badge(word('criterion', one.state), tone('criterion', one.state))} ${one.name}</li>`)}
          </ul>`
      : nothing;
  }

  stage(stage) {
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
        ${this.criteria(t('Damit sie beginnt', 'For it to begin'), stage.entry)} ${this.criteria(t('Damit sie endet', 'For it to end'), stage.exit)}
        ${stage.unmet.length && act
          ? html`<h3>${t('Was dem nächsten Schritt entgegensteht', 'What stands against the next step')}</h3>
              <ul>
                ${stage.unmet.map((one) => html`<li>${one.pointers.length ? html`<a href=${toPointer(this.route.strategy, one.pointers[0])}>${bilingual(one.detail)}</a>` : bilingual(one.detail)}</li>`)}
              </ul>`
          : nothing}
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

  signoffs() {
    return card(
      t('Freigaben', 'Sign-offs'),
      table(
        t('Wer freigibt', 'Who signs off'),
        [
          { title: t('Von', 'From'), cell: (side) => word('side', side.side) },
          { title: t('Stand', 'State'), cell: (side) => bilingual(side.detail) },
          { title: t('Wartet auf', 'Waits for'), cell: (side) => list(side.waitingFor.map((one) => one.label)) },
          {
            title: t('Schritt', 'Step'),
            cell: (side) =>
              side.waitingFor.length
                ? html`<button type="button" @click=${() => this.sign(side)}>${t('Festhalten', 'Note')}<span class="unseen">: ${word('side', side.side)}</span></button>`
                : '–',
          },
        ],
        this.life.signoffs,
      ),
    );
  }

  content() {
    const stages = this.launch.items;
    const timed = stages.filter((stage) => stage.span);
    return html`
      ${stages.length
        ? html`${timed.length ? card(t('Zeitplan', 'Schedule'), this.picture(timed), { wide: true }) : nothing} ${stages.map((stage) => this.stage(stage))}`
        : nothingHere(t('Der Plan hat noch keine Stufen.', 'The plan has no stages yet.'), html`<a class="button" href=${toPointer(this.route.strategy, '/roadmap')}>${t('Roadmap planen', 'Plan the roadmap')}</a>`)}
      ${this.signoffs()}
    `;
  }
}

define('planwerk-launch-stages', LaunchStages);
