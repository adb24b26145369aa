/** The frame around all pages: who is here, where, in which language and light. */

import { LitElement, html, nothing } from 'lit';
import * as api from './api.js';
import { language, onLanguage, speak, t } from './i18n.js';
import { STRATEGY, WORKSPACE, parse, to } from './routes.js';
import { field, nothingHere, refused } from './ui.js';

const LIGHT = 'planwerk.light';

function shine(light) {
  if (light) {
    document.documentElement.dataset.light = light;
    localStorage.setItem(LIGHT, light);
  } else {
    delete document.documentElement.dataset.light;
    localStorage.removeItem(LIGHT);
  }
}

shine(localStorage.getItem(LIGHT));
document.documentElement.lang = language();

class Console extends LitElement {
  static properties = {
    me: { state: true },
    route: { state: true },
    strategy: { state: true },
    failure: { state: true },
    open: { state: true },
  };

  createRenderRoot() {
    // What the server put here was for the time until now, and for those without scripts.
    this.replaceChildren();
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    onLanguage(() => this.requestUpdate());
    window.addEventListener('hashchange', () => this.go());
    window.addEventListener('planwerk-unknown', () => {
      this.me = null;
    });
    window.addEventListener('planwerk-renamed', () => this.name());
    this.go();
    this.enter();
  }

  async enter() {
    if (!api.token.get() && this.dataset.session !== 'yes') {
      // Nobody to ask about; the server would only refuse.
      this.me = null;
      return;
    }
    try {
      this.me = await api.get('me');
      this.failure = null;
      this.name();
    } catch (failure) {
      this.me = null;
      this.failure = failure.status === 401 && !api.token.get() ? null : failure;
      api.token.set(null);
    }
  }

  async go() {
    const before = this.route;
    const { hash } = location;
    const route = parse(hash);
    this.open = false;
    try {
      if (route.page !== 'missing') {
        await import(`./pages/${route.page}.js`);
      }
    } catch (failure) {
      console.error(failure);
      this.failure = failure;
      return;
    }
    if (location.hash !== hash) {
      // Pages needn't arrive in the order in which they were asked for.
      return;
    }
    this.route = route;
    await this.updateComplete;
    if (before && (before.page !== route.page || before.strategy !== route.strategy)) {
      window.scrollTo(0, 0);
      // Whoever doesn't see the page change hears it by the heading.
      this.querySelector('main')?.focus();
    }
    if (before?.strategy !== route.strategy) {
      this.name();
    }
    this.titled();
  }

  async name() {
    const id = this.route?.strategy;
    if (!id || !this.me) {
      this.strategy = null;
      return;
    }
    if (this.strategy?.id !== id) {
      this.strategy = { id, name: id };
    }
    const known = await api.maybe(api.get(`strategies/${id}`)).catch(() => null);
    if (known && this.route?.strategy === id) {
      this.strategy = { id, name: known.name };
      this.titled();
    }
  }

  titled() {
    const pages = this.route?.strategy ? STRATEGY : WORKSPACE;
    const page = pages.find((one) => one.page === this.route?.page)?.title() ?? t('Nicht gefunden', 'Not found');
    document.title = [page, this.strategy?.name, 'Planwerk'].filter(Boolean).join(' – ');
  }

  async leave() {
    if (api.token.get()) {
      api.token.set(null);
    } else {
      await fetch('sign-out', { method: 'POST', headers: { Accept: 'application/json' }, body: new URLSearchParams() });
    }
    this.me = null;
  }

  render() {
    if (this.me === undefined || !this.route) {
      return html`<main class="entry"><h1>Planwerk</h1><p class="busy" role="status">${t('Wird geladen …', 'Loading …')}</p></main>`;
    }
    return this.me ? this.frame() : this.entry();
  }

