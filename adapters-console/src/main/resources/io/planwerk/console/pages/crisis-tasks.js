/** What is to be done in an incident, by whom and until when. */

import { html, nothing } from 'lit';
import { ago, moment, t } from '../i18n.js';
import { badge, card, nothingHere, table } from '../ui.js';
import { tone, word } from '../words.js';
import { choices } from './entities.js';
import { lineButton } from './part.js';

const ORDER = ['OPEN', 'DONE', 'DROPPED'];
const FAR = '9999';

/** An instant as an input of the browser wants it. */
const local = (at) => {
  if (!at) {
    return '';
  }
  const then = new Date(at);
  return new Date(then.getTime() - then.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};

const owners = (room, value) => ({ name: 'owner', label: t('Wer', 'Who'), options: [['', t('noch niemand', 'nobody yet')], ...choices(room.people)], value });

const due = (value) => ({ name: 'due', label: t('Bis wann', 'By when'), kind: 'datetime-local', value: local(value) });

export function tasks(room) {
  const { incident } = room;
  const rows = [...incident.tasks].sort(
    (one, other) => ORDER.indexOf(one.status) - ORDER.indexOf(other.status) || (one.due ?? FAR).localeCompare(other.due ?? FAR),
  );
  return card(
    t('Aufgaben', 'Tasks'),
    rows.length
      ? table(
          t('Aufgaben, offene zuerst, nach Frist', 'Tasks, open ones first, by deadline'),
          [
            { title: t('Aufgabe', 'Task'), cell: (task) => html`${task.text}${origin(room, task)}` },
            { title: t('Wer', 'Who'), cell: (task) => task.label ?? badge(t('noch niemand', 'nobody yet'), 'warn') },
            { title: t('Bis', 'By'), cell: (task) => deadline(room, task) },
            { title: t('Stand', 'State'), cell: (task) => state(task) },
            ...(room.may('WORK') ? [{ title: t('Was jetzt', 'What now'), cell: (task) => moves(room, task) }] : []),
          ],
          rows,
        )
      : nothingHere(t('Noch keine Aufgabe. Mit der Stufe kommen die des Krisenplans; eigene lassen sich hinzufügen.', 'No task yet. Those of the crisis plan come with the level; you can add your own.')),
    { actions: room.may('WORK') ? html`<button type="button" @click=${() => add(room)}>${t('Aufgabe hinzufügen', 'Add a task')}</button>` : nothing },
  );
}

const origin = (room, task) => {
  const level = room.plan.levels?.find((one) => one.id === task.planLevel);
  return level ? html`<br /><span class="note">${t(`Plan, Stufe ${level.level}`, `Plan, level ${level.level}`)}</span>` : nothing;
};

const deadline = (room, task) =>
  task.due
    ? html`<span class="whole">${moment(task.due)}</span>${task.status === 'OPEN' ? html`<br /><span class="note">${ago(task.due, room.now)}</span>` : nothing}`
    : '–';

const state = (task) => html`
  <span class="line">
    ${badge(word('task', task.status), tone('task', task.status))} ${task.overdue ? badge(t('Überfällig', 'Overdue'), 'bad') : nothing} ${task.late ? badge(t('zu spät', 'late'), 'warn') : nothing}
  </span>
  ${task.moved ? html`<span class="note">${moment(task.moved.at)} · ${task.moved.by ?? ''} ${task.moved.reason ?? ''}</span>` : nothing}
`;

function moves(room, task) {
  const change = `tasks/${task.id}/changes`;
  if (task.status !== 'OPEN') {
    return lineButton(t('Wieder aufnehmen', 'Take up again'), task.text, () => step(room, task, 'OPEN', t('Wieder aufnehmen', 'Take up again')));
  }
  return html`
    <span class="line">
      ${lineButton(t('Erledigt', 'Done'), task.text, () => step(room, task, 'DONE', t('Aufgabe erledigt', 'Task done')))}
      ${lineButton(t('Zuweisen', 'Assign'), task.text, () =>
        room.act(change, t('Aufgabe zuweisen', 'Assign the task'), { text: task.text, fields: [owners(room, task.owner), due(task.due)], told: t('Zugewiesen.', 'Assigned.') }),
      )}
      ${lineButton(t('Entfällt', 'Drop'), task.text, () => step(room, task, 'DROPPED', t('Aufgabe entfällt', 'Drop the task'), true))}
    </span>
  `;
}

const step = (room, task, status, title, reason = false) =>
  room.act(`tasks/${task.id}/changes`, title, {
    text: task.text,
    fields: [{ name: 'reason', label: reason ? t('Warum', 'Why') : t('Anmerkung', 'Note'), kind: 'long', required: reason }],
    body: (entered) => ({ ...entered, status }),
    yes: title,
    told: t('Festgehalten.', 'Noted.'),
  });

const add = (room) =>
  room.act('tasks', t('Aufgabe hinzufügen', 'Add a task'), {
    fields: [{ name: 'text', label: t('Was zu tun ist', 'What is to be done'), kind: 'long', required: true }, owners(room), due()],
    told: t('Hinzugefügt.', 'Added.'),
  });
