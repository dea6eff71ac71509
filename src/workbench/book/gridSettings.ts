import { type Book, type CustomXml } from '../../file/book/book';
import { xmlText } from '../../file/xml/escapes';
import { SettingCollection } from '../stand-in/excel/workbook/settingCollection';
import { type Session } from '../stand-in/session';

/**
 * The add-in's settings, such as the findings that were accepted, in a file. Excel keeps them in a part of its own that
 * belongs to an installed add-in; the workbench keeps them in a part that only it reads, with the ids of the sheets by
 * which they name cells.
 */
const PART = { id: '{5B0C6A1E-2F0B-4A53-9A3E-70B1C6B1D0A7}', schemas: [] };
const [BEGINS, ENDS] = ['<settings xmlns="urn:poolbook:workbench:settings">', '</settings>'];

interface Kept {
  readonly settings: Readonly<Record<string, unknown>>;
  /** The grid's id of each sheet, by its name. */
  readonly sheetIds: Readonly<Record<string, string>>;
}
const NONE: Kept = { settings: {}, sheetIds: {} };

/** The part that holds a session's settings, where it has any. */
export function settingsPart(session: Session): readonly CustomXml[] {
  const settings = new SettingCollection(session).$all;
  if (Object.keys(settings).length === 0) return [];
  const sheets = session.workbook.getSheets();
  const sheetIds = Object.fromEntries(sheets.map((sheet) => [sheet.getSheetName(), sheet.getSheetId()]));
  const kept: Kept = { settings, sheetIds };
  return [{ ...PART, xml: BEGINS + xmlText(JSON.stringify(kept)) + ENDS }];
}

/** Whether a part is that of the settings, which the add-in does not see among its own. */
export const isSettingsPart = ({ xml }: CustomXml): boolean => xml.includes(BEGINS);

/** The settings that came with a file; none where somebody has changed the part by hand into something else. */
export function settingsOf({ customXml }: Book): Kept {
  const text = customXml.find(isSettingsPart)?.xml.split(BEGINS)[1]?.split(ENDS)[0];
  if (text === undefined) return NONE;
  try {
    const { settings, sheetIds } = JSON.parse(plain(text)) as Partial<Kept>;
    return { settings: isRecord(settings) ? settings : {}, sheetIds: isRecord(sheetIds) ? sheetIds : {} };
  } catch {
    return NONE;
  }
}

const isRecord = <T>(found: T | undefined): found is T => typeof found === 'object' && found !== null;

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&#13;': '\r', '&amp;': '&' };
const plain = (text: string): string =>
  text.replace(/&(?:lt|gt|amp|#13);/g, (entity) => ENTITIES[entity] ?? entity);
