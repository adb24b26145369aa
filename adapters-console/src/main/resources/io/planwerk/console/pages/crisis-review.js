/** What came of an incident: what was measured, what went well and badly, and lessons for the plan. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { count, moment, number, t } from '../i18n.js';
import { badge, card, field, figure, nothingHere, refused, tell } from '../ui.js';
import { levelTone } from './crisis-level.js';
import { lineButton } from './part.js';

const MOST_LESSONS = 8;

export const reviewOf = (room) => api.get(`${room.base}/review`);

const minutes = (value) => (value === undefined ? '–' : t(`${number(value)} Min.`, `${number(value)} min`));

export function review(room, found) {
  if (!found?.facts) {
    return nothing;
  }
  return html`
    ${measured(found.facts)}
    ${found.at
      ? said(room, found)
      : room.may('REVIEW')
        ? card(t('Nachbereitung', 'Review'), entry(room))
        : card('', nothingHere(t('Nachbereitet wird, wenn der Vorfall geschlossen ist.', 'It is reviewed once the incident is closed.')))}
  `;
}

function measured(facts) {
  const late = facts.minutesToReaction === undefined || facts.minutesToReaction > facts.minutesAllowed;
  return html`
    <div class="figures">
      ${figure(number(facts.peak), t('höchste Stufe', 'highest level'), levelTone(facts.peak))} ${figure(minutes(facts.minutes), t('Dauer', 'duration'))}
      ${facts.minutesToNotice === undefined ? nothing : figure(minutes(facts.minutesToNotice), t('bis bemerkt', 'until noticed'))}
      ${figure(minutes(facts.minutesToAcknowledge), t('bis übernommen', 'until taken over'), 'plain', count(facts.calls, ['Anruf', 'Anrufe'], ['call', 'calls']))}
      ${figure(
        minutes(facts.minutesToReaction),
        t('bis zur ersten Reaktion', 'until the first reaction'),
        facts.minutesAllowed === undefined ? 'plain' : late ? 'bad' : 'good',
        facts.minutesAllowed === undefined ? nothing : t(`erlaubt sind ${minutes(facts.minutesAllowed)}`, `${minutes(facts.minutesAllowed)} allowed`),
      )}
      ${figure(number(facts.tasksDone), t('Aufgaben erledigt', 'tasks done'), 'plain', t(`${number(facts.tasksLate)} zu spät, ${number(facts.tasksDropped)} fallen gelassen`, `${number(facts.tasksLate)} late, ${number(facts.tasksDropped)} dropped`))}
      ${figure(number(facts.statements), t('Aussagen veröffentlicht', 'statements published'))} ${figure(number(facts.mentions), t('geknüpfte Erwähnungen', 'mentions tied'))}
    </div>
  `;
}

function entry(room) {
  const lessons = room.lessons ?? 1;
  const fault = (pointer) => room.refusal?.faults?.get(pointer);
  const long = (name, label, pointer, required = false) =>
    field(label, (id, about) => html`<textarea id=${id} name=${name} rows="3" ?required=${required} aria-describedby=${about}></textarea>`, { required, fault: fault(pointer) });
  const more = () => {
    room.lessons = lessons + 1;
    room.requestUpdate();
  };
  const send = async (event) => {
    event.preventDefault();
    const data = new FormData(event.target);
    const text = (name) => data.get(name).trim() || undefined;
    const learnt = Array.from({ length: lessons }, (_, index) => ({ name: text(`name-${index}`), text: text(`text-${index}`) })).filter((one) => one.name || one.text).map((one, index) => ({ id: `lesson-${room.incident.id}-${index + 1}`, ...one }));
    try {
      await api.post(`${room.base}/review`, { summary: text('summary'), wentWell: text('wentWell'), wentBadly: text('wentBadly'), lessons: learnt });
      room.refusal = null;
      room.lessons = 1;
      tell(t('Nachbereitet.', 'Reviewed.'));
    } catch (failure) {
      room.refusal = failure;
      room.requestUpdate();
      return;
    }
    await room.refresh();
  };
  return html`
    <form @submit=${send}>
      ${long('summary', t('Was geschah', 'What happened'), '/summary', true)} ${long('wentWell', t('Was gut ging', 'What went well'), '/wentWell')}
      ${long('wentBadly', t('Was nicht gut ging', 'What went badly'), '/wentBadly')}
      ${Array.from(
        { length: lessons },
        (_, index) => html`
          <fieldset class="plain-set">
            <legend>${t(`Lehre ${index + 1}`, `Lesson ${index + 1}`)}</legend>
            ${field(t('In wenigen Worten', 'In a few words'), (id, about) => html`<input id=${id} name="name-${index}" aria-describedby=${about} />`, { fault: fault(`/lessons/${index}/name`) })}
            ${long(`text-${index}`, t('Was daraus folgt', 'What follows from it'), `/lessons/${index}/text`)}
          </fieldset>
        `,
      )}
      ${room.refusal ? refused(room.refusal) : nothing}
      <div class="actions">
        <button type="submit" class="primary">${t('Nachbereitung abschließen', 'Finish the review')}</button>
        ${lessons < MOST_LESSONS ? html`<button type="button" @click=${more}>${t('Weitere Lehre', 'Another lesson')}</button>` : nothing}
      </div>
    </form>
  `;
}

function said(room, found) {
  const part = (title, text) => (text ? html`<h3>${title}</h3><p class="said">${text}</p>` : nothing);
  return html`
    ${card(
      t('Nachbereitung', 'Review'),
      html`<p class="note">${moment(found.at)} · ${found.by ?? ''}</p>
        ${part(t('Was geschah', 'What happened'), found.summary)} ${part(t('Was gut ging', 'What went well'), found.wentWell)} ${part(t('Was nicht gut ging', 'What went badly'), found.wentBadly)}
        ${found.drillPatch?.length && !noted(room)
          ? html`<p><button type="button" @click=${() => adopt(room, found.drillPatch, t('Im Plan steht, dass die Übung stattfand.', 'The plan says that the drill was held.'))}>${t('Übung im Plan vermerken', 'Note the drill in the plan')}</button></p>`
          : nothing}`,
    )}
    ${card(
      t('Lehren', 'Lessons'),
      found.lessons.length
        ? html`<ul class="plain-list">${found.lessons.map((one) => lesson(room, one))}</ul>`
        : nothingHere(t('Keine Lehre festgehalten.', 'No lesson was kept.')),
    )}
  `;
}

/** Whether the plan says already that its drill was held. */
const noted = (room) => room.plan.drills?.some((one) => one.id === room.incident.exercise && one.done);

