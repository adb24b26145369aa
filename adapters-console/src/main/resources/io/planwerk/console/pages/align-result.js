/** What an alignment came to: the verdict, what can be done, and where it is tight. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { heat } from '../charts.js';
import { bilingual, count, list, money, month, number, percent, t } from '../i18n.js';
import { to, toPointer } from '../routes.js';
import { badge, bar, card, figure, nothingHere, table } from '../ui.js';
import { View, define } from '../view.js';
import { tone, word } from '../words.js';
import { hours, isFree, ofAll, points, reached, span } from './align-shared.js';

const SHOWN = 10;

const by = (key) => (one, other) => other[key] - one[key];

/** The months from the first to the last, both included. */
function months(from, to) {
  const [years, parts] = [to, from].map((at) => at.split('-').map(Number)).reduce(([y, m], [z, n]) => [y - z, m - n]);
  return years * 12 + parts + 1;
}

/** The demand for each skill, those that lack most first. */
function skills(demand) {
  const found = new Map();
  demand.forEach((cell) => {
    const skill = found.get(cell.skill) ?? { name: cell.name, cells: new Map(), lack: 0, needed: 0 };
    skill.cells.set(cell.month, cell);
    skill.lack += cell.lack;
    skill.needed += cell.needed;
    found.set(cell.skill, skill);
  });
  return [...found.values()].sort((one, other) => by('lack')(one, other) || by('needed')(one, other));
}

const used = ({ available, needed }) => (isFree(available) ? (isFree(needed) ? 0 : 1) : needed.amount / available.amount);

/** Each budget in its tightest period, those that lack most first. */
function tightest(budgets) {
  const tighter = (one, other) => other.lack.amount - one.lack.amount || used(other) - used(one);
  const found = new Map();
  budgets.forEach((period) => {
    const key = period.budget ?? period.category;
    const all = [...(found.get(key) ?? []), period];
    found.set(key, all);
  });
  return [...found.values()].map((periods) => ({ ...[...periods].sort(tighter)[0], periods: periods.length })).sort(tighter);
}

class Result extends View {
  static properties = { ...View.properties, alignment: { attribute: false }, all: { state: true } };

  constructor() {
    super();
    this.all = new Set();
  }

  content() {
    const { goals, caveats, summary } = this.alignment;
    return html`
      ${this.verdict()} ${this.figures()}
      ${caveats.some((caveat) => caveat.stopsFit) ? card(t('Was noch fehlt, um sicher zu rechnen', 'What is missing to reckon for sure'), this.caveats(caveats.filter((caveat) => caveat.stopsFit))) : nothing}
      ${this.alignment.options.length ? card(t('Was Sie tun können', 'What you can do'), this.options()) : nothing}
      ${summary.length > 1 ? card(t('Kurz gesagt', 'In short'), html`<ul>${summary.slice(1).map((sentence) => html`<li>${bilingual(sentence)}</li>`)}</ul>`) : nothing}
      ${card(t('Ziele: was erreichbar ist und wie sicher', 'Goals: what can be reached, and how surely'), goals.length ? this.goals() : nothingHere(t('Noch hat die Strategie keine Ziele. Sie entstehen im Plan.', 'The strategy has no goals yet. They are made in the plan.')))}
      ${card(t('Bedarf und Kapazität nach Fähigkeit und Monat', 'Demand and capacity by skill and month'), this.demand())}
      ${card(t('Engpässe: was mehr davon bringt', 'Bottlenecks: what more of it brings'), this.bottlenecks())}
      ${card(t('Budgets', 'Budgets'), this.budgets())}
      ${this.overbooked()} ${this.conflicts()} ${card(t('Wie sicher die Schätzungen sind', 'How sure the estimates are'), this.likelihoods())}
      ${this.method()}
    `;
  }

  verdict() {
    const { verdict, leastAcceptable, summary } = this.alignment;
    return html`
      <section class="align-verdict ${tone('fit', verdict)}" aria-labelledby="align-verdict">
        ${badge(word('fit', verdict), tone('fit', verdict))}
        <h2 id="align-verdict">${bilingual(summary[0])}</h2>
        ${verdict === 'FIT'
          ? nothing
          : html`<p class="note">${leastAcceptable === 'FIT' ? t('Was von jedem Ziel gerade noch genügt, ist erreichbar.', 'What is just acceptable of each goal can be reached.') : t('Nicht einmal, was von jedem Ziel gerade noch genügt, ist erreichbar.', 'Not even what is just acceptable of each goal can be reached.')}</p>`}
      </section>
    `;
  }

