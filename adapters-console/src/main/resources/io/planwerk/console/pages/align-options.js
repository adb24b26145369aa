/** What could be decided about a gap, beside each other, and the decision itself. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { bilingual, money, number, percent, t } from '../i18n.js';
import { ask, badge, bar, card, field, nothingHere, table, tell } from '../ui.js';
import { View, define } from '../view.js';
import { word } from '../words.js';
import { isFree, ofAll, reached } from './align-shared.js';

const SHOWN = 8;

/** Sentences below each other; many of them behind a summary. */
const sentences = (title, lines) =>
  lines.length
    ? html`
        <h3>${title}</h3>
        <ul>${lines.slice(0, SHOWN).map((line) => html`<li>${bilingual(line)}</li>`)}</ul>
        ${lines.length > SHOWN
          ? html`<details><summary>${t(`${number(lines.length - SHOWN)} weitere`, `${number(lines.length - SHOWN)} more`)}</summary><ul>${lines.slice(SHOWN).map((line) => html`<li>${bilingual(line)}</li>`)}</ul></details>`
          : nothing}
      `
    : nothing;

const fits = ({ fits: fit }) => badge(fit ? t('passt danach', 'fits then') : t('Lücke bleibt', 'gap stays'), fit ? 'good' : 'bad');

class Options extends View {
  static properties = {
    ...View.properties,
    alignment: { attribute: false },
    /** Reads the alignment again. */
    renew: { attribute: false },
    /** Aligns anew with a question. */
    compute: { attribute: false },
  };

  async decide(option) {
    const { id } = this.alignment;
    const applied = await ask(t(`Entscheiden: ${word('option', option.kind)}`, `Decide: ${word('option', option.kind)}`), {
      text: html`
        ${option.lines.length
          ? html`${t('Das ändert den Plan in einem Schritt:', 'This changes the plan in one step:')}
            ${option.lines.slice(0, 4).map((line) => html`<br />• ${bilingual(line)}`)}
            ${option.lines.length > 4 ? html`<br />${t(`und ${number(option.lines.length - 4)} weitere Änderungen`, `and ${number(option.lines.length - 4)} more changes`)}` : nothing}`
          : t('Der Plan bleibt, wie er ist; die Entscheidung wird festgehalten.', 'The plan stays as it is; the decision is kept.')}
      `,
      fields: [{ name: 'reason', label: t('Begründung', 'Reason'), kind: 'long', required: true, hint: t('Sie steht im Verlauf und bei der Entscheidung.', 'It stands in the history and with the decision.') }],
      yes: t('Entscheiden', 'Decide'),
      act: ({ reason }) => api.post(`strategies/${this.route.strategy}/alignments/${id}/options/${encodeURIComponent(option.id)}/apply`, { reason }),
    });
    if (applied) {
      tell(t('Entschieden. Der Verlauf zeigt, was sich geändert hat.', 'Decided. The history shows what has changed.'));
      await this.renew();
      this.closest('main')?.querySelector('h1')?.focus();
    }
  }

  content() {
    const { options, verdict } = this.alignment;
    if (!options.length) {
      return nothingHere(
        verdict === 'FIT'
          ? t('Ziele und Mittel passen zusammen. Es gibt nichts zu entscheiden.', 'Goals and resources fit. There is nothing to decide.')
          : t('Dieser Abgleich hat keine Optionen. Was ihm fehlt, steht im Ergebnis.', 'This alignment has no options. The result tells what is missing.'),
      );
    }
    return html`
      ${card(t('Nebeneinander', 'Beside each other'), this.compared())}
      <div class="grid">${options.map((option) => this.option(option))}</div>
      ${card(t('Anders fragen', 'Ask otherwise'), this.question())}
    `;
  }

