/** How much was said, in which tone, about what, and about whom. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { count, date, month, number, percent, t } from '../i18n.js';
import { badge, bar, card, nothingHere, table } from '../ui.js';
import { define } from '../view.js';
import { tone, values, word } from '../words.js';
import { columns } from './columns.js';
import { choices, entities, names } from './entities.js';
import { networks } from './listen-stream.js';
import { span } from './measure-figures.js';
import { Part } from './part.js';
import { found, input, seek, select } from './search.js';

const DAY = 86_400_000;
const SHOWN_TOPICS = 30;

const day = (at) => new Date(at).toISOString().slice(0, 10);

/** Periods of which a screen can show all. */
const fitting = (from, to) => {
  const days = (Date.parse(to) - Date.parse(from)) / DAY;
  return days <= 62 ? 'DAILY' : days <= 430 ? 'WEEKLY' : 'MONTHLY';
};

const RANK = ['DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY'];

/** Everything that periods counted, in one. */
const total = (periods) =>
  periods.reduce(
    (sum, one) => ({
      mentions: sum.mentions + one.mentions,
      reach: sum.reach + (one.reach ?? 0),
      tones: Object.fromEntries(values('tone').map((kind) => [kind, sum.tones[kind] + one.tones[kind]])),
    }),
    { mentions: 0, reach: 0, tones: { POSITIVE: 0, NEUTRAL: 0, NEGATIVE: 0, UNSURE: 0 } },
  );

class Course extends Part {
  async load() {
    const { query, strategy } = this.route;
    const until = query.get('to') ?? day(Date.now());
    const from = query.get('from') ?? day(Date.parse(until) - 29 * DAY);
    const least = fitting(from, until);
    const wanted = query.get('rhythm') ?? least;
    const rhythm = RANK.indexOf(wanted) < RANK.indexOf(least) ? least : wanted;
    const chosen = { from, to: until, network: query.get('network') };
    if (!this.topics) {
      const [topics, sources] = await Promise.all([entities(strategy, 'monitoring/topics'), entities(strategy, 'monitoring/sources')]);
      this.network = await networks(sources);
      this.networks = [...new Set(sources.map((one) => one.network).filter(Boolean))].map((one) => [one, this.network.get(one)]);
      this.topics = topics;
    }
    const volume = (topic) => api.get(`strategies/${strategy}/mention-volume`, { ...chosen, rhythm, topic });
    const [all, shares, ...each] = await Promise.all([
      volume(query.get('topic')),
      api.get(`strategies/${strategy}/share-of-voice`, { ...chosen, rhythm: 'MONTHLY' }),
      ...(query.get('topic') ? [] : this.topics.slice(0, SHOWN_TOPICS).map((topic) => volume(topic.id))),
    ]);
    Object.assign(this, { chosen, rhythm, periods: all.items, shares: shares.items });
    this.about = each.map(({ items }, index) => ({ topic: this.topics[index], ...total(items) }));
  }

  content() {
    const { route, chosen } = this;
    const any = t('Alle', 'All');
    const sum = total(this.periods);
    return html`
      <form class="search" @submit=${seek(route, 'listen')}>
        ${input(route, 'from', t('Von', 'From'), 'date', chosen.from)} ${input(route, 'to', t('Bis', 'To'), 'date', chosen.to)}
        ${select(route, 'rhythm', t('Gezählt nach', 'Counted by'), [['', t('was passt', 'what fits')], ...values('rhythm').map((one) => [one, word('rhythm', one)])])}
        ${select(route, 'topic', t('Thema', 'Topic'), choices(this.topics), any)} ${select(route, 'network', t('Netzwerk', 'Network'), this.networks, any)}
        <div class="actions"><button type="submit">${t('Zeigen', 'Show')}</button></div>
      </form>
      ${sum.mentions
        ? html`${card(t('Menge und Ton', 'Volume and tone'), this.volume(sum))} ${this.about.length ? card(t('Themen', 'Topics'), this.subjects()) : nothing}`
        : nothingHere(t('In dieser Zeit wurde dazu nichts gehört.', 'Nothing was heard of it in this time.'))}
      ${this.shares.some((period) => period.mentions) ? card(t('Anteil am Gespräch', 'Share of voice'), this.voices()) : nothing}
    `;
  }

