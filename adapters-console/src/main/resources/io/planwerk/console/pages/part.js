/** Parts of a page that have an address of their own, and what they all need. */

import { html } from 'lit';
import { View } from '../view.js';

const path = (route) => route.rest.join('/');

/** A part that reads again when its address changes. */
export class Part extends View {
  static properties = { ...View.properties, me: { attribute: false } };

  willUpdate(changed) {
    const before = changed.get('route');
    if (before) {
      // What was read belongs to another address, unless only a filter was changed.
      this.ready = path(before) === path(this.route) && this.ready;
      this.reload();
    }
  }

  async reload() {
    await super.reload();
    await this.updateComplete;
    if (document.activeElement === document.body) {
      // The link that led here is gone; whoever uses the keyboard goes on at the content.
      this.closest('main')?.focus({ preventScroll: true });
    }
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

/** From the beginning of a day on, where the reader is; days later as wanted. */
export function instant(day, later = 0) {
  if (!day) {
    return undefined;
  }
  const at = new Date(`${day}T00:00:00`);
  at.setDate(at.getDate() + later);
  return at.toISOString();
}

