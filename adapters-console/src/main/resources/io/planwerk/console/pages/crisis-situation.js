/** What is going on in an incident: its level and why, what is said, who was called and whom to reach. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { chart, course } from '../charts.js';
import { ago, bilingual, clock, count, date, list, moment, number, t } from '../i18n.js';
import { badge, card, figure, nothingHere, table, tell } from '../ui.js';
import { tone, values, word } from '../words.js';
import { columns } from './columns.js';
import { levelName, levelTone } from './crisis-level.js';
import { facts } from './part.js';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const READ = 500;
const COLUMNS = 40;
const QUOTED = 10;

/** As far as time zones are behind and ahead of UTC. */
const BEHIND = 12 * 60 * MINUTE;
const AHEAD = 14 * 60 * MINUTE;

const day = (at) => new Date(at).toISOString().slice(0, 10);

/** Lengths of a column that people count in. */
const LENGTHS = [5, 10, 15, 30, 60, 120, 240, 480, 1440].map((minutes) => minutes * MINUTE);

/** When an incident was over, or what time it is in it. */
const end = (room) => {
  const { incident } = room;
  const closing = incident.state === 'OPEN' ? undefined : incident.timeline.findLast((event) => event.act.kind === 'CLOSED');
  return closing ? Date.parse(closing.at) : room.now;
};

/** What was said around an incident: one by one where it is short enough, else by day. */
export async function saidOf(room) {
  const { incident, base } = room;
  const strategy = `strategies/${room.route.strategy}`;
  if (incident.drill) {
    return { items: await api.all(`${base}/drill-mentions`, {}, READ) };
  }
  const from = Date.parse(incident.openedAt) - 3 * 60 * MINUTE;
  const until = end(room);
  const days = { from: day(from), to: day(until) };
  if (until - from > 2 * DAY) {
    return { periods: (await api.get(`${strategy}/mention-volume`, { ...days, rhythm: until - from > 60 * DAY ? 'WEEKLY' : 'DAILY' })).items };
  }
  // Days are those of the strategy's time zone, which may be a day ahead or behind.
  const items = await api.all(`${strategy}/mentions`, { from: day(from - BEHIND), to: day(until + AHEAD) }, READ);
  return { items: items.filter(({ at }) => Date.parse(at) >= from && Date.parse(at) <= until + MINUTE), cut: items.length >= READ };
}

const toned = (mention) => mention.care?.tone ?? mention.reading?.tone ?? mention.tone;

/** Counts by tone for each stretch of time, without gaps. */
function stacks(items) {
  const times = items.map((one) => Date.parse(one.at));
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const length = LENGTHS.find((one) => (to - from) / one <= COLUMNS) ?? DAY;
  const first = Math.floor(from / length) * length;
  const piles = Array.from({ length: Math.floor((to - first) / length) + 1 }, (_, index) => ({
    label: to - from > DAY ? moment(new Date(first + index * length)) : clock(new Date(first + index * length)),
    counts: {},
  }));
  items.forEach((one) => {
    const { counts } = piles[Math.floor((Date.parse(one.at) - first) / length)];
    counts[toned(one)] = (counts[toned(one)] ?? 0) + 1;
  });
  return piles;
}

export function situation(room, said) {
  const { incident } = room;
  return html`
    ${figures(room)}
    <div class="grid">
      ${incident.findings.length ? card(t('Worauf zu achten ist', 'What to look at'), findings(room), { wide: true }) : nothing}
      ${incident.drill && incident.state === 'OPEN' ? card(t('Übung', 'Drill'), drill(room), { wide: true }) : nothing}
      ${card(t('Stufe und warum', 'Level and why'), level(room), {
        wide: true,
        actions: room.may('WORK') && incident.course.held !== undefined
          ? html`<button type="button" @click=${() => room.undo('level', t('Stufe zurückgeben', 'Hand the level back'), t('Es gilt wieder, was gemessen wird.', 'What is measured counts again.'))}>${t('Zurückgeben', 'Hand back')}</button>`
          : nothing,
      })}
      ${card(t('Verlauf der Erwähnungen', 'Course of mentions'), mentions(room, said), { wide: true })}
      ${card(t('Anrufe', 'Calls'), calls(room), { wide: true })} ${card(t('Krisenteam', 'Crisis team'), team(room), { wide: true })}
      ${incident.drill && said?.items?.length ? card(t('Zuletzt gesagt', 'Said last'), quoted(said), { wide: true }) : nothing}
    </div>
  `;
}