  figures() {
    const { goals, attainment, options, safePlan } = this.alignment;
    const fit = goals.filter((goal) => goal.verdict === 'FIT').length;
    const raise = options.find((option) => option.kind === 'RAISE_RESOURCES');
    return html`
      <div class="figures">
        ${figure(t(`${fit} von ${goals.length}`, `${fit} of ${goals.length}`), t('Zielen erreichbar', 'goals can be reached'), fit === goals.length ? 'good' : 'bad')}
        ${figure(reached(attainment), t('gewichtete Zielerreichung', 'weighted attainment'), ofAll(attainment))}
        ${raise ? figure(money(raise.cost), t('mehr, um alles zu erreichen', 'more to reach everything'), isFree(raise.cost) ? 'good' : 'warn') : nothing}
        ${safePlan
          ? figure(reached(safePlan.attainment), t(`können Sie mit ${percent(safePlan.confidence)} Sicherheit versprechen`, `can be promised with ${percent(safePlan.confidence)} confidence`), safePlan.holds ? 'plain' : 'bad', safePlan.holds ? nothing : t('kein solcher Plan gefunden', 'no such plan found'))
          : nothing}
      </div>
    `;
  }

  options() {
    const query = this.route.query.get('of');
    return html`
      ${table(
        t('Antworten auf die Lücke', 'Answers to the gap'),
        [
          { title: t('Antwort', 'Answer'), cell: (option) => word('option', option.kind) },
          { title: t('Mehrkosten', 'Extra cost'), cell: (option) => money(option.cost), align: 'end' },
          { title: t('Erreicht die heutigen Ziele zu', "Reaches today's goals by"), cell: (option) => bar(option.attainment, reached(option.attainment), ofAll(option.attainment)) },
          { title: t('Danach', 'Then'), cell: (option) => badge(option.fits ? t('passt es', 'it fits') : t('bleibt die Lücke', 'the gap stays'), option.fits ? 'good' : 'bad') },
          { title: t('Wichtigste Änderung', 'Main change'), cell: (option) => html`<div class="align-line">${this.first(option)}</div>` },
        ],
        this.alignment.options,
      )}
      <p><a class="button primary" href=${`${to(this.route.strategy, 'align', 'options')}${query ? `?of=${query}` : ''}`}>${t('Vergleichen und entscheiden', 'Compare and decide')}</a></p>
    `;
  }

  first({ lines }) {
    if (!lines.length) {
      return t('Nichts ändert sich', 'Nothing changes');
    }
    const rest = lines.length - 1;
    return html`${bilingual(lines[0])}${rest ? html` <span class="note whole">${t(`und ${count(rest, ['weitere', 'weitere'], [])}`, `and ${number(rest)} more`)}</span>` : nothing}`;
  }

  goals() {
    const likelihoods = new Map(this.alignment.likelihoods.map((one) => [one.goal, one]));
    const order = ['MUST', 'SHOULD', 'COULD'];
    const goals = [...this.alignment.goals].sort((one, other) => order.indexOf(one.priority) - order.indexOf(other.priority));
    return this.cut('goals', goals, (shown) =>
      table(
        t('Ziele mit dem, was erreichbar ist', 'Goals with what can be reached'),
        [
          { title: t('Ziel', 'Goal'), cell: (goal) => html`<a href=${to(this.route.strategy, 'plan', 'goals', goal.id)}>${goal.name}</a>${goal.unit ? html`<br /><span class="note">${goal.unit}</span>` : nothing}` },
          { title: t('Vorrang', 'Priority'), cell: (goal) => word('priority', goal.priority) },
          { title: t('Urteil', 'Verdict'), cell: (goal) => this.fits(goal) },
          { title: t('Zielwert', 'Target'), cell: (goal) => html`${number(goal.target)}<br /><span class="note whole">${t(`ab ${number(goal.baseline)}`, `from ${number(goal.baseline)}`)}</span>`, align: 'end' },
          { title: t('Erreichbar', 'Reachable'), cell: (goal) => number(goal.figure), align: 'end' },
          { title: t('Vom Weg dahin', 'Of the way there'), cell: (goal) => bar(goal.attainment, reached(goal.attainment), ofAll(goal.attainment)) },
          { title: t('Ziel wahrscheinlich zu', 'Target likely by'), cell: (goal) => percent(likelihoods.get(goal.id)?.ofTarget), align: 'end' },
        ],
        shown,
      ),
    );
  }

