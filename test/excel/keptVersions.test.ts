import { deleteVersion, listVersions, saveVersion, versionText } from '../../src/excel/kept/keptVersions';
import { readVersion } from '../../src/model/versions/kept/version';
import { openExcel, type OpenExcel } from '../workbench/openExcel';

let excel: OpenExcel;
beforeEach(async () => (excel = await openExcel()));
afterEach(() => excel.close());

const LONG = JSON.stringify(
  Array.from({ length: 20_000 }, (_, i) => ({ line: `Zoë’s line ${i}`, pounds: i / 100 })),
);
const partsOf = () =>
  Excel.run(async (context) => {
    const found = context.workbook.customXmlParts.load('items/id');
    await context.sync();
    const read = found.items.map((part) => part.getXml());
    await context.sync();
    return read.map(({ value }) => value);
  });

test('versions are kept with name and day, the latest first, and give back what they hold', async () => {
  expect(await listVersions()).toEqual([]);
  await saveVersion('Board, June & "July" <final>', '2010-06-30', LONG);
  await saveVersion('As submitted', '2010-04-01', 'second');
  await saveVersion('Later that day', '2010-06-30', 'third');
  const kept = await listVersions();
  expect(kept.map(({ name, date }) => [name, date])).toEqual([
    ['Later that day', '2010-06-30'],
    ['Board, June & "July" <final>', '2010-06-30'],
    ['As submitted', '2010-04-01'],
  ]);
  expect(await Promise.all(kept.map(({ id }) => versionText(id)))).toEqual(['third', LONG, 'second']);
});

test('what they hold is made short', async () => {
  await saveVersion('June', '2010-06-30', LONG);
  const [xml = ''] = await partsOf();
  expect(xml.length).toBeLessThan(LONG.length / 5);
});

test('a browser that cannot make it short keeps it as it is', async () => {
  const { CompressionStream: could } = globalThis;
  Object.assign(globalThis, { CompressionStream: undefined });
  await saveVersion('June', '2010-06-30', LONG).finally(() =>
    Object.assign(globalThis, { CompressionStream: could }),
  );
  const [{ id } = { id: '' }] = await listVersions();
  expect(await versionText(id)).toBe(LONG);
});

test('one is deleted and the others stay, as do the parts of other add-ins', async () => {
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add('<theirs xmlns="urn:theirs"/>');
    await context.sync();
  });
  await saveVersion('June', '2010-06-30', 'a');
  await saveVersion('July', '2010-07-31', 'b');
  const [july] = await listVersions();
  await deleteVersion(july!.id);
  expect((await listVersions()).map(({ name }) => name)).toEqual(['June']);
  expect(await partsOf()).toHaveLength(2);
  await expect(deleteVersion(july!.id)).rejects.toMatchObject({ code: 'ItemNotFound' });
});

test('one that was cut short says so when it is read', async () => {
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add(
      "<version xmlns='urn:poolbook:version' name='It&apos;s June &#8230;' date='2010-06-30' packing='deflate'>!</version>",
    );
    await context.sync();
  });
  const [{ id, name } = { id: '', name: '' }] = await listVersions();
  expect(name).toBe("It's June …");
  const text = await versionText(id);
  expect(() => readVersion(text)).toThrow('cannot be read');
});
