/** Who is told what is said, when and how dense; what would be told now, and what was told. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { ago, bilingual, count, list, moment, number, t } from '../i18n.js';
import { to } from '../routes.js';
import { ask, badge, card, nothingHere, refused, table, tell } from '../ui.js';
import { define } from '../view.js';
import { tone, word } from '../words.js';
import { entities, names } from './entities.js';
import './listen-subscription.js';
import { Part, facts } from './part.js';
import { showOnce } from './secret.js';

const PAGE = 25;

class Digests extends Part {
  get base() {
    return `strategies/${this.route.strategy}/subscriptions`;
  }

  get here() {
    return (...parts) => to(this.route.strategy, 'listen', 'digests', ...parts);
  }

  async load() {
    const [, id, what] = this.route.rest;
    if (!this.plan) {
      const [people, units, topics, supplies, platforms] = await Promise.all(
        ['resources/people', 'organisation/units', 'monitoring/topics', 'monitoring/supplies', 'platforms'].map((one) => entities(this.route.strategy, one)),
      );
      this.plan = { people, units, topics, supplies, platforms };
      this.names = names(people, units, topics, supplies, platforms);
    }
    if (!id) {
      this.subscriptions = await api.all(this.base);
    } else if (id !== 'new') {
      const { value, etag } = await api.tagged(`${this.base}/${id}`);
      Object.assign(this, { subscription: value, etag });
      await (what === undefined ? this.told(id) : what === 'edit' ? null : this.message(id, what));
    }
  }

  async told(id) {
    const [preview, sent] = await Promise.all([api.get(`${this.base}/${id}/preview`), api.get(`${this.base}/${id}/digests`, { limit: PAGE })]);
    Object.assign(this, { preview, sent: sent.items, next: sent.next });
  }

  async message(id, number) {
    this.read = await api.get(`${this.base}/${id}/digests/${number}`);
  }

  async more() {
    const page = await api.get(`${this.base}/${this.subscription.id}/digests`, { limit: PAGE, cursor: this.next });
    this.sent = [...this.sent, ...page.items];
    this.next = page.next;
  }

  /** Shows what the server tells this once, and goes to what was saved. */
  async saved(made) {
    if (made.secret) {
      await showOnce(t('Geheimnis des Webhooks', 'Secret of the webhook'), t('Geheimnis', 'Secret'), made.secret, t('Damit prüft das andere Programm, dass eine Nachricht von hier kommt.', 'With it the other program checks that a message comes from here.'));
    }
    if (made.feed) {
      await showOnce(t('Adresse des Feeds', 'Address of the feed'), t('Adresse', 'Address'), new URL(made.feed, document.baseURI).href, t('Wer sie kennt, liest mit. Tragen Sie sie in ein Programm ein, das Feeds liest.', 'Whoever knows it reads along. Enter it into a program that reads feeds.'));
    }
    tell(t('Gespeichert.', 'Saved.'));
    const there = this.here(made.id);
    if (location.hash === there) {
      this.reload();
    } else {
      location.hash = there;
    }
  }

  async pause(paused) {
    try {
      await api.patch(`${this.base}/${this.subscription.id}`, { paused }, { ifMatch: this.etag });
      tell(paused ? t('Angehalten. Was inzwischen kommt, wird danach berichtet.', 'Paused. What comes in meanwhile is told afterwards.') : t('Läuft wieder.', 'Runs again.'));
      await this.reload();
    } catch (failure) {
      this.failure = failure;
    }
  }

  async test() {
    const answer = await ask(t('Kanal ausprobieren', 'Try out the channel'), {
      text: t('Eine Nachricht, die nur zeigt, ob der Kanal funktioniert, geht jetzt hinaus.', 'A message that only shows whether the channel works goes out now.'),
      yes: t('Senden', 'Send'),
      act: () => api.post(`${this.base}/${this.subscription.id}/test`),
    });
    if (answer) {
      tell(`${word('sent', answer.delivery.status)}${answer.delivery.fault ? `: ${bilingual(answer.delivery.fault)}` : ''}`, answer.delivery.status === 'GIVEN_UP' ? 'bad' : 'good');
      this.reload();
    }
  }

  async rotate() {
    const made = await ask(t('Neues Geheimnis', 'New secret'), {
      text: t('Das bisherige gilt noch 24 Stunden.', 'The former one holds for 24 more hours.'),
      yes: t('Erzeugen', 'Make'),
      act: () => api.post(`${this.base}/${this.subscription.id}/secret`),
    });
    if (made) {
      this.saved(made);
    }
  }

  async drop() {
    const gone = await ask(t(`${this.subscription.name} löschen?`, `Delete ${this.subscription.name}?`), {
      text: t('Auch alles, was berichtet wurde, geht verloren.', 'All that was told is lost as well.'),
      yes: t('Löschen', 'Delete'),
      danger: true,
      act: () => api.remove(`${this.base}/${this.subscription.id}`, { ifMatch: this.etag }).then(() => true),
    });
    if (gone) {
      location.hash = this.here();
    }
  }

  content() {
    const [, id, what] = this.route.rest;
    if (!id) {
      return this.overview();
    }
    if (id === 'new' || what === 'edit') {
      return this.form(id === 'new' ? null : this.subscription);
    }
    return what === undefined ? this.single() : this.letter();
  }

  form(subscription) {
    return card(
      subscription ? t(`${subscription.name} ändern`, `Change ${subscription.name}`) : t('Neuer Bericht', 'New digest'),
      html`<planwerk-listen-subscription
        .strategy=${this.route.strategy}
        .plan=${this.plan}
        .value=${subscription}
        .etag=${subscription ? this.etag : null}
        .back=${this.here(subscription?.id)}
        .saved=${(made) => this.saved(made)}
      ></planwerk-listen-subscription>`,
    );
  }

  name(id) {
    return this.names.get(id) ?? id;
  }

  rhythm(one) {
    const rhythm = one.rhythm ?? this.plan.supplies.find((supply) => supply.id === one.supply)?.rhythm ?? 'DAILY';
    return `${word('supply', rhythm)}${rhythm === 'WEEKLY' && one.weekday ? `, ${word('weekday', one.weekday)}` : ''}${['DAILY', 'WEEKLY', 'MONTHLY'].includes(rhythm) ? t(`, ${one.at ?? '08:00'} Uhr`, `, at ${one.at ?? '08:00'}`) : ''}`;
  }

  stand(one) {
    return one.stopped ? badge(t('Gestoppt', 'Stopped'), 'bad') : one.paused ? badge(t('Angehalten', 'Paused')) : badge(t('Läuft', 'Runs'), 'good');
  }

  overview() {
    return card(
      t('Wer was erfährt', 'Who is told what'),
      this.subscriptions.length
        ? table(
            t('Berichte', 'Digests'),
            [
              { title: t('Name', 'Name'), cell: (one) => html`<a href=${this.here(one.id)}>${one.name}</a>` },
              { title: t('Für', 'For'), cell: (one) => (one.person || one.unit ? this.name(one.person ?? one.unit) : '–') },
              { title: t('Wann', 'When'), cell: (one) => this.rhythm(one) },
              { title: t('Wohin', 'Where to'), cell: (one) => word('channel', one.channel.kind) },
              { title: t('Stand', 'State'), cell: (one) => this.stand(one) },
            ],
            this.subscriptions,
          )
        : nothingHere(t('Noch erfährt niemand von selbst, was gesagt wird. Ein Bericht sagt es einer Rolle oder Abteilung: sofort, stündlich, täglich, wöchentlich oder monatlich.', 'Nobody is told yet what is said. A digest tells a role or unit: at once, hourly, daily, weekly or monthly.')),
      { actions: html`<a class="button primary" href=${this.here('new')}>${t('Neuer Bericht', 'New digest')}</a>` },
    );
  }

  single() {
    const { subscription, preview } = this;
    return html`
      <p><a href=${this.here()}>${t('← Alle Berichte', '← All digests')}</a></p>
      ${card(
        subscription.name,
        html`
          ${subscription.stopped ? refused({ problem: { title: t('Es wird nichts mehr gesendet', 'Nothing is sent any more'), detail: bilingual(subscription.stopped.reason) } }) : nothing}
          ${this.terms(subscription)}
          <div class="actions">
            <a class="button primary" href=${this.here(subscription.id, 'edit')}>${t('Ändern', 'Change')}</a>
            <button type="button" @click=${() => this.pause(!subscription.paused)}>${subscription.paused ? t('Fortsetzen', 'Resume') : t('Anhalten', 'Pause')}</button>
            <button type="button" @click=${() => this.test()}>${t('Kanal ausprobieren', 'Try out the channel')}</button>
            ${subscription.channel.kind === 'WEBHOOK' ? html`<button type="button" @click=${() => this.rotate()}>${t('Neues Geheimnis', 'New secret')}</button>` : nothing}
            <button type="button" @click=${() => this.drop()}>${t('Löschen', 'Delete')}</button>
          </div>
        `,
        { actions: this.stand(subscription) },
      )}
      ${card(
        t('Was jetzt berichtet würde', 'What would be told now'),
        preview.message
          ? html`<h3>${preview.message.title}</h3><pre tabindex="0" class="letter" lang=${preview.message.language}>${preview.message.text}</pre>`
          : nothingHere(t('Nichts: Seit dem letzten Bericht kam nichts herein, das ihn betrifft.', 'Nothing: since the last digest nothing came in that it is about.')),
        { actions: preview.dueAt ? html`<span class="note">${t('Als Nächstes', 'Next')}: ${moment(preview.dueAt)}</span>` : nothing },
      )}
      ${card(t('Was berichtet wurde', 'What was told'), this.messages())}
    `;
  }

  terms(one) {
    const listed = (all, name = (id) => this.name(id)) => (all?.length ? list(all.map(name)) : '');
    return facts([
      [t('Für', 'For'), one.person || one.unit ? this.name(one.person ?? one.unit) : ''],
      [t('Aus dem Plan', 'From the plan'), one.supply && this.name(one.supply)],
      [t('Themen', 'Topics'), listed(one.topics) || (one.supply ? '' : t('alle', 'all'))],
      [t('Netzwerke', 'Networks'), listed(one.networks, (id) => id)],
      [t('Ton', 'Tone'), listed(one.tones, (kind) => word('tone', kind))],
      [t('Dringlichkeit mindestens', 'Urgency at least'), one.urgency && word('urgency', one.urgency)],
      [t('Nur mit', 'Only with'), listed(one.needs, (need) => (need === 'QUESTION' ? t('Frage', 'question') : t('Beschwerde', 'complaint')))],
      [t('Wann', 'When'), this.rhythm(one)],
      [t('Wie dicht', 'How dense'), one.density && word('density', one.density)],
      [t('Ruhe', 'Quiet'), one.quiet?.from ? t(`${one.quiet.from} bis ${one.quiet.until} Uhr`, `${one.quiet.from} to ${one.quiet.until}`) : ''],
      [t('Wohin', 'Where to'), html`${word('channel', one.channel.kind)} ${one.channel.address ? html`<span class="address">${one.channel.address}</span>` : nothing}`],
      [t('Alarme einer Krise', 'Alarms of a crisis'), one.alarms ? t('kommen sofort auch hierher', 'come here too, at once') : ''],
    ]);
  }

  messages() {
    if (!this.sent.length) {
      return nothingHere(t('Noch nichts.', 'Nothing yet.'));
    }
    return html`
      ${table(
        t('Nachrichten, die letzte zuerst', 'Messages, the last one first'),
        [
          { title: t('Nachricht', 'Message'), cell: (one) => html`<a href=${this.here(this.subscription.id, one.number)}>${one.title}</a>` },
          { title: t('Art', 'Kind'), cell: (one) => html`${badge(word('message', one.kind), tone('message', one.kind))} ${one.drill ? badge(t('Übung', 'Drill'), 'info') : nothing}` },
          { title: t('Wann', 'When'), cell: (one) => moment(one.madeAt) },
          { title: t('Erwähnungen', 'Mentions'), cell: (one) => number(one.mentions.length), align: 'end' },
          { title: t('Zustellung', 'Delivery'), cell: (one) => this.delivery(one.delivery) },
        ],
        this.sent,
      )}
      ${this.onward(this.next, t('Ältere zeigen', 'Show older ones'))}
    `;
  }

  delivery({ status, attempts, fault, nextAt }) {
    return html`
      ${badge(word('sent', status), tone('sent', status))}
      ${fault ? html`<br /><span class="note">${bilingual(fault)} (${count(attempts, ['Versuch', 'Versuche'], ['attempt', 'attempts'])})${nextAt ? t(`, wieder ${ago(nextAt)}`, `, again ${ago(nextAt)}`) : ''}</span>` : nothing}
    `;
  }

  letter() {
    const { read, subscription } = this;
    return html`
      <p><a href=${this.here(subscription.id)}>← ${subscription.name}</a></p>
      ${card(
        read.title,
        html`
          <p class="note">${moment(read.madeAt)} ${this.delivery(read.delivery)}</p>
          <pre tabindex="0" class="letter" lang=${read.language}>${read.text}</pre>
          ${read.mentions.length
            ? html`<h3>${t('Erwähnungen darin', 'Mentions in it')}</h3><p>${read.mentions.map((id, index) => html`${index ? ', ' : ''}<a href=${to(this.route.strategy, 'listen', 'mention', id)}>${t('Erwähnung', 'mention')} ${index + 1}</a>`)}</p>`
            : nothing}
        `,
        { actions: badge(word('message', read.kind), tone('message', read.kind)) },
      )}
    `;
  }
}

define('planwerk-listen-digests', Digests);
