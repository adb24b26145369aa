/** What was said, the latest first. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { ago, bilingual, count, moment, number, t } from '../i18n.js';
import { to } from '../routes.js';
import { badge, card, nothingHere } from '../ui.js';
import { define } from '../view.js';
import { tone, values, word } from '../words.js';
import { choices, entities, names } from './entities.js';
import { Part } from './part.js';
import { found, input, seek, select, tick } from './search.js';

const PAGE = 25;
const LONG = 320;
const FILTERS = ['topic', 'network', 'tone', 'state', 'urgency', 'text', 'from', 'to', 'waiting', 'overdue', 'firsts', 'story', 'person', 'unit'];

/** What people call networks. */
export async function networks(sources) {
  const known = new Map((await api.get('catalogues/networks')).items.map((one) => [one.id, bilingual(one.name)]));
  sources.forEach((source) => source.network && !known.has(source.network) && known.set(source.network, source.name));
  return known;
}

/** How a mention is rated and where it stands. */
export const state = ({ reading, care }) => html`
  ${badge(word('tone', care.tone ?? reading.tone), tone('tone', care.tone ?? reading.tone))}
  ${(care.urgency ?? reading.urgency) === 'HIGH' ? badge(word('urgency', 'HIGH'), 'bad') : nothing}
  ${reading.complaint ? badge(t('Beschwerde', 'Complaint'), 'warn') : nothing}
  ${badge(word('handling', care.state), care.state === 'OPEN' && !care.waiting ? 'plain' : tone('handling', care.state))}
  ${care.waiting ? badge(new Date(care.due) < new Date() ? t(`Antwort überfällig ${ago(care.due)}`, `Answer overdue ${ago(care.due)}`) : care.due ? t(`Antwort ${ago(care.due)} fällig`, `Answer due ${ago(care.due)}`) : t('Wartet auf Antwort', 'Awaits an answer'), new Date(care.due) < new Date() ? 'bad' : 'info') : nothing}
`;

class Stream extends Part {
  async load() {
    const { strategy, query } = this.route;
    const filters = Object.fromEntries(FILTERS.map((name) => [name, query.get(name)]));
    const [page] = await Promise.all([api.get(`strategies/${strategy}/mentions`, { limit: PAGE, ...filters }), this.plan(strategy)]);
    this.mentions = page.items;
    this.next = page.next;
    this.filters = filters;
  }

  async plan(strategy) {
    if (this.topics) {
      return;
    }
    const [topics, people, units, sources] = await Promise.all(['monitoring/topics', 'resources/people', 'organisation/units', 'monitoring/sources'].map((list) => entities(strategy, list)));
    const known = await networks(sources);
    this.networks = [...new Map(sources.filter((one) => one.network).map((one) => [one.network, known.get(one.network)]))];
    this.names = names(topics, people, units);
    this.network = known;
    this.people = people;
    this.topics = topics;
  }

  async more() {
    const page = await api.get(`strategies/${this.route.strategy}/mentions`, { limit: PAGE, ...this.filters, cursor: this.next });
    this.mentions = [...this.mentions, ...page.items];
    this.next = page.next;
  }

  content() {
    const searched = FILTERS.some((name) => this.filters[name]);
    return html`
      ${this.search(searched)}
      ${card(t('Was gesagt wird', 'What is said'), this.mentions.length ? this.list() : searched ? this.none() : this.empty())}
    `;
  }

