/** All sections of a plan: what each holds, and what was found about it. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { count, t } from '../i18n.js';
import { to } from '../routes.js';
import { BASICS, contract, label, sections } from '../schema.js';
import { badge, heading, table } from '../ui.js';
import { View, define } from '../view.js';
import { tone } from '../words.js';
import { empty } from './plan-words.js';

const ORDER = ['BLOCKER', 'WARNING', 'HINT'];

class PlanOverview extends View {
  static properties = { ...View.properties, plan: { attribute: false }, findings: { attribute: false } };

  async load() {
    const [document] = await Promise.all([api.get(this.plan.base), contract()]);
    this.document = document;
  }

  content() {
    return html`
      ${heading(
        t('Plan', 'Plan'),
        t('Alle Teile der Strategie: was schon darin steht, und was die Prüfung dazu sagt.', 'All parts of the strategy: what they hold, and what the check says about them.'),
        html`<a class="button" href=${to(this.plan.strategy, 'history')}>${t('Verlauf', 'History')}</a>`,
      )}
      <section class="card">
        ${table(
          t('Teile der Strategie', 'Parts of the strategy'),
          [
            { title: t('Teil', 'Part'), cell: (one) => html`<a href=${to(this.plan.strategy, 'plan', one.name)}>${label(one.schema)}</a>` },
            { title: t('Was darin steht', 'What it holds'), cell: (one) => this.holds(one) },
            { title: t('Noch leer', 'Still empty'), cell: (one) => this.lacks(one) },
            { title: t('Prüfung', 'Check'), cell: (one) => this.found(one) },
          ],
          sections(),
        )}
      </section>
    `;
  }

  value(one) {
    return one.name === BASICS ? this.document : this.document[one.name] ?? {};
  }

  holds(one) {
    const value = this.value(one);
    const lists = one.lists.filter(({ name }) => value[name]?.length).map(({ name, schema }) => `${label(schema)} (${value[name].length})`);
    const filled = one.fields.filter(([name]) => !empty(value[name])).map(([, field]) => label(field));
    return [...lists, ...filled].join(', ') || '–';
  }

  lacks(one) {
    const value = this.value(one);
    const all = [...one.lists.filter(({ name }) => empty(value[name])).map(({ schema }) => label(schema)), ...one.fields.filter(([name]) => empty(value[name])).map(([, field]) => label(field))];
    return all.length ? html`<span class="note">${all.join(', ')}</span>` : badge(t('vollständig', 'complete'), 'good');
  }

  found(one) {
    if (!this.findings) {
      return nothing;
    }
    const starts = one.name === BASICS ? one.fields.map(([name]) => `/${name}`) : [`/${one.name}`];
    const about = this.findings.filter((finding) => finding.pointers.some((at) => starts.some((start) => at === start || at.startsWith(`${start}/`))));
    const kinds = ORDER.map((severity) => [severity, about.filter((finding) => finding.severity === severity).length]).filter(([, many]) => many);
    return kinds.length
      ? html`<span class="line">${kinds.map(([severity, many]) => badge(this.counted(severity, many), tone('severity', severity)))}</span>`
      : badge(t('nichts zu bemängeln', 'nothing to object to'), 'good');
  }

  counted(severity, many) {
    const several = { BLOCKER: [['Hindernis', 'Hindernisse'], ['blocker', 'blockers']], WARNING: [['Warnung', 'Warnungen'], ['warning', 'warnings']], HINT: [['Hinweis', 'Hinweise'], ['hint', 'hints']] };
    return count(many, ...several[severity]);
  }
}

define('planwerk-plan-overview', PlanOverview);
