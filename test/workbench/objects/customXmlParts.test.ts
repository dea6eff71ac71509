import { openExcel, type OpenExcel } from '../openExcel';

let excel: OpenExcel;
beforeEach(async () => (excel = await openExcel()));
afterEach(() => excel.close());

const OURS = '<version xmlns="urn:ours" name="June">a&amp;b</version>';
const add = (...parts: string[]) =>
  Excel.run(async (context) => {
    for (const xml of parts) context.workbook.customXmlParts.add(xml);
    await context.sync();
  });

test('parts are kept with the workbook and found by their namespace', async () => {
  await add(OURS, "<?xml version='1.0'?><other xmlns='urn:theirs'/>", '<plain/>');
  const seen = await Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    const ours = customXmlParts.getByNamespace('urn:ours').load('items/id,items/namespaceUri');
    const all = customXmlParts.getCount();
    await context.sync();
    const again = customXmlParts.getItem(ours.items[0]!.id);
    const xml = again.getXml();
    const none = customXmlParts.getItemOrNullObject('{0}').load('id');
    const theirs = customXmlParts.getByNamespace('urn:theirs').getOnlyItem().getXml();
    await context.sync();
    return [
      all.value,
      ours.items.map(({ namespaceUri }) => namespaceUri),
      xml.value,
      none.isNullObject,
      theirs.value,
    ];
  });
  expect(seen).toEqual([3, ['urn:ours'], OURS, true, "<?xml version='1.0'?><other xmlns='urn:theirs'/>"]);
});

test('a part is changed and deleted', async () => {
  await add(OURS, '<plain/>');
  const seen = await Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    const part = customXmlParts.getByNamespace('urn:ours').getOnlyItem();
    part.setXml('<version xmlns="urn:ours"/>');
    const changed = part.getXml();
    await context.sync();
    part.delete();
    const left = customXmlParts.getCount();
    const none = customXmlParts.getByNamespace('urn:ours').getOnlyItemOrNullObject().load('id');
    await context.sync();
    return [changed.value, left.value, none.isNullObject];
  });
  expect(seen).toEqual(['<version xmlns="urn:ours"/>', 1, true]);
});

test.each(['', 'words', '<open>', '<a></b>'])('%p is no XML and is refused', async (xml) => {
  await expect(add(xml)).rejects.toMatchObject({ code: 'InvalidArgument' });
});