  fits(goal) {
    return html`
      ${badge(word('fit', goal.verdict), tone('fit', goal.verdict))}
      ${goal.verdict === 'FIT'
        ? nothing
        : html`<br /><span class="note">${goal.leastAcceptableReached ? t('Das Mindeste wird erreicht', 'The least acceptable is reached') : t('Auch das Mindeste nicht', 'Not even the least acceptable')}${goal.reachable < 1 ? t('; kein Mittel reicht dafür ganz', '; no resources would do') : ''}</span>`}
    `;
  }

  demand() {
    const { demand } = this.alignment;
    if (!demand.length) {
      return nothingHere(t('Keine Maßnahme braucht Stunden. Aufwand tragen Sie im Plan bei den Maßnahmen ein.', 'No measure takes hours. Enter efforts with the measures in the plan.'));
    }
    const columns = [...new Set(demand.map((cell) => cell.month))].sort();
    const all = skills(demand);
    const lacking = all.filter((skill) => skill.lack > 0.05);
    const gist = lacking.length
      ? t(`Es fehlen Stunden für ${list(lacking.slice(0, 3).map((skill) => `„${skill.name}“ (${hours(skill.lack)})`))}.`, `Hours are lacking for ${list(lacking.slice(0, 3).map((skill) => `'${skill.name}' (${hours(skill.lack)})`))}.`)
      : t('Für jede Fähigkeit reichen die Stunden in jedem Monat.', 'The hours suffice for each skill in each month.');
    return html`
      <p>${gist}</p>
      <div class="align-heat">
        ${this.cut('skills', all, (shown) =>
          heat(
            t('Benötigte Stunden nach Fähigkeit und Monat', 'Hours needed by skill and month'),
            columns.map(month),
            shown.map((skill) => ({ label: skill.name, cells: columns.map((at) => this.cell(skill.cells.get(at))) })),
          ),
        )}
      </div>
      <p class="note">
        ${t('Stunden, um alle Ziele auf die sparsamste Art zu erreichen. Je dunkler, desto mehr davon ist vergeben; „−28“ heißt, dass 28 Stunden fehlen.', "Hours needed to reach all goals in the thriftiest way. The darker, the more of them are taken; '−28' means that 28 hours are lacking.")}
      </p>
    `;
  }

  cell(cell) {
    if (!cell || (!cell.needed && !cell.lack)) {
      return { part: null, text: '–' };
    }
    const lacking = cell.lack > 0.05;
    return {
      part: lacking ? 1.01 + cell.lack / cell.needed : Math.min(1, cell.needed / (cell.capacity || cell.needed)),
      text: lacking ? html`${number(cell.needed, 0)} <strong>−${number(cell.lack, cell.lack < 1 ? 1 : 0)}</strong>` : number(cell.needed, 0),
      title: t(`${cell.name}, ${month(cell.month)}: ${hours(cell.needed)} gebraucht, ${hours(cell.lack)} fehlen, höchstens ${hours(cell.capacity)} da`, `${cell.name}, ${month(cell.month)}: ${hours(cell.needed)} needed, ${hours(cell.lack)} lacking, ${hours(cell.capacity)} there at most`),
    };
  }

