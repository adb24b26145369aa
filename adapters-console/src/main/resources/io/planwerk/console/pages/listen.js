/** What people say, what it teaches, and who gets to know it. */

import { html } from 'lit';
import { t } from '../i18n.js';
import { to } from '../routes.js';
import { heading, nothingHere, tabs } from '../ui.js';
import { View, define } from '../view.js';
import './listen-course.js';
import './listen-digests.js';
import './listen-findings.js';
import './listen-mention.js';
import './listen-sources.js';
import './listen-stream.js';

const PARTS = [
  { name: '', title: () => t('Erwähnungen', 'Mentions'), part: (route) => html`<planwerk-listen-stream .route=${route}></planwerk-listen-stream>` },
  { name: 'course', title: () => t('Verlauf', 'Course'), part: (route) => html`<planwerk-listen-course .route=${route}></planwerk-listen-course>` },
  { name: 'findings', title: () => t('Erkenntnisse', 'Findings'), part: (route) => html`<planwerk-listen-findings .route=${route}></planwerk-listen-findings>` },
  { name: 'digests', title: () => t('Berichte', 'Digests'), part: (route) => html`<planwerk-listen-digests .route=${route}></planwerk-listen-digests>` },
  { name: 'sources', title: () => t('Quellen', 'Sources'), part: (route) => html`<planwerk-listen-sources .route=${route}></planwerk-listen-sources>` },
];

/** Parts without a tab of their own, and the tab that they belong to. */
const BELOW = { mention: { tab: '', part: (route) => html`<planwerk-listen-mention .route=${route}></planwerk-listen-mention>` } };

class Listen extends View {
  content() {
    const [name = ''] = this.route.rest;
    const below = BELOW[name];
    const chosen = below ?? PARTS.find((part) => part.name === name);
    return html`
      ${heading(t('Zuhören', 'Listen'), t('Was gesagt wird, was daraus folgt, und wer davon erfährt.', 'What is said, what follows from it, and who gets to know it.'))}
      ${tabs(t('Teile des Zuhörens', 'Parts of listening'), PARTS.map((part) => [to(this.route.strategy, 'listen', part.name), part.title(), part.name]), below?.tab ?? name)}
      ${chosen ? chosen.part(this.route) : nothingHere(t('Diesen Teil gibt es nicht.', 'There is no such part.'))}
    `;
  }
}

define('planwerk-listen', Listen);
