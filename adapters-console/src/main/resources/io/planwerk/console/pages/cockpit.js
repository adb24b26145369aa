/** One strategy at a glance: ten points, what was found, what it takes to go on, what others taught. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { radar, chart } from '../charts.js';
import { bilingual, count, date, number, percent, t } from '../i18n.js';
import { to, toPointer } from '../routes.js';
import { ask, badge, bar, card, figure, heading, nothingHere, table, tell } from '../ui.js';
import { View, define } from '../view.js';
import { tone, word } from '../words.js';

const SHOWN = 8;
const PLACES = 5;

class Cockpit extends View {
  static properties = { ...View.properties, all: { state: true }, point: { state: true } };

  get base() {
    return `strategies/${this.route.strategy}`;
  }

  async load() {
    const [assessment, trend, life, lessons, alignments, scorecard] = await Promise.all([
      api.get(`${this.base}/assessment`),
      api.get(`${this.base}/assessment/trend`),
      api.get(`${this.base}/lifecycle`),
      api.get(`${this.base}/lessons`),
      api.get(`${this.base}/alignments`, { limit: 1 }),
      api.maybe(api.get(`${this.base}/scorecard`)),
    ]);
    Object.assign(this, { assessment, trend, life, lessons, scorecard });
    this.alignment = alignments.items[0];
  }

  async mend(finding) {
    const mended = await ask(t('Befund beheben', 'Fix the finding'), {
      text: bilingual(finding.remedy),
      yes: t('Jetzt beheben', 'Fix now'),
      act: () => api.post(`${this.base}/assessment/findings/${encodeURIComponent(finding.id)}/fix`).then(() => true),
    });
    if (mended) {
      tell(t('Behoben. Im Verlauf lässt es sich zurücknehmen.', 'Fixed. It can be taken back in the history.'));
      this.reload();
    }
  }

  async pass(gate) {
    const done = await ask(word('status', gate.to), {
      fields: [{ name: 'reason', label: t('Begründung', 'Reason'), kind: 'long', required: gate.reasonNeeded }],
      yes: t('Schritt tun', 'Take the step'),
      act: ({ reason }) => api.post(`${this.base}/transitions`, reason ? { to: gate.to, reason } : { to: gate.to }),
    });
    if (done) {
      this.reload();
    }
  }

  content() {
    const { assessment, life } = this;
    const score = Math.round(assessment.points.reduce((total, point) => total + point.score, 0) / assessment.points.length);
    const { BLOCKER, WARNING } = assessment.counts;
    return html`
      ${heading(
        t('Cockpit', 'Cockpit'),
        html`${badge(word('status', life.status), tone('status', life.status))} ${word('verdict', assessment.verdict)}`,
      )}
      <div class="figures">
        ${figure(`${score}`, t('von 100 Punkten', 'of 100 points'), score >= 80 ? 'good' : score >= 50 ? 'warn' : 'bad')}
        ${figure(number(BLOCKER), t('Hindernisse', 'Blockers'), BLOCKER ? 'bad' : 'good')}
        ${figure(number(WARNING), t('Warnungen', 'Warnings'), WARNING ? 'warn' : 'good')}
        ${this.fit()} ${this.reached()}
      </div>
      <div class="grid">
        ${card(t('Zehn-Punkte-Prüfung', '10-point check'), this.points())}
        ${card(t('Weiter geht es, wenn', 'What it takes to go on'), this.gates())}
        ${card(t('Befunde', 'Findings'), this.findings(), { wide: true })}
        ${card(t('Erfolgsfaktoren und Herausforderungen', 'Success factors and challenges'), this.factors())}
        ${card(t('Lehren aus früheren Strategien', 'Lessons from earlier strategies'), this.taught())}
      </div>
    `;
  }

  fit() {
    if (!this.alignment) {
      return figure('–', t('Noch nicht abgeglichen', 'Not aligned yet'), 'warn');
    }
    const { verdict } = this.alignment;
    return figure(word('fit', verdict), t('Ziele und Mittel', 'Goals and resources'), tone('fit', verdict));
  }

  reached() {
    const goals = this.scorecard?.goals;
    if (!goals?.length) {
      return nothing;
    }
    const good = goals.filter((goal) => ['REACHED', 'ON_PATH'].includes(goal.state)).length;
    return figure(
      t(`${good} von ${goals.length}`, `${good} of ${goals.length}`),
      t('Ziele auf dem Pfad', 'Goals on their path'),
      good === goals.length ? 'good' : 'plain',
    );
  }

  points() {
    const earlier = this.trend.items.filter((one) => one.strategyRevision < this.assessment.strategyRevision).at(-1);
    const before = new Map((earlier?.points ?? []).map((point) => [point.id, point.score]));
    const axes = this.assessment.points.map((point) => ({
      id: point.id,
      label: bilingual(point.title),
      value: point.score,
      before: before.get(point.id),
    }));
    const weakest = [...axes].sort((one, other) => one.value - other.value)[0];
    const gist = t(
      `Zehn Punkte von 0 bis 100; am schwächsten ist ${weakest.label} mit ${weakest.value}`,
      `Ten points from 0 to 100; the weakest is ${weakest.label} with ${weakest.value}`,
    );
    return chart(
      gist,
      radar(gist, axes),
      [
        { title: t('Punkt', 'Point'), cell: (axis) => axis.label },
        { title: t('Heute', 'Today'), cell: (axis) => number(axis.value), align: 'end' },
        { title: t('Vorher', 'Before'), cell: (axis) => number(axis.before), align: 'end' },
      ],
      axes,
    );
  }

  gates() {
    const { gates, signoffs } = this.life;
    return html`
      <ul class="plain-list">
        ${gates.map(
          (gate) => html`
            <li>
              <div class="line">
                <h3>${word('status', gate.to)}</h3>
                ${gate.open ? badge(t('offen', 'open'), 'good') : badge(count(gate.unmet.length, ['Bedingung', 'Bedingungen'], ['condition', 'conditions']), 'warn')}
                ${gate.open ? html`<button type="button" @click=${() => this.pass(gate)}>${t('Schritt tun', 'Take the step')}</button>` : nothing}
              </div>
              ${gate.unmet.length
                ? html`<ul>${gate.unmet.map((unmet) => html`<li>${bilingual(unmet.detail)} ${this.show(unmet.pointers?.[0], bilingual(unmet.detail))}</li>`)}</ul>`
                : nothing}
            </li>
          `,
        )}
      </ul>
      ${signoffs.map((side) => html`<p class="note">${bilingual(side.detail)}</p>`)}
    `;
  }

  /** Leads to a place in the plan, where its form tells what was found and what helps. */
  show(pointer, what, mend = false) {
    return pointer
      ? html`<a href=${toPointer(this.route.strategy, pointer)}>${mend ? t('Zeigen und beheben', 'Show and fix') : t('Zeigen', 'Show')}<span class="unseen">: ${what}</span></a>`
      : nothing;
  }

  findings() {
    const order = ['BLOCKER', 'WARNING', 'HINT'];
    const open = this.assessment.findings
      .filter((finding) => !finding.waiver)
      .sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
    if (!open.length) {
      return nothingHere(t('Nichts zu bemängeln.', 'Nothing to object to.'));
    }
    return html`
      <ul class="plain-list">
        ${(this.all ? open : open.slice(0, SHOWN)).map(
          (finding) => html`
            <li>
              <div class="line">
                ${badge(word('severity', finding.severity), tone('severity', finding.severity))}
                <strong>${bilingual(finding.message)}</strong>
              </div>
              <p>${bilingual(finding.remedy)}</p>
              <div class="line">
                ${this.show(finding.pointers[0], bilingual(finding.message), Boolean(finding.remedy) && !finding.fix)}
                ${finding.fix ? html`<button type="button" @click=${() => this.mend(finding)}>${t('Beheben', 'Fix it')}<span class="unseen">: ${bilingual(finding.message)}</span></button>` : nothing}
                <details>
                  <summary>${t('Warum?', 'Why?')}<span class="unseen"> ${bilingual(finding.message)}</span></summary>
                  <p>${bilingual(finding.why)}</p>
                  <p class="note">${finding.source} · <code>${finding.rule}</code></p>
                  <p><a href="${to(this.route.strategy, 'plan', 'waivers')}?new=items&rule=${finding.rule}">${t('Bewusst hinnehmen', 'Put up with it knowingly')}<span class="unseen">: ${bilingual(finding.message)}</span></a></p>
                  ${finding.pointers.slice(0, PLACES).map((pointer) => html`<p class="note"><a href=${toPointer(this.route.strategy, pointer)}><code>${pointer}</code></a></p>`)}
                </details>
              </div>
            </li>
          `,
        )}
      </ul>
      ${open.length > SHOWN
        ? html`<p><button type="button" @click=${() => { this.all = !this.all; }}>${this.all ? t('Weniger zeigen', 'Show fewer') : t(`Alle ${open.length} zeigen`, `Show all ${open.length}`)}</button></p>`
        : nothing}
      ${this.waived()}
    `;
  }

  waived() {
    const waived = this.assessment.findings.filter((finding) => finding.waiver);
    return waived.length
      ? html`<details><summary>${t(`${waived.length} bewusst hingenommen`, `${waived.length} put up with knowingly`)}</summary>
          <ul>${waived.map((finding) => html`<li>${bilingual(finding.message)} <span class="note">${finding.waiver.reason} (${finding.waiver.by}${finding.waiver.until ? `, ${t('bis', 'until')} ${date(finding.waiver.until)}` : ''})</span></li>`)}</ul></details>`
      : nothing;
  }

  factors() {
    const rows = [...this.assessment.successFactors, ...this.assessment.challenges, ...this.assessment.stumblingBlocks];
    return table(
      t('Erfolgsfaktoren, Herausforderungen und Stolpersteine von 0 bis 100', 'Success factors, challenges and stumbling blocks from 0 to 100'),
      [
        { title: t('Sicht', 'View'), cell: (view) => bilingual(view.title) },
        {
          title: t('Stand', 'Score'),
          cell: (view) => bar(view.score / 100, percent(view.score / 100), view.score >= 80 ? 'good' : view.score >= 50 ? 'warn' : 'bad'),
        },
      ],
      rows,
    );
  }

  taught() {
    return this.lessons.items.length
      ? html`<ul class="plain-list">${this.lessons.items.map(
          (item) => html`<li><h3>${item.lesson.name}</h3><p>${item.lesson.text}</p><p class="note">${item.strategy.name} · ${bilingual(item.reason)}</p></li>`,
        )}</ul>`
      : nothingHere(t('Noch keine Lehre aus früheren Stufen.', 'No lesson from earlier stages yet.'));
  }
}

define('planwerk-cockpit', Cockpit);
