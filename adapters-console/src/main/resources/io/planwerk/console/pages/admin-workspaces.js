/** Workspaces beside the first one; they see nothing of each other. */

import { html } from 'lit';
import * as api from '../api.js';
import { moment, t } from '../i18n.js';
import { ask, card, table } from '../ui.js';
import { define } from '../view.js';
import { Part } from './part.js';
import { showOnce } from './secret.js';

const given = (entered) => Object.fromEntries(Object.entries(entered).filter(([, value]) => value));

class Workspaces extends Part {
  async load() {
    this.workspaces = (await api.get('workspaces')).items;
  }

  async found() {
    const made = await ask(t('Neuer Arbeitsbereich', 'New workspace'), {
      text: t('Er sieht nichts von den anderen. Wer ihn leiten soll, kann gleich mit hinein.', 'It sees nothing of the others. Who is to own it may be let in right away.'),
      fields: [
        { name: 'name', label: t('Agentur oder Unternehmen', 'Agency or company'), required: true },
        { name: 'ownerName', label: t('Name der leitenden Person', 'Name of the owner'), hint: t('mit Adresse, oder beides leer', 'with the address, or both empty') },
        { name: 'ownerEmail', label: t('Deren E-Mail', 'Their e-mail'), kind: 'email' },
      ],
      yes: t('Gründen', 'Found'),
      act: (entered) => api.post('workspaces', given(entered)),
    });
    if (made) {
      await showOnce(t('Der Arbeitsbereich ist da', 'The workspace is founded'), t('Token der Leitung', 'Token of its owner'), made.secret, t('Geben Sie es auf sicherem Weg weiter.', 'Hand it over in a safe way.'));
      this.reload();
    }
  }

  content() {
    return card(
      t('Arbeitsbereiche', 'Workspaces'),
      table(
        t('Arbeitsbereiche neben dem ersten', 'Workspaces beside the first'),
        [
          { title: t('Name', 'Name'), cell: (one) => html`${one.name}<br /><span class="note">${one.id}</span>` },
          { title: t('Gegründet', 'Founded'), cell: (one) => moment(one.madeAt) },
          { title: t('Von', 'By'), cell: (one) => one.madeBy },
        ],
        this.workspaces,
        { empty: t('Es gibt nur den einen. Weitere braucht, wer mehrere Häuser streng getrennt auf einem Server führt.', 'There is only the one. Others are for whoever runs several houses strictly apart on one server.') },
      ),
      { actions: html`<button type="button" class="primary" @click=${() => this.found()}>${t('Neuer Arbeitsbereich', 'New workspace')}</button>` },
    );
  }
}

define('planwerk-admin-workspaces', Workspaces);
