import { barsIn, type Charted } from './bars';

const SVG = 'http://www.w3.org/2000/svg';
const TITLE_HEIGHT = 30;
const FOOT_HEIGHT = 44;
const RIGHT = 40;
const LETTER = 6;
/** Names that would lie over one another are left out, each so many of them, as Excel leaves them out. */
const NAME_HEIGHT = 12;
/** Names take at most so much of the chart, and are cut where they are longer. */
const NAMES_PART = 0.42;

type Attributes = Readonly<Record<string, string | number>>;
function mark(name: string, attributes: Attributes, ...contents: readonly (Node | string)[]): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  made.append(...contents);
  return made;
}
const pounds = (value: number): string =>
  `${value < 0 ? '-' : ''}£${Math.abs(value).toLocaleString('en-GB', { maximumFractionDigits: 0 })}`;
const cut = (name: string, letters: number): string =>
  name.length > letters ? `${name.slice(0, Math.max(1, letters - 1))}…` : name;

/** A chart of bars as Excel would draw it, though plainly, and its figures in words for anyone who cannot see it. */
export function drawChart(charted: Charted, width: number, height: number): SVGElement {
  const { title, categories, series } = charted;
  const longest = Math.max(0, ...categories.map((name) => name.length)) * LETTER + 16;
  const left = Math.min(longest, width * NAMES_PART);
  // half of the last amount of the scale is right of its place
  const last = pounds(barsIn(charted, 1, 1).ticks.at(-1)?.value ?? 0);
  const right = Math.max(RIGHT, (last.length * LETTER) / 2 + 4);
  const area = {
    width: Math.max(1, width - left - right),
    height: Math.max(1, height - TITLE_HEIGHT - FOOT_HEIGHT),
  };
  const { bars, rows, ticks } = barsIn(charted, area.width, area.height);
  const each = Math.ceil((NAME_HEIGHT * categories.length) / area.height);
  const told = categories.map(
    (name, c) => `${name}: ${series.map((one) => `${one.name} ${pounds(one.values[c] ?? 0)}`).join(', ')}`,
  );
  return mark(
    'svg',
    {
      role: 'img',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'aria-label': `${title} ${told.join('; ')}`,
    },
    mark('text', { class: 'chart-title', x: width / 2, y: 20, 'text-anchor': 'middle' }, title),
    mark(
      'g',
      { transform: `translate(${left} ${TITLE_HEIGHT})` },
      ...ticks.flatMap(({ value, x }) => [
        mark('line', { class: 'chart-line', x1: x, x2: x, y1: 0, y2: area.height }),
        mark('text', { x, y: area.height + 14, 'text-anchor': 'middle' }, pounds(value)),
      ]),
      ...bars.map(({ color, ...bar }) => mark('rect', { ...bar, fill: color })),
      ...rows.flatMap((y, c) =>
        c % each === 0
          ? [
              mark(
                'text',
                { x: -6, y: y + 4, 'text-anchor': 'end' },
                cut(categories[c] ?? '', Math.floor((left - 10) / LETTER)),
              ),
            ]
          : [],
      ),
    ),
    legendOf(charted, width, height),
  );
}

function legendOf({ series }: Charted, width: number, height: number): SVGElement {
  const sizes = series.map(({ name }) => name.length * LETTER + 28);
  let x = Math.max(8, (width - sizes.reduce((sum, size) => sum + size, 0)) / 2);
  const entries = series.flatMap(({ name, color }, s) => {
    const at = x;
    x += sizes[s] ?? 0;
    return [
      mark('rect', { x: at, y: -9, width: 10, height: 10, fill: color }),
      mark('text', { x: at + 14, y: 0 }, name),
    ];
  });
  return mark('g', { transform: `translate(0 ${height - 10})` }, ...entries);
}
