/** The alignments of a strategy that are kept, and what was decided upon them. */

import { html } from 'lit';
import * as api from '../api.js';
import { moment, t } from '../i18n.js';
import { to } from '../routes.js';
import { badge, bar, card, nothingHere, table } from '../ui.js';
import { View, define } from '../view.js';
import { tone, word } from '../words.js';
import { ofAll, reached } from './align-shared.js';

class Earlier extends View {
  static properties = { ...View.properties, /** The newest alignment, with which the list changes. */ newest: { attribute: false } };

  willUpdate(changed) {
    if (changed.get('newest')) {
      this.reload();
    }
  }

  async load() {
    this.take([], await api.get(`strategies/${this.route.strategy}/alignments`, { limit: 20 }));
  }

  take(before, page) {
    this.items = [...before, ...page.items];
    this.next = page.next;
  }

  async more() {
    this.take(this.items, await api.get(`strategies/${this.route.strategy}/alignments`, { limit: 20, cursor: this.next }));
  }

  content() {
    if (!this.items.length) {
      return nothingHere(t('Noch hat niemand Ziele und Mittel abgeglichen.', 'Nobody has aligned goals and resources yet.'));
    }
    return card(
      t('Frühere Abgleiche', 'Earlier alignments'),
      html`
        ${table(
          t('Abgleiche, der neueste zuerst', 'Alignments, newest first'),
          [
            { title: t('Wann', 'When'), cell: (one) => html`<div class="align-line"><a href=${`${to(this.route.strategy, 'align')}?of=${one.id}`}>${moment(one.at)}</a><br /><span class="note">${t(`${one.id}, Fassung ${one.strategyRevision}, von ${one.by}`, `${one.id}, revision ${one.strategyRevision}, by ${one.by}`)}${one.reason ? `: ${one.reason}` : ''}</span></div>` },
            { title: t('Urteil', 'Verdict'), cell: (one) => badge(word('fit', one.verdict), tone('fit', one.verdict)) },
            { title: t('Zielerreichung', 'Attainment'), cell: (one) => bar(one.attainment, reached(one.attainment), ofAll(one.attainment)) },
            { title: t('Gilt noch', 'Still holds'), cell: (one) => (one.fresh ? badge(t('gilt', 'holds'), 'good') : badge(t('überholt', 'outdated'), 'warn')) },
            {
              title: t('Entschieden', 'Decided'),
              cell: ({ decision }) => (decision ? html`${word('option', decision.kind)}<br /><span class="note">${decision.reason} (${decision.by})</span>` : '–'),
            },
          ],
          this.items,
        )}
        ${this.onward(this.next)}
      `,
    );
  }
}

define('planwerk-align-earlier', Earlier);
