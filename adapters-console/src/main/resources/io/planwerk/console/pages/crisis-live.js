/** Parts of a page that several people look at while it changes. */

import { follow } from '../api.js';

/** What happens by itself, such as a call to the next one, isn't in the stream of events. */
const MEANWHILE = 20_000;

/**
 * A part that is refreshed when somebody changes what it shows, and every now and then.
 * It says by `concerns(event)` what that is, and reads again in `refresh()`.
 */
export const follows = (Base) =>
  class extends Base {
    #end;
    #again;

    connectedCallback() {
      super.connectedCallback();
      this.#end = new AbortController();
      const { signal } = this.#end;
      follow(
        'events',
        ({ data }) => {
          if (data.strategyId === this.route.strategy && this.concerns(data)) {
            this.#soon();
          }
        },
        signal,
      );
      const timer = setInterval(() => document.visibilityState === 'visible' && this.refresh(), MEANWHILE);
      signal.addEventListener('abort', () => clearInterval(timer));
    }

    disconnectedCallback() {
      super.disconnectedCallback();
      this.#end.abort();
      clearTimeout(this.#again);
    }

    /** Several changes at once are read once. */
    #soon() {
      clearTimeout(this.#again);
      this.#again = setTimeout(() => this.refresh(), 150);
    }
  };
