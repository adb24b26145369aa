/** The JSON API, as every other client sees it too. */

import { language } from './i18n.js';

const TOKEN = 'planwerk.token';
const BASE = 'api/v1/';

/** What the API refuses, with its problem document. */
export class Refusal extends Error {
  constructor(status, problem) {
    super(problem.detail ?? problem.title ?? String(status));
    this.status = status;
    this.problem = problem;
  }

  /** What is told about the fields of a form, by the pointer to each. */
  get faults() {
    return new Map((this.problem.errors ?? []).map((error) => [error.pointer, error.detail]));
  }
}

/** A token somebody entered, for as long as the browser's tab is open. */
export const token = {
  get: () => sessionStorage.getItem(TOKEN),
  set: (value) => (value ? sessionStorage.setItem(TOKEN, value) : sessionStorage.removeItem(TOKEN)),
};

/** A key by which the server knows a request that is sent again. */
function key() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function headers(method, options) {
  const all = new Headers({ 'Accept-Language': language(), ...options.headers });
  if (!all.has('Accept')) {
    all.set('Accept', 'application/json');
  }
  const known = token.get();
  if (known) {
    all.set('Authorization', `Bearer ${known}`);
  }
  if (method === 'POST') {
    all.set('Idempotency-Key', options.key ?? key());
  }
  if (options.ifMatch) {
    all.set('If-Match', options.ifMatch);
  }
  if (options.body !== undefined && !all.has('Content-Type')) {
    all.set('Content-Type', 'application/json');
  }
  return all;
}

async function refusal(response) {
  let problem = {};
  try {
    problem = await response.json();
  } catch {
    // Something between here and the server answered in its place.
  }
  return new Refusal(response.status, problem);
}

/** The address of a path of the API, with its parameters; those without a value are left out. */
export function address(path, parameters = {}) {
  const query = new URLSearchParams(
    Object.entries(parameters).filter(
      ([, value]) => value !== undefined && value !== null && value !== '',
    ),
  ).toString();
  return `${BASE}${path}${query ? `?${query}` : ''}`;
}

/**
 * Sends a request and answers with the response, whatever it carries.
 *
 * @throws Refusal when the status isn't a good one
 */
export async function send(method, path, options = {}) {
  const response = await fetch(address(path, options.query), {
    method,
    headers: headers(method, options),
    body:
      options.body === undefined || typeof options.body === 'string' || options.body instanceof Blob
        ? options.body
        : JSON.stringify(options.body),
    signal: options.signal,
    cache: 'no-cache',
  });
  if (!response.ok) {
    const refused = await refusal(response);
    if (response.status === 401) {
      window.dispatchEvent(new CustomEvent('planwerk-unknown', { detail: refused }));
    }
    throw refused;
  }
  return response;
}

async function tree(method, path, options) {
  const response = await send(method, path, options);
  return response.status === 204 ? null : response.json();
}

export const get = (path, query, options) => tree('GET', path, { query, ...options });
export const post = (path, body, options) => tree('POST', path, { body, ...options });
export const put = (path, body, options) => tree('PUT', path, { body, ...options });
export const remove = (path, options) => tree('DELETE', path, options);

/** Changes with a JSON Merge Patch. */
export const patch = (path, body, options) =>
  tree('PATCH', path, {
    body: JSON.stringify(body),
    ...options,
    headers: { 'Content-Type': 'application/merge-patch+json', ...options?.headers },
  });

/** What is there, with the tag of its state: `{value, etag}`. */
export async function tagged(path, query) {
  const response = await send('GET', path, { query });
  return { value: await response.json(), etag: response.headers.get('ETag') };
}

/** Everything of a list, page after page, up to a bound. */
export async function all(path, query = {}, bound = 1000) {
  const items = [];
  let cursor;
  do {
    const page = await get(path, { limit: 100, ...query, cursor });
    items.push(...page.items);
    cursor = page.next;
  } while (cursor && items.length < bound);
  return items;
}

/** What isn't there is nothing, and not a fault. */
export async function maybe(promise) {
  try {
    return await promise;
  } catch (refused) {
    if (refused instanceof Refusal && [403, 404].includes(refused.status)) {
      return null;
    }
    throw refused;
  }
}

/**
 * Follows a stream of events until the signal ends it; goes on behind the last event after a break.
 *
 * @param listener takes `{id, type, data}`
 */
export async function follow(path, listener, signal) {
  let last;
  while (!signal.aborted) {
    try {
      const response = await send('GET', path, {
        signal,
        headers: { Accept: 'text/event-stream', ...(last ? { 'Last-Event-ID': last } : {}) },
      });
      for await (const event of events(response.body)) {
        last = event.id ?? last;
        listener(event);
      }
    } catch (failure) {
      if (signal.aborted || (failure instanceof Refusal && failure.status < 500)) {
        return;
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 3000));
  }
}

async function* events(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      return;
    }
    const blocks = (rest + value).split(/\r?\n\r?\n/);
    rest = blocks.pop();
    for (const block of blocks) {
      const fields = block.split(/\r?\n/).map((line) => line.split(/:\s?(.*)/s));
      const data = fields.filter(([name]) => name === 'data').map(([, text]) => text);
      if (data.length) {
        yield {
          id: fields.find(([name]) => name === 'id')?.[1],
          type: fields.find(([name]) => name === 'event')?.[1],
          data: JSON.parse(data.join('\n')),
        };
      }
    }
  }
}

/** Hands a file of the API to the person at the browser. */
export async function download(path, name, options) {
  const response = await send('GET', path, options);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
