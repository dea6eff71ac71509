import { IRenderManagerService } from '@univerjs/engine-render';
import { type FWorksheet } from '@univerjs/sheets/facade';
import { type Chart } from '../../stand-in/excel/charts/chart';
import { chartsOf } from '../../stand-in/excel/charts/charts';
import { Worksheet } from '../../stand-in/excel/sheets/worksheet';
import { type Session } from '../../stand-in/session';
import { element } from '../element';
import { type Charted } from './bars';
import { drawChart } from './drawChart';

/** The colours of series that nobody gave one. */
const COLORS = ['#2F6FDE', '#B7BFCA', '#1B6B3A', '#E0A100', '#1F2A37'];
const STACKED = 'BarStacked';
const DRAWN = ['BarClustered', STACKED];

/**
 * Draws the charts of the sheet that is shown over the grid, which has none of its own, and keeps them at their cells
 * and at their figures. Bars are drawn; of a chart of another type the frame and the name are shown.
 *
 * @returns draws no more
 */
export function showCharts(session: Session, grid: HTMLElement): () => void {
  const layer = element('div', { class: 'charts' });
  grid.append(layer);
  let due = false;
  let over = false;
  const draw = () => {
    due = false;
    if (over) return;
    const sheet = session.workbook.getActiveSheet();
    if (!chartsOf(sheet).length) {
      if (layer.childElementCount) layer.replaceChildren();
      return;
    }
    const view = viewOf(session, grid);
    if (!view) return;
    resized.observe(view.canvas); // it follows the grid's size a while later
    Object.assign(layer.style, {
      left: `${view.left}px`,
      top: `${view.top}px`,
      width: `${view.width}px`,
      height: `${view.height}px`,
    });
    const charts = new Worksheet(session, sheet).charts.$items();
    layer.replaceChildren(...charts.flatMap((chart) => drawn(chart, sheet, view) ?? []));
  };
  const soon = () => {
    if (due) return;
    due = true;
    setTimeout(draw); // frames are held back while a change is worked out
  };
  const resized = new ResizeObserver(soon);
  session.commands.onCommandExecuted(soon);
  resized.observe(grid);
  return () => {
    over = true;
    resized.disconnect();
    layer.remove();
  };
}

/** The part of the grid that scrolls, in pixels of the grid's element, and how far it is scrolled. */
interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly scrolledX: number;
  readonly scrolledY: number;
  readonly zoom: number;
  readonly canvas: Element;
  /** Where the cells begin in the grid's element. */
  readonly canvasX: number;
  readonly canvasY: number;
}

function viewOf(session: Session, grid: HTMLElement): View | null {
  const render = session.injector.get(IRenderManagerService).getRenderById(session.workbook.getId());
  const main = render?.scene.getViewport('viewMain');
  if (!render || !main) return null;
  const canvas = render.engine.getCanvasElement();
  const inside = canvas.getBoundingClientRect();
  const around = grid.getBoundingClientRect();
  const [canvasX, canvasY] = [inside.left - around.left, inside.top - around.top];
  return {
    canvas,
    left: canvasX + main.left,
    top: canvasY + main.top,
    width: inside.width - main.left,
    height: inside.height - main.top,
    scrolledX: main.viewportScrollX,
    scrolledY: main.viewportScrollY,
    zoom: render.scene.getAncestorScale().scaleX,
    canvasX,
    canvasY,
  };
}

function drawn(chart: Chart, sheet: FWorksheet, view: View): HTMLElement | null {
  const { over } = chart.$data;
  if (!over) return null;
  const first = sheet.getRange(over.row, over.column).getCell();
  const last = sheet.getRange(over.row + over.rows - 1, over.column + over.columns - 1).getCell();
  const { zoom } = view;
  const width = (last.endX - first.startX) * zoom;
  const height = (last.endY - first.startY) * zoom;
  const frame = element('div', { class: 'chart' });
  Object.assign(frame.style, {
    left: `${(first.startX - view.scrolledX) * zoom - (view.left - view.canvasX)}px`,
    top: `${(first.startY - view.scrolledY) * zoom - (view.top - view.canvasY)}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
  if (DRAWN.includes(chart.chartType)) frame.append(drawChart(chartedOf(chart), width, height));
  else frame.append(`${chart.title.text || chart.name}: the workbench draws no charts of this type.`);
  return frame;
}

/** A series without a name and without figures is not shown, nor a row without a name. */
function chartedOf(chart: Chart): Charted {
  const all = chart.series.$items();
  const names = all[0]?.getDimensionValues('Categories').map(String) ?? [];
  const kept = names.flatMap((name, at) => (name ? [at] : []));
  const series = all
    .map((one, at) => ({
      name: one.name,
      color: chart.$data.colors[at] ?? COLORS[at % COLORS.length] ?? '',
      values: one.getDimensionValues('Values').map(Number),
    }))
    .filter(({ name }) => name)
    .map((one) => ({ ...one, values: kept.map((at) => one.values[at] ?? 0) }));
  const stacked = chart.chartType === STACKED;
  return { title: chart.title.text, stacked, categories: kept.map((at) => names[at] ?? ''), series };
}
