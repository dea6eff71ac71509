import { inTurn } from '../exchange/inTurn';
import { packed, type Packing, unpacked } from '../exchange/packing';
import { Refused, wholeOrNot } from '../exchange/wholeOrNot';

/** A version of the workbook that is kept in it. */
export interface KeptVersion {
  readonly id: string;
  readonly name: string;
  /** The day on which it was saved, such as 2010-04-01. */
  readonly date: string;
}

/** Each version is one custom XML part of this namespace; it is saved and sent with the workbook. */
const NAMESPACE = 'urn:poolbook:version';

/** The versions that the workbook keeps, the latest first; what each holds is read when it is asked for. */
export async function listVersions(): Promise<KeptVersion[]> {
  const parts = await Excel.run(async (context) => {
    const found = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load('items/id');
    await context.sync();
    const read: { id: string; xml: string }[] = [];
    // one after the other: Excel on the web answers with at most 5 MB at once
    for (const part of found.items) read.push({ id: part.id, xml: await answered(context, part.getXml()) });
    return read;
  });
  return parts
    .map(({ id, xml }) => ({ id, name: attribute(xml, 'name'), date: attribute(xml, 'date') }))
    .reverse()
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** Keeps a version in the workbook beside those that it keeps. */
export const saveVersion = (name: string, date: string, text: string): Promise<void> =>
  inTurn(async () => {
    const { packing, content } = await packed(text);
    const xml = `<version xmlns="${NAMESPACE}" name="${escaped(name)}" date="${escaped(date)}" packing="${packing}">${content}</version>`;
    const before = await partsOf();
    await wholeOrNot(
      () =>
        Excel.run(async (context) => {
          context.workbook.customXmlParts.add(xml);
          await context.sync();
        }),
      // a part is added whole or not at all: one that was not there before is this version
      async () =>
        (await partsOf()).some((id) => !before.includes(id))
          ? { done: true, result: undefined }
          : { done: false, left: [] },
    );
  });

const partsOf = (): Promise<string[]> =>
  Excel.run(async (context) => {
    const found = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load('items/id');
    await context.sync();
    return found.items.map(({ id }) => id);
  });

/** What a version holds, as it was saved. */
export async function versionText(id: string): Promise<string> {
  const xml = await Excel.run((context) =>
    answered(context, context.workbook.customXmlParts.getItem(id).getXml()),
  );
  const content = /^[^<]*<[^>]*>([^<]*)<\/version\s*>\s*$/.exec(xml)?.[1] ?? '';
  try {
    return await unpacked({ packing: attribute(xml, 'packing') as Packing, content });
  } catch (failure) {
    if (failure instanceof Error && failure.message.startsWith('This version')) throw failure;
    return ''; // what reads it says that it cannot be read
  }
}

/** Deletes a version. Errors: Refused where it is not one, or is gone already. */
export const deleteVersion = (id: string): Promise<void> =>
  inTurn(async () => {
    if (!(await partsOf()).includes(id)) throw new VersionGone();
    await wholeOrNot(
      () =>
        Excel.run(async (context) => {
          context.workbook.customXmlParts.getItem(id).delete();
          await context.sync();
        }),
      async () =>
        (await partsOf()).includes(id) ? { done: false, left: [] } : { done: true, result: undefined },
    );
  });

/** A version that somebody has deleted meanwhile. */
class VersionGone extends Refused {
  readonly code = 'ItemNotFound';
  constructor() {
    super(
      'This version is gone: somebody has deleted it. Open another screen and come back to read the list again.',
    );
  }
}

async function answered<T>(
  context: Excel.RequestContext,
  result: OfficeExtension.ClientResult<T>,
): Promise<T> {
  await context.sync();
  return result.value;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/** An attribute of the outermost element, whichever quotes Excel put around it; '' where it has none. */
function attribute(xml: string, name: string): string {
  const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(xml) ?? [];
  return (double ?? single ?? '').replace(/&(amp|lt|gt|quot|apos|#(\d+)|#x([\da-f]+));/gi, unescaped);
}

const WORDS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (_: string, word: string, decimal?: string, hexadecimal?: string): string =>
  WORDS[word] ?? String.fromCodePoint(decimal ? Number(decimal) : parseInt(hexadecimal ?? '20', 16));
