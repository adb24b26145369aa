/** What every page of the console is made from. */

import { LitElement, html, nothing } from 'lit';
import { Refusal } from './api.js';
import { onLanguage, t } from './i18n.js';
import { busy, refused } from './ui.js';

/**
 * A part of a page that reads something from the API before it shows it. It lives in the page
 * itself and not in a shadow, so that the styles, labels and anchors of the page reach it.
 */
export class View extends LitElement {
  static properties = {
    /** What the address says: `{strategy, page, rest, query}`. */
    route: { attribute: false },
    failure: { state: true },
    ready: { state: true },
    unread: { state: true },
  };

  #silence;
  #loads = 0;

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    // What the API tells is told in the language of the reader.
    this.#silence = onLanguage(() => this.reload());
    this.reload();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#silence?.();
    this.#loads++;
  }

  /** Reads what the page shows; a page that shows nothing of the API has nothing to read. */
  async load() {}

  /** Reads again. What is on the page stays until the answer is there. */
  async reload() {
    const turn = ++this.#loads;
    try {
      await this.load();
      if (turn === this.#loads) {
        this.failure = null;
        this.unread = null;
      }
    } catch (failure) {
      if (turn === this.#loads) {
        this.failure = failure;
      }
      if (!(failure instanceof Refusal)) {
        console.error(failure);
      }
    } finally {
      if (turn === this.#loads) {
        this.ready = true;
        this.requestUpdate();
      }
    }
  }

  /** The end of a list that leads on to `more`, and why it didn't; what is there stays. */
  onward(next, label = t('Weitere', 'More')) {
    const read = async () => {
      try {
        await this.more();
        this.unread = null;
      } catch (failure) {
        this.unread = failure;
      }
      this.requestUpdate();
    };
    return html`
      ${this.unread ? refused(this.unread) : nothing}
      ${next ? html`<p><button type="button" @click=${read}>${label}</button></p>` : nothing}
    `;
  }

  /** What is on the page once it was read. */
  content() {
    return html``;
  }

  render() {
    if (this.failure) {
      return refused(this.failure, () => this.reload());
    }
    return this.ready ? this.content() : busy(t('Wird geladen …', 'Loading …'));
  }
}

/** Registers a page under its name. */
export function define(name, page) {
  if (!customElements.get(name)) {
    customElements.define(name, page);
  }
}