  compared() {
    const { options, goals } = this.alignment;
    const outcome = (option, goal) => option.goals.find((one) => one.goal === goal.id);
    const touched = goals.filter((goal) => options.some((option) => (outcome(option, goal)?.attainment ?? 1) < 1));
    const rows = [
      { label: t('Mehrkosten', 'Extra cost'), cell: (option) => money(option.cost) },
      { label: t('Erreicht die heutigen Ziele zu', "Reaches today's goals by"), cell: (option) => reached(option.attainment) },
      { label: t('Ziele und Mittel', 'Goals and resources'), cell: fits },
      { label: t('Änderungen am Plan', 'Changes of the plan'), cell: (option) => number(option.changes.length) },
      ...touched.slice(0, 12).map((goal) => ({
        label: html`${goal.name}<br /><span class="note">${t(`Ziel ${number(goal.target)}`, `target ${number(goal.target)}`)}</span>`,
        cell: (option) => {
          const one = outcome(option, goal);
          return one ? html`${number(one.figure)}<br /><span class="note">${percent(one.attainment)}</span>` : '–';
        },
      })),
    ];
    return table(
      t('Die Optionen im Vergleich', 'The options compared'),
      [
        { title: html`<span class="unseen">${t('Wirkung', 'Effect')}</span>`, cell: (row) => row.label },
        ...options.map((option) => ({ title: word('option', option.kind), cell: (row) => row.cell(option), align: 'end' })),
      ],
      rows,
    );
  }

  option(option) {
    const { decision, fresh } = this.alignment;
    const chosen = decision?.option === option.id;
    const may = fresh && !decision;
    const what = html`<span class="unseen">: ${word('option', option.kind)}</span>`;
    return card(
      bilingual(option.title),
      html`
        <p class="align-figures">
          <span><strong>${isFree(option.cost) ? t('ohne Mehrkosten', 'no extra cost') : money(option.cost)}</strong>${isFree(option.cost) ? '' : t(' Mehrkosten', ' extra')}</span>
          ${bar(option.attainment, reached(option.attainment), ofAll(option.attainment))}
        </p>
        ${option.proven ? nothing : html`<p class="note">${t(`Die beste gefundene Lösung; eine bessere könnte höchstens ${percent(option.gap, 1)} ausmachen.`, `The best solution found; a better one could differ by ${percent(option.gap, 1)} at most.`)}</p>`}
        ${sentences(t('Was sich im Plan ändert', 'What changes in the plan'), option.lines)}
        ${option.lines.length ? nothing : html`<p>${t('Am Plan ändert sich nichts.', 'Nothing changes in the plan.')}</p>`}
        ${sentences(t('Wer mehr tut und was gekauft wird', 'Who does more, and what is bought'), option.steps)}
        ${may ? html`<p><button type="button" class=${option.fits ? 'primary' : ''} @click=${() => this.decide(option)}>${t('Dafür entscheiden', 'Decide for this')}${what}</button></p>` : nothing}
      `,
      { actions: html`${chosen ? badge(t('Gewählt', 'Chosen'), 'info') : nothing} ${fits(option)}` },
    );
  }

  question() {
    const { question, options } = this.alignment;
    const { currency } = options[0].cost;
    const submit = (event) => {
      event.preventDefault();
      const data = new FormData(event.target);
      const [extra, confidence] = [data.get('extra'), data.get('confidence')];
      this.compute({
        ...(extra === '' ? {} : { extraMoney: { amount: extra, currency } }),
        ...(confidence === '' ? {} : { confidence: Number(confidence) }),
        roadmapMayChange: data.has('roadmap'),
      });
    };
    return html`
      <form class="search" @submit=${submit}>
        ${field(
          t(`Geld für die Mischung (${currency})`, `Money for the mix (${currency})`),
          (id, about) => html`<input id=${id} name="extra" type="number" min="0" step="any" aria-describedby=${about} .value=${question.extraMoney?.amount ?? ''} />`,
          { hint: t('Leer: die Hälfte dessen, was alle Ziele kosten.', 'Empty: half of what all goals take.') },
        )}
        ${field(
          t('Sicherheit in Prozent', 'Confidence in per cent'),
          (id, about) => html`<input id=${id} name="confidence" type="number" min="51" max="99" aria-describedby=${about} .value=${question.confidence ?? ''} />`,
          { hint: t('Mit ihr soll ein Versprechen halten; leer: 80.', 'With which a promise is to hold; empty: 80.') },
        )}
        <div class="field"><label><input type="checkbox" name="roadmap" ?checked=${question.roadmapMayChange} /> ${t('Starts dürfen in andere Quartale rücken', 'Launches may move to other quarters')}</label></div>
        <div class="actions"><button type="submit">${t('So abgleichen', 'Align like this')}</button></div>
      </form>
    `;
  }
}

define('planwerk-align-options', Options);
