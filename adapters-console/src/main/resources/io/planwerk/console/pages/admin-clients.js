/** The organisations whose strategies are here. */

import { html } from 'lit';
import * as api from '../api.js';
import { t } from '../i18n.js';
import { ask, card, table, tell } from '../ui.js';
import { define } from '../view.js';
import { Part, lineButton } from './part.js';

const FIELDS = ['name', 'kind', 'country', 'language', 'website', 'note'];

class Clients extends Part {
  async load() {
    this.organisations = await api.all('organisations');
  }

  fields(organisation = {}) {
    const labels = {
      name: { label: t('Name', 'Name'), required: true },
      kind: { label: t('Art', 'Kind'), hint: t('etwa Industrieunternehmen, Stadt, Verein', 'such as industrial company, city, association') },
      country: { label: t('Land', 'Country'), hint: t('in zwei Buchstaben, etwa DE', 'in two letters, such as DE') },
      language: { label: t('Sprache', 'Language'), hint: t('ihr Kürzel, etwa de', 'its tag, such as de') },
      website: { label: t('Website', 'Website'), kind: 'url' },
      note: { label: t('Anmerkung', 'Note'), kind: 'long' },
    };
    return FIELDS.map((name) => ({ name, value: organisation[name], ...labels[name] }));
  }

  async add() {
    const made = await ask(t('Neuer Kunde', 'New client'), {
      fields: this.fields(),
      yes: t('Anlegen', 'Create'),
      act: (entered) => api.post('organisations', Object.fromEntries(FIELDS.filter((name) => entered[name]).map((name) => [name, entered[name]]))),
    });
    if (made) {
      tell(t('Angelegt.', 'Created.'));
      this.reload();
    }
  }

  async change({ id }) {
    const { value, etag } = await api.tagged(`organisations/${id}`);
    const made = await ask(t(`${value.name} ändern`, `Change ${value.name}`), {
      fields: this.fields(value),
      act: (entered) => api.patch(`organisations/${id}`, Object.fromEntries(FIELDS.map((name) => [name, entered[name] || null])), { ifMatch: etag }),
    });
    if (made) {
      tell(t('Gespeichert.', 'Saved.'));
      this.reload();
    }
  }

  async drop({ id, name }) {
    const { etag } = await api.tagged(`organisations/${id}`);
    const gone = await ask(t(`${name} löschen`, `Delete ${name}`), {
      text: t('Das geht nur, solange keine Strategie dazu gehört.', 'This works only as long as no strategy belongs to it.'),
      yes: t('Löschen', 'Delete'),
      danger: true,
      act: () => api.remove(`organisations/${id}`, { ifMatch: etag }).then(() => true),
    });
    if (gone) {
      tell(t('Gelöscht.', 'Deleted.'));
      this.reload();
    }
  }

  content() {
    return card(
      t('Kunden', 'Clients'),
      table(
        t('Kunden, oder das eigene Unternehmen', 'Clients, or the own company'),
        [
          { title: t('Name', 'Name'), cell: (one) => html`${one.name}<br /><span class="note">${one.id}</span>` },
          { title: t('Art', 'Kind'), cell: (one) => one.kind ?? '–' },
          { title: t('Land', 'Country'), cell: (one) => one.country ?? '–' },
          { title: t('Website', 'Website'), cell: (one) => (one.website ? html`<a href=${one.website} rel="noreferrer" target="_blank">${one.website.replace(/^https?:\/\//, '')}<span class="unseen"> ${t('(neues Fenster)', '(new window)')}</span></a>` : '–') },
          {
            title: html`<span class="unseen">${t('Handeln', 'Act')}</span>`,
            cell: (one) => html`<div class="actions">${lineButton(t('Ändern', 'Change'), one.name, () => this.change(one))} ${lineButton(t('Löschen', 'Delete'), one.name, () => this.drop(one))}</div>`,
          },
        ],
        this.organisations,
        { empty: t('Legen Sie zuerst einen Kunden oder Ihr Unternehmen an.', 'First create a client or your company.') },
      ),
      { actions: html`<button type="button" class="primary" @click=${() => this.add()}>${t('Neuer Kunde', 'New client')}</button>` },
    );
  }
}

define('planwerk-admin-clients', Clients);