function figures(room) {
  const { incident, now } = room;
  const { reaction, acknowledgements } = incident;
  const taken = acknowledgements.at(-1);
  return html`
    <div class="figures">
      ${figure(number(incident.level), levelName(incident.level, room.plan), levelTone(incident.level), incident.peak > incident.level ? t(`höchstens ${incident.peak}`, `${incident.peak} at most`) : nothing)}
      ${figure(
        number(incident.openTasks),
        t('offene Aufgaben', 'open tasks'),
        incident.overdueTasks ? 'bad' : incident.openTasks ? 'warn' : 'good',
        incident.overdueTasks ? t(`${number(incident.overdueTasks)} überfällig`, `${number(incident.overdueTasks)} overdue`) : nothing,
      )}
      ${reaction.at
        ? figure(clock(reaction.at), t('erste öffentliche Reaktion', 'first public reaction'), reaction.late ? 'bad' : 'good', reaction.late ? t('zu spät', 'too late') : t('rechtzeitig', 'in time'))
        : reaction.due
          ? figure(clock(reaction.due), t('erste Reaktion fällig', 'first reaction due'), reaction.late ? 'bad' : 'warn', ago(reaction.due, now))
          : nothing}
      ${figure(taken ? (taken.name ?? taken.label) : t('Niemand', 'Nobody'), t('hat übernommen', 'has taken over'), taken ? 'good' : incident.state === 'OPEN' ? 'bad' : 'plain', taken ? moment(taken.at) : nothing)}
    </div>
  `;
}

function findings(room) {
  return html`
    <ul class="plain-list">
      ${room.incident.findings.map(
        (one) => html`<li>${badge(t('Achtung', 'Attention'), 'warn')} ${bilingual(one.text)}${one.source ? html`<p class="note">${one.source}</p>` : nothing}</li>`,
      )}
    </ul>
  `;
}

function drill(room) {
  const { incident } = room;
  const advance = async (minutes) => {
    try {
      await api.post(`${room.base}/advance`, { minutes });
      tell(t(`${minutes} Minuten sind vergangen.`, `${minutes} minutes have passed.`));
    } catch (failure) {
      tell(failure.message, 'bad');
    }
    await room.refresh();
  };
  return html`
    ${facts([
      [t('Uhr der Übung', 'Clock of the drill'), moment(incident.time)],
      [t('Es nehmen teil', 'Those who take part'), list(incident.participants.map((one) => one.label))],
    ])}
    <div class="actions">
      <span>${t('Zeit vergehen lassen:', 'Let time pass:')}</span>
      ${[5, 15, 60].map((minutes) => html`<button type="button" @click=${() => advance(minutes)}>${count(minutes, ['Minute', 'Minuten'], ['minute', 'minutes'])}</button>`)}
    </div>
  `;
}

function level(room) {
  const { incident, plan } = room;
  const { steps, held } = incident.course;
  const from = Date.parse(incident.openedAt);
  const until = Math.max(end(room), from + MINUTE);
  const trigger = plan.levels?.find((one) => one.level === incident.level)?.trigger;
  const points = [];
  let last = steps.length && Date.parse(steps[0].at) <= from ? steps[0].level : 0;
  points.push({ x: from, y: last });
  steps.forEach((step) => {
    const x = Math.max(from, Date.parse(step.at));
    points.push({ x, y: last }, { x, y: step.level });
    last = step.level;
  });
  points.push({ x: until, y: last });
  const show = (at) => (until - from > DAY ? date(new Date(at)) : clock(new Date(at)));
  const gist = t(
    `Stufe ${incident.level} (${levelName(incident.level, plan)}), höchste ${incident.peak}${incident.course.peakAt ? ` um ${moment(incident.course.peakAt)}` : ''}`,
    `Level ${incident.level} (${levelName(incident.level, plan)}), the highest ${incident.peak}${incident.course.peakAt ? ` at ${moment(incident.course.peakAt)}` : ''}`,
  );
  return html`
    <p>${gist}${trigger ? html`: ${trigger}` : nothing}. ${held === undefined ? nothing : t('Sie wurde von Hand gesetzt.', 'It was set by hand.')}</p>
    ${chart(
      gist,
      course(gist, { lines: [{ points, kind: 'actual' }], x: show, y: (value) => (Number.isInteger(value) ? number(value) : ''), height: 200 }),
      [
        { title: t('Wann', 'When'), cell: (step) => moment(step.at) },
        { title: t('Stufe', 'Level'), cell: (step) => `${step.level} · ${levelName(step.level, plan)}` },
        { title: t('Von', 'By'), cell: (step) => step.by ?? t('gemessen', 'measured') },
      ],
      steps,
    )}
    ${steps.length ? why(steps.at(-1), t('Warum jetzt', 'Why now')) : nothing}
    ${steps.length > 1
      ? html`<details><summary>${t('Warum davor', 'Why before')}</summary><ol class="plain-list">${steps.slice(0, -1).reverse().map((step) => html`<li>${why(step, t(`Stufe ${step.level}`, `Level ${step.level}`))}</li>`)}</ol></details>`
      : nothing}
  `;
}

