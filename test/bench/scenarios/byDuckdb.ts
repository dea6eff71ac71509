import { DuckDBDataChunk, DuckDBInstance } from '@duckdb/node-api';
import { type Outcome, type Ranges } from './outcome';
import { type Answers, outcomeFromSql, QUERIES, rowsForSql, scenarioInSql, TABLES } from './sql';

/** So many rows go into the database together: a vector of its own. */
const TOGETHER = 2048;

/** DuckDB in memory: loaded by columns, asked, and closed. */
export async function outcomeByDuckdb(ranges: Ranges): Promise<Outcome> {
  const db = await DuckDBInstance.create(':memory:');
  const connection = await db.connect();
  try {
    await connection.run(TABLES);
    for (const [table, rows] of Object.entries(rowsForSql(ranges))) {
      const appender = await connection.createAppender(table);
      const types = Array.from({ length: appender.columnCount }, (_, c) => appender.columnType(c));
      for (let from = 0; from < rows.length; from += TOGETHER) {
        const some = rows.slice(from, from + TOGETHER);
        const chunk = DuckDBDataChunk.create(types, some.length);
        types.forEach((type, c) => {
          const cells = some.map((row) => row[c]!);
          chunk.setColumnValues(c, String(type) === 'BIGINT' ? cells.map(BigInt) : cells);
        });
        appender.appendDataChunk(chunk);
      }
      appender.closeSync();
    }
    for (const statement of scenarioInSql(ranges, '//')) await connection.run(statement);
    const answers: Record<string, readonly (readonly unknown[])[]> = {};
    for (const [what, query] of Object.entries(QUERIES))
      answers[what] = (await connection.runAndReadAll(query)).getRows();
    return outcomeFromSql(ranges, answers as unknown as Answers);
  } finally {
    connection.closeSync();
    db.closeSync();
  }
}
