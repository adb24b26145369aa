/** The crisis room: what is going on, who does what about it, what is said, and drills for it all. */

import { html } from 'lit';
import { View, define } from '../view.js';
import './crisis-begin.js';
import './crisis-list.js';
import './crisis-room.js';

class Crisis extends View {
  static properties = { ...View.properties, me: { attribute: false } };

  content() {
    const { route } = this;
    const [name] = route.rest;
    if (!name) {
      return html`<planwerk-crisis-list .route=${route}></planwerk-crisis-list>`;
    }
    return ['new', 'drill'].includes(name)
      ? html`<planwerk-crisis-begin .route=${route}></planwerk-crisis-begin>`
      : html`<planwerk-crisis-room .route=${route}></planwerk-crisis-room>`;
  }
}

define('planwerk-crisis', Crisis);
