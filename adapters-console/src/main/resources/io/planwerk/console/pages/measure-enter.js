/** New values: one by hand, or many from a file. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { bilingual, count, number, t } from '../i18n.js';
import { to } from '../routes.js';
import { badge, card, choice, field, nothingHere, refused, table } from '../ui.js';
import { define } from '../view.js';
import { values, word } from '../words.js';
import { choices, entities } from './entities.js';
import { onDay } from './measure-day.js';
import { Part } from './part.js';

const SHOWN = 100;
const TYPES = { csv: 'text/csv', ndjson: 'application/x-ndjson', jsonl: 'application/x-ndjson', json: 'application/json' };

const NUMBERS = ['value', 'base'];

/** What was entered, without what is empty. */
const entry = (form) =>
  Object.fromEntries(
    [...new FormData(form)]
      .filter(([, text]) => text !== '')
      .map(([name, text]) => [name, NUMBERS.includes(name) ? Number(text) : text]),
  );

class Enter extends Part {
  static properties = { ...Part.properties, kind: { state: true }, kpi: { state: true }, taken: { state: true }, handed: { state: true }, refusal: { state: true }, working: { state: true } };

  constructor() {
    super();
    this.kind = 'kpi';
  }

  get base() {
    return `strategies/${this.route.strategy}`;
  }

  async load() {
    const [kpis, skills, measures, platforms, audiences, mappings] = await Promise.all([
      entities(this.route.strategy, 'measurement/kpis'),
      entities(this.route.strategy, 'resources/skills'),
      entities(this.route.strategy, 'measures'),
      entities(this.route.strategy, 'platforms'),
      entities(this.route.strategy, 'audiences'),
      api.get('catalogues/csv-mappings'),
    ]);
    Object.assign(this, { kpis, skills, measures, platforms, audiences, mappings: mappings.items });
    this.kpi ??= this.route.query.get('kpi') ?? kpis[0]?.id;
  }

  async take(event) {
    event.preventDefault();
    const form = event.target;
    this.working = true;
    try {
      this.taken = await api.post(`${this.base}/observations`, [entry(form)]);
      this.refusal = null;
      if (!this.taken.rejectedCount) {
        form.elements.value.value = '';
        form.elements.value.focus();
      }
    } catch (failure) {
      this.refusal = failure;
      this.taken = null;
    } finally {
      this.working = false;
    }
  }

  async hand(event) {
    event.preventDefault();
    const data = new FormData(event.target);
    const file = data.get('file');
    const mapping = data.get('mapping');
    this.working = true;
    this.handed = null;
    try {
      const answer = await api.post(`${this.base}/observations`, file, {
        query: mapping ? { mapping: JSON.stringify({ like: mapping }) } : {},
        headers: { 'Content-Type': TYPES[file.name.split('.').at(-1).toLowerCase()] ?? 'text/csv' },
      });
      this.handed = { answer, file: file.name };
    } catch (failure) {
      this.handed = { failure };
    } finally {
      this.working = false;
    }
  }

  content() {
    return html`
      <div class="grid">
        ${card(t('Einen Wert eintragen', 'Enter one value'), this.kpis.length ? this.one() : nothingHere(t('Noch hat der Plan keine Kennzahlen. Sie entstehen im Plan unter Messung.', 'The plan has no figures yet. They are made in the plan, under measurement.'), html`<a class="button" href=${to(this.route.strategy, 'plan', 'measurement')}>${t('Zum Plan', 'To the plan')}</a>`))}
        ${card(t('Eine Datei einlesen', 'Take in a file'), this.file())}
      </div>
    `;
  }

  select(name, label, options, { chosen, empty, fault, hint, act } = {}) {
    return field(
      label,
      (id, about) => html`
        <select id=${id} name=${name} aria-describedby=${about} @change=${act ?? nothing}>
          ${empty === undefined ? nothing : html`<option value="">${empty}</option>`}
          ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
        </select>
      `,
      { fault, hint },
    );
  }

  input(name, label, { type = 'text', fault, hint, required, value } = {}) {
    return field(
      label,
      (id, about) => html`<input id=${id} name=${name} type=${type} step=${type === 'number' ? 'any' : nothing} ?required=${required} value=${value ?? nothing} aria-describedby=${about} autocomplete="off" />`,
      { fault, hint, required },
    );
  }

