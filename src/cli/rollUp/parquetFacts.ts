import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { type Facts, FACT_COLUMNS, type FactColumn } from './fact';
import { type FactWriter } from './factWriter';

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

/** Writes facts as Apache Parquet, a row group for each file; an amount that nobody knows is null. */
export function parquetFacts(append: (bytes: Uint8Array) => void): FactWriter {
  const bytes = new ByteWriter();
  const parquet = new ParquetWriter({ writer: bytes, schema: SCHEMA, createdBy: 'poolbook' });
  const flush = () => {
    append(bytes.getBytes().slice());
    bytes.index = 0;
  };
  return {
    write: (facts) => {
      if (facts.rows === 0) return;
      void parquet.write({ columnData: FACT_COLUMNS.map((name) => ({ name, data: dataOf(facts, name) })) });
      flush();
    },
    end: () => {
      void parquet.finish();
      flush();
    },
  };
}

function dataOf({ words, row, pence }: Facts, column: FactColumn) {
  if (column === 'row') return row;
  if (column === 'pence') return Array.from(pence, (each) => (Number.isNaN(each) ? null : BigInt(each)));
  const { words: list, codes } = words[column];
  return Array.from(codes, (code) => list[code] as string);
}
