import {
  CalculateFormulaService,
  FormulaDependencyGenerator,
  FORMULA_REF_TO_ARRAY_CACHE,
} from '@univerjs/engine-formula';
import { type IRange, requestImmediateMacroTask } from '@univerjs/core';
import { cellsThatRead, isAlikeAcross, type Reads } from './cellsThatRead';

interface UnitRange {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: IRange;
}
interface Node {
  resetCalculationState(): void;
}
interface Tree {
  toRTreeItem(): UnitRange[];
}
interface Config {
  isForceCalculate(): boolean;
  getDirtyRanges(): UnitRange[];
  getSheetRowColumnCount(unitId: string, sheetId: string): { rowCount: number; columnCount: number };
}
interface Runtime {
  setCurrent(
    ...at: [row: number, column: number, rows: number, columns: number, sheetId: string, unitId: string]
  ): void;
  setRuntimeOtherData(formulaId: string, x: number, y: number, value: object): void;
  setTotalFormulasToCalculate(total: number): void;
  isStopExecution(): boolean;
  markedAsSuccessfullyExecuted(): void;
  markedAsStopFunctionsExecuted(): void;
}
interface Interpreter {
  checkAsyncNode(node: Node | undefined): boolean;
  execute(at: { node: Node; refOffsetX: number; refOffsetY: number }): object;
  executeAsync(at: { node: Node; refOffsetX: number; refOffsetY: number }): Promise<object>;
}
interface Dependencies {
  readonly _otherFormulaManagerService: {
    getOtherFormulaData(): Record<
      string,
      Record<string, Record<string, { f: string; ranges: IRange[] }> | null> | null
    >;
  };
  _registerOtherFormulas(): void;
  _calculateRunList(trees: Tree[]): Tree[];
  _getTreeNode(tree: { unitId: string; formula: string }): Node | undefined;
  _getAddressFunctionNodeList(node: Node | undefined): unknown[];
  _getRangeListByNode(at: { node: Node; refOffsetX: number; refOffsetY: number }): Promise<UnitRange[]>;
  _includeTree(tree: object, node: Node | undefined): boolean;
}
interface Service {
  readonly _formulaDependencyGenerator: Dependencies;
  readonly _currentConfigService: Config;
  readonly _runtimeService: Runtime;
  readonly _interpreter: Interpreter;
  _executeStep(): Promise<unknown>;
}
/** A formula that is in no cell, such as a conditional format's: it is answered for each cell of its ranges. */
interface Formula {
  readonly unitId: string;
  readonly sheetId: string;
  readonly formulaId: string;
  readonly text: string;
  readonly node: Node;
  readonly ranges: readonly IRange[];
  /** Its answers are out of date whatever they read. */
  readonly isDirty: boolean;
}

/** What was calculated in the cells of a workbook during one calculation. */
const calculated = new WeakMap<Dependencies, UnitRange[]>();

/** After how many answers the page may do something else. */
const BEFORE_A_REST = 500;

/**
 * The engine made a node of its graph for each cell of each conditional format before each calculation, 17,000 in an
 * example plan, looked through all of them, and calculated those that a spill may touch twice: a third of the time of
 * a workbook. No formula reads a conditional format, so that they can follow when all cells have been calculated,
 * and only those that read what was changed.
 */
function calculateBesideCellsLast(generators: Dependencies, services: Service): void {
  generators._registerOtherFormulas = () => undefined;
  const runList = generators._calculateRunList;
  generators._calculateRunList = function (trees) {
    const list = runList.call(this, trees);
    const places = calculated.get(this);
    if (places) for (const tree of list) places.push(...tree.toRTreeItem());
    return list;
  };
  const step = services._executeStep;
  services._executeStep = async function () {
    const generator = this._formulaDependencyGenerator;
    const changed = [...this._currentConfigService.getDirtyRanges()];
    const formulas = [...formulasOf(this)];
    calculated.set(generator, changed);
    const done = await withMoreToDo(this._runtimeService, formulas.length > 0, () => step.call(this));
    calculated.delete(generator);
    if (done === undefined) return done; // stopped
    changed.push(...this._currentConfigService.getDirtyRanges()); // where formulas have spilled to
    FORMULA_REF_TO_ARRAY_CACHE.clear();
    await answer(this, formulas, changed);
    return done;
  };
}

