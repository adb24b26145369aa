/** What the closed lists of the API are called, and the colour that says the same. */

import { t } from './i18n.js';

const WORDS = {
  status: {
    DRAFT: ['Entwurf', 'Draft', 'plain'],
    ALIGNED: ['Abgeglichen', 'Aligned', 'info'],
    ADOPTED: ['Beschlossen', 'Adopted', 'info'],
    LAUNCHING: ['In Einführung', 'Launching', 'info'],
    RUNNING: ['Läuft', 'Running', 'good'],
    IN_REVIEW: ['In Überprüfung', 'In review', 'warn'],
    CLOSED: ['Abgeschlossen', 'Closed', 'plain'],
  },
  severity: {
    BLOCKER: ['Hindernis', 'Blocker', 'bad'],
    WARNING: ['Warnung', 'Warning', 'warn'],
    HINT: ['Hinweis', 'Hint', 'info'],
  },
  verdict: {
    BLOCKED: ['Nicht beschlussreif', 'Cannot be adopted', 'bad'],
    OPEN: ['Beschlussreif, mit offenen Punkten', 'Can be adopted, with open points', 'warn'],
    SOUND: ['Schlüssig', 'Sound', 'good'],
  },
  fit: {
    FIT: ['Passt', 'Fit', 'good'],
    GAP: ['Lücke', 'Gap', 'bad'],
  },
  due: {
    MISSING: ['Abgleich fehlt', 'Alignment missing', 'warn'],
    STALE: ['Abgleich überholt', 'Alignment outdated', 'warn'],
    LONG_AGO: ['Abgleich lange her', 'Alignment long ago', 'warn'],
  },
  goal: {
    REACHED: ['Erreicht', 'Reached', 'good'],
    ON_PATH: ['Auf dem Pfad', 'On its path', 'good'],
    BEHIND: ['Im Rückstand', 'Behind', 'warn'],
    OFF_PATH: ['Neben dem Pfad', 'Off its path', 'bad'],
    TOO_LITTLE_DATA: ['Zu wenig Daten', 'Too little data', 'plain'],
    NO_DATA: ['Keine Daten', 'No data', 'plain'],
    OVERDUE: ['Überfällig', 'Overdue', 'bad'],
    NOT_MEASURABLE: ['Nicht messbar', 'Not measurable', 'plain'],
  },
  role: {
    OWNER: ['Leitung', 'Owner', 'info'],
    STRATEGIST: ['Strategie', 'Strategist', 'plain'],
    CONTRIBUTOR: ['Mitarbeit', 'Contributor', 'plain'],
    APPROVER: ['Freigabe', 'Approver', 'plain'],
    VIEWER: ['Einsicht', 'Viewer', 'plain'],
  },
  member: {
    INVITED: ['Eingeladen', 'Invited', 'info'],
    ACTIVE: ['Aktiv', 'Active', 'good'],
    SUSPENDED: ['Gesperrt', 'Suspended', 'bad'],
  },
  webhook: {
    ENABLED: ['Eingeschaltet', 'Enabled', 'good'],
    DISABLED: ['Ausgeschaltet', 'Disabled', 'warn'],
  },
  delivery: {
    PENDING: ['Steht an', 'Pending', 'info'],
    DELIVERED: ['Zugestellt', 'Delivered', 'good'],
    FAILED: ['Gescheitert', 'Failed', 'bad'],
  },
  signIn: {
    PASSWORD: ['Passwort', 'Password', 'plain'],
    OPENID: ['Anmeldedienst', 'Sign-in provider', 'plain'],
  },
};

/** What a value of a list is called. */
export const word = (kind, value) => {
  const known = WORDS[kind]?.[value];
  return known ? t(known[0], known[1]) : (value ?? '–');
};

/** Its colour. */
export const tone = (kind, value) => WORDS[kind]?.[value]?.[2] ?? 'plain';

/** All values of a list, in their order. */
export const values = (kind) => Object.keys(WORDS[kind]);