const why = (step, title) => html`
  <h3>${title}</h3>
  <p class="note">${moment(step.at)} · ${step.by ?? t('gemessen', 'measured')}</p>
  ${step.reason ? html`<p class="said">${step.reason}</p>` : nothing} ${step.because.map((one) => html`<p>${bilingual(one)}</p>`)}
`;

function mentions(room, said) {
  const piles = said?.periods?.some((one) => one.mentions) ? said.periods.map((one) => ({ label: date(one.from), counts: one.tones })) : said?.items?.length ? stacks(said.items) : [];
  if (!piles.length) {
    return nothingHere(t('In dieser Zeit wurde dazu nichts gehört.', 'Nothing was heard in this time.'));
  }
  const sum = (kinds) => piles.reduce((total, one) => total + kinds.reduce((part, kind) => part + (one.counts[kind] ?? 0), 0), 0);
  const gist = t(
    `${count(sum(values('tone')), ['Erwähnung', 'Erwähnungen'], [])}, davon ${number(sum(['NEGATIVE']))} negativ`,
    `${count(sum(values('tone')), [], ['mention', 'mentions'])}, of which ${number(sum(['NEGATIVE']))} negative`,
  );
  return html`
    <p>${gist}. ${said.cut ? t('Gezeigt sind die letzten.', 'The latest are shown.') : nothing}</p>
    ${columns(gist, ['NEGATIVE', 'UNSURE', 'NEUTRAL', 'POSITIVE'].map((name) => ({ name, title: word('tone', name), tone: tone('tone', name) })), piles, t('Ab', 'From'))}
    <p class="note">${count(room.incident.mentions.length, ['Erwähnung ist', 'Erwähnungen sind'], ['mention is', 'mentions are'])} ${t('an den Vorfall geknüpft.', 'tied to the incident.')}</p>
  `;
}

function calls(room) {
  const { chain, watch } = room.incident;
  return html`
    <p class="line">
      ${badge(word('chain', chain.stand), tone('chain', chain.stand))}
      ${chain.nextAt ? html`<span>${t(`Der nächste Anruf geht um ${clock(chain.nextAt)}.`, `The next call goes out at ${clock(chain.nextAt)}.`)}</span>` : nothing}
      ${watch
        ? html`<span class="note">${watch.covered ? t(`Wache hat ${list(watch.onDuty.map((one) => one.label))}.`, `On watch: ${list(watch.onDuty.map((one) => one.label))}.`) : t(`Niemand hatte Wache${watch.next ? `; die nächste beginnt ${moment(watch.next)}` : ''}.`, `Nobody was on watch${watch.next ? `; the next one begins ${moment(watch.next)}` : ''}.`)}</span>`
        : nothing}
    </p>
    ${chain.calls.length
      ? table(
          t('Anrufe, der letzte zuerst', 'Calls, the last one first'),
          [
            { title: t('Wer', 'Who'), cell: (one) => html`${one.label}${one.insteadOf ? html`<br /><span class="note">${t('für', 'for')} ${room.person(one.insteadOf)}</span>` : nothing}` },
            { title: t('Wann', 'When'), cell: (one) => html`<span class="whole">${clock(one.at)}</span>` },
            { title: t('Ergebnis', 'Outcome'), cell: (one) => badge(word('telling', one.telling), tone('telling', one.telling)) },
            { title: t('Erreichbar', 'Reached by'), cell: (one) => one.contact ?? '–' },
          ],
          [...chain.calls].reverse(),
        )
      : nothing}
  `;
}

function team(room) {
  const rows = room.plan.team ?? [];
  const contact = (id) => room.people.find((one) => one.id === id)?.contact;
  if (!rows.length) {
    return nothingHere(t('Der Krisenplan nennt noch kein Team.', 'The crisis plan names no team yet.'));
  }
  return table(
    t('Krisenteam und wie man es erreicht', 'Crisis team and how to reach it'),
    [
      { title: t('Aufgabe', 'Duty'), cell: (one) => one.name },
      { title: t('Wer', 'Who'), cell: (one) => reach(room.person(one.person), one.reachable, contact(one.person)) },
      { title: t('Vertretung', 'Deputy'), cell: (one) => (one.deputy ? reach(room.person(one.deputy), contact(one.deputy)) : '–') },
    ],
    rows,
  );
}

const reach = (name, ...ways) => html`${name}${ways.filter(Boolean).map((way) => html`<br /><span class="note">${way}</span>`)}`;

function quoted({ items }) {
  return html`
    <ol class="plain-list">
      ${items.slice(0, QUOTED).map(
        (one) => html`<li>
          <p class="line">${badge(word('tone', one.tone), tone('tone', one.tone))} ${one.urgency === 'HIGH' ? badge(word('urgency', 'HIGH'), 'bad') : nothing} <span class="note">${one.author ?? t('Unbekannt', 'Unknown')} · ${clock(one.at)}</span></p>
          <p class="said">${one.text}</p>
        </li>`,
      )}
    </ol>
  `;
}
