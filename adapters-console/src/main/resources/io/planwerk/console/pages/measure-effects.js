/** What measures really gave, offered in the place of what the plan assumes. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { bilingual, month, number, t } from '../i18n.js';
import { ask, badge, card, nothingHere, table, tell } from '../ui.js';
import { define } from '../view.js';
import { entities, names } from './entities.js';
import { lineButton, Part } from './part.js';

class Effects extends Part {
  get base() {
    return `strategies/${this.route.strategy}/measured-effects`;
  }

  async load() {
    this.effects = (await api.get(this.base)).items;
    const [measures, goals] = this.effects.length
      ? await Promise.all([entities(this.route.strategy, 'measures'), entities(this.route.strategy, 'goals')])
      : [[], []];
    this.names = names(measures, goals);
  }

  async adopt(effect) {
    const done = await ask(t('Mit der gemessenen Wirkung rechnen', 'Reckon with the measured effect'), {
      text: bilingual(effect.text),
      fields: [{ name: 'reason', label: t('Begründung', 'Reason') }],
      yes: t('In den Plan übernehmen', 'Put it into the plan'),
      // The effect is named by its values, so it isn't adopted when others came in since.
      act: ({ reason }) => api.post(`${this.base}/${encodeURIComponent(effect.id)}/apply`, undefined, { query: { reason }, ifMatch: '*' }),
    });
    if (done) {
      tell(t('Der Plan rechnet jetzt damit. Der nächste Abgleich auch.', 'The plan reckons with it now, and so will the next alignment.'));
      this.reload();
    }
  }

  content() {
    if (!this.effects.length) {
      return nothingHere(t('Noch ist von keiner Maßnahme genug bekannt. Es braucht drei Monate mit Werten des Ziels für die Maßnahme allein.', 'Not enough is known of any measure yet. It takes three months with values of the goal for the measure alone.'));
    }
    const name = (id) => this.names.get(id) ?? id;
    return card(
      t('Was Maßnahmen wirklich bringen', 'What measures really give'),
      html`
        <p class="note">${t('Je Monat in der Einheit des Ziels, auf den geplanten Aufwand umgerechnet. Der Bereich gilt mit 90 % Sicherheit.', 'Per month in the unit of the goal, converted to the planned effort. The range holds with 90% certainty.')}</p>
        ${table(
          t('Gemessene Wirkung von Maßnahmen', 'Measured effects of measures'),
          [
            { title: t('Maßnahme', 'Measure'), cell: (one) => html`${name(one.measure)}<br /><span class="note">${t('für', 'for')} ${name(one.goal)}</span>` },
            { title: t('Geplant', 'Planned'), cell: (one) => number(one.planned), align: 'end' },
            { title: t('Gemessen', 'Measured'), cell: (one) => number(one.measured.likely), align: 'end' },
            { title: t('Bereich', 'Range'), cell: (one) => `${number(one.measured.least)} – ${number(one.measured.most)}`, align: 'end' },
            { title: t('Monate', 'Months'), cell: (one) => `${month(one.from)} – ${month(one.to)}` },
            { title: t('Urteil', 'Verdict'), cell: (one) => (one.differs ? badge(t('Weicht vom Plan ab', 'Differs from the plan'), 'warn') : badge(t('Passt zum Plan', 'Agrees with the plan'), 'good')) },
            { title: html`<span class="unseen">${t('Schritt', 'Step')}</span>`, cell: (one) => (one.differs ? lineButton(t('Übernehmen', 'Adopt'), name(one.measure), () => this.adopt(one)) : nothing) },
          ],
          this.effects,
        )}
      `,
    );
  }
}

define('planwerk-measure-effects', Effects);
