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
  certainty: {
    MEASURED: ['Gemessen', 'Measured', 'good'],
    ESTIMATED: ['Geschätzt', 'Estimated', 'info'],
    ASSUMED: ['Angenommen', 'Assumed', 'warn'],
  },
  mark: {
    MEASURED: ['Gemessen', 'Measured', 'good'],
    ASSUMED: ['Angenommen', 'Assumed', 'warn'],
    MISSING: ['Fehlt', 'Missing', 'bad'],
  },
  rhythm: {
    DAILY: ['Tage', 'Days'],
    WEEKLY: ['Wochen', 'Weeks'],
    MONTHLY: ['Monate', 'Months'],
    QUARTERLY: ['Quartale', 'Quarters'],
    YEARLY: ['Jahre', 'Years'],
  },
  budget: {
    PAID_MEDIA: ['Bezahlte Werbung', 'Paid media'],
    PRODUCTION: ['Produktion', 'Production'],
    EXTERNAL: ['Fremdleistungen', 'External services'],
    TRAINING: ['Schulung', 'Training'],
    TOOLS: ['Werkzeuge', 'Tools'],
    PERSONNEL: ['Personal', 'Personnel'],
    EVENTS: ['Veranstaltungen', 'Events'],
    TRAVEL: ['Reisen', 'Travel'],
    MATERIAL: ['Material', 'Material'],
    OTHER: ['Sonstiges', 'Other'],
  },
  tone: {
    POSITIVE: ['Positiv', 'Positive', 'good'],
    NEUTRAL: ['Neutral', 'Neutral', 'plain'],
    NEGATIVE: ['Negativ', 'Negative', 'bad'],
    UNSURE: ['Unklar', 'Unsure', 'warn'],
  },
  urgency: {
    LOW: ['Kann warten', 'Can wait', 'plain'],
    NORMAL: ['Wartet auf Antwort', 'Awaits an answer', 'info'],
    HIGH: ['Dringend', 'Urgent', 'bad'],
  },
  handling: {
    OPEN: ['Offen', 'Open', 'warn'],
    ASSIGNED: ['Zugewiesen', 'Assigned', 'info'],
    ANSWERED: ['Beantwortet', 'Answered', 'good'],
    DISMISSED: ['Ohne Antwort abgeschlossen', 'Dismissed', 'plain'],
  },
  heard: {
    OPEN: ['Offen', 'Open', 'warn'],
    TAKEN: ['In Arbeit', 'Taken up', 'info'],
    CLOSED: ['Abgeschlossen', 'Closed', 'good'],
  },
  outcome: {
    CHANGED: ['Etwas geändert', 'Something was changed', 'good'],
    NOTED: ['Half beim Entscheiden', 'Helped to decide', 'info'],
    DECLINED: ['Ohne Nutzen', 'Of no use', 'plain'],
  },
  supply: {
    AT_ONCE: ['Sofort', 'At once'],
    HOURLY: ['Stündlich', 'Hourly'],
    DAILY: ['Täglich', 'Daily'],
    WEEKLY: ['Wöchentlich', 'Weekly'],
    MONTHLY: ['Monatlich', 'Monthly'],
  },
  density: {
    HEADLINE: ['Überschrift', 'Headline'],
    SUMMARY: ['Zusammenfassung', 'Summary'],
    FULL: ['Volltext', 'Full text'],
  },
  weekday: {
    MONDAY: ['Montag', 'Monday'],
    TUESDAY: ['Dienstag', 'Tuesday'],
    WEDNESDAY: ['Mittwoch', 'Wednesday'],
    THURSDAY: ['Donnerstag', 'Thursday'],
    FRIDAY: ['Freitag', 'Friday'],
    SATURDAY: ['Samstag', 'Saturday'],
    SUNDAY: ['Sonntag', 'Sunday'],
  },
  channel: {
    FEED: ['Feed (Atom)', 'Feed (Atom)'],
    EMAIL: ['E-Mail', 'E-mail'],
    WEBHOOK: ['Webhook', 'Webhook'],
    STREAM: ['Ereignisstrom der API', 'Event stream of the API'],
  },
  sent: {
    WAITING: ['Wartet', 'Waiting', 'info'],
    DELIVERED: ['Zugestellt', 'Delivered', 'good'],
    PUBLISHED: ['Abrufbar', 'Published', 'good'],
    GIVEN_UP: ['Aufgegeben', 'Given up', 'bad'],
  },
  message: {
    DIGEST: ['Bericht', 'Digest', 'plain'],
    NOTICE: ['Alarm', 'Alarm', 'bad'],
    TEST: ['Test', 'Test', 'info'],
  },
  feed: {
    NEW: ['Noch nicht abgerufen', 'Not pulled yet', 'info'],
    FINE: ['Funktioniert', 'Works', 'good'],
    FAILING: ['Gelingt nicht', 'Fails', 'bad'],
    PAUSED: ['Angehalten', 'Paused', 'plain'],
    GONE: ['Eingestellt', 'Gone', 'bad'],
  },
  incident: {
    OPEN: ['Offen', 'Open', 'bad'],
    CLOSED: ['Geschlossen', 'Closed', 'plain'],
    REVIEWED: ['Nachbereitet', 'Reviewed', 'good'],
  },
  task: {
    OPEN: ['Offen', 'Open', 'warn'],
    DONE: ['Erledigt', 'Done', 'good'],
    DROPPED: ['Fallen gelassen', 'Dropped', 'plain'],
  },
  statement: {
    DRAFT: ['Entwurf', 'Draft', 'plain'],
    APPROVED: ['Freigegeben', 'Approved', 'good'],
    DECLINED: ['Abgelehnt', 'Declined', 'bad'],
    PUBLISHED: ['Veröffentlicht', 'Published', 'info'],
    WITHDRAWN: ['Zurückgezogen', 'Withdrawn', 'plain'],
  },
  chain: {
    NOT_NEEDED: ['Niemand anzurufen', 'Nobody to call', 'plain'],
    CALLING: ['Es wird angerufen', 'Calling', 'warn'],
    ANSWERED: ['Übernommen', 'Taken over', 'good'],
    UNREACHABLE: ['Niemand erreicht, bitte selbst anrufen', 'Nobody reached, please call yourselves', 'bad'],
  },
  telling: {
    TOLD: ['Benachrichtigt', 'Told', 'good'],
    NO_CHANNEL: ['Bitte anrufen', 'Please call', 'bad'],
    SPARED: ['Nicht Teil der Übung', 'No part of the drill', 'plain'],
  },
  scenario: {
    FAULTY_PRODUCT: ['Fehlerhaftes Produkt', 'Faulty product'],
    DATA_LEAK: ['Datenpanne', 'Data leak'],
    OFFENSIVE_REMARK: ['Anstößige Äußerung', 'Offensive remark'],
  },
  shape: {
    SUDDEN: ['Plötzlich', 'Suddenly'],
    CREEPING: ['Schleichend über Stunden', 'Creeping for hours'],
    RETURNING: ['Plötzlich, und später noch einmal', 'Suddenly, and once more later'],
  },
  crisis: {
    NATURAL_DISASTER: ['Naturereignis', 'Natural disaster'],
    RUMOR: ['Gerücht', 'Rumor'],
    WORKPLACE_VIOLENCE: ['Gewalt am Arbeitsplatz', 'Workplace violence'],
    PRODUCT_TAMPERING: ['Sabotage am Produkt', 'Product tampering'],
    CHALLENGE: ['Vorwurf von außen', 'Challenge'],
    TECHNICAL_ERROR_ACCIDENT: ['Unfall durch technischen Fehler', 'Technical-error accident'],
    TECHNICAL_ERROR_PRODUCT: ['Produktschaden durch technischen Fehler', 'Technical-error product harm'],
    HUMAN_ERROR_ACCIDENT: ['Unfall durch menschlichen Fehler', 'Human-error accident'],
    HUMAN_ERROR_PRODUCT: ['Produktschaden durch menschlichen Fehler', 'Human-error product harm'],
    MISDEED_NO_INJURY: ['Fehlverhalten ohne Verletzte', 'Organizational misdeed without injuries'],
    MISDEED_MANAGEMENT: ['Fehlverhalten der Leitung', 'Management misconduct'],
    MISDEED_INJURY: ['Fehlverhalten mit Verletzten', 'Organizational misdeed with injuries'],
  },
  cluster: {
    VICTIM: ['Opfer: kaum verantwortlich', 'Victim: hardly responsible', 'good'],
    ACCIDENTAL: ['Unbeabsichtigt: etwas verantwortlich', 'Accidental: somewhat responsible', 'warn'],
    PREVENTABLE: ['Vermeidbar: voll verantwortlich', 'Preventable: fully responsible', 'bad'],
  },
  posture: {
    BASE: ['Grundlage', 'Base'],
    DENY: ['Bestreiten', 'Deny'],
    DIMINISH: ['Abschwächen', 'Diminish'],
    REBUILD: ['Wiedergutmachen', 'Rebuild'],
    BOLSTER: ['Stärken', 'Bolster'],
  },
  response: {
    INSTRUCTING_INFORMATION: ['Sagen, was zu tun ist', 'Instructing information'],
    ADJUSTING_INFORMATION: ['Anteil nehmen und erklären', 'Adjusting information'],
    ATTACK_ACCUSER: ['Ankläger angreifen', 'Attack the accuser'],
    DENIAL: ['Bestreiten', 'Denial'],
    SCAPEGOAT: ['Anderen die Schuld geben', 'Scapegoat'],
    EXCUSE: ['Entschuldigungsgrund nennen', 'Excuse'],
    JUSTIFICATION: ['Rechtfertigen', 'Justification'],
    COMPENSATION: ['Entschädigen', 'Compensation'],
    APOLOGY: ['Um Entschuldigung bitten', 'Apology'],
    REMINDER: ['An Gutes erinnern', 'Reminder'],
    INGRATIATION: ['Danken und loben', 'Ingratiation'],
    VICTIMAGE: ['Selbst betroffen sein', 'Victimage'],
  },
  suits: {
    FIRST: ['Immer zuerst', 'Always first', 'good'],
    FITS: ['Passt', 'Fits', 'good'],
    IN_ADDITION: ['Zusätzlich', 'In addition', 'info'],
    TOO_WEAK: ['Zu schwach', 'Too weak', 'warn'],
    TOO_STRONG: ['Zu stark', 'Too strong', 'warn'],
    UNFIT: ['Passt nicht', 'Unfit', 'bad'],
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
  stage: {
    PLANNED: ['Geplant', 'Planned', 'plain'],
    OPEN: ['Läuft', 'Open', 'info'],
    CLOSED: ['Abgeschlossen', 'Closed', 'good'],
  },
  criterion: {
    MET: ['Erfüllt', 'Met', 'good'],
    UNMET: ['Nicht erfüllt', 'Not met', 'bad'],
    OPEN: ['Offen', 'Open', 'plain'],
  },
  side: {
    TOP_DOWN: ['Von oben', 'From above'],
    BOTTOM_UP: ['Von unten', 'From below'],
  },
  calendar: {
    STAGE: ['Stufe', 'Stage'],
    MILESTONE: ['Meilenstein', 'Milestone'],
    LAUNCH: ['Start', 'Launch'],
    EDITORIAL: ['Beitrag', 'Post'],
    ACTIVITY: ['Kommunikation', 'Communication'],
    TRAINING: ['Schulung', 'Training'],
    CHANGE: ['Veränderung', 'Change'],
    DRILL: ['Übung', 'Drill'],
    GUIDELINE: ['Leitlinie', 'Guideline'],
    ACKNOWLEDGEMENT: ['Kenntnisnahme', 'Acknowledgement'],
    GOAL: ['Ziel', 'Goal'],
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
  option: {
    CUT_GOALS: ['Ziele kürzen', 'Cut goals'],
    RAISE_RESOURCES: ['Ressourcen aufstocken', 'Raise resources'],
    MIX: ['Mischung', 'Mix'],
    POSTPONE: ['Verschieben', 'Postpone'],
    MOVE_LAUNCHES: ['Starts verlegen', 'Move launches'],
    ACCEPT_GAP: ['Lücke hinnehmen', 'Accept the gap'],
  },
  priority: {
    MUST: ['Muss', 'Must'],
    SHOULD: ['Soll', 'Should'],
    COULD: ['Kann', 'Could'],
  },
  estimate: {
    EFFORT: ['Aufwand', 'effort'],
    SPEND: ['Ausgaben', 'spending'],
    EFFECT: ['Wirkung', 'effect'],
  },
  per: {
    MONTH: ['pro Monat', 'per month'],
    QUARTER: ['pro Quartal', 'per quarter'],
    YEAR: ['pro Jahr', 'per year'],
    TOTAL: ['insgesamt', 'in total'],
  },
  signoff: {
    APPROVED: ['Gibt frei', 'Signs off', 'good'],
    DECLINED: ['Lehnt ab', 'Declines', 'bad'],
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
