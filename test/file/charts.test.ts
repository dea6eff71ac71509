import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { bookOfLayout } from '../../src/file/bookOfLayout';
import { readBook } from '../../src/file/readBook';
import { writeBook } from '../../src/file/writeBook';
import { southwark } from '../../src/workbook/examples/southwark';
import { planLayout } from '../../src/workbook/planLayout';

const plan = bookOfLayout(planLayout(southwark, { suffix: '' }));
const charted = plan.sheets.filter(({ charts }) => charts.length > 0);

test('charts that were written here are charts again, and follow their cells', () => {
  expect(charted.map(({ name }) => name)).toEqual(['Overview', 'What if', 'Comparison']);
  const { sheets, carried } = readBook(writeBook(plan));
  for (const { name, charts } of charted)
    expect(sheets.find((sheet) => sheet.name === name)?.charts).toEqual(charts);
  expect([...carried.parts.keys()].filter((path) => /chart|drawing/.test(path))).toEqual([]);
});

test('a chart that somebody has changed is kept as it is, unread', () => {
  const parts = unzipSync(writeBook(plan));
  const path = 'xl/charts/chart1.xml';
  const changed = strFromU8(parts[path]!).replace('<c:gapWidth val="60"/>', '<c:gapWidth val="90"/>');
  expect(changed).not.toBe(strFromU8(parts[path]!));
  const { sheets, carried } = readBook(zipSync({ ...parts, [path]: strToU8(changed) }));
  expect(sheets.find(({ name }) => name === charted[0]!.name)?.charts).toEqual([]);
  expect(strFromU8(carried.parts.get(path)!.bytes)).toBe(changed);
});
