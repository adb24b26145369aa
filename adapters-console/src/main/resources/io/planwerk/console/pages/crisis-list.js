/** All incidents and drills of a strategy, those that go on first. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { choice, badge, card, heading, nothingHere, table } from '../ui.js';
import { moment, number, t } from '../i18n.js';
import { to } from '../routes.js';
import { define } from '../view.js';
import { tone, values, word } from '../words.js';
import { drillBadge, levelBadge } from './crisis-level.js';
import { follows } from './crisis-live.js';
import { Part } from './part.js';
import { found } from './search.js';

const PAGE = 25;

class Incidents extends follows(Part) {
  async load() {
    const { strategy, query } = this.route;
    const base = `strategies/${strategy}/incidents`;
    this.state = query.get('state');
    const [open, page, plan] = await Promise.all([
      this.state ? { items: [] } : api.get(base, { state: 'OPEN', limit: PAGE }),
      api.get(base, { limit: PAGE, state: this.state }),
      this.plan ?? api.maybe(api.get(`strategies/${strategy}/crisis`)),
    ]);
    this.plan = plan;
    this.incidents = this.joined(open.items, page.items);
    this.next = page.next;
  }

  joined(open, all) {
    return [...new Map([...open, ...all.filter((one) => one.state === 'OPEN'), ...all].map((one) => [one.id, one])).values()];
  }

  concerns({ place }) {
    return /\/(incidents|drills)/.test(place);
  }

  async refresh() {
    await this.reload();
  }

  async more() {
    const page = await api.get(`strategies/${this.route.strategy}/incidents`, { limit: PAGE, state: this.state, cursor: this.next });
    this.incidents = this.joined(this.incidents, page.items);
    this.next = page.next;
  }

  content() {
    const { strategy } = this.route;
    const choose = (state) => {
      location.hash = found(strategy, ['crisis'], { state });
    };
    return html`
      ${heading(
        t('Krisenraum', 'Crisis room'),
        t('Was los ist, wer was tut und was gesagt wird.', 'What is going on, who does what, and what is said.'),
        html`
          <a class="button primary" href=${to(strategy, 'crisis', 'new')}>${t('Vorfall eröffnen', 'Open an incident')}</a>
          <a class="button" href=${to(strategy, 'crisis', 'drill')}>${t('Übung beginnen', 'Begin a drill')}</a>
        `,
      )}
      ${card(
        t('Vorfälle und Übungen', 'Incidents and drills'),
        html`
          <p>${choice(t('Welche', 'Which'), [['', t('Alle', 'All')], ...values('incident').map((one) => [one, word('incident', one)])], this.state ?? '', choose)}</p>
          ${this.incidents.length ? this.table() : this.none()}
        `,
      )}
      ${this.plan?.levels?.length ? card(t('Stufen des Krisenplans', 'Levels of the crisis plan'), this.levels()) : nothing}
    `;
  }

  none() {
    return nothingHere(
      this.state
        ? t('Davon gibt es keine.', 'There are none of these.')
        : t(
            'Es ist ruhig. Ein Vorfall beginnt von selbst, wenn die Kritik im Gehörten über die Schwellen des Krisenplans steigt, oder wenn Sie ihn eröffnen. Üben lässt sich jederzeit, ohne dass es jemand sonst erfährt.',
            'All is quiet. An incident begins by itself when criticism in what is heard rises above the thresholds of the crisis plan, or when you open one. You can drill at any time without anybody else knowing.',
          ),
    );
  }

  table() {
    return html`
      ${table(
        t('Vorfälle und Übungen, offene zuerst', 'Incidents and drills, open ones first'),
        [
          {
            title: t('Vorfall', 'Incident'),
            cell: (one) => html`${drillBadge(one)} <a href=${to(this.route.strategy, 'crisis', one.id)}>${one.name}</a>`,
          },
          { title: t('Stand', 'State'), cell: (one) => badge(word('incident', one.state), tone('incident', one.state)) },
          { title: t('Stufe', 'Level'), cell: (one) => this.level(one) },
          { title: t('Übernommen', 'Taken over'), cell: (one) => (one.acknowledged ? t('ja', 'yes') : one.state === 'OPEN' ? badge(t('noch niemand', 'nobody yet'), 'warn') : t('nein', 'no')) },
          { title: t('Offene Aufgaben', 'Open tasks'), cell: (one) => this.tasks(one) },
          { title: t('Eröffnet', 'Opened'), cell: (one) => html`<span class="whole">${moment(one.openedAt)}</span>` },
        ],
        this.incidents,
      )}
      ${this.onward(this.next)}
    `;
  }

  level(one) {
    return one.state === 'OPEN' ? levelBadge(one.level, this.plan) : t(`bis Stufe ${one.peak}`, `up to level ${one.peak}`);
  }

  tasks(one) {
    return html`${number(one.openTasks)} ${one.overdueTasks ? badge(t(`${number(one.overdueTasks)} überfällig`, `${number(one.overdueTasks)} overdue`), 'bad') : nothing}`;
  }

  levels() {
    return table(
      t('Stufen, woran man sie erkennt und was sie verlangen', 'Levels, what they look like and what they ask for'),
      [
        { title: t('Stufe', 'Level'), cell: (one) => levelBadge(one.level, this.plan) },
        { title: t('Woran man sie erkennt', 'What it looks like'), cell: (one) => one.trigger ?? '–' },
        { title: t('Kritik je Stunde', 'Criticism an hour'), cell: (one) => number(one.mentionsPerHour), align: 'end' },
        { title: t('Reaktion binnen', 'Reaction within'), cell: (one) => (one.withinMinutes ? t(`${number(one.withinMinutes)} Min.`, `${number(one.withinMinutes)} min`) : '–'), align: 'end' },
        { title: t('Aufgaben', 'Tasks'), cell: (one) => (one.actions ?? []).join(', ') || '–' },
      ],
      [...this.plan.levels].sort((one, other) => one.level - other.level),
    );
  }
}

define('planwerk-crisis-list', Incidents);
