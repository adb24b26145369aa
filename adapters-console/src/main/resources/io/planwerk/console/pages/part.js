/** Parts of a page that have an address of their own, and what they all need. */

import { html, nothing } from 'lit';
import { t } from '../i18n.js';
import { busy } from '../ui.js';
import { View } from '../view.js';

const path = (route) => route.rest.join('/');

/** A part that reads again when its address changes. */
export class Part extends View {
  static properties = {
    ...View.properties,
    me: { attribute: false },
    /** The address to which belongs what was read. */
    of: { state: true },
  };

  #last = Promise.resolve();

  willUpdate(changed) {
    if (changed.get('route')) {
      this.reload();
    }
  }

  /** One after the other, so that a slow answer about another address isn't the last. */
  reload() {
    this.#last = this.#last.then(() => this.#read());
    return this.#last;
  }

  async #read() {
    const of = path(this.route);
    await super.reload();
    this.of = of;
    await this.updateComplete;
    if (document.activeElement === document.body) {
      // The link that led here is gone; whoever uses the keyboard goes on at the content.
      this.closest('main')?.focus({ preventScroll: true });
    }
  }

  render() {
    return this.of === path(this.route) ? super.render() : busy(t('Wird geladen …', 'Loading …'));
  }
}

/** Names and what they are, below each other. */
export const facts = (pairs) => html`
  <dl class="facts">
    ${pairs.filter(([, value]) => value !== undefined && value !== null && value !== '').map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
  </dl>
`;

/** A button in a line of a table, which says to those who don't see the line what it belongs to. */
export const lineButton = (text, of, act, kind = '') => html`
  <button type="button" class=${kind} @click=${act}>${text}<span class="unseen">: ${of}</span></button>
`;

/** What one may do when somebody else has changed the same meanwhile: a second way to send the form. */
export const saveOver = (failure) =>
  failure?.status === 412 ? html`<button type="submit" value="over">${t('Trotzdem speichern', 'Save all the same')}</button>` : nothing;

/** From the beginning of a day on, where the reader is; days later as wanted. */
export function instant(day, later = 0) {
  if (!day) {
    return undefined;
  }
  const at = new Date(`${day}T00:00:00`);
  at.setDate(at.getDate() + later);
  return at.toISOString();
}