  search(searched) {
    const { route } = this;
    const any = t('Alle', 'All');
    const rarely = ['urgency', 'person', 'from', 'to', 'waiting', 'overdue', 'firsts'];
    return html`
      <form class="search" @submit=${seek(route, 'listen')}>
        ${input(route, 'text', t('Text oder Verfasser', 'Text or author'), 'search')}
        ${select(route, 'topic', t('Thema', 'Topic'), choices(this.topics), any)}
        ${select(route, 'network', t('Netzwerk', 'Network'), this.networks, any)}
        ${select(route, 'tone', t('Ton', 'Tone'), values('tone').map((one) => [one, word('tone', one)]), any)}
        ${select(route, 'state', t('Stand', 'State'), values('handling').map((one) => [one, word('handling', one)]), any)}
        <details ?open=${rarely.some((name) => this.filters[name])}>
          <summary>${t('Genauer suchen', 'Search in detail')}</summary>
          <div class="search">
            ${select(route, 'urgency', t('Dringlichkeit', 'Urgency'), values('urgency').map((one) => [one, word('urgency', one)]), any)}
            ${select(route, 'person', t('Kümmert sich', 'Takes care'), choices(this.people), any)}
            ${input(route, 'from', t('Seit', 'Since'), 'date')} ${input(route, 'to', t('Bis', 'Until'), 'date')}
          </div>
          <p class="ticks">
            ${tick(route, 'waiting', t('Verfasser wartet auf Antwort', 'Author awaits an answer'))} ${tick(route, 'overdue', t('länger als versprochen', 'for longer than promised'))}
            ${tick(route, 'firsts', t('ohne Wiederholungen', 'without repetitions'))}
          </p>
        </details>
        <div class="actions">
          <button type="submit" class="primary">${t('Suchen', 'Search')}</button>
          ${searched ? html`<a class="button" href=${to(route.strategy, 'listen')}>${t('Alle zeigen', 'Show all')}</a>` : nothing}
        </div>
      </form>
    `;
  }

  none() {
    return nothingHere(t('Dazu wurde nichts gefunden.', 'Nothing was found.'), html`<a class="button" href=${to(this.route.strategy, 'listen')}>${t('Alle zeigen', 'Show all')}</a>`);
  }

  empty() {
    return nothingHere(
      t(
        'Noch ist nichts gehört worden. Erwähnungen kommen aus Feeds, die der Server abruft, aus einer Datei oder von Programmen, die sie über die API einreichen.',
        'Nothing was heard yet. Mentions come from feeds that the server pulls, from a file, or from programs that hand them in by the API.',
      ),
      html`<a class="button primary" href=${to(this.route.strategy, 'listen', 'sources')}>${t('Quellen einrichten', 'Set up sources')}</a>`,
    );
  }

  list() {
    return html`
      <ul class="plain-list">${this.mentions.map((mention) => this.one(mention))}</ul>
      ${this.onward(this.next, t('Ältere zeigen', 'Show older ones'))}
    `;
  }

  one(mention) {
    const { author, network, at, text, topics, echoes, care } = mention;
    const about = [
      topics.map((topic) => this.names.get(topic) ?? topic).join(', '),
      this.names.get(care.person) ?? this.names.get(care.unit),
      echoes &&
        html`<a href=${found(this.route.strategy, ['listen'], { story: mention.story })}>${count(echoes, ['Wiederholung', 'Wiederholungen'], ['repetition', 'repetitions'])}<span class="unseen"> ${t('von', 'of')} ${author ?? ''}, ${moment(at)}</span></a>`,
      mention.reach && t(`Reichweite ${number(mention.reach)}`, `reach ${number(mention.reach)}`),
    ].filter(Boolean);
    return html`
      <li>
        <div class="line">
          <h3><a href=${to(this.route.strategy, 'listen', 'mention', mention.id)}>${author ?? t('Unbekannt', 'Unknown')}<span class="unseen">, ${moment(at)}</span></a></h3>
          <span class="note">${network ? html`${this.network.get(network) ?? network} · ` : nothing}<time datetime=${at} title=${moment(at)}>${ago(at)}</time></span>
          ${state(mention)}
        </div>
        <p class="said">${text.length > LONG ? `${text.slice(0, LONG - 1)}…` : text}</p>
        <p class="note">
          ${about.map((part, index) => html`${index ? ' · ' : nothing}${part}`)}
        </p>
      </li>
    `;
  }
}

define('planwerk-listen-stream', Stream);
