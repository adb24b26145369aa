/** What is said in an incident: from the wording over its approval until it is out, and what fits the kind of crisis. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { bilingual, list, moment, t } from '../i18n.js';
import { badge, card, nothingHere, table } from '../ui.js';
import { tone, values, word } from '../words.js';
import { choices, entities } from './entities.js';
import { facts, lineButton } from './part.js';

/** Some kinds can turn out to be unfounded. */
const DENIABLE = ['RUMOR', 'CHALLENGE'];

const fitOf = (room, strategy) => room.incident.classification?.advice.find((one) => one.strategy === strategy)?.fit;

/** Fields by which a wording is entered. */
const wording = (room, { text = '', language = 'de', strategies = [] } = {}) => [
  { name: 'text', label: t('Wortlaut', 'Wording'), kind: 'long', required: true, value: text, hint: t('Was nur der Fall zeigt, steht in eckigen Klammern und ist vor dem Veröffentlichen auszufüllen.', 'What only the case shows stands in square brackets and is to be filled in before it goes out.') },
  { name: 'language', label: t('Sprache', 'Language'), value: language, hint: t('als Kürzel, etwa de, en oder pt-BR', 'as a tag such as de, en or pt-BR') },
  {
    name: 'strategies',
    label: t('Was er tut', 'What it does'),
    many: true,
    value: strategies,
    options: values('response').map((one) => {
      const fit = fitOf(room, one);
      return [one, `${word('response', one)}${fit ? `: ${word('suits', fit)}` : ''}`];
    }),
    hint: t('Daran wird erkannt, was einander oder der Art der Krise widerspricht.', 'By this it is told what contradicts itself or the kind of crisis.'),
  },
];

/** Whoever words or judges means the wording he saw; a later one is shown before it is passed over. */
function unchanged(room, statement) {
  const mark = (one) => `${one.worded.at} ${one.text}`;
  let seen = mark(statement);
  return async () => {
    const now = (await api.get(room.base)).statements.find((one) => one.id === statement.id);
    if (mark(now) !== seen) {
      seen = mark(now);
      throw new api.Refusal(409, {
        title: t('Inzwischen hat jemand den Wortlaut geändert', 'Somebody has changed the wording meanwhile'),
        detail: t(
          `${now.worded.by ?? ''}, ${moment(now.worded.at)}: „${now.text}“. Was Sie eingegeben haben, steht noch da; noch einmal senden gilt dann trotzdem.`,
          `${now.worded.by ?? ''}, ${moment(now.worded.at)}: “${now.text}”. What you entered is still here; sending it again counts all the same.`,
        ),
      });
    }
  };
}

export function statements(room) {
  const { incident, plan } = room;
  const prepared = plan.statements ?? [];
  const begin = room.may('WORK') ? html`<button type="button" class="primary" @click=${() => draft(room)}>${t('Aussage entwerfen', 'Draft a statement')}</button>` : nothing;
  return html`
    <div class="grid">
      ${card(
        t('Aussagen', 'Statements'),
        incident.statements.length
          ? html`<ul class="plain-list">${incident.statements.map((one) => statement(room, one))}</ul>`
          : nothingHere(t('Noch ist nichts gesagt. Beginnen Sie mit einer vorbereiteten Aussage des Plans oder einer freien.', 'Nothing is said yet. Begin with a prepared statement of the plan or a free one.')),
        { actions: begin, wide: true },
      )}
      ${room.may('WORK') && prepared.length ? card(t('Vorbereitet im Plan', 'Prepared in the plan'), offer(room, prepared), { wide: true }) : nothing}
      ${card(t('Art der Krise', 'Kind of crisis'), kind(room), {
        wide: true,
        actions: room.may('WORK') ? html`<button type="button" @click=${() => classify(room)}>${incident.classification ? t('Anders einordnen', 'Classify anew') : t('Einordnen', 'Classify')}</button>` : nothing,
      })}
    </div>
  `;
}

function statement(room, one) {
  const objections = room.incident.findings.filter((finding) => finding.about.includes(one.id));
  return html`
    <li>
      <div class="line">
        <h3>${one.name}</h3>
        ${badge(word('statement', one.stand), tone('statement', one.stand))} ${one.gaps.length ? badge(t('Lücken', 'Gaps'), 'warn') : nothing}
      </div>
      <blockquote class="said" lang=${one.language}>${one.text}</blockquote>
      ${one.strategies.length ? html`<p class="line">${one.strategies.map((strategy) => responded(room, strategy))}</p>` : nothing}
      ${objections.map((finding) => html`<p>${badge(t('Achtung', 'Attention'), 'warn')} ${bilingual(finding.text)}</p>`)}
      <p class="note">${notes(room, one).map((note, index) => html`${index ? html`<br />` : nothing}${note}`)}</p>
      ${room.may('WORK') && one.stand !== 'WITHDRAWN' ? moves(room, one) : nothing}
    </li>
  `;
}