  entry() {
    const take = (event) => {
      event.preventDefault();
      api.token.set(new FormData(event.target).get('token').trim());
      this.enter();
    };
    return html`
      <main class="entry">
        <div class="settings">${this.settings()}</div>
        <h1>Planwerk</h1>
        <p class="lead">
          ${t('Passen unsere Ziele zu unseren Mitteln, und wenn nicht: Was ändern wir am besten?', 'Do our goals fit our resources, and if not, what is the best thing to change?')}
        </p>
        ${this.failure ? refused(this.failure) : nothing}
        <p><a class="button primary" href="sign-in">${t('Anmelden', 'Sign in')}</a></p>
        <form @submit=${take}>
          ${field(
            t('Oder mit einem Token', 'Or with a token'),
            (id, about) => html`<input id=${id} name="token" type="password" autocomplete="off" required aria-describedby=${about} />`,
            { hint: t('Der Server druckt das erste beim ersten Start. Es bleibt in diesem Fenster.', 'The server prints the first one when it starts first. It stays in this window.') },
          )}
          <button type="submit">${t('Weiter', 'Continue')}</button>
        </form>
        <p class="note"><a href="docs">${t('Dokumentation der API', 'Documentation of the API')}</a></p>
      </main>
    `;
  }

  settings() {
    const other = language() === 'de' ? 'en' : 'de';
    const dark = document.documentElement.dataset.light
      ? document.documentElement.dataset.light === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches;
    const turn = () => {
      shine(dark ? 'light' : 'dark');
      this.requestUpdate();
    };
    return html`
      <button type="button" class="quiet" lang=${other} @click=${() => speak(other)}>${other === 'de' ? 'Deutsch' : 'English'}</button>
      <button type="button" class="quiet" @click=${turn}>${dark ? t('Hell', 'Light') : t('Dunkel', 'Dark')}</button>
    `;
  }

  frame() {
    const { strategy } = this.route;
    const pages = strategy ? STRATEGY : WORKSPACE;
    const link = (page) => html`
      <a href=${to(strategy, page.name)} aria-current=${page.page === this.route.page ? 'page' : nothing}>${page.title()}</a>
    `;
    const skip = (event) => {
      event.preventDefault();
      this.querySelector('main').focus();
    };
    return html`
      <a class="skip" href="#content" @click=${skip}>${t('Zum Inhalt', 'Skip to content')}</a>
      <header class="top">
        <a class="brand" href="#/"><img src="console/icon.svg" alt="" width="24" height="24" />Planwerk</a>
        ${strategy ? html`<span class="where">${this.strategy?.name ?? strategy}</span>` : nothing}
        <button type="button" class="quiet menu" aria-expanded=${this.open ? 'true' : 'false'} aria-controls="pages" @click=${() => { this.open = !this.open; }}>
          ${t('Seiten', 'Pages')}
        </button>
        <div class="settings">
          ${this.settings()}
          <span class="who">${this.me.name}</span>
          <button type="button" class="quiet" @click=${() => this.leave()}>${t('Abmelden', 'Sign out')}</button>
        </div>
      </header>
      <div class="frame">
        <nav id="pages" class=${this.open ? 'pages open' : 'pages'} aria-label=${t('Seiten', 'Pages')}>
          ${strategy ? html`<a class="back" href="#/">${t('← Portfolio', '← Portfolio')}</a>` : nothing}
          ${pages.map(link)}
        </nav>
        <main id="content" tabindex="-1">${this.page()}</main>
      </div>
    `;
  }

  page() {
    const { page, strategy } = this.route;
    if (page === 'missing') {
      return nothingHere(t('Diese Seite gibt es nicht.', 'There is no such page.'), html`<a class="button" href="#/">${t('Zum Portfolio', 'To the portfolio')}</a>`);
    }
    // A page of its own for each strategy: what one had read isn't the other's.
    const key = `${page} ${strategy ?? ''}`;
    if (this.shown?.key !== key) {
      this.shown = { key, element: document.createElement(`planwerk-${page}`) };
    }
    this.shown.element.route = this.route;
    this.shown.element.me = this.me;
    return this.shown.element;
  }
}

customElements.define('planwerk-console', Console);
