/** How much more is reached for how much more money, and the plan behind each amount. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { chart, frontier } from '../charts.js';
import { bilingual, money, number, percent, t } from '../i18n.js';
import { bar, busy, card, figure, nothingHere, refused, table } from '../ui.js';
import { View, define } from '../view.js';
import { isFree, ofAll, points, reached } from './align-shared.js';

const PAUSE = 400;

class Frontier extends View {
  static properties = {
    ...View.properties,
    alignment: { attribute: false },
    /** Aligns anew with a question. */
    compute: { attribute: false },
    chosen: { state: true },
    running: { state: true },
    refusal: { state: true },
  };

  #plans = new Map();
  #abort;
  #wait;

  disconnectedCallback() {
    super.disconnectedCallback();
    this.forget();
  }

  willUpdate(changed) {
    if (changed.get('alignment') && changed.get('alignment').id !== this.alignment.id) {
      this.forget();
      this.#plans.clear();
      this.chosen = undefined;
      this.refusal = null;
    }
    this.chosen ??= 0;
  }

  forget() {
    clearTimeout(this.#wait);
    this.#abort?.abort();
    this.running = false;
  }

  /** The plans that the alignment has itself: for nothing more, and for what reaches everything. */
  plan(index) {
    const kind = (wanted) => this.alignment.options.find((option) => option.kind === wanted);
    const raise = kind('RAISE_RESOURCES');
    const { extraMoney, attainment } = this.alignment.frontier[index];
    if (isFree(extraMoney)) {
      return kind('CUT_GOALS');
    }
    const whole = raise && attainment >= 1 && Math.abs(raise.cost.amount - extraMoney.amount) < 1;
    return whole ? raise : this.#plans.get(index);
  }

  choose(index) {
    this.chosen = index;
    this.refusal = null;
    this.forget();
    if (!this.plan(index) && this.alignment.fresh) {
      this.running = true;
      this.#wait = setTimeout(() => this.read(index), PAUSE);
    }
  }

  async read(index) {
    const abort = new AbortController();
    this.#abort = abort;
    const question = { ...this.alignment.question, extraMoney: this.alignment.frontier[index].extraMoney, draws: 100, frontierPoints: 2 };
    delete question.pricePerPoint;
    try {
      const { alignment } = await api.post(`strategies/${this.route.strategy}/scenarios`, { patch: [], question }, { signal: abort.signal });
      this.#plans.set(index, alignment.options.find((option) => option.kind === 'MIX') ?? null);
    } catch (failure) {
      if (!abort.signal.aborted) {
        this.refusal = failure;
      }
    }
    if (this.#abort === abort && !abort.signal.aborted) {
      this.running = false;
    }
  }

  content() {
    const all = this.alignment.frontier;
    if (all.length < 2 || isFree(all.at(-1).extraMoney)) {
      return nothingHere(
        this.alignment.verdict === 'FIT'
          ? t('Mit dem, was da ist, wird alles erreicht. Mehr Geld bringt nichts dazu.', 'Everything is reached with what is there. More money adds nothing.')
          : t('Mehr Geld allein bringt hier nichts: Es gibt nichts, was man dafür kaufen könnte. Mögliche Überstunden, Stellen, Schulungen und Partner tragen Sie im Plan unter Mittel ein.', 'More money alone helps nothing here: there is nothing to be bought for it. Enter possible overtime, positions, trainings and partners in the plan under resources.'),
      );
    }
    return html`
      ${card(t('Was mehr Geld bringt', 'What more money brings'), this.picture(all))}
      ${card(t('Der Plan hinter diesem Punkt', 'The plan behind this point'), this.behind(all))}
    `;
  }

  picture(all) {
    const point = all[this.chosen];
    const [first, last] = [all[0], all.at(-1)];
    const gist = t(
      `Von ${reached(first.attainment)} ohne mehr Geld bis ${reached(last.attainment)} mit ${money(last.extraMoney)} mehr`,
      `From ${reached(first.attainment)} without more money to ${reached(last.attainment)} with ${money(last.extraMoney)} more`,
    );
    const shown = all.map((one) => ({
      x: Number(one.extraMoney.amount),
      y: one.attainment,
      label: t(`${money(one.extraMoney)} mehr: ${reached(one.attainment)}`, `${money(one.extraMoney)} more: ${reached(one.attainment)}`),
    }));
    const { currency } = first.extraMoney;
    return html`
      <p>${gist}.</p>
      ${chart(
        gist,
        frontier(gist, shown, {
          chosen: this.chosen,
          choose: (index) => this.choose(index),
          x: (amount) => money({ amount, currency }),
          y: (part) => percent(part, 1),
          xTitle: t('Geld zusätzlich', 'Extra money'),
          yTitle: t('Gewichtete Zielerreichung', 'Weighted attainment'),
        }),
        [
          { title: t('Geld zusätzlich', 'Extra money'), cell: (one) => money(one.extraMoney), align: 'end' },
          { title: t('Wird sicher erreicht', 'Reached for sure'), cell: (one) => reached(one.attainment), align: 'end' },
          { title: t('Mehr geht nicht als', 'Cannot go beyond'), cell: (one) => reached(one.bound), align: 'end' },
        ],
        all,
      )}
      <div class="align-point">
        <label for="frontier-point">${t('Geld zusätzlich', 'Extra money')}</label>
        <input type="range" id="frontier-point" min="0" max=${all.length - 1} step="1" .value=${String(this.chosen)} aria-valuetext=${shown[this.chosen].label} @input=${(event) => this.choose(event.target.valueAsNumber)} />
      </div>
      <div class="figures" aria-live="polite">
        ${figure(money(point.extraMoney), t('mehr', 'more'))}
        ${figure(reached(point.attainment), t('gewichtete Zielerreichung', 'weighted attainment'), ofAll(point.attainment), point.bound > point.attainment + 0.0005 ? t(`höchstens ${reached(point.bound)}`, `${reached(point.bound)} at most`) : nothing)}
        ${figure(points(point.attainment - first.attainment), t('mehr als ohne Geld', 'more than without money'))}
      </div>
    `;
  }

  behind(all) {
    const plan = this.plan(this.chosen);
    if (this.refusal) {
      return refused(this.refusal, () => this.choose(this.chosen));
    }
    if (this.running) {
      return busy(t('Der Plan wird gerechnet. Das dauert meist einige Sekunden …', 'The plan is being computed. This mostly takes a few seconds …'));
    }
    if (!plan) {
      return nothingHere(
        this.alignment.fresh
          ? t('Für diesen Betrag gibt es keinen eigenen Plan.', 'There is no plan of its own for this amount.')
          : t('Der Abgleich ist überholt. Gleichen Sie neu ab, um den Plan hinter jedem Punkt zu sehen.', 'The alignment is outdated. Align again to see the plan behind each point.'),
      );
    }
    const names = new Map(this.alignment.goals.map((goal) => [goal.id, goal]));
    const cut = plan.goals.filter((goal) => goal.attainment < 1);
    return html`
      ${plan.lines.length || plan.steps.length
        ? html`<ul>${[...plan.lines, ...plan.steps].slice(0, 20).map((line) => html`<li>${bilingual(line)}</li>`)}</ul>`
        : html`<p>${t('Am Plan ändert sich nichts.', 'Nothing changes in the plan.')}</p>`}
      ${cut.length
        ? table(
            t('Ziele, die nicht ganz erreicht werden', 'Goals that are not reached in full'),
            [
              { title: t('Ziel', 'Goal'), cell: (goal) => names.get(goal.goal)?.name ?? goal.goal },
              { title: t('Zielwert', 'Target'), cell: (goal) => number(names.get(goal.goal)?.target), align: 'end' },
              { title: t('Erreicht', 'Reached'), cell: (goal) => number(goal.figure), align: 'end' },
              { title: t('Vom Weg dahin', 'Of the way there'), cell: (goal) => bar(goal.attainment, reached(goal.attainment), ofAll(goal.attainment)) },
            ],
            cut,
            { shown: true },
          )
        : html`<p>${t('Jedes Ziel wird erreicht.', 'Every goal is reached.')}</p>`}
      ${isFree(all[this.chosen].extraMoney) || !this.alignment.fresh
        ? nothing
        : html`<p>
            <button type="button" @click=${() => this.compute({ ...this.alignment.question, extraMoney: all[this.chosen].extraMoney })}>${t('Zur Entscheidung vorlegen', 'Put up for decision')}</button>
            <span class="note">${t('gleicht neu ab, mit diesem Betrag als Mischung', 'aligns anew with this amount as the mix')}</span>
          </p>`}
    `;
  }
}

define('planwerk-align-frontier', Frontier);
