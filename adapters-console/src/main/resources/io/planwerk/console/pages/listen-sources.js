/** Where mentions come from: feeds that the server pulls, and files. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { ago, bilingual, count, number, t } from '../i18n.js';
import { to } from '../routes.js';
import { ask, badge, card, field, nothingHere, refused, table, tell } from '../ui.js';
import { define } from '../view.js';
import { tone, word } from '../words.js';
import { entities } from './entities.js';
import { Part, lineButton } from './part.js';

const SHOWN = 100;

class Sources extends Part {
  static properties = { ...Part.properties, handed: { state: true }, working: { state: true } };

  get base() {
    return `strategies/${this.route.strategy}`;
  }

  async load() {
    const [sources, feeds] = await Promise.all([entities(this.route.strategy, 'monitoring/sources'), api.get(`${this.base}/feeds`)]);
    this.sources = sources.map((source) => ({ ...source, feed: feeds.items.find((feed) => feed.source === source.id) }));
  }

  async order(source) {
    const { feed } = source;
    const done = await ask(t(`Feed von ${source.name} abrufen`, `Pull the feed of ${source.name}`), {
      text: t('Der Server holt, was neu ist, und hält sich an Pausen, um die der Herausgeber bittet.', 'The server fetches what is new, and heeds the pauses that the publisher asks for.'),
      fields: [{ name: 'everyMinutes', label: t('Alle wie viele Minuten', 'Every how many minutes'), kind: 'number', value: String(feed?.everyMinutes ?? 30), required: true }],
      yes: t('Abrufen', 'Pull'),
      act: ({ everyMinutes }) => api.put(`${this.base}/feeds/${source.id}`, { everyMinutes: Number(everyMinutes) }),
    });
    if (done) {
      tell(t('Der Feed wird jetzt abgerufen.', 'The feed is pulled now.'));
      this.reload();
    }
  }

  async pause(source) {
    const done = await ask(t('Vorerst nicht abrufen?', 'Pull it no more for now?'), {
      yes: t('Anhalten', 'Pause'),
      act: () => api.put(`${this.base}/feeds/${source.id}`, { everyMinutes: source.feed.everyMinutes, paused: true }),
    });
    if (done) {
      this.reload();
    }
  }

  async hand(event) {
    event.preventDefault();
    const file = new FormData(event.target).get('file');
    this.working = true;
    try {
      const answer = await api.post(`${this.base}/mentions`, file, {
        headers: { 'Content-Type': file.name.endsWith('.json') ? 'application/json' : 'application/x-ndjson' },
      });
      this.handed = { answer };
    } catch (failure) {
      this.handed = { failure };
    } finally {
      this.working = false;
    }
  }

  content() {
    return html`
      ${card(t('Feeds', 'Feeds'), this.sources.length ? this.feeds() : nothingHere(t('Noch nennt der Plan keine Quellen. Sie entstehen im Plan unter Monitoring.', 'The plan names no sources yet. They are made in the plan, under monitoring.'), html`<a class="button" href=${to(this.route.strategy, 'plan', 'monitoring')}>${t('Zum Plan', 'To the plan')}</a>`))}
      ${card(t('Eine Datei einlesen', 'Take in a file'), this.file())}
      ${card(t('Von Programmen', 'From programs'), html`
        <p>${t('Werkzeuge reichen Erwähnungen selbst ein, auch viele auf einmal; was schon da ist, zählt nicht doppelt.', 'Tools hand in mentions themselves, also many at once; what is there already isn\'t counted twice.')}</p>
        <p><code>POST /api/v1/strategies/${this.route.strategy}/mentions</code></p>
        <p><a href="docs">${t('Dokumentation der API', 'Documentation of the API')}</a></p>
      `)}
    `;
  }

  feeds() {
    return table(
      t('Quellen des Plans und ihre Feeds', 'Sources of the plan and their feeds'),
      [
        { title: t('Quelle', 'Source'), cell: (source) => html`${source.name}${source.link ? html`<br /><span class="note address">${source.link}</span>` : nothing}` },
        { title: t('Abruf', 'Pulling'), cell: (source) => this.status(source) },
        { title: t('Zuletzt', 'Last'), cell: (source) => (source.feed?.answeredAt ? html`${ago(source.feed.answeredAt)}<br /><span class="note">${count(source.feed.fresh, ['neue Erwähnung', 'neue Erwähnungen'], ['new mention', 'new mentions'])}</span>` : '–') },
        { title: t('Als Nächstes', 'Next'), cell: (source) => (source.feed?.nextAt ? ago(source.feed.nextAt) : '–') },
        { title: html`<span class="unseen">${t('Schritte', 'Steps')}</span>`, cell: (source) => this.actions(source) },
      ],
      this.sources,
    );
  }

  status({ feed, link }) {
    if (!feed) {
      return html`<span class="note">${link ? t('nicht bestellt', 'not ordered') : t('hat keine Adresse', 'has no address')}</span>`;
    }
    return html`${badge(word('feed', feed.status), tone('feed', feed.status))}${feed.problem ? html`<br /><span class="note">${bilingual(feed.problem)}</span>` : nothing}`;
  }

  actions(source) {
    if (!source.link) {
      return nothing;
    }
    return html`
      <span class="line">
        ${lineButton(source.feed ? t('Jetzt abrufen', 'Pull now') : t('Abrufen', 'Pull'), source.name, () => this.order(source))}
        ${source.feed && !source.feed.paused ? lineButton(t('Anhalten', 'Pause'), source.name, () => this.pause(source)) : nothing}
      </span>
    `;
  }

  file() {
    const { answer, failure } = this.handed ?? {};
    return html`
      <form @submit=${(event) => this.hand(event)}>
        ${field(t('Datei', 'File'), (id, about) => html`<input id=${id} name="file" type="file" accept=".ndjson,.jsonl,.json" required aria-describedby=${about} />`, { hint: t('NDJSON oder JSON, mit at und text für jede Erwähnung', 'NDJSON or JSON, with at and text for each mention'), required: true })}
        <button type="submit" class="primary" ?disabled=${this.working}>${t('Einlesen', 'Take in')}</button>
      </form>
      ${failure ? refused(failure) : nothing} ${answer ? this.came(answer) : nothing}
    `;
  }

  came(answer) {
    return html`
      <p class="line" role="status">
        ${badge(t(`${number(answer.accepted)} neu`, `${number(answer.accepted)} new`), answer.accepted ? 'good' : 'plain')}
        ${badge(t(`${number(answer.onTopic)} zu einem Thema`, `${number(answer.onTopic)} on a topic`), 'info')}
        ${answer.duplicates ? badge(t(`${number(answer.duplicates)} schon da`, `${number(answer.duplicates)} already there`)) : nothing}
        ${answer.corrected ? badge(t(`${number(answer.corrected)} berichtigt`, `${number(answer.corrected)} corrected`), 'info') : nothing}
        ${answer.rejectedCount ? badge(t(`${number(answer.rejectedCount)} nicht angenommen`, `${number(answer.rejectedCount)} not taken`), 'bad') : nothing}
        <a href=${to(this.route.strategy, 'listen')}>${t('Zu den Erwähnungen', 'To the mentions')}</a>
      </p>
      ${answer.rejected.length
        ? table(
            t('Zeilen, die nicht angenommen wurden', 'Lines that were not taken'),
            [
              { title: t('Zeile', 'Line'), cell: (line) => number(line.line) },
              { title: t('Was fehlt oder falsch ist', 'What is missing or wrong'), cell: (line) => html`${line.detail} <code>${line.pointer}</code>` },
            ],
            answer.rejected.slice(0, SHOWN),
            { shown: true },
          )
        : nothing}
    `;
  }
}

define('planwerk-listen-sources', Sources);
