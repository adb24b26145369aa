/** How figures of an alignment are told. */

import { month, number, percent, t } from '../i18n.js';

export const hours = (value) => t(`${number(value, 1)} Std.`, `${number(value, 1)} h`);

/** An attainment; what is just below everything isn't told as everything. */
export const reached = (value) => percent(value < 1 ? Math.min(value, 0.999) : value, 1);

export const points = (value) => t(`${number(value * 100, 2)} Punkte`, `${number(value * 100, 2)} points`);

export const span = (from, to) => (from === to || !to ? month(from) : t(`${month(from)} bis ${month(to)}`, `${month(from)} to ${month(to)}`));

export const ofAll = (value) => (value >= 1 ? 'good' : value >= 0.8 ? 'warn' : 'bad');

export const isFree = (money) => Number(money.amount) === 0;
