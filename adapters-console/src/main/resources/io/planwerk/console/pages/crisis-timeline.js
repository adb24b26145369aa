/** All that happened in an incident, the latest first. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { bilingual, count, list, moment, t } from '../i18n.js';
import { badge, card, field, refused, tell } from '../ui.js';
import { tone, word } from '../words.js';
import { levelName } from './crisis-level.js';

const SHOWN = 40;

const row = (...parts) => parts.filter(Boolean).join(' · ');

const told = (act) => (act.telling ? badge(word('telling', act.telling), tone('telling', act.telling)) : nothing);

/** What is told of each kind of event: its title, and what it says beyond that. */
const KINDS = {
  OPENED: (act) => [act.drill ? t('Übung begonnen', 'Drill begun') : t('Vorfall eröffnet', 'Incident opened'), act.name],
  WATCH_FOUND: (act, room) => [act.covered ? t('Wache gefunden', 'Somebody is on watch') : t('Niemand hat Wache', 'Nobody is on watch'), act.onDuty?.length ? list(act.onDuty.map((id) => room.person(id))) : act.next ? t(`die nächste beginnt ${moment(act.next)}`, `the next one begins ${moment(act.next)}`) : ''],
  RATED: (act, room) => [t(`Stufe ${act.level}: ${levelName(act.level, room.plan)}`, `Level ${act.level}: ${levelName(act.level, room.plan)}`), (act.because ?? []).map((one) => bilingual(one)).join(' ')],
  HANDED_BACK: () => [t('Stufe zurückgegeben', 'Level handed back'), t('Es gilt, was gemessen wird.', 'What is measured counts.')],
  LEVEL_REACHED: (act) => [t(`Stufe ${act.height} des Plans erreicht`, `Level ${act.height} of the plan reached`), `${act.name ?? ''}${act.withinMinutes ? t(`; erste Reaktion binnen ${count(act.withinMinutes, ['Minute', 'Minuten'], [])}`, `; first reaction within ${count(act.withinMinutes, [], ['minute', 'minutes'])}`) : ''}`],
  INFORMED: (act, room) => [t('Unterrichtet', 'Informed'), html`${room.person(act.person)} ${told(act)} ${act.contact ?? ''}`],
  CALLED: (act, room) => [t('Angerufen', 'Called'), html`${room.person(act.person)}${act.insteadOf ? t(` für ${room.person(act.insteadOf)}`, ` for ${room.person(act.insteadOf)}`) : ''} ${told(act)} ${act.contact ?? ''}`],
  ACKNOWLEDGED: (act, room) => [t('Übernommen', 'Taken over'), row(room.person(act.person), act.name)],
  TASK_ADDED: (act, room) => [t('Neue Aufgabe', 'New task'), row(act.text, act.owner && room.person(act.owner), act.due && t(`bis ${moment(act.due)}`, `by ${moment(act.due)}`))],
  TASK_ASSIGNED: (act, room) => [t('Aufgabe zugewiesen', 'Task assigned'), `${taskText(act, room)}: ${row(act.owner && room.person(act.owner), act.due && t(`bis ${moment(act.due)}`, `by ${moment(act.due)}`))}`],
  TASK_MOVED: (act, room) => [t('Aufgabe', 'Task'), html`${taskText(act, room)} ${badge(word('task', act.to), tone('task', act.to))}`],
  NOTED: () => [t('Notiz', 'Note'), ''],
  CLASSIFIED: (act) => [t('Art der Krise', 'Kind of crisis'), word('crisis', act.classification?.type)],
  STATEMENT_DRAFTED: (act) => [t('Aussage entworfen', 'Statement drafted'), quote(act.name, act.text)],
  STATEMENT_REWORDED: (act, room) => [t('Aussage neu gefasst', 'Statement reworded'), quote(statementName(act, room), act.text)],
  STATEMENT_JUDGED: (act, room) => [act.approved ? t('Aussage freigegeben', 'Statement approved') : t('Aussage abgelehnt', 'Statement declined'), row(statementName(act, room), room.person(act.person))],
  STATEMENT_PUBLISHED: (act, room) => [t('Aussage veröffentlicht', 'Statement published'), html`${statementName(act, room)} ${act.overridden ? badge(t('ohne Freigabe oder mit Lücken', 'without approval or with gaps'), 'bad') : nothing}`],
  STATEMENT_WITHDRAWN: (act, room) => [t('Aussage zurückgezogen', 'Statement withdrawn'), statementName(act, room)],
  CLOSED: () => [t('Geschlossen', 'Closed'), ''],
  REOPENED: () => [t('Wieder geöffnet', 'Reopened'), ''],
  REVIEWED: () => [t('Nachbereitet', 'Reviewed'), ''],
  COURSE_SET: (act) => [t('Verlauf der Übung', 'Course of the drill'), row(act.scenario && word('scenario', act.scenario), act.shape && word('shape', act.shape))],
  ADVANCED: (act) => [t('Zeit der Übung vorgestellt', 'Time of the drill pushed ahead'), count(act.minutes, ['Minute', 'Minuten'], ['minute', 'minutes'])],
};

const taskText = (act, room) => room.incident.tasks.find((one) => one.id === act.task)?.text ?? act.task ?? '';

const statementName = (act, room) => room.incident.statements.find((one) => one.id === act.statement)?.name ?? act.name ?? '';

const quote = (name, text) => html`${name}${text ? html`<br /><span class="said">${text}</span>` : nothing}`;

export function timeline(room) {
  const events = [...room.incident.timeline].reverse();
  const shown = room.whole ? events : events.slice(0, SHOWN);
  const all = () => {
    room.whole = true;
    room.requestUpdate();
  };
  return html`
    ${room.may('NOTE') ? card(t('Notiz', 'Note'), note(room)) : nothing}
    ${card(
      t('Was geschah, das Letzte zuerst', 'What happened, the latest first'),
      html`
        <ol class="plain-list">${shown.map((one) => event(room, one))}</ol>
        ${events.length > shown.length ? html`<p><button type="button" @click=${all}>${t(`Alle ${events.length} zeigen`, `Show all ${events.length}`)}</button></p>` : nothing}
      `,
    )}
  `;
}

function event(room, { at, by, text, act }) {
  const [title, detail] = KINDS[act.kind](act, room);
  return html`
    <li>
      <div class="line"><h3>${title}</h3><span class="note">${moment(at)}${by ? ` · ${by}` : ''}</span></div>
      ${detail ? html`<p>${detail}</p>` : nothing} ${text ? html`<p class="said">${text}</p>` : nothing}
    </li>
  `;
}

function note(room) {
  const send = async (submitted) => {
    submitted.preventDefault();
    const form = submitted.target;
    try {
      await api.post(`${room.base}/notes`, { text: new FormData(form).get('text') });
      room.refusal = null;
      form.reset();
      tell(t('Festgehalten.', 'Noted.'));
    } catch (failure) {
      room.refusal = failure;
      room.requestUpdate();
      return;
    }
    await room.refresh();
  };
  return html`
    <form @submit=${send}>
      ${field(t('Was alle wissen sollten', 'What everybody should know'), (id, about) => html`<textarea id=${id} name="text" rows="3" required aria-describedby=${about}></textarea>`, { required: true, fault: room.refusal?.faults?.get('/text') })}
      ${room.refusal ? refused(room.refusal) : nothing}
      <button type="submit">${t('Festhalten', 'Note it')}</button>
    </form>
  `;
}
