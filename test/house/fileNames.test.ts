import { execFileSync } from 'node:child_process';

test('no two files differ in capitals alone, which Windows and macOS take for one', () => {
  const files = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n').filter(Boolean);
  const spelt = new Map<string, string>();
  const alike = files.flatMap((file) => {
    const name = file.replace(/\.[cm]?[jt]sx?$/, '');
    const before = spelt.get(name.toLowerCase());
    spelt.set(name.toLowerCase(), name);
    return before === undefined || before === name ? [] : [[before, name]];
  });
  expect(alike).toEqual([]);
});
