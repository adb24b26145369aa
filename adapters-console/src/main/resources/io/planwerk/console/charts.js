/**
 * Pictures of figures, as vectors in the colours of the page. What a picture shows is said in words
 * too: its label tells the gist, and a table below it has every figure.
 */

import { html, nothing, svg } from 'lit';
import { t } from './i18n.js';
import { table } from './ui.js';

/**
 * A picture with its label and the same as a table.
 *
 * @param rows,columns of the table, as `table` takes them
 */
export const chart = (label, picture, columns, rows) => html`
  <figure class="chart">
    ${picture}
    ${columns
      ? html`<details><summary>${t('Als Tabelle', 'As a table')}</summary>${table(label, columns, rows)}</details>`
      : nothing}
  </figure>
`;

const frame = (label, width, height, content, kind = '') => html`
  <svg class="picture ${kind}" viewBox="0 0 ${width} ${height}" role="img" aria-label=${label}>${content}</svg>
`;

/** Round figures that divide a range. */
export function ticks(from, to, count = 5) {
  const span = to - from || 1;
  const raw = span / count;
  const size = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 2.5, 5, 10].find((factor) => factor * size >= raw) * size;
  const first = Math.ceil(from / step - 1e-9) * step;
  const found = [];
  for (let value = first; value <= to + step * 1e-9; value += step) {
    found.push(Math.abs(value) < step * 1e-9 ? 0 : value);
  }
  return found;
}

/** Where a value lies on a line of pixels. */
export const scale = (from, to, start, end) => (value) =>
  start + ((value - from) / (to - from || 1)) * (end - start);

