/** Forms made from the contract. */

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { bilingual, language, t } from '../i18n.js';
import { family, kind, label, pointer, properties, resolve, small, valueLabel } from '../schema.js';
import { field } from '../ui.js';
import { empty, monthName, title, words } from './plan-words.js';

/** What a plan rarely needs; where it is filled in, it stands with the rest. */
const RARE = new Set([
  'aggregation', 'base', 'carryOver', 'contactCheckedOn', 'estimate', 'exit', 'formula', 'growth', 'handle', 'hoursInMonth', 'id', 'leastLevel',
  'metric', 'overtime', 'parent', 'prerequisites', 'rampUp', 'saturation', 'season', 'sharedAs', 'valueBasis', 'valuePerUnit',
]);
const TICKS = 12;
const OWN = ' ';
const WIDE = ['text', 'rows', 'object', 'family', 'values', 'references', 'choices'];

/** A place in what is entered; what it lies in is made when something is put there. */
class Slot {
  constructor(holder, key) {
    this.holder = holder;
    this.key = key;
    this.at = `${holder.at}${pointer([key])}`;
  }

  get() {
    return this.holder.get()?.[this.key];
  }

  set(value) {
    if (this.holder.get() === undefined) {
      this.holder.set({});
    }
    if (value === undefined) {
      delete this.holder.get()[this.key];
    } else {
      this.holder.get()[this.key] = value;
    }
  }
}

const codes = new Map();

