import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { type Facts, FACT_COLUMNS, type FactColumn } from './fact';
import { type FactFormat, type FilePart } from './factFormat';
import { type Bounds, numberBounds, wordBounds } from './bounds';

const SCHEMA = [
  { name: 'facts', num_children: FACT_COLUMNS.length },
  ...FACT_COLUMNS.map((name) => {
    if (name === 'row') return { name, type: 'INT32' as const, repetition_type: 'REQUIRED' as const };
    if (name === 'pence') return { name, type: 'INT64' as const, repetition_type: 'OPTIONAL' as const };
    return {
      ...{ name, type: 'BYTE_ARRAY' as const, converted_type: 'UTF8' as const },
      repetition_type: 'REQUIRED' as const,
    };
  }),
];
const CREATED_BY = 'poolbook';
/** The four letters with which a Parquet file begins. */
const MAGIC = 4;

/** Facts as Apache Parquet, a row group for each plan; an amount that nobody knows is null. */
export const parquetFormat: FactFormat = {
  part: (facts) => (facts.rows === 0 ? null : partOf(facts)),
  begin: (append) => {
    const bytes = new ByteWriter();
    const parquet = new ParquetWriter({ writer: bytes, schema: SCHEMA, createdBy: CREATED_BY });
    const flush = () => {
      append(bytes.getBytes().slice());
      bytes.index = 0;
    };
    return {
      add: ({ bytes: part, group }) => {
        if (!group) throw new Error('A part of a Parquet file has a row group.');
        parquet.row_groups.push(movedBy(group, BigInt(bytes.offset)));
        parquet.num_rows += group.num_rows;
        bytes.appendBytes(part);
        flush();
      },
      end: () => {
        void parquet.finish();
        flush();
      },
    };
  },
};

/** A file of this plan alone, of which the row group is kept: neither its beginning nor its end. */
function partOf(facts: Facts): FilePart {
  const bytes = new ByteWriter();
  const parquet = new ParquetWriter({ writer: bytes, schema: SCHEMA, statistics: false });
  void parquet.write({
    columnData: FACT_COLUMNS.map((name) => ({ name, data: dataOf(facts, name), offsetIndex: false })),
    rowGroupSize: facts.rows,
  });
  const [group] = parquet.row_groups;
  if (!group) throw new Error('Facts were written without a row group.');
  group.columns.forEach(({ meta_data: said }, at) => {
    if (said) said.statistics = boundsOf(facts, FACT_COLUMNS[at] as FactColumn);
  });
  return { bytes: bytes.getBytes().slice(MAGIC), group: movedBy(group, BigInt(-MAGIC)) };
}

function dataOf({ words, row, pence }: Facts, column: FactColumn) {
  if (column === 'row') return row;
  if (column === 'pence') {
    const amounts = new Array<bigint | null>(pence.length);
    pence.forEach((each, at) => (amounts[at] = Number.isNaN(each) ? null : BigInt(each)));
    return amounts;
  }
  const { words: list, codes } = words[column];
  const said = new Array<string>(codes.length);
  codes.forEach((code, at) => (said[at] = list[code] as string));
  return said;
}

/** With the least and the greatest of a group a reader passes over groups that it was not asked for. */
function boundsOf({ words, row, pence }: Facts, column: FactColumn): Bounds {
  if (column === 'row') return numberBounds(row, (each) => each);
  return column === 'pence' ? numberBounds(pence, BigInt) : wordBounds(words[column]);
}

type RowGroup = NonNullable<FilePart['group']>;
function movedBy(group: RowGroup, by: bigint): RowGroup {
  const columns = group.columns.map(({ file_offset, meta_data, ...column }) => ({
    ...column,
    file_offset: file_offset + by,
    meta_data: meta_data && {
      ...meta_data,
      data_page_offset: meta_data.data_page_offset + by,
      ...(meta_data.dictionary_page_offset !== undefined && {
        dictionary_page_offset: meta_data.dictionary_page_offset + by,
      }),
    },
  }));
  return { ...group, columns };
}
