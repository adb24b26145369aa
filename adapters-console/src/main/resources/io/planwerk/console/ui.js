/** The pieces of which pages are put together. */

import { html, nothing } from 'lit';
import { t } from './i18n.js';

/** The head of a page; what can be done on it stands at its end. */
export const heading = (title, lead = nothing, actions = nothing) => html`
  <header class="page-head">
    <div>
      <h1 tabindex="-1">${title}</h1>
      ${lead === nothing ? nothing : html`<p class="lead">${lead}</p>`}
    </div>
    <div class="actions">${actions}</div>
  </header>
`;

/** A part of a page with a heading of its own. */
export const card = (title, body, { actions = nothing, wide = false, id = nothing } = {}) => html`
  <section class="card ${wide ? 'wide' : ''}" id=${id}>
    ${title ? html`<div class="card-head"><h2>${title}</h2><div class="actions">${actions}</div></div>` : nothing}
    ${body}
  </section>
`;

/** A word with a colour that says the same: good, warn, bad, info or plain. */
export const badge = (text, tone = 'plain') => html`<span class="badge ${tone}">${text}</span>`;

/** A figure and what it is. */
export const figure = (value, label, tone = 'plain', note = nothing) => html`
  <div class="figure ${tone}">
    <span class="value">${value}</span>
    <span class="label">${label}</span>
    ${note === nothing ? nothing : html`<span class="note">${note}</span>`}
  </div>
`;

/** A part of a whole as a bar, with the figure beside it for those who don't see bars. */
export const bar = (part, text, tone = 'info') => html`
  <span class="bar-line">
    <svg class="bar ${tone}" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="ground" width="100" height="8"></rect>
      <rect class="part" width=${Math.max(0, Math.min(100, part * 100))} height="8"></rect>
    </svg>
    <span>${text}</span>
  </span>
`;

/**
 * A table that scrolls within its frame where the screen is narrow.
 *
 * @param caption what it shows; read out, and shown where wanted
 * @param columns `{title, cell(row), align}`; the first names the row
 */
export const table = (caption, columns, rows, { shown = false, empty = nothing } = {}) =>
  rows.length === 0 && empty !== nothing
    ? nothingHere(empty)
    : html`
        <div class="scroll" tabindex="0" role="region" aria-label=${caption}>
          <table>
            <caption class=${shown ? '' : 'unseen'}>${caption}</caption>
            <thead>
              <tr>${columns.map((column) => html`<th scope="col" class=${column.align ?? ''}>${column.title}</th>`)}</tr>
            </thead>
            <tbody>
              ${rows.map(
                (row) => html`
                  <tr>
                    ${columns.map((column, index) =>
                      index === 0
                        ? html`<th scope="row" class=${column.align ?? ''}>${column.cell(row)}</th>`
                        : html`<td class=${column.align ?? ''}>${column.cell(row)}</td>`,
                    )}
                  </tr>
                `,
              )}
            </tbody>
          </table>
        </div>
      `;

/** Says that there is nothing yet, and what to do about it. */
export const nothingHere = (text, action = nothing) =>
  html`<div class="nothing"><p>${text}</p>${action}</div>`;

export const busy = (text) => html`<p class="busy" role="status">${text}</p>`;

/** A refusal of the API with all its faults, or a failure of any other kind. */
export function refused(failure, again = null) {
  const problem = failure.problem ?? {};
  return html`
    <div class="refused" role="alert">
      <p><strong>${problem.title ?? t('Das hat nicht geklappt', 'That did not work')}</strong></p>
      <p>${problem.detail ?? (failure.problem ? '' : t('Der Server antwortet nicht.', 'The server does not answer.'))}</p>
      ${problem.errors?.length
        ? html`<ul>${problem.errors.map((error) => html`<li>${error.detail} ${error.pointer ? html`<code>${error.pointer}</code>` : nothing}</li>`)}</ul>`
        : nothing}
      ${problem.requestId ? html`<p class="note">${t('Anfrage', 'Request')} <code>${problem.requestId}</code></p>` : nothing}
      ${again ? html`<button type="button" @click=${again}>${t('Noch einmal', 'Try again')}</button>` : nothing}
    </div>
  `;
}

let fields = 0;

/**
 * A field of a form with its label, a hint, and what is wrong with it.
 *
 * @param control makes the control of its id and of the id of what describes it
 */
