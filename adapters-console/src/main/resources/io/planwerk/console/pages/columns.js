/** Counts of a few kinds, stacked for each stretch of time. */

import { html, nothing, svg } from 'lit';
import { chart, scale, ticks } from '../charts.js';
import { number } from '../i18n.js';
import { badge } from '../ui.js';

const WIDTH = 720;
const HEIGHT = 240;
const BOX = { left: 44, right: WIDTH - 8, top: 12, bottom: HEIGHT - 28 };

/**
 * A picture with a legend and the same as a table.
 *
 * @param kinds `{name, title, tone}`, the lowest first
 * @param stacks `{label, counts}` with a count for each kind by its name
 * @param when what the columns are, as the heading of the table
 */
export function columns(label, kinds, stacks, when) {
  const shown = kinds.filter((kind) => stacks.some((stack) => stack.counts[kind.name]));
  const sum = (stack) => shown.reduce((total, kind) => total + (stack.counts[kind.name] ?? 0), 0);
  const most = Math.max(1, ...stacks.map(sum));
  const place = scale(0, most, BOX.bottom, BOX.top);
  const each = (BOX.right - BOX.left) / Math.max(1, stacks.length);
  const every = Math.ceil(stacks.length / 8);
  const pile = (stack, index) => {
    let level = 0;
    return shown.map((kind) => {
      const many = stack.counts[kind.name] ?? 0;
      level += many;
      return many
        ? svg`<rect class="stack ${kind.tone}" x=${BOX.left + index * each + each * 0.1} y=${place(level)} width=${each * 0.8} height=${place(0) - place(many)}></rect>`
        : nothing;
    });
  };
  return html`
    <p class="line">${shown.map((kind) => badge(kind.title, kind.tone))}</p>
    ${chart(
      label,
      html`<svg class="picture columns" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${label}>
        ${ticks(0, most, 4).filter(Number.isInteger).map((value) => svg`
          <line class="grid" x1=${BOX.left} x2=${BOX.right} y1=${place(value)} y2=${place(value)}></line>
          <text class="tick" x=${BOX.left - 8} y=${place(value) + 4} text-anchor="end">${number(value)}</text>`)}
        ${stacks.map((stack, index) => svg`
          <g><title>${stack.label}: ${number(sum(stack))}</title>${pile(stack, index)}</g>
          ${index % every ? nothing : svg`<text class="tick" x=${BOX.left + (index + 0.5) * each} y=${HEIGHT - 8} text-anchor="middle">${stack.label}</text>`}`)}
      </svg>`,
      [
        { title: when, cell: (stack) => stack.label },
        ...shown.map((kind) => ({ title: kind.title, cell: (stack) => number(stack.counts[kind.name] ?? 0), align: 'end' })),
      ],
      stacks,
    )}
  `;
}
