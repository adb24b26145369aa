/** The launch: the roadmap's stages with their criteria, and everything that has a date in one calendar. */

import { html } from 'lit';
import { t } from '../i18n.js';
import { to } from '../routes.js';
import { heading, tabs } from '../ui.js';
import { View, define } from '../view.js';
import './launch-calendar.js';
import './launch-stages.js';

class Launch extends View {
  static properties = { ...View.properties, me: { attribute: false } };

  render() {
    const { strategy, rest } = this.route;
    const [shown = ''] = rest;
    return html`
      ${heading(t('Einführung', 'Launch'), t('Was in welcher Stufe geschieht, und wann.', 'What happens in which stage, and when.'))}
      ${tabs(
        t('Teile der Einführung', 'Parts of the launch'),
        [
          [to(strategy, 'launch'), t('Stufen', 'Stages'), ''],
          [to(strategy, 'launch', 'calendar'), t('Kalender', 'Calendar'), 'calendar'],
        ],
        shown,
      )}
      ${shown === 'calendar'
        ? html`<planwerk-launch-calendar .route=${this.route}></planwerk-launch-calendar>`
        : html`<planwerk-launch-stages .route=${this.route} .me=${this.me}></planwerk-launch-stages>`}
    `;
  }
}

define('planwerk-launch', Launch);
