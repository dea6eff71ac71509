import { packed, unpacked } from '../../src/excel/exchange/packing';

test('a version is the same after it was made short and unpacked', async () => {
  const text = 'Zoë’s £88,417.63 '.repeat(10_000);
  expect(await unpacked(await packed(text))).toBe(text);
});

test('one that grows beyond the limit is not unpacked, and the sentence says what to do', async () => {
  const bomb = await packed('0'.repeat(3_000_000));
  expect(bomb.content.length).toBeLessThan(10_000);
  await expect(unpacked(bomb, 1_000_000)).rejects.toThrow(
    /^This version is larger than 1 MB .* Delete it\.$/,
  );
});
