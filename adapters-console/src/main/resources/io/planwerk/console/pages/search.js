/** Searching by what stands in the address, so that what was found can be bookmarked and shared. */

import { html, nothing } from 'lit';
import { to } from '../routes.js';
import { field } from '../ui.js';

/** What was entered in a form, without what is empty. */
export const entered = (form) => Object.fromEntries([...new FormData(form)].filter(([, text]) => text !== ''));

/** The address of a page with parameters. */
export function found(strategy, parts, parameters = {}) {
  const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value));
  return `${to(strategy, ...parts)}${query.size ? `?${query}` : ''}`;
}

/** Goes to the address that a form of a page asks for. */
export const seek = (route, page) => (event) => {
  event.preventDefault();
  location.hash = found(route.strategy, [page, ...route.rest], entered(event.target));
};

/** A choice of one of several in a form that searches. */
export const select = (route, name, label, options, empty) =>
  field(
    label,
    (id) => html`
      <select id=${id} name=${name}>
        ${empty === undefined ? nothing : html`<option value="">${empty}</option>`}
        ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === (route.query.get(name) ?? '')}>${text}</option>`)}
      </select>
    `,
  );

/** A text or a day in a form that searches. */
export const input = (route, name, label, type = 'text', value = route.query.get(name) ?? '') =>
  field(label, (id) => html`<input id=${id} name=${name} type=${type} .value=${value} />`);

/** A condition in a form that searches. */
export const tick = (route, name, label) => html`
  <label><input type="checkbox" name=${name} value="true" ?checked=${route.query.get(name) === 'true'} /> ${label}</label>
`;
