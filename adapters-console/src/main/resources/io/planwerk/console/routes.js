/** The pages and their addresses, which stand behind the `#`. */

import { t } from './i18n.js';

/** Pages of the workspace, in the order of the navigation. */
export const WORKSPACE = [
  { name: '', title: () => t('Portfolio', 'Portfolio'), page: 'portfolio' },
  { name: 'admin', title: () => t('Verwaltung', 'Administration'), page: 'admin' },
];

/** Pages of a strategy, in the order in which one works with it. */
export const STRATEGY = [
  { name: '', title: () => t('Cockpit', 'Cockpit'), page: 'cockpit' },
  { name: 'plan', title: () => t('Plan', 'Plan'), page: 'plan' },
  { name: 'align', title: () => t('Abgleichen', 'Align'), page: 'align' },
  { name: 'launch', title: () => t('Einführen', 'Launch'), page: 'launch' },
  { name: 'measure', title: () => t('Messen', 'Measure'), page: 'measure' },
  { name: 'listen', title: () => t('Zuhören', 'Listen'), page: 'listen' },
  { name: 'crisis', title: () => t('Krisenraum', 'Crisis room'), page: 'crisis' },
  { name: 'document', title: () => t('Dokument', 'Document'), page: 'document' },
  { name: 'history', title: () => t('Verlauf', 'History'), page: 'history' },
];

/** What an address says: which strategy, which page, what of it, and parameters. */
export function parse(hash) {
  const [path, query = ''] = hash.replace(/^#\/?/, '').split('?');
  const parts = path.split('/').filter(Boolean).map(decodeURIComponent);
  const strategy = parts[0] === 's' ? parts[1] : undefined;
  const [name = '', ...rest] = strategy ? parts.slice(2) : parts;
  const pages = strategy ? STRATEGY : WORKSPACE;
  return {
    strategy,
    page: pages.find((page) => page.name === name)?.page ?? 'missing',
    rest,
    query: new URLSearchParams(query),
  };
}

/** The address of a page: of a strategy, or of the workspace when none is given. */
export function to(strategy, ...parts) {
  const all = strategy ? ['s', strategy, ...parts] : parts;
  return `#/${all.filter((part) => part !== '' && part !== undefined).map(encodeURIComponent).join('/')}`;
}

/** The address of the place in the plan of a strategy to which a JSON Pointer leads. */
export const toPointer = (strategy, pointer) => `${to(strategy, 'plan', pointer.split('/')[1])}?at=${encodeURIComponent(pointer)}`;
