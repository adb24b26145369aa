/** Where the reader is signed in. */

import { html } from 'lit';
import * as api from '../api.js';
import { ago, moment, t } from '../i18n.js';
import { badge, card, table, tell } from '../ui.js';
import { define } from '../view.js';
import { word } from '../words.js';
import { Part, lineButton } from './part.js';

class Sessions extends Part {
  async load() {
    this.sessions = (await api.get('me/sessions')).items;
  }

  async end(session) {
    try {
      await api.remove(`me/sessions/${session.id}`);
      tell(t('Dort sind Sie abgemeldet.', 'You are signed out there.'));
      this.reload();
    } catch (failure) {
      this.failure = failure;
    }
  }

  content() {
    return card(
      t('Wo Sie angemeldet sind', 'Where you are signed in'),
      table(
        t('Browser, an denen Sie angemeldet sind', 'Browsers at which you are signed in'),
        [
          { title: t('Browser', 'Browser'), cell: (one) => one.agent ?? '–' },
          { title: t('Angemeldet', 'Signed in'), cell: (one) => html`${moment(one.madeAt)}<br />${badge(word('signIn', one.way))}` },
          { title: t('Zuletzt benutzt', 'Last used'), cell: (one) => ago(one.usedAt) },
          { title: t('Endet', 'Ends'), cell: (one) => moment(one.expiresAt) },
          { title: html`<span class="unseen">${t('Handeln', 'Act')}</span>`, cell: (one) => lineButton(t('Dort abmelden', 'Sign out there'), one.agent ?? one.id, () => this.end(one)) },
        ],
        this.sessions,
        { empty: this.me.email ? t('Sie sind nirgends angemeldet.', 'You are signed in nowhere.') : t('Sie sind mit einem Token hier. Anmeldungen haben nur Mitglieder.', 'You are here with a token. Only members have sign-ins.') },
      ),
    );
  }
}

define('planwerk-admin-sessions', Sessions);
