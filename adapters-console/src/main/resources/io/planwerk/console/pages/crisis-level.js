/** How high a crisis stands on the scale of the plan, from calm to hurricane. */

import { html, nothing } from 'lit';
import { t } from '../i18n.js';
import { badge } from '../ui.js';

const WIND = [
  () => t('Windstille', 'Calm'),
  () => t('Leiser Zug', 'Light air'),
  () => t('Schwache Brise', 'Light breeze'),
  () => t('Frische Brise', 'Fresh breeze'),
  () => t('Starker Wind', 'Strong wind'),
  () => t('Sturm', 'Storm'),
  () => t('Orkan', 'Hurricane'),
];

/** What the plan calls a level, or the scale where the plan has none at that height. */
export const levelName = (level, plan) => plan?.levels?.find((one) => one.level === level)?.name ?? WIND[level]();

export const levelTone = (level) => (level >= 3 ? 'bad' : level === 2 ? 'warn' : level === 1 ? 'info' : 'good');

export const levelBadge = (level, plan) => badge(t(`Stufe ${level}: ${levelName(level, plan)}`, `Level ${level}: ${levelName(level, plan)}`), levelTone(level));

/** Levels as choices, each with what the plan says it looks like. */
export const levelChoices = (plan) =>
  WIND.map((_, level) => {
    const trigger = plan?.levels?.find((one) => one.level === level)?.trigger;
    return [String(level), `${level} · ${levelName(level, plan)}${trigger ? ` (${trigger})` : ''}`];
  });

/** Says that something is an exercise, before anything else. */
export const drillBadge = (incident) => (incident.drill ? badge(t('ÜBUNG', 'DRILL'), 'info') : nothing);

/** How an incident stands in one line. */
export const stand = (incident, plan) => html`${drillBadge(incident)} ${levelBadge(incident.level, plan)}`;
