/** What the types of events are called, which the server makes from addresses. */

import { html } from 'lit';
import { t } from '../i18n.js';

const DONE = {
  created: ['angelegt', 'created'],
  changed: ['geändert', 'changed'],
  removed: ['entfernt', 'removed'],
  done: ['ausgeführt', 'done'],
  begun: ['begonnen', 'begun'],
  disabled: ['ausgeschaltet', 'disabled'],
  failed: ['gescheitert', 'failed'],
};

const SUBJECTS = {
  strategy: ['Strategie', 'Strategy'],
  organisation: ['Kunde', 'Client'],
  member: ['Mitglied', 'Member'],
  token: ['Token', 'Token'],
  webhook: ['Webhook', 'Webhook'],
  workspace: ['Arbeitsbereich', 'Workspace'],
  audit: ['Protokoll', 'Audit trail'],
  me: ['Eigener Zugang', 'Own access'],
};

const PARTS = {
  acknowledgements: ['Kenntnisnahmen', 'Acknowledgements'],
  advance: ['Fortschritt', 'Advance'],
  alignments: ['Abgleiche', 'Alignments'],
  apply: ['Übernahme', 'Adoption'],
  approvals: ['Freigaben', 'Approvals'],
  archive: ['Ablage', 'Archive'],
  assessment: ['Prüfung', 'Assessment'],
  audiences: ['Zielgruppen', 'Audiences'],
  budgets: ['Budgets', 'Budgets'],
  close: ['Abschluss', 'Closing'],
  community: ['Community', 'Community'],
  components: ['eigene Bausteine', 'Own components'],
  content: ['Inhalte', 'Content'],
  crisis: ['Krisenplan', 'Crisis plan'],
  deliveries: ['Zustellungen', 'Deliveries'],
  drills: ['Übungen', 'Drills'],
  erasures: ['Löschungen', 'Erasures'],
  feeds: ['Quellen', 'Feeds'],
  findings: ['Befunde', 'Findings'],
  fix: ['Behebung', 'Fix'],
  formats: ['Formate', 'Formats'],
  goals: ['Ziele', 'Goals'],
  guidelines: ['Richtlinien', 'Guidelines'],
  incidents: ['Vorfälle', 'Incidents'],
  integration: ['Geschäftsintegration', 'Business integration'],
  keywords: ['Suchwörter', 'Keywords'],
  kpis: ['Kennzahlen', 'KPIs'],
  'measured-effects': ['gemessene Wirkungen', 'Measured effects'],
  measurement: ['Erfolgsmessung', 'Measurement'],
  measures: ['Maßnahmen', 'Measures'],
  mentions: ['Erwähnungen', 'Mentions'],
  milestones: ['Meilensteine', 'Milestones'],
  monitoring: ['Monitoring', 'Monitoring'],
  notes: ['Notizen', 'Notes'],
  objections: ['Einwände', 'Objections'],
  observations: ['Messwerte', 'Observations'],
  open: ['Öffnung', 'Opening'],
  orchestration: ['Orchestrierung', 'Orchestration'],
  organisation: ['Organisation', 'Organisation'],
  orientation: ['Orientierung', 'Orientation'],
  people: ['Personen', 'People'],
  platforms: ['Plattformen', 'Platforms'],
  publications: ['Veröffentlichungen', 'Publications'],
  replay: ['erneute Zustellung', 'Replay'],
  resources: ['Ressourcen', 'Resources'],
  restore: ['Wiederherstellung', 'Restoring'],
  review: ['Nachbereitung', 'Review'],
  'review-links': ['Links für den Kunden', 'Review links'],
  roadmap: ['Roadmap', 'Roadmap'],
  rules: ['Regeln', 'Rules'],
  scenarios: ['Szenarien', 'Scenarios'],
  secret: ['Geheimnis', 'Secret'],
  sessions: ['Anmeldungen', 'Sign-ins'],
  signoffs: ['Freigaben', 'Sign-offs'],
  sources: ['Quellen', 'Sources'],
  stages: ['Stufen', 'Stages'],
  statements: ['Stellungnahmen', 'Statements'],
  steps: ['Schritte', 'Steps'],
  subscriptions: ['Abonnements', 'Subscriptions'],
  tasks: ['Aufgaben', 'Tasks'],
  test: ['Probe', 'Test'],
  themes: ['Themen', 'Themes'],
  topics: ['Themen', 'Topics'],
  trainings: ['Schulungen', 'Trainings'],
  transitions: ['Schritte im Lebenslauf', 'Life cycle steps'],
  waivers: ['Ausnahmen', 'Waivers'],
  wordings: ['Wortlaute', 'Wordings'],
};

/** Parts of a plan and of work with it by which one looks for what was done, by their types. */
export const KINDS = [
  ...Object.keys(SUBJECTS).map((subject) => `${subject}.`),
  ...['goals', 'audiences', 'resources', 'measures', 'platforms', 'content', 'roadmap', 'crisis', 'measurement', 'observations', 'mentions', 'incidents', 'alignments', 'signoffs', 'transitions', 'subscriptions', 'review-links'].map((part) => `strategy.${part}.`),
];

const named = (names, segment) => (names[segment] ? t(...names[segment]) : null);

/** A type, or the beginning of several that ends in a dot, in the language of the reader. */
export function kind(type) {
  const [subject, ...parts] = type.split('.').filter(Boolean);
  const last = parts.at(-1) in DONE ? parts.pop() : null;
  const names = [named(SUBJECTS, subject), ...parts.map((part) => named(PARTS, part))];
  return names.includes(null) ? null : `${names.join(' › ')}${last ? ` ${t(...DONE[last])}` : ''}`;
}

/** What happened, with the name by which tools know it. */
export const happened = (type) => {
  const name = kind(type);
  return name ? html`${name}<br /><code class="note">${type}</code>` : html`<code>${type}</code>`;
};