/** Regions that have a name but aren't countries. */
const NO_COUNTRY = ['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'XK', 'ZZ'];

/** Codes that were given up have the name of those that came after. */
const current = {
  region: (code) => !NO_COUNTRY.includes(code) && new Intl.Locale(`und-${code}`).region === code,
  language: (code) => new Intl.Locale(code).language === code,
  currency: () => true,
};

/** All codes of a kind that have a name in the language of the reader. */
function named(type, length) {
  const key = `${type} ${language()}`;
  if (!codes.has(key)) {
    const names = new Intl.DisplayNames([language()], { type, fallback: 'none' });
    const letters = [...'abcdefghijklmnopqrstuvwxyz'].map((one) => (type === 'region' ? one.toUpperCase() : one));
    const all = type === 'currency' ? Intl.supportedValuesOf('currency') : letters.flatMap((one) => letters.map((other) => one + other));
    codes.set(
      key,
      all
        .map((code) => [code, names.of(code)])
        .filter(([code, name]) => name && code.length === length && current[type](code))
        .sort(([, one], [, other]) => one.localeCompare(other, language())),
    );
  }
  return codes.get(key);
}

const digits = (value) => Number(value.toPrecision(12));

/** What may be entered, as far as the contract says it in figures. */
function bounds(schema) {
  const { minimum, exclusiveMinimum, maximum } = schema;
  const whole = schema.type === 'integer' ? t('ganze Zahl', 'whole number') : '';
  const huge = (value) => value === undefined || Math.abs(value) > 1e9;
  const least = huge(minimum) ? (huge(exclusiveMinimum) ? '' : t(`mehr als ${exclusiveMinimum}`, `more than ${exclusiveMinimum}`)) : t(`ab ${minimum}`, `from ${minimum}`);
  return [whole, least, huge(maximum) ? '' : t(`bis ${maximum}`, `to ${maximum}`)].filter(Boolean).join(', ');
}

/** What helps to fill in a field; what the contract describes is meant for programs, and in English only. */
function hint(schema) {
  if (schema.brief) {
    return '';
  }
  return bilingual(schema['x-hint']) || (kind(schema) === 'number' ? bounds(schema) : '');
}

/**
 * Draws forms.
 *
 * @param form where they stand: `names` of entities, `fault(at)`, `opened` places, `shown(at)` of rare fields,
 *     `touch()` after an entry and `redraw()` after one that changes the form
 */
export class Controls {
  constructor(form) {
    this.form = form;
  }

  /** The fields of an object; those that are rarely filled in stand behind the others. */
  fields(schema, holder, { without = [], rare = true, brief = false } = {}) {
    const all = resolve(schema);
    const required = all.oneOf ? family(all).kinds.find((one) => one.value === holder.get()?.[family(all).field])?.schema.required ?? [] : all.required ?? [];
    const wanted = properties(all, holder.get()).filter(([name]) => !without.includes(name));
    // What lies in something that nobody filled in needn't be filled in either.
    const idle = rare === false && !brief && empty(holder.get());
    const parts = wanted.map(([name, one]) => ({ slot: new Slot(holder, name), schema: brief ? { ...resolve(one), brief } : resolve(one), required: !idle && required.includes(name) }));
    const first = rare ? parts.filter(({ slot, required: needed }) => needed || !RARE.has(slot.key) || this.form.shown(slot)) : parts;
    const rest = parts.filter((part) => !first.includes(part));
    const grid = (some) => html`<div class="plan-fields">${some.map((part) => this.control(part))}</div>`;
    return html`
      ${grid(first)}
      ${rest.length
        ? html`<details class="more"><summary>${t('Weitere Angaben', 'More fields')}: ${rest.map((part) => label(part.schema)).join(', ')}</summary>${grid(rest)}</details>`
        : nothing}
    `;
  }

  /** A field with its label, in as much room as it needs. */
  control({ slot, schema, required = false, name = label(schema) }) {
    const one = kind(schema);
    const draw = this[one] ?? this.line;
    return html`<div class=${WIDE.includes(one) || schema.name === 'Name' ? 'wide' : ''} data-at=${slot.at}>${draw.call(this, slot, schema, name, required)}</div>`;
  }

  enter(slot, value) {
    slot.set(value === '' ? undefined : value);
    this.form.touch();
  }

  input(slot, schema, name, required, type, { show = (value) => value ?? '', take = (value) => value, unit = '', list = nothing, about = hint(schema), ...rest } = {}) {
    return field(
      unit ? html`${name} (${unit})` : name,
      (id, told) => html`<input
        id=${id}
        type=${type}
        ?required=${required}
        aria-describedby=${told}
        aria-invalid=${this.form.fault(slot.at) ? 'true' : nothing}
        step=${rest.step ?? nothing}
        min=${rest.min ?? nothing}
        max=${rest.max ?? nothing}
        pattern=${rest.pattern ?? nothing}
        placeholder=${rest.placeholder ?? nothing}
        list=${list}
        .value=${live(String(show(slot.get())))}
        @input=${(event) => this.enter(slot, event.target.value === '' ? '' : take(event.target.value))}
      />`,
      { hint: about, fault: this.form.fault(slot.at), required },
    );
  }

  select(slot, schema, name, required, options, { take = (value) => value, again = false } = {}) {
    const value = slot.get() === '' ? undefined : slot.get();
    const known = value === undefined || options.some(([one]) => one === value) ? options : [[value, String(value)], ...options];
    return field(
      name,
      (id, told) => html`<select
        id=${id}
        ?required=${required}
        aria-describedby=${told}
        aria-invalid=${this.form.fault(slot.at) ? 'true' : nothing}
        @change=${(event) => {
          this.enter(slot, event.target.value === '' ? '' : take(event.target.value));
          if (again) {
            this.form.redraw();
          }
        }}
      >
        <option value="" .selected=${value === undefined}>${required ? t('Bitte wählen', 'Please choose') : '–'}</option>
        ${known.map(([one, text]) => html`<option value=${one} .selected=${one === value}>${text}</option>`)}
      </select>`,
      { hint: hint(schema), fault: this.form.fault(slot.at), required },
    );
  }

  line(slot, schema, name, required) {
    return this.input(slot, schema, name, required, 'text');
  }

  text(slot, schema, name, required) {
    const known = this.form.known(slot.at);
    if (known) {
      return this.select(slot, schema, name, required, known);
    }
    return field(
      name,
      (id, told) => html`<textarea
        id=${id}
        rows="2"
        ?required=${required}
        aria-describedby=${told}
        aria-invalid=${this.form.fault(slot.at) ? 'true' : nothing}
        .value=${live(slot.get() ?? '')}
        @input=${(event) => this.enter(slot, event.target.value)}
      ></textarea>`,
      { hint: hint(schema), fault: this.form.fault(slot.at), required },
    );
  }

  link(slot, schema, name, required) {
    return this.input(slot, schema, name, required, 'url', { placeholder: 'https://' });
  }

  date(slot, schema, name, required) {
    return this.input(slot, schema, name, required, 'date');
  }

  month(slot, schema, name, required) {
    return this.input(slot, schema, name, required, 'month', { placeholder: '2027-03' });
  }

  time(slot, schema, name, required) {
    return this.input(slot, schema, name, required, 'time');
  }

  number(slot, schema, name, required) {
    return this.input(slot, schema, name, required, 'number', { step: schema.type === 'integer' ? '1' : 'any', take: Number });
  }

  share(slot, schema, name, required) {
    return this.input(slot, schema, name, required, 'number', {
      step: 'any',
      unit: '%',
      show: (value) => (value === undefined ? '' : digits(value * 100)),
      take: (value) => digits(Number(value) / 100),
    });
  }

  zone(slot, schema, name, required) {
    return this.select(slot, schema, name, required, Intl.supportedValuesOf('timeZone').map((one) => [one, one.replaceAll('_', ' ')]));
  }

  rating(slot, schema, name, required) {
    return this.select(slot, schema, name, required, [1, 2, 3, 4, 5].map((one) => [one, t(`${one} von 5`, `${one} of 5`)]), { take: Number });
  }

  monthOfYear(slot, schema, name, required) {
    return this.select(slot, schema, name, required, Array.from({ length: 12 }, (_, index) => [index + 1, monthName(index + 1)]), { take: Number });
  }

  year(slot, schema, name, required) {
    return this.number(slot, schema, name, required);
  }

  boolean(slot, schema, name, required) {
    return this.select(slot, schema, name, required, [[true, t('Ja', 'Yes')], [false, t('Nein', 'No')]], { take: (value) => value === 'true' });
  }

  choice(slot, schema, name, required) {
    return this.select(slot, schema, name, required, schema.enum.map((one) => [one, valueLabel(schema, one)]));
  }

  currency(slot, schema, name, required) {
    return this.select(slot, schema, name, required, named('currency', 3).map(([code, text]) => [code, `${code} – ${text}`]));
  }

  language(slot, schema, name, required) {
    return this.select(slot, schema, name, required, named('language', 2));
  }

  country(slot, schema, name, required) {
    return this.select(slot, schema, name, required, named('region', 2));
  }

  /** One of the known networks, or one of the company's own. */
  network(slot, schema, name, required) {
    const own = `${slot.at} own`;
    if (this.form.opened.has(own)) {
      return this.input(slot, schema, name, required, 'text', { pattern: schema.pattern, about: t('Kurzname aus kleinen Buchstaben, Ziffern und Bindestrichen, etwa fachforum-heizung', 'Short name of lower-case letters, digits and hyphens, such as trade-forum') });
    }
    const turn = (event) => {
      if (slot.get() === OWN) {
        event.stopPropagation();
        slot.set(undefined);
        this.form.opened.add(own);
        this.form.goTo(slot.at);
      }
    };
    return html`<div @change=${turn}>${this.select(slot, schema, name, required, [...this.form.names.all('Network'), [OWN, t('Anderes …', 'Other …')]])}</div>`;
  }

  reference(slot, schema, name, required) {
    return this.select(slot, schema, name, required, this.entities(schema['x-refers-to']));
  }

  /** Entities of the plan, and before them those of the same form that aren't saved yet. */
  entities(type) {
    const here = this.form.within(type);
    return here ?? this.form.names.all(type);
  }

  money(slot, schema, name, required) {
    const amount = new Slot(slot, 'amount');
    const currency = new Slot(slot, 'currency');
    const take = (value) => {
      if (currency.get() === undefined) {
        currency.set(this.form.currency);
      }
      return value;
    };
    const drop = () => {
      if (amount.get() === undefined) {
        slot.set(undefined);
        this.form.redraw();
      }
    };
    return html`<div class="plan-money" @change=${drop}>
      ${this.input(amount, schema.properties.amount, name, required, 'number', { step: 'any', take, about: hint(schema) })}
      ${this.select(currency, {}, html`<span class="unseen">${name}: </span>${t('Währung', 'Currency')}`, false, named('currency', 3).map(([code]) => [code, code]))}
    </div>`;
  }

  set(name, slot, schema, body, required = false) {
    const fault = this.form.fault(slot.at, true);
    const told = hint(schema);
    const about = fault || told ? `${slot.at}-about` : nothing;
    return html`
      <fieldset class="plain-set ${fault ? 'faulty' : ''}" aria-describedby=${about}>
        <legend>${name}${required ? html` <span class="required" aria-hidden="true">*</span>` : nothing}</legend>
        ${about === nothing ? nothing : html`<p class="about" id=${about}>${fault ? html`<strong>${fault}</strong> ` : nothing}${told}</p>`}
        ${body}
      </fieldset>
    `;
  }

  choices(slot, schema, name, required) {
    return this.several(slot, schema, name, resolve(schema.items).enum.map((one) => [one, valueLabel(schema.items, one)]), required);
  }

  references(slot, schema, name, required) {
    return this.several(slot, schema, name, this.entities(schema['x-refers-to']), required);
  }

  /** Several of a list: few to tick, many to add one by one. */
  several(slot, schema, name, options, required) {
    const chosen = slot.get() ?? [];
    const all = [...options, ...chosen.filter((one) => !options.some(([value]) => value === one)).map((one) => [one, one])];
    const turn = (value, on) => {
      const next = all.map(([one]) => one).filter((one) => (one === value ? on : chosen.includes(one)));
      slot.set(next.length ? next : undefined);
      this.form.touch();
      this.form.redraw();
    };
    if (!all.length) {
      return this.set(name, slot, schema, html`<p class="note">${t('Im Plan gibt es dazu noch nichts zur Auswahl.', 'The plan has nothing to choose from yet.')}</p>`, required);
    }
    const text = new Map(all);
    return this.set(
      name,
      slot,
      schema,
      all.length <= TICKS
        ? html`<div class="ticks">${all.map(([value, one]) => html`<label><input type="checkbox" .checked=${live(chosen.includes(value))} @change=${(event) => turn(value, event.target.checked)} /> ${one}</label>`)}</div>`
        : html`
            ${chosen.length ? html`<ul class="plan-chosen">${chosen.map((value) => html`<li>${text.get(value)} <button type="button" class="quiet" @click=${() => turn(value, false)}>${t('Entfernen', 'Remove')}<span class="unseen">: ${text.get(value)}</span></button></li>`)}</ul>` : nothing}
            <select aria-label=${t(`${name}: hinzufügen`, `${name}: add`)} @change=${(event) => { const { value } = event.target; event.target.value = ''; if (value) { turn(value, true); } }}>
              <option value="">${t('Hinzufügen …', 'Add …')}</option>
              ${all.filter(([value]) => !chosen.includes(value)).map(([value, one]) => html`<option value=${value}>${one}</option>`)}
            </select>
          `,
      required,
    );
  }

  /** Values that stand below each other: texts, shares, countries. */
  values(slot, schema, name, required) {
    const all = slot.get() ?? [];
    const items = resolve(schema.items);
    return this.set(
      name,
      slot,
      schema,
      html`
        ${all.map(
          (_, index) => html`<div class="plan-value">
            ${this.control({ slot: new Slot(slot, index), schema: items, name: html`<span class="unseen">${name} </span>${index + 1}` })} ${this.taking(slot, index, `${name} ${index + 1}`)}
          </div>`,
        )}
        ${this.adding(slot, name, kind(items) === 'number' || kind(items) === 'share' ? null : '')}
      `,
      required,
    );
  }

  taking(slot, index, name) {
    const take = () => {
      const rest = slot.get().filter((_, other) => other !== index);
      slot.set(rest.length ? rest : undefined);
      this.form.closed(slot.at);
      this.form.touch();
      this.form.redraw();
      // What had the focus is gone; the button that adds is what stays.
      this.form.updateComplete.then(() => [...this.form.querySelectorAll(`[data-at="${CSS.escape(slot.at)}"] button`)].at(-1)?.focus());
    };
    return html`<button type="button" class="quiet" @click=${take}>${t('Entfernen', 'Remove')}<span class="unseen">: ${name}</span></button>`;
  }

  adding(slot, name, value) {
    const add = () => {
      slot.set([...(slot.get() ?? []), value]);
      this.form.touch();
      this.form.goTo(`${slot.at}/${slot.get().length - 1}`);
    };
    return html`<p><button type="button" @click=${add}>${t('Hinzufügen', 'Add')}<span class="unseen">: ${name}</span></button></p>`;
  }

  object(slot, schema, name, required) {
    if (small(schema)) {
      return this.set(name, slot, schema, this.fields(schema, slot, { rare: false }), required);
    }
    return this.folded(slot, html`<strong>${name}</strong>`, words(schema, slot.get(), this.form.names), schema, () => this.fields(schema, slot));
  }

  family(slot, schema, name) {
    const { field: told, kinds } = family(schema);
    const which = new Slot(slot, told);
    const choose = html`<div @change=${() => { if (which.get() === undefined) { slot.set(undefined); } this.form.redraw(); }}>
      ${this.select(which, {}, label(kinds[0].schema.properties[told]), false, kinds.map((one) => [one.value, label(one.schema)]))}
    </div>`;
    return this.folded(slot, html`<strong>${name}</strong>`, words(schema, slot.get(), this.form.names), schema, () => html`${choose} ${this.fields(schema, slot)}`);
  }

  /** What is large is drawn when somebody opens it. */
  folded(slot, name, gist, schema, body) {
    const fault = this.form.fault(slot.at);
    const inside = this.form.fault(slot.at, true);
    const open = this.form.opened.has(slot.at);
    const turn = (event) => {
      if (event.target.open !== open) {
        this.form.opened[event.target.open ? 'add' : 'delete'](slot.at);
        this.form.redraw();
      }
    };
    return html`
      <details class="plan-part ${inside ? 'faulty' : ''}" ?open=${open} @toggle=${turn}>
        <summary>${name} <span class="note">${gist || t('noch leer', 'still empty')}</span></summary>
        ${fault || hint(schema) ? html`<p class="about">${fault ? html`<strong>${fault}</strong> ` : nothing}${hint(schema)}</p>` : nothing}
        ${open ? body() : nothing}
      </details>
    `;
  }

  rows(slot, schema, name, required) {
    const all = slot.get() ?? [];
    const items = resolve(schema.items);
    const row = (value, index) => {
      const one = new Slot(slot, index);
      const text = title(items, value, this.form.names) || label(items);
      if (small(items)) {
        return html`<li class="plan-value" data-at=${one.at}>${this.fields(items, one, { rare: false, brief: true, without: ['id'] })} ${this.taking(slot, index, text)}</li>`;
      }
      return html`<li data-at=${one.at}>
        ${this.folded(one, html`${index + 1}. ${text}`, ' ', {}, () => html`${this.fields(items, one, { without: ['id'] })} ${this.taking(slot, index, text)}`)}
      </li>`;
    };
    return this.set(name, slot, schema, html`${all.length ? html`<ol class="plan-rows">${all.map(row)}</ol>` : nothing} ${this.adding(slot, label(items), {})}`, required);
  }
}