  bottlenecks() {
    const { bottlenecks } = this.alignment;
    if (!bottlenecks.length) {
      return nothingHere(t('Nichts ist so knapp, dass mehr davon etwas brächte.', 'Nothing is so scarce that more of it would help.'));
    }
    const most = Math.max(...bottlenecks.map((one) => one.gain)) || 1;
    return table(
      t('Was mehr von einem knappen Mittel bringt, das Beste zuerst', 'What more of a scarce resource brings, best first'),
      [
        { title: t('Mittel', 'Resource'), cell: (one) => html`${one.resource.name}<br /><span class="note">${span(one.resource.from, one.resource.to)}</span>` },
        { title: t('Mehr', 'More'), cell: (one) => (one.moreMoney ? money(one.moreMoney) : t(`${hours(one.moreHours)} im Monat`, `${hours(one.moreHours)} a month`)) },
        { title: t('Bringt an Zielerreichung', 'Brings in attainment'), cell: (one) => bar(one.gain / most, points(one.gain), 'good') },
        { title: t('Im Schnitt', 'On the average'), cell: (one) => this.worth(one) },
        ...(bottlenecks.some((one) => one.savedMoney) ? [{ title: t('Spart beim Aufstocken', 'Saves when raising'), cell: (one) => money(one.savedMoney), align: 'end' }] : []),
      ],
      bottlenecks,
    );
  }

  /** What one more hour is worth, or a hundred of the currency; on the average of the step that was tried. */
  worth({ resource, moreHours, moreMoney, gain, savedMoney }) {
    if (moreMoney) {
      return html`${points((gain / Number(moreMoney.amount)) * 100)} <span class="note">${t('je', 'per')} ${money({ amount: 100, currency: moreMoney.currency })}</span>`;
    }
    const many = moreHours * months(resource.from, resource.to);
    return html`${points(gain / many)}${savedMoney ? t(` oder ${money({ ...savedMoney, amount: savedMoney.amount / many }, 2)}`, ` or ${money({ ...savedMoney, amount: savedMoney.amount / many }, 2)}`) : ''} <span class="note">${t('je Stunde', 'per hour')}</span>`;
  }

  budgets() {
    const { budgets } = this.alignment;
    if (!budgets.length) {
      return nothingHere(t('Weder Budgets noch Ausgaben stehen im Plan.', 'The plan has neither budgets nor spending.'));
    }
    return this.cut('budgets', tightest(budgets), (shown) =>
      table(
        t('Geld, das alle Ziele brauchen, und Geld, das da ist', 'Money that all goals need, and money that is there'),
        [
          { title: t('Budget', 'Budget'), cell: (one) => html`${one.name}<br /><span class="note">${word('budget', one.category)}, ${span(one.from, one.to)}${one.periods > 1 ? t(` (am knappsten von ${one.periods} Zeiträumen)`, ` (tightest of ${one.periods} periods)`) : ''}</span>` },
          { title: t('Da', 'There'), cell: (one) => money(one.available), align: 'end' },
          { title: t('Gebraucht', 'Needed'), cell: (one) => money(one.needed), align: 'end' },
          { title: t('Fehlt', 'Lacking'), cell: (one) => (isFree(one.lack) ? '–' : badge(money(one.lack), 'bad')), align: 'end' },
          {
            title: t('Ausgeschöpft', 'Used'),
            cell: (one) => bar(used(one), percent(used(one)), isFree(one.lack) ? (used(one) > 0.95 ? 'warn' : 'info') : 'bad'),
          },
        ],
        shown,
      ),
    );
  }

  overbooked() {
    const { overbooked } = this.alignment;
    return overbooked.length
      ? card(
          t('Wer überbucht wäre', 'Who would be overbooked'),
          this.cut('overbooked', overbooked, (shown) =>
            table(
              t('Menschen, die voll ausgelastet sind, während eine ihrer Fähigkeiten fehlt', 'People who are fully booked while a skill of theirs is lacking'),
              [
                { title: t('Rolle', 'Role'), cell: (one) => one.name },
                { title: t('Monat', 'Month'), cell: (one) => html`<span class="whole">${month(one.month)}</span>` },
                { title: t('Hat', 'Has'), cell: (one) => hours(one.hours), align: 'end' },
                { title: t('Es fehlen', 'Lacking'), cell: (one) => hours(one.lack), align: 'end' },
                { title: t('Fähigkeit', 'Skill'), cell: (one) => list(one.skillNames) },
              ],
              shown,
            ),
          ),
        )
      : nothing;
  }

  conflicts() {
    const { conflicts } = this.alignment;
    return conflicts.length
      ? card(
          t('Was sich nicht verträgt', 'What cannot hold together'),
          html`<ul class="plain-list">${conflicts.map((conflict) => html`<li>${bilingual(conflict.text)}</li>`)}</ul>`,
        )
      : nothing;
  }

