/** The strategy as a document: to read here, to print, to hand over. */

import { html } from 'lit';
import * as api from '../api.js';
import { language, t } from '../i18n.js';
import { card, choice, heading } from '../ui.js';
import { View, define } from '../view.js';

/** One step down, since the page has a heading of its own. */
function lowered(text) {
  return text.replace(/(<\/?|(?<![.\w-])(?=h[123]\b))h([123])\b/g, (_, before, level) => `${before}h${Number(level) + 1}`);
}

/** Makes the styles of a whole page those of a part of one. */
function within(css) {
  return lowered(css)
    .replace(/(?<![.\w-])html(?=\s*\{)/g, ':host')
    .replace(/(?<![.\w-])body(?=\s*\{)/g, '.sheet')
    .replace(/(?<![.\w-])main(?=\s*\{)/g, '.main');
}

class Sheet extends HTMLElement {
  #root = this.attachShadow({ mode: 'open' });

  connectedCallback() {
    // Leading somewhere within the document must not lead away from the page.
    this.#root.addEventListener('click', (event) => {
      const link = event.composedPath().find((node) => node.getAttribute?.('href')?.startsWith('#'));
      if (link) {
        event.preventDefault();
        const target = this.#root.querySelector(`[id="${CSS.escape(link.getAttribute('href').slice(1))}"]`);
        target?.setAttribute('tabindex', '-1');
        target?.focus();
        target?.scrollIntoView();
      }
    });
  }

  /** The page may hold no styles of its own, so they are cut out of the document before it is read, and adopted. */
  set page(text) {
    const [, before, styles, after] = text.match(/^(.*?)<style>(.*?)<\/style>(.*)$/s);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(within(styles));
    this.#root.adoptedStyleSheets = [sheet];
    const parsed = new DOMParser().parseFromString(before + after, 'text/html');
    this.lang = parsed.documentElement.lang;
    const body = lowered(parsed.body.innerHTML)
      .replace(/<(\/?)main>/g, (_, end) => (end ? '</div>' : '<div class="main">'))
      .replace(/<(\/?)header\b/g, '<$1div');
    const content = new DOMParser().parseFromString(`<div class="sheet">${body}</div>`, 'text/html');
    this.#root.replaceChildren(...content.body.childNodes);
  }
}

customElements.define('planwerk-sheet', Sheet);

class Document extends View {
  static properties = { ...View.properties, spoken: { state: true }, making: { state: true } };

  constructor() {
    super();
    this.spoken = language();
  }

  get path() {
    return `strategies/${this.route.strategy}/document`;
  }

  willUpdate(changed) {
    if (changed.get('route')) {
      this.reload();
    }
  }

  async load() {
    const response = await api.send('GET', this.path, {
      query: { language: this.spoken.toUpperCase() },
      headers: { Accept: 'text/html' },
    });
    this.page = await response.text();
  }

  speak(tag) {
    this.spoken = tag;
    this.reload();
  }

  async save(type, ending) {
    this.making = true;
    try {
      await api.download(this.path, `${this.route.strategy}-${this.spoken}.${ending}`, {
        query: { language: this.spoken.toUpperCase() },
        headers: { Accept: type },
      });
    } catch (failure) {
      this.failure = failure;
    } finally {
      this.making = false;
    }
  }

  content() {
    return html`
      ${heading(
        t('Dokument', 'Document'),
        t(
          'Die ganze Strategie zum Lesen, Drucken und Übergeben, in den Farben der Organisation. Das PDF ist barrierefrei.',
          'The whole strategy to read, print and hand over, in the colours of the organisation. The PDF is accessible.',
        ),
        html`
          ${choice(
            t('Sprache des Dokuments', 'Language of the document'),
            [
              ['de', 'Deutsch'],
              ['en', 'English'],
            ],
            this.spoken,
            (tag) => this.speak(tag),
          )}
          <button class="primary" ?disabled=${this.making} @click=${() => this.save('application/pdf', 'pdf')}>
            ${this.making ? t('Wird gesetzt …', 'Being set …') : t('PDF herunterladen', 'Download PDF')}
          </button>
          <button ?disabled=${this.making} @click=${() => this.save('text/html', 'html')}>
            ${t('HTML herunterladen', 'Download HTML')}
          </button>
        `,
      )}
      ${card(t('Vorschau', 'Preview'), html`<planwerk-sheet .page=${this.page}></planwerk-sheet>`, { wide: true })}
    `;
  }
}

define('planwerk-document', Document);
