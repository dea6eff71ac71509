import { type PlanContent } from '../layout/content';
import { inputSheet } from '../layout/inputSheet';
import { type SheetLayout } from '../layout/layout';

/** Published price indices, by which amounts of different years are compared in real terms. */
export const deflatorsSheet = (content: PlanContent, suffix: string): SheetLayout =>
  inputSheet(
    {
      name: 'Deflators',
      kind: 'Deflator',
      title: 'Deflators',
      line: 'One row a publication of a price index, such as the GDP deflator. A year without an index is never guessed; add columns for earlier years. HM Treasury publishes the GDP deflator every quarter on GOV.UK (GDP deflators at market prices, and money GDP): none is filled in, since none could be read.',
    },
    content,
    suffix,
  );