export function field(label, control, { hint = '', fault = '', required = false } = {}) {
  const id = `field-${++fields}`;
  const about = hint || fault ? `${id}-about` : nothing;
  return html`
    <div class="field ${fault ? 'faulty' : ''}">
      <label for=${id}>${label}${required ? html` <span class="required" aria-hidden="true">*</span>` : nothing}</label>
      ${control(id, about)}
      ${about === nothing
        ? nothing
        : html`<p class="about" id=${about}>${fault ? html`<strong>${fault}</strong> ` : nothing}${hint}</p>`}
    </div>
  `;
}

/** A choice of one of several, as buttons beside each other. */
export const choice = (label, options, chosen, choose) => html`
  <div class="choice" role="group" aria-label=${label}>
    ${options.map(
      ([value, text]) => html`
        <button type="button" aria-pressed=${value === chosen} @click=${() => choose(value)}>${text}</button>
      `,
    )}
  </div>
`;

/** Links to the parts of a page, one of which is shown. */
export const tabs = (label, options, chosen) => html`
  <nav class="tabs" aria-label=${label}>
    ${options.map(
      ([address, text, value]) =>
        html`<a href=${address} aria-current=${value === chosen ? 'page' : nothing}>${text}</a>`,
    )}
  </nav>
`;

/** Tells something shortly, and to those who can't see it as well. */
export function tell(text, tone = 'good') {
  let place = document.getElementById('told');
  if (!place) {
    place = document.createElement('div');
    place.id = 'told';
    place.setAttribute('role', 'status');
    document.body.append(place);
  }
  const line = document.createElement('p');
  line.className = tone;
  line.textContent = text;
  place.append(line);
  setTimeout(() => line.remove(), 6000);
}

/**
 * Asks for something in a dialog over the page.
 *
 * @param fields `{name, label, kind, value, required, options, many, hint}`; kind is text, long, password or one of an input's
 * @param act takes what was entered; the dialog stays open and tells what is refused when it throws
 * @returns what `act` answered, or nothing when the dialog was left
 */
export async function ask(title, { text = '', fields: wanted = [], yes = t('Speichern', 'Save'), danger = false, act = async (entered) => entered ?? true }) {
  const { render } = await import('lit');
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'dialog-title');
  document.body.append(dialog);
  const from = document.activeElement;
  return new Promise((resolve) => {
    let failure = null;
    let result;
    const close = () => dialog.close();
    const submit = async (event) => {
      event.preventDefault();
      const data = new FormData(event.target);
      const entered = Object.fromEntries(data);
      wanted.filter((one) => one.many).forEach((one) => (entered[one.name] = data.getAll(one.name)));
      try {
        result = await act(entered);
        close();
      } catch (caught) {
        failure = caught;
        draw();
      }
    };
    const control = (one) => (id, about) => {
      if (one.kind === 'long') {
        return html`<textarea id=${id} name=${one.name} rows="4" ?required=${one.required} aria-describedby=${about} .value=${one.value ?? ''}></textarea>`;
      }
      if (one.many) {
        return html`<select id=${id} name=${one.name} multiple size=${Math.min(6, one.options.length)} aria-describedby=${about}>
          ${one.options.map(([value, label]) => html`<option value=${value} ?selected=${one.value?.includes(value)}>${label}</option>`)}
        </select>`;
      }
      if (one.options) {
        return html`<select id=${id} name=${one.name} ?required=${one.required} aria-describedby=${about}>
          ${one.options.map(([value, label]) => html`<option value=${value} ?selected=${value === one.value}>${label}</option>`)}
        </select>`;
      }
      return html`<input id=${id} name=${one.name} type=${one.kind ?? 'text'} ?required=${one.required} aria-describedby=${about} .value=${one.value ?? ''} />`;
    };
    const parts = wanted.map((one) => ({ ...one, control: control(one) }));
    const draw = () =>
      render(
        html`
          <form @submit=${submit}>
            <h2 id="dialog-title">${title}</h2>
            ${text ? html`<p>${text}</p>` : nothing}
            ${parts.map((one) => field(one.label, one.control, { hint: one.hint, required: one.required, fault: failure?.faults?.get(`/${one.name}`) }))}
            ${failure ? refused(failure) : nothing}
            <div class="actions">
              <button type="submit" class=${danger ? 'danger' : 'primary'}>${yes}</button>
              <button type="button" @click=${close}>${t('Abbrechen', 'Cancel')}</button>
            </div>
          </form>
        `,
        dialog,
      );
    dialog.addEventListener('close', () => {
      dialog.remove();
      from?.focus?.();
      resolve(result);
    });
    draw();
    dialog.showModal();
  });
}