/** The engine takes a calculation of no formula in cells for one that is over: there may be more to do. */
async function withMoreToDo<T>(runtime: Runtime, more: boolean, work: () => Promise<T>): Promise<T> {
  const given = runtime.setTotalFormulasToCalculate;
  runtime.setTotalFormulasToCalculate = (total) => given.call(runtime, total + Number(more));
  try {
    return await work();
  } finally {
    runtime.setTotalFormulasToCalculate = given;
  }
}

function* formulasOf(service: Service): Generator<Formula> {
  const generator = service._formulaDependencyGenerator;
  const all = generator._otherFormulaManagerService.getOtherFormulaData();
  const always = service._currentConfigService.isForceCalculate();
  for (const unitId in all)
    for (const sheetId in all[unitId] ?? {})
      for (const [formulaId, { f, ranges }] of Object.entries(all[unitId]?.[sheetId] ?? {})) {
        const node = generator._getTreeNode({ unitId, formula: f });
        if (!node) continue;
        const tree = { unitId, subUnitId: sheetId, formulaId, row: -1, column: -1, inRangeData: () => false };
        const isDirty =
          always ||
          generator._getAddressFunctionNodeList(node).length > 0 || // may read anything
          generator._includeTree(tree, node);
        yield { unitId, sheetId, formulaId, text: f, node, ranges, isDirty };
      }
}

async function answer(service: Service, formulas: readonly Formula[], changed: readonly UnitRange[]) {
  const { _runtimeService: runtime, _interpreter: interpreter, _currentConfigService: config } = service;
  let answers = 0;
  for (const formula of formulas) {
    const { unitId, sheetId, formulaId, node, ranges, isDirty } = formula;
    const size = config.getSheetRowColumnCount(unitId, sheetId);
    const isAsync = interpreter.checkAsyncNode(node);
    const read = await readBy(service, formula);
    const reads = isDirty ? null : readsOf(read, changed);
    const isOneByRow = isAlikeAcross(
      formula.text,
      read.map(({ range }) => range),
    );
    const ofRow = new Map<number, object>();
    for (const { row, column, x, y } of cellsThatRead(ranges, size, reads)) {
      runtime.setCurrent(row, column, size.rowCount, size.columnCount, sheetId, unitId);
      let value = isOneByRow ? ofRow.get(y) : undefined;
      if (!value) {
        if (++answers % BEFORE_A_REST === 0) {
          await rest();
          if (runtime.isStopExecution()) return runtime.markedAsStopFunctionsExecuted();
        }
        const at = { node, refOffsetX: x, refOffsetY: y };
        value = isAsync ? await interpreter.executeAsync(at) : interpreter.execute(at);
        node.resetCalculationState();
        ofRow.set(y, value);
      }
      runtime.setRuntimeOtherData(formulaId, x, y, value);
    }
  }
  if (answers > 0) runtime.markedAsSuccessfullyExecuted();
}

/** Lets the page do something else. */
async function rest(): Promise<void> {
  let close = () => {};
  await new Promise((resolve) => (close = requestImmediateMacroTask(resolve)));
  close();
}

/** What the formula of the first cell reads. */
function readBy(service: Service, { unitId, sheetId, node, ranges }: Formula): Promise<UnitRange[]> {
  const [first] = ranges;
  if (!first) return Promise.resolve([]);
  service._runtimeService.setCurrent(first.startRow, first.startColumn, 0, 0, sheetId, unitId);
  return service._formulaDependencyGenerator._getRangeListByNode({ node, refOffsetX: 0, refOffsetY: 0 });
}

/** Each part of what changed beside what is read on the same sheet. */
const readsOf = (read: readonly UnitRange[], changed: readonly UnitRange[]): Reads[] =>
  read.flatMap((each) =>
    changed
      .filter(({ unitId, sheetId }) => unitId === each.unitId && sheetId === each.sheetId)
      .map((part) => ({ read: each.range, changed: part.range })),
  );

calculateBesideCellsLast(
  FormulaDependencyGenerator.prototype as unknown as Dependencies,
  CalculateFormulaService.prototype as unknown as Service,
);
