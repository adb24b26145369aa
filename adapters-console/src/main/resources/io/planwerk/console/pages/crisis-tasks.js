/** What is to be done in an incident, by whom and until when. */

import { html, nothing } from 'lit';
import { ago, moment, t } from '../i18n.js';
import { badge, card, nothingHere } from '../ui.js';
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
      ? html`<ul class="plain-list">${rows.map((task) => item(room, task))}</ul>`
      : nothingHere(t('Noch keine Aufgabe. Mit der Stufe kommen die des Krisenplans; eigene lassen sich hinzufügen.', 'No task yet. Those of the crisis plan come with the level; you can add your own.')),
    { actions: room.may('WORK') ? html`<button type="button" @click=${() => add(room)}>${t('Aufgabe hinzufügen', 'Add a task')}</button>` : nothing },
  );
}

function item(room, task) {
  const level = room.plan.levels?.find((one) => one.id === task.planLevel);
  const { moved } = task;
  return html`
    <li>
      <div class="line">
        <h3>${task.text}</h3>
        ${badge(word('task', task.status), tone('task', task.status))} ${task.overdue ? badge(t('Überfällig', 'Overdue'), 'bad') : nothing} ${task.late ? badge(t('zu spät', 'late'), 'warn') : nothing}
      </div>
      <p>${task.label ?? badge(t('noch niemand', 'nobody yet'), 'warn')}${task.due ? t(`, bis ${moment(task.due)}`, `, by ${moment(task.due)}`) : ''}${task.due && task.status === 'OPEN' ? ` (${ago(task.due, room.now)})` : ''}</p>
      ${moved ? html`<p class="note">${[moment(moved.at), moved.by, moved.reason].filter(Boolean).join(' · ')}</p>` : nothing}
      ${level ? html`<p class="note">${t(`aus dem Plan, Stufe ${level.level}`, `from the plan, level ${level.level}`)}</p>` : nothing}
      ${room.may('WORK') ? html`<div class="actions">${moves(room, task)}</div>` : nothing}
    </li>
  `;
}

function moves(room, task) {
  const change = `tasks/${task.id}/changes`;
  if (task.status !== 'OPEN') {
    return lineButton(t('Wieder aufnehmen', 'Take up again'), task.text, () => step(room, task, 'OPEN', t('Wieder aufnehmen', 'Take up again')));
  }
  return html`
    ${lineButton(t('Erledigt', 'Done'), task.text, () => step(room, task, 'DONE', t('Aufgabe erledigt', 'Task done')))}
    ${lineButton(t('Zuweisen', 'Assign'), task.text, () =>
      room.act(change, t('Aufgabe zuweisen', 'Assign the task'), {
        text: task.text,
        fields: [owners(room, task.owner), due(task.due)],
        // An input knows no seconds; a deadline that nobody touched stays what it is.
        body: ({ due: entered, ...rest }) => (entered && Date.parse(entered) !== Date.parse(local(task.due)) ? { ...rest, due: entered } : rest),
        told: t('Zugewiesen.', 'Assigned.'),
      }),
    )}
    ${lineButton(t('Entfällt', 'Drop'), task.text, () => step(room, task, 'DROPPED', t('Aufgabe entfällt', 'Drop the task'), true))}
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
