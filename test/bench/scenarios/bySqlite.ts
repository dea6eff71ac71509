import sqlite from 'node-sqlite3-wasm';
import { type Answers, outcomeFromSql, QUERIES, rowsForSql, scenarioInSql, TABLES } from './sql';
import { type Outcome, type Ranges } from './outcome';

/** SQLite in memory: loaded, asked, and closed. */
export function outcomeBySqlite(ranges: Ranges): Outcome {
  const db = new sqlite.Database(':memory:');
  try {
    db.exec(TABLES);
    db.exec('BEGIN');
    for (const [table, rows] of Object.entries(rowsForSql(ranges))) {
      const insert = db.prepare(`INSERT INTO ${table} VALUES (${(rows[0] ?? []).map(() => '?').join(', ')})`);
      for (const row of rows) insert.run([...row]);
      insert.finalize();
    }
    db.exec('COMMIT');
    for (const statement of scenarioInSql(ranges, '/')) db.exec(statement);
    const asked = Object.entries(QUERIES).map(([what, query]) => {
      const statement = db.prepare(query);
      const rows = statement.all([], { expand: false }).map((row) => Object.values(row as object));
      statement.finalize();
      return [what, rows] as const;
    });
    return outcomeFromSql(ranges, Object.fromEntries<readonly unknown[][]>(asked) as unknown as Answers);
  } finally {
    db.close();
  }
}