const responded = (room, strategy) => {
  const fit = fitOf(room, strategy);
  return badge(`${word('response', strategy)}${fit ? `: ${word('suits', fit)}` : ''}`, fit ? tone('suits', fit) : 'plain');
};

/** Who said what about a wording, and where it went. */
function notes(room, one) {
  const { judged, withdrawn } = one;
  return [
    `${t('Wortlaut', 'Wording')}: ${moment(one.worded.at)} · ${one.worded.by ?? ''}`,
    one.approvedByPlan && t(`Im Plan freigegeben von ${room.person(one.approvedByPlan)}`, `Approved in the plan by ${room.person(one.approvedByPlan)}`),
    judged && `${judged.approved ? t('Freigegeben', 'Approved') : t('Abgelehnt', 'Declined')}: ${room.person(judged.person)} · ${moment(judged.at)}${judged.comment ? ` · ${judged.comment}` : ''}`,
    ...one.publications.map(
      (out) => html`${t('Veröffentlicht', 'Published')}: ${moment(out.published)}${out.platform ? ` · ${room.platforms?.get(out.platform) ?? out.platform}` : ''}
        ${out.link ? html` · <a href=${out.link} rel="noreferrer noopener" target="_blank">${out.link}</a>` : nothing} ${out.overridden ? badge(t(`ohne Freigabe oder mit Lücken: ${out.override ?? ''}`, `without approval or with gaps: ${out.override ?? ''}`), 'bad') : nothing}`,
    ),
    withdrawn && `${t('Zurückgezogen', 'Withdrawn')}: ${moment(withdrawn.at)} · ${withdrawn.reason ?? ''}`,
  ].filter(Boolean);
}

function moves(room, one) {
  const out = one.stand === 'PUBLISHED';
  const ready = one.approved && !one.gaps.length;
  return html`
    <div class="actions">
      ${out ? nothing : lineButton(t('Neu fassen', 'Reword'), one.name, () => reword(room, one))}
      ${out ? nothing : lineButton(t('Freigeben oder ablehnen', 'Approve or decline'), one.name, () => judge(room, one))}
      ${lineButton(out ? t('Auch woanders veröffentlicht', 'Published elsewhere, too') : t('Veröffentlichung festhalten', 'Note its publication'), one.name, () => publish(room, one, ready), ready && !out ? 'primary' : '')}
      ${out ? nothing : lineButton(t('Zurückziehen', 'Withdraw'), one.name, () => room.undo(`statements/${one.id}`, t('Aussage zurückziehen', 'Withdraw the statement'), t('Zurückgezogen.', 'Withdrawn.')))}
    </div>
  `;
}

function offer(room, prepared) {
  return html`
    <ul class="plain-list">
      ${prepared.map(
        (one) => html`
          <li>
            <div class="line">
              <h3>${one.name}</h3>
              ${one.approvedBy ? badge(t('im Plan freigegeben', 'approved in the plan'), 'good') : nothing}
              ${lineButton(t('Verwenden', 'Use'), one.name, () => draft(room, one))}
            </div>
            ${one.scenario ? html`<p class="note">${one.scenario}</p>` : nothing}
            <p class="said" lang=${one.language ?? nothing}>${one.text}</p>
          </li>
        `,
      )}
    </ul>
  `;
}

const draft = (room, prepared) =>
  room.act('statements', prepared ? prepared.name : t('Aussage entwerfen', 'Draft a statement'), {
    text: prepared?.scenario ?? '',
    fields: [...(prepared ? [] : [{ name: 'name', label: t('Name', 'Name'), required: true }]), ...wording(room, prepared)],
    body: ({ text, ...rest }) => ({ ...rest, ...(prepared ? { prepared: prepared.id } : {}), ...(text === undefined || text.replaceAll('\r\n', '\n') === prepared?.text ? {} : { text }) }),
    yes: t('Entwerfen', 'Draft'),
    told: t('Entworfen.', 'Drafted.'),
  });

const reword = (room, one) =>
  room.act(`statements/${one.id}/wordings`, t('Neu fassen', 'Reword'), {
    text: t('Ein anderer Wortlaut braucht eine neue Freigabe.', 'Another wording needs a new approval.'),
    fields: wording(room, one),
    check: unchanged(room, one),
    told: t('Neu gefasst.', 'Reworded.'),
  });