const lesson = (room, one) => html`
  <li>
    <div class="line">
      <h3>${one.name}</h3>
      ${one.inPlan
        ? badge(t('steht in der Roadmap', 'in the roadmap'), 'good')
        : one.patch.length
          ? lineButton(t('In die Roadmap übernehmen', 'Put it into the roadmap'), one.name, () => adopt(room, one.patch, t('Steht in der Roadmap.', 'It is in the roadmap.')))
          : nothing}
    </div>
    ${one.text ? html`<p class="said">${one.text}</p>` : nothing}
    ${one.inPlan || one.patch.length ? nothing : html`<p class="note">${t('Die Roadmap hat keine Stufe, die sie aufnehmen könnte.', 'The roadmap has no stage that could keep it.')}</p>`}
  </li>
`;

/** Changes the plan by what the review offers, on top of what it says now. */
async function adopt(room, changes, done) {
  const path = `strategies/${room.route.strategy}`;
  try {
    const { etag } = await api.tagged(path);
    await api.send('PATCH', path, { body: JSON.stringify(changes), ifMatch: etag, headers: { 'Content-Type': 'application/json-patch+json' } });
    room.plan = (await api.maybe(api.get(`${path}/crisis`))) ?? {};
    tell(done);
  } catch (failure) {
    tell(failure.message, 'bad');
  }
  await room.refresh();
}