const path = (points) => points.map(([x, y], index) => `${index ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');

/**
 * Scores from 0 to 100 around a point.
 *
 * @param axes `{label, value, before}`; before is where it stood earlier
 */
export function radar(label, axes) {
  const size = 380;
  const center = size / 2;
  const radius = 120;
  const at = (index, part) => {
    const angle = (index / axes.length) * 2 * Math.PI - Math.PI / 2;
    return [center + Math.cos(angle) * radius * part, center + Math.sin(angle) * radius * part];
  };
  const shape = (value) => `${path(axes.map((axis, index) => at(index, value(axis) / 100)))}Z`;
  const wrapped = (text) => {
    const words = text.split(' ');
    const lines = [''];
    words.forEach((word) => {
      const line = `${lines.at(-1)} ${word}`.trim();
      if (line.length > 16 && lines.at(-1)) {
        lines.push(word);
      } else {
        lines[lines.length - 1] = line;
      }
    });
    return lines;
  };
  const names = axes.map((axis) => wrapped(`${axis.label} ${axis.value}`));
  // Names have no width before they are drawn; 7.5 is that of a wide letter.
  const margin = Math.max(60, 7.5 * Math.max(...names.flat().map((line) => line.length)) - 45);
  return frame(
    label,
    size + 2 * margin,
    size,
    svg`<g transform="translate(${margin} 0)">
      ${[25, 50, 75, 100].map((ring) => svg`<path class="grid" d=${shape(() => ring)}></path>`)}
      ${axes.map((axis, index) => {
        const [x, y] = at(index, 1);
        return svg`<line class="grid" x1=${center} y1=${center} x2=${x} y2=${y}></line>`;
      })}
      ${axes.some((axis) => axis.before !== undefined) ? svg`<path class="before" d=${shape((axis) => axis.before ?? axis.value)}></path>` : nothing}
      <path class="area" d=${shape((axis) => axis.value)}></path>
      ${axes.map((axis, index) => {
        const [x, y] = at(index, axis.value / 100);
        const [labelX, labelY] = at(index, 1.18);
        const side = Math.abs(labelX - center) < 12 ? 'middle' : labelX > center ? 'start' : 'end';
        const lines = names[index];
        return svg`
          <circle class="dot" cx=${x} cy=${y} r="4"></circle>
          <text class="name" x=${labelX} y=${labelY + (labelY > center ? 6 : 0) - (lines.length - 1) * (labelY > center ? 2 : 12)} text-anchor=${side}>
            ${lines.map((line, row) => svg`<tspan x=${labelX} dy=${row ? 14 : 0}>${line}</tspan>`)}
          </text>`;
      })}
    </g>`,
    'radar',
  );
}

/**
 * Courses over time.
 *
 * @param lines `{points: [{x, y}], kind}`; x is a number such as a time, kind a class: actual, path, expected
 * @param bands `{points: [{x, low, high}]}` for what is likely
 * @param marks `{x, label}` and levels `{y, label}` to be told in the picture
 */
export function course(label, { lines, bands = [], marks = [], levels = [], x: showX, y: showY, height = 260 }) {
  const width = 720;
  const box = { left: 62, right: width - 16, top: marks.length ? 28 : 14, bottom: height - 30 };
  const xs = [...lines.flatMap((line) => line.points.map((point) => point.x)), ...bands.flatMap((band) => band.points.map((point) => point.x))];
  const ys = [
    0,
    ...lines.flatMap((line) => line.points.map((point) => point.y)),
    ...bands.flatMap((band) => band.points.flatMap((point) => [point.low, point.high])),
    ...levels.map((level) => level.y),
  ];
  const [fromX, toX] = [Math.min(...xs), Math.max(...xs)];
  const [fromY, toY] = [Math.min(...ys), Math.max(...ys) * 1.05 || 1];
  const placeX = scale(fromX, toX, box.left, box.right);
  const placeY = scale(fromY, toY, box.bottom, box.top);
  const along = (points, key) => points.map((point) => [placeX(point.x), placeY(point[key])]);
  return frame(
    label,
    width,
    height,
    svg`
      ${ticks(fromY, toY, 4).map((value) => svg`
        <line class="grid" x1=${box.left} x2=${box.right} y1=${placeY(value)} y2=${placeY(value)}></line>
        <text class="tick" x=${box.left - 8} y=${placeY(value) + 4} text-anchor="end">${showY(value)}</text>`)}
      ${[0, 0.25, 0.5, 0.75, 1].map((part) => {
        const value = fromX + (toX - fromX) * part;
        return svg`<text class="tick" x=${placeX(value)} y=${height - 8} text-anchor=${part === 0 ? 'start' : part === 1 ? 'end' : 'middle'}>${showX(value)}</text>`;
      })}
      ${bands.map((band) => svg`<path class="band" d="${path([...along(band.points, 'high'), ...along(band.points, 'low').reverse()])}Z"></path>`)}
      ${levels.map((level) => svg`
        <line class="level" x1=${box.left} x2=${box.right} y1=${placeY(level.y)} y2=${placeY(level.y)}></line>
        <text class="tick" x=${box.left + 4} y=${placeY(level.y) - 5}>${level.label}</text>`)}
      ${marks.map((mark) => svg`
        <line class="mark" x1=${placeX(mark.x)} x2=${placeX(mark.x)} y1=${box.top - 10} y2=${box.bottom}></line>
        <text class="tick" x=${placeX(mark.x) + (placeX(mark.x) > width * 0.8 ? -4 : 4)} y=${box.top - 14} text-anchor=${placeX(mark.x) > width * 0.8 ? 'end' : 'start'}>${mark.label}</text>`)}
      ${lines.map((line) => svg`
        <path class="line ${line.kind ?? ''}" d=${path(along(line.points, 'y'))}></path>
        ${line.points.length < 40 ? along(line.points, 'y').map(([x, y]) => svg`<circle class="dot ${line.kind ?? ''}" cx=${x} cy=${y} r="3"></circle>`) : nothing}`)}
    `,
    'course',
  );
}

/**
 * Amounts that add up, step by step.
 *
 * @param steps `{label, amount, kind, total}`; total steps stand on the ground; kind is a class such as measured or assumed
 */
export function waterfall(label, steps, show) {
  const width = 720;
  const height = 300;
  const box = { left: 70, right: width - 10, top: 20, bottom: height - 56 };
  let level = 0;
  const bars = steps.map((step) => {
    const from = step.total ? 0 : level;
    const to = step.total ? step.amount : level + step.amount;
    level = to;
    return { ...step, from, to };
  });
  const values = [0, ...bars.flatMap((one) => [one.from, one.to])];
  const place = scale(Math.min(...values), Math.max(...values) || 1, box.bottom, box.top);
  const each = (box.right - box.left) / Math.max(1, bars.length);
  return frame(
    label,
    width,
    height,
    svg`
      ${ticks(Math.min(...values), Math.max(...values), 4).map((value) => svg`
        <line class="grid" x1=${box.left} x2=${box.right} y1=${place(value)} y2=${place(value)}></line>
        <text class="tick" x=${box.left - 8} y=${place(value) + 4} text-anchor="end">${show(value)}</text>`)}
      ${bars.map((one, index) => {
        const x = box.left + index * each + each * 0.15;
        const top = Math.min(place(one.from), place(one.to));
        return svg`
          <rect class="step ${one.kind ?? ''} ${one.total ? 'total' : one.amount < 0 ? 'down' : 'up'}" x=${x} y=${top} width=${each * 0.7} height=${Math.max(1, Math.abs(place(one.from) - place(one.to)))} rx="2"></rect>
          <text class="tick" x=${x + each * 0.35} y=${top - 5} text-anchor="middle">${show(one.amount)}</text>
          <text class="tick" x=${x + each * 0.35} y=${box.bottom + 18 + (index % 2) * 16} text-anchor="middle">${one.label}</text>`;
      })}
    `,
    'waterfall',
  );
}

/**
 * Spans of time below each other, and days.
 *
 * @param rows `{label, from, to, kind, note, marks: [{at, label, short, kind}]}` with times in milliseconds; a row of days has no from
 * @param today a time, or nothing
 */
export function gantt(label, rows, { from, to, show, today }) {
  const width = 960;
  const rowHeight = 30;
  const head = 28;
  const left = 220;
  const height = head + rows.length * rowHeight + (today ? 24 : 8);
  const place = scale(from, to, left, width - 12);
  const end = (x, room) => (x + room > width ? 'end' : 'start');
  const months = [];
  for (let at = new Date(from); at.getTime() <= to; at = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1))) {
    months.push(at.getTime());
  }
  const every = Math.ceil(months.length / 14);
  return frame(
    label,
    width,
    height,
    svg`
      ${months.filter((_, index) => index % every === 0).map((at) => svg`
        <line class="grid" x1=${place(at)} x2=${place(at)} y1=${head} y2=${height}></line>
        ${place(at) + 54 < width ? svg`<text class="tick" x=${place(at) + 3} y="18">${show(at)}</text>` : nothing}`)}
      ${rows.map((row, index) => {
        const y = head + index * rowHeight;
        const name = row.label.length > 32 ? `${row.label.slice(0, 31)}…` : row.label;
        return svg`
          <text class="name" x="0" y=${y + 19}>${name}<title>${row.label}</title></text>
          ${row.from === undefined ? nothing : svg`<rect class="span ${row.kind ?? ''}" x=${place(row.from)} y=${y + 6} width=${Math.max(4, place(row.to) - place(row.from))} height="18" rx="4"><title>${row.note ?? row.label}</title></rect>`}
          ${(row.marks ?? []).map((mark) => {
            const x = place(mark.at);
            const side = end(x, 110);
            return svg`
              <path class="milestone ${mark.kind ?? ''}" d="M${x} ${y + 4}l8 11l-8 11l-8 -11z"><title>${mark.label}</title></path>
              ${mark.short ? svg`<text class="tick" x=${side === 'end' ? x - 13 : x + 13} y=${y + 19} text-anchor=${side}>${mark.short}</text>` : nothing}`;
          })}`;
      })}
      ${today && today >= from && today <= to ? svg`<line class="today" x1=${place(today)} x2=${place(today)} y1=${head - 4} y2=${height - 16}></line>
        <text class="tick" x=${place(today)} y=${height - 4} text-anchor=${end(place(today), 40) === 'end' ? 'end' : 'middle'}>${t('heute', 'today')}</text>` : nothing}
    `,
    'gantt',
  );
}

/**
 * What leads to what, in columns from left to right.
 *
 * @param nodes `{id, label, column, kind, value}`; columns count from 0
 * @param links `{from, to, kind, label}`
 */
export function graph(label, nodes, links) {
  const columns = Math.max(0, ...nodes.map((node) => node.column)) + 1;
  const rows = Array.from({ length: columns }, (_, column) => nodes.filter((node) => node.column === column));
  const deepest = Math.max(1, ...rows.map((row) => row.length));
  const box = { width: 190, height: 54 };
  const width = Math.max(720, columns * (box.width + 90));
  const height = deepest * (box.height + 22) + 20;
  const place = new Map();
  rows.forEach((row, column) =>
    row.forEach((node, index) => {
      const x = (width - box.width) * (columns === 1 ? 0.5 : column / (columns - 1));
      const y = (height / row.length) * (index + 0.5) - box.height / 2;
      place.set(node.id, { x, y });
    }),
  );
  const cut = (text, length) => (text.length > length ? `${text.slice(0, length - 1)}…` : text);
  return frame(
    label,
    width,
    height,
    svg`
      <defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z"></path></marker></defs>
      ${links.filter((link) => place.has(link.from) && place.has(link.to)).map((link) => {
        const from = place.get(link.from);
        const to = place.get(link.to);
        const [x1, y1, x2, y2] = [from.x + box.width, from.y + box.height / 2, to.x, to.y + box.height / 2];
        const bend = Math.max(30, (x2 - x1) / 2);
        return svg`
          <path class="link ${link.kind ?? ''}" d="M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}" marker-end="url(#arrow)"><title>${link.label ?? ''}</title></path>
          ${link.short ? svg`<text class="tick" x=${(x1 + x2) / 2} y=${(y1 + y2) / 2 - 5} text-anchor="middle">${link.short}</text>` : nothing}`;
      })}
      ${nodes.map((node) => {
        const { x, y } = place.get(node.id);
        return svg`
          <g class="node ${node.kind ?? ''}">
            <rect x=${x} y=${y} width=${box.width} height=${box.height} rx="8"></rect>
            <text class="name" x=${x + 10} y=${y + 22}>${cut(node.label, 22)}<title>${node.label}</title></text>
            <text class="tick" x=${x + 10} y=${y + 41}>${cut(node.value ?? '', 30)}</text>
          </g>`;
      })}
    `,
    'graph',
  );
}

/**
 * Points in a field of two figures, joined in their order; one can be chosen.
 *
 * @param points `{x, y, label}`
 */
export function frontier(label, points, { chosen, choose, x: showX, y: showY, xTitle, yTitle }) {
  const width = 720;
  const height = 300;
  const box = { left: 66, right: width - 20, top: 16, bottom: height - 46 };
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const placeX = scale(Math.min(...xs), Math.max(...xs) || 1, box.left, box.right);
  const low = Math.min(...ys);
  const high = Math.max(...ys);
  const placeY = scale(low - (high - low) * 0.1, high + (high - low) * 0.1, box.bottom, box.top);
  return frame(
    label,
    width,
    height,
    svg`
      ${ticks(low, high, 4).map((value) => svg`
        <line class="grid" x1=${box.left} x2=${box.right} y1=${placeY(value)} y2=${placeY(value)}></line>
        <text class="tick" x=${box.left - 8} y=${placeY(value) + 4} text-anchor="end">${showY(value)}</text>`)}
      ${ticks(Math.min(...xs), Math.max(...xs), 5).map((value) => svg`<text class="tick" x=${placeX(value)} y=${box.bottom + 18} text-anchor="middle">${showX(value)}</text>`)}
      <text class="tick" x=${box.right} y=${height - 8} text-anchor="end">${xTitle}</text>
      <text class="tick" x=${box.left} y="11">${yTitle}</text>
      <path class="line actual" d=${path(points.map((point) => [placeX(point.x), placeY(point.y)]))}></path>
      ${points.map((point, index) => svg`<circle class="dot ${index === chosen ? 'chosen' : ''}" cx=${placeX(point.x)} cy=${placeY(point.y)} r=${index === chosen ? 8 : 5} @click=${() => choose?.(index)}><title>${point.label}</title></circle>`)}
    `,
    'frontier',
  );
}

/**
 * A table whose cells are coloured by how full they are: 0 is empty, 1 just full, more is too much.
 *
 * @param rows `{label, cells: [{part, text, title}]}`, one cell for each column
 */
export const heat = (label, columns, rows) => html`
  <div class="scroll" tabindex="0" role="region" aria-label=${label}>
    <table class="heat">
      <caption class="unseen">${label}</caption>
      <thead><tr><td></td>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
      <tbody>
        ${rows.map(
          (row) => html`<tr>
            <th scope="row">${row.label}</th>
            ${row.cells.map((cell) => html`<td class="h${level(cell.part)}" title=${cell.title ?? nothing}>${cell.text}</td>`)}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>
`;

const level = (part) =>
  part === null || part === undefined ? '-none' : part > 1.0005 ? (part > 1.25 ? 6 : 5) : Math.min(4, Math.floor(part * 5));
