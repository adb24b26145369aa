/** What would be if goals or budgets were other than they are: told while they are being moved. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { bilingual, count, money, number, t } from '../i18n.js';
import { to } from '../routes.js';
import { ask, badge, bar, busy, card, nothingHere, refused, table, tell } from '../ui.js';
import { View, define } from '../view.js';
import { tone, word } from '../words.js';
import { ofAll, points, reached } from './align-shared.js';

const SHOWN = 8;
const PAUSE = 150;

/** Little enough to be answered while one looks on: the verdict, and what can be reached. */
const QUICK = { verdictOnly: true, mostNodes: 1, mostSeconds: 1 };

/** A round step of which about a hundred make the range. */
function step(range) {
  const raw = range / 100;
  const size = 10 ** Math.floor(Math.log10(raw));
  return size * [1, 2, 5, 10].find((factor) => factor * size >= raw * 0.999);
}

const onStep = (value, size) => Number((Math.round(value / size) * size).toFixed(6));

/** The values that a goal or budget can be given, its own among them. */
function range(low, high, value) {
  const size = step(high - low || Math.abs(value) || 1);
  return { min: onStep(Math.min(low, value), size), max: onStep(Math.max(high, value), size), step: size };
}

function ofGoal({ id, name, target, priority }, index) {
  const way = target.value - target.baseline;
  const from = target.baseline + way * 0.2;
  const until = Math.max(0, target.baseline + way * 1.6);
  return {
    key: `goal ${id}`,
    id,
    index,
    name,
    least: target.leastAcceptable,
    rises: way >= 0,
    value: target.value,
    about: t(`${target.unit ?? ''}, heute ${number(target.value)}, ab ${number(target.baseline)} (${word('priority', priority)})`, `${target.unit ?? ''}, today ${number(target.value)}, from ${number(target.baseline)} (${word('priority', priority)})`).replace(/^, /, ''),
    show: number,
    ...range(Math.min(from, until), Math.max(from, until), target.value),
  };
}

function ofBudget({ id, name, amount, per }, index) {
  const value = Number(amount.amount);
  const show = (one) => money({ amount: one, currency: amount.currency });
  return {
    key: `budget ${id}`,
    id,
    index,
    name,
    value,
    about: t(`${word('per', per)}, heute ${show(value)}`, `${word('per', per)}, today ${show(value)}`),
    show,
    ...range(0, value * 2 || 10_000, value),
  };
}

class WhatIf extends View {
  static properties = {
    ...View.properties,
    /** Reads the alignment again. */
    renew: { attribute: false },
    moved: { state: true },
    now: { state: true },
    then: { state: true },
    running: { state: true },
    refusal: { state: true },
    all: { state: true },
  };

  #abort;
  #wait;

  constructor() {
    super();
    /** New values by the key of what has them. */
    this.moved = new Map();
  }

  get base() {
    return `strategies/${this.route.strategy}`;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#wait);
    this.#abort?.abort();
  }

  async load() {
    // Places and tag have to be of the same revision.
    const { value, etag } = await api.tagged(this.base);
    this.etag = etag;
    this.goals = (value.goals?.items ?? []).map(ofGoalOrNothing).filter(Boolean);
    this.budgets = (value.resources?.budgets ?? []).map(ofBudget);
    this.now = null;
    this.imagine();
  }