  likelihoods() {
    const { likelihoods, safePlan } = this.alignment;
    const safe = new Map((safePlan?.goals ?? []).map((goal) => [goal.goal, goal]));
    if (!likelihoods.length) {
      return nothingHere(t('Ohne Ziele mit Zahlen gibt es keine Wahrscheinlichkeiten.', 'Without goals with figures there are no likelihoods.'));
    }
    return this.cut('likelihoods', likelihoods, (shown) =>
      table(
        t('Wahrscheinlichkeit jedes Ziels, wenn die Schätzungen streuen', 'Likelihood of each goal as the estimates vary'),
        [
          { title: t('Ziel', 'Goal'), cell: (one) => one.name },
          { title: t('Zielwert', 'Target'), cell: (one) => percent(one.ofTarget), align: 'end' },
          { title: t('Gerade noch genug', 'Just acceptable'), cell: (one) => percent(one.ofLeast), align: 'end' },
          { title: t('Mit 80 % zwischen', 'With 80% between'), cell: (one) => html`<span class="whole">${number(Math.min(one.low, one.high), 1)} – ${number(Math.max(one.low, one.high), 1)}</span>` },
          { title: t('Sicher zu versprechen', 'Safe to promise'), cell: (one) => number(safe.get(one.goal)?.figure), align: 'end' },
          { title: t('Die größte Unsicherheit', 'The largest uncertainty'), cell: (one) => this.influence(one.influences[0]) },
        ],
        shown,
      ),
    );
  }

  influence(one) {
    return one
      ? html`${one.name}: ${word('estimate', one.estimate)}${one.skillName ? ` (${one.skillName})` : ''} <span class="note whole">${percent(one.share)}${one.assumed ? t(', Streuung angenommen', ', spread assumed') : ''}</span>`
      : '–';
  }

  caveats(caveats) {
    return html`
      <ul class="plain-list">
        ${caveats.map(
          (caveat) => html`<li>${bilingual(caveat.message)} ${caveat.pointers[0] ? html`<a href=${toPointer(this.route.strategy, caveat.pointers[0])}>${t('Zeigen', 'Show')}<span class="unseen">: ${bilingual(caveat.message)}</span></a>` : nothing}</li>`,
        )}
      </ul>
    `;
  }

  method() {
    const { method, caveats, id } = this.alignment;
    const rest = caveats.filter((caveat) => !caveat.stopsFit);
    const model = () => api.download(`strategies/${this.route.strategy}/alignments/${id}/model.mps`, `${id}.mps`, { headers: { Accept: 'text/plain' } });
    return card(
      t('Wie gerechnet wurde', 'How it was reckoned'),
      html`
        ${rest.length ? this.caveats(rest) : nothing}
        <ul>${method.assumptions.map((one) => html`<li>${bilingual(one)}</li>`)}</ul>
        <p class="note">
          ${t(`${method.solver} löste ${count(method.solves, ['Programm', 'Programme'], [])}, das größte mit ${number(method.columns)} Spalten und ${number(method.rows)} Zeilen; jede Antwort wurde nachgerechnet.`, `${method.solver} solved ${count(method.solves, [], ['program', 'programs'])}, the largest with ${number(method.columns)} columns and ${number(method.rows)} rows; each answer was checked.`)}
        </p>
        <p><button type="button" @click=${model}>${t('Modell herunterladen (MPS)', 'Download the model (MPS)')}</button></p>
      `,
    );
  }

  /** A long list shortened, with a button that shows all of it. */
  cut(name, items, show) {
    const all = this.all.has(name);
    const turn = () => {
      this.all = new Set(all ? [...this.all].filter((one) => one !== name) : [...this.all, name]);
    };
    return html`
      ${show(all ? items : items.slice(0, SHOWN))}
      ${items.length > SHOWN ? html`<p><button type="button" @click=${turn}>${all ? t('Weniger zeigen', 'Show fewer') : t(`Alle ${number(items.length)} zeigen`, `Show all ${number(items.length)}`)}</button></p>` : nothing}
    `;
  }
}

define('planwerk-align-result', Result);