  label({ from, to }) {
    return this.rhythm === 'DAILY' || this.rhythm === 'WEEKLY' ? date(from) : this.rhythm === 'MONTHLY' ? month(from.slice(0, 7)) : span(from, to);
  }

  volume(sum) {
    const loudest = [...this.periods].sort((one, other) => other.mentions - one.mentions)[0];
    const gist = t(
      `${count(sum.mentions, ['Erwähnung', 'Erwähnungen'], [])}, davon ${number(sum.tones.NEGATIVE)} negativ; am meisten am ${date(loudest.from)} mit ${number(loudest.mentions)}`,
      `${count(sum.mentions, [], ['mention', 'mentions'])}, of which ${number(sum.tones.NEGATIVE)} negative; the most on ${date(loudest.from)} with ${number(loudest.mentions)}`,
    );
    return html`
      <p>${gist}</p>
      ${columns(
        gist,
        ['NEGATIVE', 'UNSURE', 'NEUTRAL', 'POSITIVE'].map((name) => ({ name, title: word('tone', name), tone: tone('tone', name) })),
        this.periods.map((period) => ({ label: this.label(period), counts: period.tones })),
        t('Zeitraum', 'Period'),
      )}
    `;
  }

  subjects() {
    const most = Math.max(1, ...this.about.map((one) => one.mentions));
    const rows = [...this.about].sort((one, other) => other.mentions - one.mentions);
    return html`
      ${table(
        t('Themen, die meistgenannten zuerst', 'Topics, the most mentioned first'),
        [
          { title: t('Thema', 'Topic'), cell: (one) => html`<a href=${found(this.route.strategy, ['listen', 'course'], { ...this.chosen, topic: one.topic.id })}>${one.topic.name}</a>` },
          { title: t('Erwähnungen', 'Mentions'), cell: (one) => bar(one.mentions / most, number(one.mentions)) },
          { title: t('Positiv', 'Positive'), cell: (one) => number(one.tones.POSITIVE), align: 'end' },
          { title: t('Negativ', 'Negative'), cell: (one) => this.negative(one), align: 'end' },
          { title: t('Reichweite', 'Reach'), cell: (one) => number(one.reach), align: 'end' },
        ],
        rows,
      )}
      ${this.topics.length > SHOWN_TOPICS ? html`<p class="note">${t(`Die ersten ${SHOWN_TOPICS} Themen des Plans; andere oben auswählen.`, `The first ${SHOWN_TOPICS} topics of the plan; choose others above.`)}</p>` : nothing}
    `;
  }

  negative({ mentions, tones }) {
    const share = mentions ? tones.NEGATIVE / mentions : 0;
    return html`${number(tones.NEGATIVE)} ${share >= 0.3 ? badge(percent(share), 'bad') : nothing}`;
  }

  voices() {
    const known = names(this.topics);
    const name = (voice) => (voice.ours ? t('Wir', 'We') : (voice.topics.map((topic) => known.get(topic)).filter(Boolean).join(', ') || voice.competitor));
    const all = this.shares.reduce((sum, period) => sum + period.mentions, 0);
    const voices = this.shares.at(-1).voices.map((voice) => {
      const own = this.shares.map((period) => period.voices.find((one) => one.ours === voice.ours && one.competitor === voice.competitor)).filter(Boolean);
      return { ...total(own), name: name(voice), ours: voice.ours };
    });
    return html`
      <p class="note">${t('Volle Monate. Wer in einer Erwähnung mit anderen vorkommt, zählt für jeden.', 'Whole months. A mention that names several counts for each of them.')}</p>
      ${table(
        t('Anteil am Gespräch', 'Share of voice'),
        [
          { title: t('Über wen', 'About whom'), cell: (one) => one.name },
          { title: t('Anteil', 'Share'), cell: (one) => bar(one.mentions / all, percent(one.mentions / all), one.ours ? 'good' : 'info') },
          { title: t('Erwähnungen', 'Mentions'), cell: (one) => number(one.mentions), align: 'end' },
          { title: t('Positiv', 'Positive'), cell: (one) => number(one.tones.POSITIVE), align: 'end' },
          { title: t('Negativ', 'Negative'), cell: (one) => number(one.tones.NEGATIVE), align: 'end' },
        ],
        voices,
      )}
    `;
  }
}

define('planwerk-listen-course', Course);
