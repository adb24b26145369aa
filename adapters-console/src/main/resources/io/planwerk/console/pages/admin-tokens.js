/** The keys of tools. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { ago, date, moment, t } from '../i18n.js';
import { to } from '../routes.js';
import { ask, badge, card, field, table, tell } from '../ui.js';
import { define } from '../view.js';
import { access } from './access.js';
import { Part, instant, lineButton } from './part.js';
import { showOnce } from './secret.js';

const HOME = to(undefined, 'admin', 'tokens');

const over = (token) => token.revokedAt || (token.expiresAt && new Date(token.expiresAt) < new Date());

class Tokens extends Part {
  async load() {
    const [tokens, organisations] = await Promise.all([api.all('tokens'), api.all('organisations')]);
    this.tokens = [...tokens.filter((one) => !over(one)), ...tokens.filter(over)];
    this.organisations = organisations;
    this.names = new Map(organisations.map((one) => [one.id, one.name]));
  }

  async make({ name, until }, { role, organisations }) {
    const expiresAt = instant(until, 1);
    const made = await api.post('tokens', { name, organisations, ...(role ? { role } : {}), ...(expiresAt ? { expiresAt } : {}) });
    location.hash = HOME;
    await showOnce(t('Das Token ist da', 'The token is made'), t('Token', 'Token'), made.secret, t('Tragen Sie es in das Werkzeug ein; wer es hat, darf, was es darf.', 'Enter it in the tool; whoever has it may do what it may.'));
  }

  async revoke(token) {
    const gone = await ask(t(`„${token.name}“ widerrufen`, `Revoke “${token.name}”`), {
      text: t('Es öffnet sofort nichts mehr. Zurücknehmen lässt sich das nicht.', 'It opens nothing any more, at once. This can’t be taken back.'),
      yes: t('Widerrufen', 'Revoke'),
      danger: true,
      act: () => api.remove(`tokens/${token.id}`).then(() => true),
    });
    if (gone) {
      tell(t('Widerrufen.', 'Revoked.'));
      this.reload();
    }
  }

  content() {
    return this.route.query.has('new') ? this.form() : this.list();
  }

  list() {
    return card(
      t('Tokens', 'Tokens'),
      html`
        <p>${t('Ein Token lässt ein Werkzeug herein, etwa eines, das Messwerte liefert.', 'A token lets a tool in, such as one that delivers measured values.')}</p>
        ${table(
          t('Tokens', 'Tokens'),
          [
            { title: t('Name', 'Name'), cell: (one) => html`${one.name}<br /><span class="note">${one.id}</span>` },
            { title: t('Stand', 'State'), cell: (one) => this.state(one) },
            { title: t('Darf', 'May'), cell: (one) => access(one, this.names) },
            { title: t('Zuletzt benutzt', 'Last used'), cell: (one) => (one.usedAt ? html`<span title=${moment(one.usedAt)}>${ago(one.usedAt)}</span>` : t('noch nie', 'never')) },
            { title: t('Gemacht', 'Made'), cell: (one) => html`${date(one.madeAt)}${one.madeBy ? html`<br /><span class="note">${t('von', 'by')} ${one.madeBy}</span>` : nothing}` },
            { title: html`<span class="unseen">${t('Handeln', 'Act')}</span>`, cell: (one) => (over(one) ? nothing : lineButton(t('Widerrufen', 'Revoke'), one.name, () => this.revoke(one))) },
          ],
          this.tokens,
        )}
      `,
      { actions: html`<a class="button primary" href="${HOME}?new=1">${t('Neues Token', 'New token')}</a>` },
    );
  }

  state(token) {
    if (token.revokedAt) {
      return html`${badge(t('Widerrufen', 'Revoked'), 'bad')}<br /><span class="note">${date(token.revokedAt)}</span>`;
    }
    if (over(token)) {
      return html`${badge(t('Abgelaufen', 'Expired'), 'bad')}<br /><span class="note">${date(token.expiresAt)}</span>`;
    }
    return html`${badge(t('Gilt', 'Valid'), 'good')}${token.expiresAt ? html`<br /><span class="note">${t('bis', 'until')} ${moment(token.expiresAt)}</span>` : nothing}`;
  }

  form() {
    return card(
      t('Neues Token', 'New token'),
      html`
        <planwerk-access-form
          .organisations=${this.organisations}
          .value=${null}
          .before=${(faults) => field(t('Wofür es ist', 'What it is for'), (id, about) => html`<input id=${id} name="name" required autocomplete="off" aria-describedby=${about} />`, { required: true, fault: faults.get('/name'), hint: t('etwa der Name des Werkzeugs; so heißt es im Protokoll', 'such as the name of the tool; so it is called in the audit trail') })}
          .after=${(faults) => field(t('Gilt bis einschließlich', 'Valid up to and including'), (id, about) => html`<input id=${id} name="until" type="date" aria-describedby=${about} />`, { fault: faults.get('/expiresAt'), hint: t('Leer für ohne Ende', 'Empty for no end') })}
          .save=${(entered, given) => this.make(entered, given)}
          yes=${t('Token machen', 'Make the token')}
          back=${HOME}
        ></planwerk-access-form>
      `,
    );
  }
}

define('planwerk-admin-tokens', Tokens);