  move(one, value) {
    const moved = new Map(this.moved);
    if (value === one.value) {
      moved.delete(one.key);
    } else {
      moved.set(one.key, value);
    }
    this.moved = moved;
    clearTimeout(this.#wait);
    this.#wait = setTimeout(() => this.imagine(), PAUSE);
  }

  /** The change as a JSON Patch, which fails when somebody else has put other things to these places. */
  patch() {
    const at = (list, root, field, value) =>
      list
        .filter((one) => this.moved.has(one.key))
        .flatMap((one) => [
          { op: 'test', path: `${root}/${one.index}/id`, value: one.id },
          { op: 'replace', path: `${root}/${one.index}/${field}`, value: value(this.moved.get(one.key)) },
        ]);
    return [
      ...at(this.goals, '/goals/items', 'target/value', (value) => value),
      ...this.lowered().map((one) => ({ op: 'replace', path: `/goals/items/${one.index}/target/leastAcceptable`, value: this.moved.get(one.key) })),
      ...at(this.budgets, '/resources/budgets', 'amount/amount', (value) => value.toFixed(2)),
    ];
  }

  /** Goals whose new target asks for less than what was just acceptable until now. */
  lowered() {
    return this.goals.filter((one) => {
      const value = this.moved.get(one.key);
      return value !== undefined && one.least !== undefined && (one.rises ? value < one.least : value > one.least);
    });
  }

  async imagine() {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    const patch = this.patch();
    this.running = true;
    this.refusal = null;
    const ask = (change) => api.post(`${this.base}/scenarios`, { patch: change, question: QUICK }, { signal: abort.signal });
    try {
      this.now ??= await ask([]);
      this.then = patch.length ? await ask(patch) : null;
    } catch (failure) {
      if (abort.signal.aborted) {
        return;
      }
      this.refusal = failure;
    }
    if (this.#abort === abort) {
      this.running = false;
    }
  }

  reset() {
    this.moved = new Map();
    clearTimeout(this.#wait);
    this.imagine();
  }

  async take() {
    const done = await ask(t('In den Plan übernehmen', 'Take over into the plan'), {
      text: html`${this.changes().map((line) => html`• ${line}<br />`)}`,
      fields: [{ name: 'reason', label: t('Begründung', 'Reason'), kind: 'long', required: true, hint: t('Sie steht im Verlauf.', 'It stands in the history.') }],
      yes: t('Übernehmen', 'Take over'),
      act: ({ reason }) =>
        api.send('PATCH', this.base, { body: this.patch(), ifMatch: this.etag, query: { reason }, headers: { 'Content-Type': 'application/json-patch+json' } }),
    });
    if (done) {
      tell(t('Übernommen. Im Verlauf lässt es sich zurücknehmen.', 'Taken over. It can be taken back in the history.'));
      this.moved = new Map();
      this.then = null;
      await Promise.all([this.reload(), this.renew?.()]);
    }
  }

  changes() {
    const lowered = new Set(this.lowered());
    return [...this.goals, ...this.budgets]
      .filter((one) => this.moved.has(one.key))
      .map((one) => {
        const value = this.moved.get(one.key);
        const line = t(`${one.name}: von ${one.show(one.value)} auf ${one.show(value)}`, `${one.name}: from ${one.show(one.value)} to ${one.show(value)}`);
        return lowered.has(one) ? `${line}${t('; das gerade noch Genügende ebenso', '; the least acceptable as well')}` : line;
      });
  }

  content() {
    if (!this.goals.length && !this.budgets.length) {
      return nothingHere(
        t('Zum Ausprobieren braucht es Ziele mit Zahlen oder Budgets im Plan.', 'To try something out, the plan needs goals with figures or budgets.'),
        html`<a class="button" href=${to(this.route.strategy, 'plan')}>${t('Zum Plan', 'To the plan')}</a>`,
      );
    }
    return html`
      <p>${t('Verschieben Sie Ziele und Budgets: Daneben steht sofort, was dann wäre. Am Plan ändert sich nichts, bis Sie es übernehmen.', 'Move goals and budgets: beside them stands at once what would be. Nothing changes in the plan until you take it over.')}</p>
      <div class="align-what-if">
        <div>${this.group('goals', t('Ziele', 'Goals'), this.goals)} ${this.group('budgets', t('Budgets', 'Budgets'), this.budgets)}</div>
        <div class="align-then">${card(t('Was dann wäre', 'What would be'), this.outcome())}</div>
      </div>
      ${this.brief()}
    `;
  }

  /** On small screens the answer stands below all controls; this stays in sight. Others hear the answer itself. */
  brief() {
    const shown = this.then ?? this.now;
    return shown
      ? html`<div class="align-brief" aria-hidden="true">
          ${badge(word('fit', shown.alignment.verdict), tone('fit', shown.alignment.verdict))}
          ${bar(shown.alignment.attainment, reached(shown.alignment.attainment), ofAll(shown.alignment.attainment))}
          ${this.running ? '…' : nothing}
        </div>`
      : nothing;
  }

  group(name, title, list) {
    if (!list.length) {
      return nothing;
    }
    const all = this.all?.has(name);
    const turn = () => {
      this.all = new Set([...(this.all ?? []), name]);
    };
    return card(
      title,
      html`
        ${(all ? list : list.slice(0, SHOWN)).map((one) => this.slider(one))}
        ${!all && list.length > SHOWN ? html`<p><button type="button" @click=${turn}>${t(`Alle ${number(list.length)} zeigen`, `Show all ${number(list.length)}`)}</button></p>` : nothing}
      `,
    );
  }

  slider(one) {
    const value = this.moved.get(one.key) ?? one.value;
    const id = `what-if-${one.key.replace(' ', '-')}`;
    const slid = (event) => this.move(one, Math.abs(event.target.valueAsNumber - one.value) < one.step / 2 ? one.value : event.target.valueAsNumber);
    const typed = (event) => {
      if (Number.isFinite(event.target.valueAsNumber)) {
        this.move(one, event.target.valueAsNumber);
      }
    };
    return html`
      <div class="align-slider ${value === one.value ? '' : 'moved'}">
        <label for=${id}>${one.name}</label>
        <input type="range" id=${id} min=${one.min} max=${one.max} step="any" aria-describedby="${id}-about" aria-valuetext=${one.show(value)}
          .value=${String(value)}
          @keydown=${(event) => this.key(event, one, value)}
          @input=${(event) => { event.target.value = onStep(event.target.valueAsNumber, one.step); slid(event); }} />
        <input type="number" min="0" step="any" aria-label=${t(`${one.name}, genau`, `${one.name}, exactly`)} .value=${String(value)} @change=${typed} />
        <p class="about" id="${id}-about">${one.about}${value === one.value ? nothing : html` <strong>${t(`→ ${one.show(value)}`, `→ ${one.show(value)}`)}</strong>`}</p>
      </div>
    `;
  }

  /** Arrows go by round steps; where any value can be had, browsers go by steps that mean nothing. */
  key(event, one, value) {
    const steps = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[event.key];
    if (steps) {
      event.preventDefault();
      this.move(one, Math.min(one.max, Math.max(one.min, onStep(value + steps * one.step, one.step))));
    }
  }

  outcome() {
    const { now, then } = this;
    const shown = then ?? now;
    return html`
      ${this.refusal ? refused(this.refusal, () => this.imagine()) : nothing}
      <div aria-live="polite" aria-busy=${this.running ? 'true' : 'false'}>
        ${shown
          ? html`
              <p class="line">
                ${badge(word('fit', shown.alignment.verdict), tone('fit', shown.alignment.verdict))}
                <strong>${bilingual(shown.alignment.summary[0])}</strong>
              </p>
              ${bar(shown.alignment.attainment, reached(shown.alignment.attainment), ofAll(shown.alignment.attainment))}
              ${then ? this.difference() : html`<p class="note">${t('So ist es heute.', 'This is how it is today.')}</p>`}
            `
          : nothing}
      </div>
      ${this.running ? busy(t('Wird gerechnet …', 'Being computed …')) : nothing}
      ${shown ? this.goalsThen() : nothing}
      ${then ? this.findings() : nothing}
      ${this.moved.size ? this.acts() : nothing}
    `;
  }

  difference() {
    const [before, after] = [this.now, this.then].map((one) => one.alignment.attainment);
    const difference = after - before;
    return html`<p class="note">
      ${Math.abs(difference) < 0.00005
        ? t('Gewichtet wird ebenso viel erreicht wie heute.', 'By weight as much is reached as today.')
        : difference > 0
          ? t(`${points(difference)} mehr als heute (${reached(before)})`, `${points(difference)} more than today (${reached(before)})`)
          : t(`${points(-difference)} weniger als heute (${reached(before)})`, `${points(-difference)} less than today (${reached(before)})`)}
    </p>`;
  }

  goalsThen() {
    const before = new Map(this.now.alignment.goals.map((goal) => [goal.id, goal]));
    const shown = (this.then ?? this.now).alignment.goals
      .filter((goal) => goal.verdict === 'GAP' || goal.figure !== before.get(goal.id)?.figure || goal.verdict !== before.get(goal.id)?.verdict)
      .slice(0, 12);
    return shown.length
      ? html`
          <h3>${t('Ziele mit Lücke und solche, die sich ändern', 'Goals with a gap, and those that change')}</h3>
          ${table(
            t('Was erreicht würde', 'What would be reached'),
            [
              { title: t('Ziel', 'Goal'), cell: (goal) => goal.name },
              { title: t('Heute', 'Today'), cell: (goal) => number(before.get(goal.id)?.figure), align: 'end' },
              { title: t('Dann', 'Then'), cell: (goal) => html`${number(goal.figure)}<br /><span class="note whole">${t(`von ${number(goal.target)}`, `of ${number(goal.target)}`)}</span>`, align: 'end' },
              { title: t('Urteil', 'Verdict'), cell: (goal) => badge(word('fit', goal.verdict), tone('fit', goal.verdict)) },
            ],
            shown,
          )}
        `
      : before.size
        ? html`<p>${t('Jedes Ziel wird erreicht.', 'Every goal is reached.')}</p>`
        : nothing;
  }

  findings() {
    const { summary, opened, closed } = this.then.change;
    const lines = (title, list, shade) =>
      list.length
        ? html`<h4>${badge(count(list.length, [title[0], title[1]], [title[2], title[3]]), shade)}</h4><ul>${list.slice(0, SHOWN).map((finding) => html`<li>${word('severity', finding.severity)}: ${bilingual(finding.message)}</li>`)}</ul>`
        : nothing;
    return html`
      <h3>${t('Befunde', 'Findings')}</h3>
      <p>${bilingual(summary)}</p>
      ${lines(['kommt hinzu', 'kommen hinzu', 'comes', 'come'], opened, 'bad')} ${lines(['erledigt sich', 'erledigen sich', 'goes', 'go'], closed, 'good')}
    `;
  }

  acts() {
    return html`
      <h3>${t('Ihre Änderungen', 'Your changes')}</h3>
      <ul>${this.changes().map((line) => html`<li>${line}</li>`)}</ul>
      <div class="actions">
        <button type="button" class="primary" @click=${() => this.take()}>${t('In den Plan übernehmen', 'Take over into the plan')}</button>
        <button type="button" @click=${() => this.reset()}>${t('Zurücksetzen', 'Reset')}</button>
      </div>
    `;
  }
}

/** Goals without figures cannot be moved. */
const ofGoalOrNothing = (goal, index) =>
  goal.target?.kind === 'QUANTITATIVE' && goal.target.value !== undefined && goal.target.baseline !== undefined ? ofGoal(goal, index) : null;

define('planwerk-align-what-if', WhatIf);