function judge(room, one) {
  const ids = [...new Set((room.plan.team ?? []).flatMap((member) => [member.person, member.deputy]).filter(Boolean))];
  return room.act(`statements/${one.id}/approvals`, t('Freigeben oder ablehnen', 'Approve or decline'), {
    text: one.text,
    fields: [
      { name: 'person', label: t('In welcher Rolle des Krisenteams', 'In which role of the crisis team'), options: ids.map((id) => [id, room.person(id)]), required: true },
      { name: 'answer', label: t('Urteil', 'Judgement'), options: [['APPROVED', t('Freigeben', 'Approve')], ['DECLINED', t('Ablehnen', 'Decline')]] },
      { name: 'comment', label: t('Anmerkung', 'Comment'), kind: 'long', hint: t('Wer ablehnt, sagt, was im Weg steht.', 'Whoever declines says what stands in the way.') },
    ],
    check: unchanged(room, one),
    told: t('Festgehalten.', 'Noted.'),
  });
}

async function publish(room, one, ready) {
  const platforms = await entities(room.route.strategy, 'platforms');
  room.platforms = new Map(platforms.map((platform) => [platform.id, platform.name]));
  return room.act(`statements/${one.id}/publications`, t('Veröffentlichung festhalten', 'Note its publication'), {
    text: one.text,
    fields: [
      { name: 'at', label: t('Wann', 'When'), kind: 'datetime-local', hint: t('jetzt, wenn nichts dasteht', 'now, where nothing is entered') },
      { name: 'platform', label: t('Wo', 'Where'), options: [['', '–'], ...choices(platforms)] },
      { name: 'link', label: t('Adresse', 'Address'), kind: 'url' },
      ...(ready
        ? []
        : [{ name: 'override', label: t('Warum ohne Freigabe oder mit Lücken', 'Why without approval or with gaps'), kind: 'long', hint: t('Bleibt für immer sichtbar; nur wer freigeben darf, kann das.', 'Stays visible for good; only those who may approve can do so.') }]),
    ],
    check: unchanged(room, one),
    told: t('Festgehalten.', 'Noted.'),
  });
}

function kind(room) {
  const { classification } = room.incident;
  if (!classification) {
    return nothingHere(t('Sagen Sie, was für eine Krise es ist. Dann wird gezeigt, welche Antworten passen und wo Aussagen einander widersprechen (Coombs 2007).', 'Say what kind of crisis it is. Then it is shown which responses fit, and where statements contradict one another (Coombs 2007).'));
  }
  const more = [
    classification.crisisHistory && t('So etwas gab es schon', 'It happened before'),
    classification.negativeReputation && t('Der Ruf war schon schlecht', 'The reputation was bad before'),
    classification.unfounded && t('Nachweislich unbegründet', 'Demonstrably unfounded'),
  ].filter(Boolean);
  return html`
    ${facts([
      [t('Art', 'Kind'), word('crisis', classification.type)],
      [t('Verantwortung', 'Responsibility'), badge(word('cluster', classification.cluster), tone('cluster', classification.cluster))],
      [t('Haltung, die passt', 'Posture that fits'), word('posture', classification.posture)],
      [t('Außerdem', 'Besides'), list(more)],
      [t('Warum', 'Why'), classification.reason],
      [t('Eingeordnet', 'Classified'), `${moment(classification.at)} · ${classification.by ?? ''}`],
    ])}
    ${table(
      t('Antworten und wie sie passen', 'Responses and how they fit'),
      [
        { title: t('Antwort', 'Response'), cell: (one) => word('response', one.strategy) },
        { title: t('Passung', 'Fit'), cell: (one) => badge(word('suits', one.fit), tone('suits', one.fit)) },
        { title: t('Warum', 'Why'), cell: (one) => bilingual(one.because) },
      ],
      [...classification.advice].sort((one, other) => values('suits').indexOf(one.fit) - values('suits').indexOf(other.fit)),
    )}
    <p class="note">${classification.advice[0]?.source}</p>
  `;
}

function classify(room) {
  const known = room.incident.classification;
  const whether = (name, label, hint) => ({ name, label, hint, options: [['', t('nein', 'no')], ['true', t('ja', 'yes')]], value: known?.[name] ? 'true' : '' });
  return room.act('classification', t('Art der Krise', 'Kind of crisis'), {
    fields: [
      { name: 'type', label: t('Art', 'Kind'), options: values('crisis').map((one) => [one, word('crisis', one)]), value: known?.type, required: true },
      whether('crisisHistory', t('Gab es so etwas schon?', 'Has it happened before?')),
      whether('negativeReputation', t('War der Ruf schon schlecht?', 'Was the reputation bad before?')),
      whether('unfounded', t('Ist der Vorwurf nachweislich falsch?', 'Is the accusation demonstrably false?'), t(`nur bei: ${list(DENIABLE.map((one) => word('crisis', one)))}`, `only for: ${list(DENIABLE.map((one) => word('crisis', one)))}`)),
      { name: 'reason', label: t('Warum', 'Why'), kind: 'long' },
    ],
    body: (entered) => Object.fromEntries(Object.entries(entered).map(([name, value]) => [name, name !== 'reason' && value === 'true' ? true : value])),
    told: t('Eingeordnet.', 'Classified.'),
  });
}
