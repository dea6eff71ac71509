import {
  BaseFunction,
  type BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  ReferenceNodeFactory,
  SuperTableService,
} from '@univerjs/engine-formula';
import { FoldedMap } from './foldedMap';

interface TableReference {
  readonly range: { readonly startColumn: number };
  titleMap: Map<string, number>;
}
interface TableService {
  _tableMap: Map<string, Map<string, TableReference>>;
  registerTable(unitId: string, tableName: string, reference: TableReference): void;
}

/** Table names and headings were distinguished by case: `=SUM(streams[undated])` did not find `Streams[Undated]`. */
function foldNames(service: TableService): void {
  const register = service.registerTable;
  service.registerTable = function (unitId, tableName, reference) {
    if (!this._tableMap.has(unitId)) this._tableMap.set(unitId, new FoldedMap());
    register.call(this, unitId, tableName, { ...reference, titleMap: new FoldedMap(reference.titleMap) });
  };
}

interface ReferenceNode {
  readonly _tableReferenceObject?: BaseReferenceObject & { readonly _tableData: TableReference };
  setValue(value: ErrorValueObject): void;
  execute(): void;
}
interface NodeFactory {
  _getTableReferenceNode(
    token: string,
    isLexerNode: boolean,
    isPrepareMerge: boolean,
    isTable: boolean,
  ): ReferenceNode | undefined;
}

/** A heading that the table has not was read as the column left of the table: it becomes #REF!, as in Excel. */
function refuseUnknownHeadings(factory: NodeFactory): void {
  const create = factory._getTableReferenceNode;
  factory._getTableReferenceNode = function (...args) {
    const node = create.apply(this, args);
    const reference = node?._tableReferenceObject;
    if (!node || !reference) return node;
    const { startColumn, endColumn } = reference.getRangeData();
    const { range } = reference._tableData;
    if (startColumn >= range.startColumn && endColumn >= range.startColumn) return node;
    node.execute = () => node.setValue(ErrorValueObject.create(ErrorType.REF));
    return node;
  };
}

interface Maker {
  createReferenceObject(
    reference: BaseReferenceObject,
    range: unknown,
  ): Partial<Pick<BaseReferenceObject, 'setForcedSheetId'>>;
}

/**
 * What INDEX or OFFSET takes out of a table of another sheet was looked up in the formula's own sheet: a table has no
 * sheet's name before it, by which the engine finds a sheet again.
 */
function stayOnTheSheet(maker: Maker): void {
  const create = maker.createReferenceObject;
  maker.createReferenceObject = function (reference, range) {
    const made = create.call(this, reference, range);
    if (reference.getForcedSheetId() && !reference.getForcedSheetName())
      made.setForcedSheetId = () => undefined;
    return made;
  };
}

foldNames(SuperTableService.prototype as unknown as TableService);
refuseUnknownHeadings(ReferenceNodeFactory.prototype as unknown as NodeFactory);
stayOnTheSheet(BaseFunction.prototype as unknown as Maker);
