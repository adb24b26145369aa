/** Addresses at which people of the client see a strategy without a token. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { ago, date, moment, t } from '../i18n.js';
import { ask, badge, card, table, tell } from '../ui.js';
import { define } from '../view.js';
import { Part, instant, lineButton } from './part.js';
import { showOnce } from './secret.js';

const over = (link) => link.revokedAt || new Date(link.expiresAt) < new Date();

class ReviewLinks extends Part {
  get base() {
    return `strategies/${encodeURIComponent(this.route.query.get('strategy') ?? '')}`;
  }

  async load() {
    const [strategy, links] = await Promise.all([api.get(this.base), api.all(`${this.base}/review-links`)]);
    this.strategy = strategy;
    this.links = [...links.filter((one) => !over(one)), ...links.filter(over)];
  }

  async share() {
    const made = await ask(t('Neuer Link', 'New link'), {
      text: t('Wer ihn hat, sieht diese Strategie, ändert aber nichts.', 'Whoever has it sees this strategy, and changes nothing.'),
      fields: [
        { name: 'name', label: t('Für wen', 'For whom'), required: true, hint: t('etwa Geschäftsführung', 'such as management') },
        { name: 'until', label: t('Gilt bis einschließlich', 'Valid up to and including'), kind: 'date', hint: t('Leer für 30 Tage; höchstens ein Jahr', 'Empty for 30 days; a year at most') },
      ],
      yes: t('Link machen', 'Make the link'),
      act: ({ name, until }) => api.post(`${this.base}/review-links`, until ? { name, expiresAt: instant(until, 1) } : { name }),
    });
    if (made) {
      await showOnce(t('Der Link ist da', 'The link is made'), t('Link', 'Link'), new URL(made.address, document.baseURI).href, t('Schicken Sie ihn nur denen, für die er ist.', 'Send it only to those for whom it is.'));
      this.reload();
    }
  }

  async revoke(link) {
    const gone = await ask(t(`Link für „${link.name}“ widerrufen`, `Revoke the link for “${link.name}”`), {
      text: t('Er zeigt sofort nichts mehr.', 'It shows nothing any more, at once.'),
      yes: t('Widerrufen', 'Revoke'),
      danger: true,
      act: () => api.remove(`${this.base}/review-links/${link.id}`).then(() => true),
    });
    if (gone) {
      tell(t('Widerrufen.', 'Revoked.'));
      this.reload();
    }
  }

  content() {
    return card(
      this.strategy.name,
      table(
        t('Links für den Kunden', 'Review links'),
        [
          { title: t('Für', 'For'), cell: (one) => one.name },
          { title: t('Stand', 'State'), cell: (one) => this.state(one) },
          { title: t('Zuletzt geöffnet', 'Last opened'), cell: (one) => (one.usedAt ? html`<span title=${moment(one.usedAt)}>${ago(one.usedAt)}</span>` : t('noch nie', 'never')) },
          { title: t('Gemacht', 'Made'), cell: (one) => html`${date(one.madeAt)}<br /><span class="note">${t('von', 'by')} ${one.madeBy}</span>` },
          { title: html`<span class="unseen">${t('Handeln', 'Act')}</span>`, cell: (one) => (over(one) ? nothing : lineButton(t('Widerrufen', 'Revoke'), one.name, () => this.revoke(one))) },
        ],
        this.links,
        { empty: t('Noch sieht sie niemand ohne Zugang. Machen Sie einen Link und schicken Sie ihn Ihrem Kunden.', 'Nobody without access sees it yet. Make a link and send it to your client.') },
      ),
      { actions: html`<button type="button" class="primary" @click=${() => this.share()}>${t('Neuer Link', 'New link')}</button>` },
    );
  }

  state(link) {
    if (link.revokedAt) {
      return html`${badge(t('Widerrufen', 'Revoked'), 'bad')}<br /><span class="note">${moment(link.revokedAt)}</span>`;
    }
    return over(link)
      ? html`${badge(t('Abgelaufen', 'Expired'), 'bad')}<br /><span class="note">${moment(link.expiresAt)}</span>`
      : html`${badge(t('Gilt', 'Valid'), 'good')}<br /><span class="note">${t('bis', 'until')} ${moment(link.expiresAt)}</span>`;
  }
}

define('planwerk-review-links', ReviewLinks);
