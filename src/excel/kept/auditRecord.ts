import {
  type AuditRecord,
  NO_RECORD,
  readRecord,
  UnreadableRecord,
} from '../../model/audit/record/auditRecord';
import { inTurn } from '../exchange/inTurn';
import { packed, type Packing, unpacked } from '../exchange/packing';
import { wholeOrNot } from '../exchange/wholeOrNot';

/** The record is one custom XML part of this namespace; it is saved and sent with the workbook. */
const NAMESPACE = 'urn:poolbook:record';
const CONTENT = /<record\b[^>]*\spacking\s*=\s*["'](deflate|plain)["'][^>]*>([^<]*)<\/record\s*>/;

/** The auditor's record that the workbook keeps; an empty one where it keeps none. */
export async function readAuditRecord(): Promise<AuditRecord> {
  const { texts } = await kept();
  const last = texts.at(-1);
  if (last === undefined) return NO_RECORD;
  const [, packing, content] = CONTENT.exec(last) ?? [];
  if (packing === undefined || content === undefined) throw new UnreadableRecord();
  return readRecord(await unpacked({ packing: packing as Packing, content }));
}

async function kept(): Promise<{ ids: readonly string[]; texts: readonly string[] }> {
  return Excel.run(async (context) => {
    const found = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load('items/id');
    await context.sync();
    const texts = found.items.map((part) => part.getXml());
    await context.sync();
    return { ids: found.items.map(({ id }) => id), texts: texts.map(({ value }) => value) };
  });
}

/**
 * Changes the record that the workbook keeps as it is now, so that what a colleague has ticked meanwhile stays.
 *
 * @returns the record as it is then
 */
export const changeAuditRecord = (change: (record: AuditRecord) => AuditRecord): Promise<AuditRecord> =>
  inTurn(async () => {
    const record = change(await readAuditRecord());
    const { packing, content } = await packed(JSON.stringify(record));
    const xml = `<record xmlns="${NAMESPACE}" packing="${packing}">${content}</record>`;
    const { ids } = await kept();
    return wholeOrNot(
      () =>
        Excel.run(async (context) => {
          const { customXmlParts } = context.workbook;
          // the new one first: whatever fails then, the workbook keeps a record, and the last one counts
          if (record.ticks.length + record.signOffs.length > 0) customXmlParts.add(xml);
          for (const id of ids) customXmlParts.getItem(id).delete();
          await context.sync();
          return record;
        }),
      async () =>
        JSON.stringify(await readAuditRecord()) === JSON.stringify(record)
          ? { done: true, result: record }
          : { done: false, left: [] },
    );
  });
