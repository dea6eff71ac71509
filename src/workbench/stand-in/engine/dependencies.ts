import {
  DependencyManagerService,
  FormulaDependencyGenerator,
  FormulaDependencyTree,
  FormulaDependencyTreeType,
  FormulaDependencyTreeVirtual,
} from '@univerjs/engine-formula';

interface Tree {
  readonly type: FormulaDependencyTreeType;
  readonly addressFunctionNodes: readonly unknown[];
  toRTreeItem(): object[];
}
interface Generator {
  readonly _executedAddressFunctionNodeIds: Set<unknown>;
  _calculateListByFunctionRefNode(trees: readonly Tree[]): Promise<void>;
}
interface Manager {
  readonly _formulaData: Map<
    string,
    Map<string, { forValue(visit: (row: number, column: number, treeId: number | null) => void): void }>
  >;
  _removeDependencyRTreeCache(treeId: number | null): void;
  clearFormulaDependency(unitId: string, sheetId?: string): void;
}

/**
 * A formula of a conditional format is in no cell, but was taken to be near the top left corner of its sheet:
 * whatever was calculated from the cells there seemed to follow from it, and a total that such a format marks seemed to
 * go round in a circle.
 */
function placeOnlyCells(trees: Tree): void {
  const place = trees.toRTreeItem;
  trees.toRTreeItem = function () {
    return this.type === FormulaDependencyTreeType.OTHER_FORMULA ? [] : place.call(this);
  };
}

/**
 * Before each calculation every formula, among them one for each cell of a conditional format, was put into an index
 * for functions that make addresses, such as OFFSET, although no formula calls one: half of the time of a workbook
 * with 10,000 such cells.
 */
function indexForAddressFunctionsOnly(generator: Generator): void {
  const calculate = generator._calculateListByFunctionRefNode;
  generator._calculateListByFunctionRefNode = async function (trees) {
    if (trees.some(({ addressFunctionNodes }) => addressFunctionNodes.length > 0))
      return calculate.call(this, trees);
    this._executedAddressFunctionNodeIds.clear();
  };
}

/** When the formulas of a sheet are noted again, what was noted of other sheets that they read is forgotten as well. */
function forgetOtherSheetsToo(manager: Manager): void {
  const clear = manager.clearFormulaDependency;
  manager.clearFormulaDependency = function (unitId, sheetId) {
    const formulas = sheetId === undefined ? undefined : this._formulaData.get(unitId)?.get(sheetId);
    formulas?.forValue((_row, _column, treeId) => this._removeDependencyRTreeCache(treeId));
    clear.call(this, unitId, sheetId);
  };
}

placeOnlyCells(FormulaDependencyTree.prototype as unknown as Tree);
placeOnlyCells(FormulaDependencyTreeVirtual.prototype as unknown as Tree);
indexForAddressFunctionsOnly(FormulaDependencyGenerator.prototype as unknown as Generator);
forgetOtherSheetsToo(DependencyManagerService.prototype as unknown as Manager);
