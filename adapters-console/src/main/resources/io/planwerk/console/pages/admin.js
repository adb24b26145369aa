/** Who may do what, which tools are let in and told, and who did what. */

import { html, nothing } from 'lit';
import { t } from '../i18n.js';
import { to } from '../routes.js';
import { heading, nothingHere, tabs } from '../ui.js';
import { View, define } from '../view.js';
import './admin-audit.js';
import './admin-clients.js';
import './admin-members.js';
import './admin-sessions.js';
import './admin-tokens.js';
import './admin-webhooks.js';
import './admin-workspaces.js';

const owns = ({ role, organisations }) => role === 'OWNER' || organisations.some((one) => one.role === 'OWNER');

/** Only owners of the first workspace found others. */
const founds = (me) => me.workspace === 'main' && me.role === 'OWNER';

const PARTS = [
  { name: 'members', title: () => t('Mitglieder', 'Members'), part: (route, me) => html`<planwerk-admin-members .route=${route} .me=${me}></planwerk-admin-members>`, for: owns },
  { name: 'clients', title: () => t('Kunden', 'Clients'), part: (route, me) => html`<planwerk-admin-clients .route=${route} .me=${me}></planwerk-admin-clients>` },
  { name: 'tokens', title: () => t('Tokens', 'Tokens'), part: (route, me) => html`<planwerk-admin-tokens .route=${route} .me=${me}></planwerk-admin-tokens>`, for: owns },
  { name: 'webhooks', title: () => t('Webhooks', 'Webhooks'), part: (route, me) => html`<planwerk-admin-webhooks .route=${route} .me=${me}></planwerk-admin-webhooks>`, for: owns },
  { name: 'audit', title: () => t('Protokoll', 'Audit trail'), part: (route, me) => html`<planwerk-admin-audit .route=${route} .me=${me}></planwerk-admin-audit>`, for: owns },
  { name: 'sessions', title: () => t('Meine Anmeldungen', 'My sign-ins'), part: (route, me) => html`<planwerk-admin-sessions .route=${route} .me=${me}></planwerk-admin-sessions>` },
  { name: 'workspaces', title: () => t('Arbeitsbereiche', 'Workspaces'), part: (route, me) => html`<planwerk-admin-workspaces .route=${route} .me=${me}></planwerk-admin-workspaces>`, for: founds },
];

class Admin extends View {
  static properties = { ...View.properties, me: { attribute: false } };

  content() {
    const seen = PARTS.filter((part) => !part.for || part.for(this.me));
    const name = this.route.rest[0] ?? seen[0].name;
    const chosen = seen.find((part) => part.name === name);
    return html`
      ${heading(t('Verwaltung', 'Administration'), t('Wer hereinkommt, was Werkzeuge erfahren, und wer was getan hat.', 'Who comes in, what tools are told, and who did what.'))}
      ${tabs(t('Bereiche der Verwaltung', 'Parts of the administration'), seen.map((part) => [to(undefined, 'admin', part.name), part.title(), part.name]), name)}
      ${chosen ? chosen.part(this.route, this.me) : nothingHere(t('Diesen Bereich gibt es nicht.', 'There is no such part.'), nothing)}
    `;
  }
}

define('planwerk-admin', Admin);