  one() {
    const faults = new Map((this.taken?.rejected ?? []).map((line) => [line.pointer, line.detail]));
    const kpi = this.kpis.find((one) => one.id === this.kpi);
    const anywhere = t('Alle', 'All');
    const choose = (kind) => {
      this.kind = kind;
      this.taken = null;
    };
    const subject = {
      kpi: () => this.select('kpi', t('Kennzahl', 'Figure'), choices(this.kpis), { chosen: this.kpi, fault: faults.get('/kpi'), hint: kpi?.definition ?? '', act: (event) => { this.kpi = event.target.value; } }),
      hours: () => this.select('skill', t('Art der Arbeit', 'Kind of work'), choices(this.skills), { fault: faults.get('/skill') }),
      money: () => this.select('category', t('Wofür', 'What for'), values('budget').map((one) => [one, word('budget', one)]), { fault: faults.get('/category') }),
    };
    return html`
      <p>${choice(t('Was eingetragen wird', 'What is entered'), [['kpi', t('Kennzahl', 'Figure')], ['hours', t('Stunden', 'Hours')], ['money', t('Geld', 'Money')]], this.kind, choose)}</p>
      <form @submit=${(event) => this.take(event)}>
        ${subject[this.kind]()}
        ${this.input('period', t('Zeitraum', 'Period'), { fault: faults.get('/period') ?? faults.get('/from'), hint: t('etwa 2027-06, 2027-Q2, 2027-W23 oder 2027-06-30', 'such as 2027-06, 2027-Q2, 2027-W23 or 2027-06-30'), required: true, value: (this.route.query.get('on') ?? new Date().toISOString()).slice(0, 7) })}
        ${this.input('value', this.kind === 'kpi' ? t('Wert', 'Value') : this.kind === 'hours' ? t('Stunden', 'Hours') : t('Betrag', 'Amount'), { type: 'number', fault: faults.get('/value'), hint: this.kind === 'kpi' ? (kpi?.unit ?? '') : '', required: true })}
        ${this.kind === 'kpi' && kpi?.aggregation === 'RATE_OF_SUMS' ? this.input('base', t('Grundgesamtheit', 'Base'), { type: 'number', fault: faults.get('/base'), hint: kpi.base ?? t('Wovon es ein Anteil ist', 'What it is a rate of') }) : nothing}
        <details>
          <summary>${t('Genauer', 'In detail')}</summary>
          ${this.kind === 'kpi' ? this.select('certainty', t('Sicherheit', 'Certainty'), values('certainty').map((one) => [one, word('certainty', one)]), { fault: faults.get('/certainty') }) : nothing}
          ${this.select('measure', t('Maßnahme', 'Measure'), choices(this.measures), { empty: anywhere, fault: faults.get('/measure') })}
          ${this.kind === 'kpi'
            ? html`${this.select('platform', t('Plattform', 'Platform'), choices(this.platforms), { empty: anywhere, fault: faults.get('/platform') })}
                ${this.select('audience', t('Zielgruppe', 'Audience'), choices(this.audiences), { empty: anywhere, fault: faults.get('/audience') })}
                ${this.input('campaign', t('Kampagne', 'Campaign'), { fault: faults.get('/campaign') })}`
            : this.input('reference', t('Belegnummer', 'Reference'), { fault: faults.get('/reference'), hint: t('unterscheidet mehrere Buchungen derselben Tage', 'tells several bookings of the same days apart') })}
          ${this.input('source', t('Quelle', 'Source'), { fault: faults.get('/source') })}
        </details>
        <div class="actions"><button type="submit" class="primary" ?disabled=${this.working}>${t('Eintragen', 'Enter')}</button></div>
      </form>
      ${this.refusal ? refused(this.refusal) : nothing} ${this.taken ? this.answer(this.taken) : nothing}
    `;
  }

  answer(answer) {
    const { accepted, duplicates, corrected, rejectedCount } = answer;
    return html`
      <div class="line" role="status">
        ${accepted ? badge(t(`${number(accepted)} neu`, `${number(accepted)} new`), 'good') : nothing}
        ${corrected ? badge(t(`${number(corrected)} berichtigt`, `${number(corrected)} corrected`), 'info') : nothing}
        ${duplicates ? badge(t(`${number(duplicates)} schon da`, `${number(duplicates)} already there`)) : nothing}
        ${rejectedCount ? badge(t(`${number(rejectedCount)} nicht angenommen`, `${number(rejectedCount)} not taken`), 'bad') : nothing}
        ${accepted || corrected ? html`<a href=${onDay(this.route)}>${t('Zu den Zielen', 'To the goals')}</a>` : nothing}
      </div>
      ${rejectedCount ? html`<ul>${answer.rejected.slice(0, 5).map((line) => html`<li>${line.detail}</li>`)}</ul>` : nothing}
    `;
  }

  file() {
    return html`
      <form @submit=${(event) => this.hand(event)}>
        ${field(
          t('Datei', 'File'),
          (id, about) => html`<input id=${id} name="file" type="file" accept=".csv,.ndjson,.jsonl,.json" required aria-describedby=${about} />`,
          { hint: t('CSV, NDJSON oder JSON. Dieselbe Datei zweimal schadet nicht: Was schon da ist, zählt nicht doppelt.', 'CSV, NDJSON or JSON. The same file twice does no harm: what is there already isn\'t counted twice.'), required: true },
        )}
        ${this.select('mapping', t('Woher die CSV-Datei kommt', 'Where the CSV file comes from'), this.mappings.map((one) => [one.id, bilingual(one.name)]), { empty: t('Spalten heißen wie die Felder der API', 'Columns are named as the fields of the API') })}
        <details>
          <summary>${t('So sieht eine CSV-Datei aus', 'What a CSV file looks like')}</summary>
          <pre tabindex="0">kpi,period,value
${this.kpis[0]?.id ?? 'visits'},2027-06,120</pre>
        </details>
        <div class="actions"><button type="submit" class="primary" ?disabled=${this.working}>${t('Einlesen', 'Take in')}</button></div>
      </form>
      ${this.handed?.failure ? refused(this.handed.failure) : nothing} ${this.handed?.answer ? this.came(this.handed) : nothing}
    `;
  }

  came({ answer, file }) {
    const shown = answer.rejected.slice(0, SHOWN);
    return html`
      ${this.answer({ ...answer, rejected: [] })}
      ${shown.length
        ? table(
            t(`Zeilen von ${file}, die nicht angenommen wurden`, `Lines of ${file} that were not taken`),
            [
              { title: t('Zeile', 'Line'), cell: (line) => number(line.line) },
              { title: t('Was fehlt oder falsch ist', 'What is missing or wrong'), cell: (line) => html`${line.detail} <code>${line.pointer}</code>` },
            ],
            shown,
            { shown: true },
          )
        : nothing}
      ${answer.rejectedCount > shown.length ? html`<p class="note">${t(`und ${count(answer.rejectedCount - shown.length, ['weitere', 'weitere'], [])}`, `and ${count(answer.rejectedCount - shown.length, [], ['more', 'more'])}`)}</p>` : nothing}
    `;
  }
}

define('planwerk-measure-enter', Enter);
