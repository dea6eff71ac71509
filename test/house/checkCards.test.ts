import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const run = (...given: string[]) =>
  spawnSync(process.execPath, given, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 24 });

/** What the reader of cards says of a source text: the card, or the message of its error. */
const cardOf = (source: string): unknown => {
  const script = `import { checkCardIn } from './checkCards.mjs';
    let said; try { said = checkCardIn('pools/a.ts', ${JSON.stringify(source)}); } catch (error) { said = error.message; }
    console.log(JSON.stringify(said));`;
  return JSON.parse(run('--input-type=module', '-e', script).stdout);
};
const declared = "export const hostless: Check = {\n  name: 'Pool without a host',\n  needs: [],\n};\n";

describe('the cards of the checks', () => {
  test('the list of checks and of their titles is that of the folder', () => {
    const { status, stderr } = run('checkCards.mjs', '--check');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
  test('a card says what a finding means, what to do, its title, and where its findings come', () =>
    expect(
      cardOf(
        `/**\n * No host.\n *\n * @means Nobody keeps\n * the account.\n * @remedy Name one.\n * @title % has no host\n * @order 60\n */\n${declared}`,
      ),
    ).toEqual({
      from: 'pools/a.ts',
      constant: 'hostless',
      name: 'Pool without a host',
      means: 'Nobody keeps the account.',
      remedy: 'Name one.',
      title: '% has no host',
      order: 60,
    }));
  test.each([
    [
      'without a remedy',
      `/**\n * No host.\n *\n * @means Nobody.\n * @title % has no host\n * @order 60\n */\n${declared}`,
      '@remedy',
    ],
    [
      'without a place in the order',
      `/**\n * @means Nobody.\n * @remedy Name one.\n * @title % has no host\n */\n${declared}`,
      '@order',
    ],
    [
      'without a title',
      `/**\n * No host.\n *\n * @means Nobody.\n * @remedy Name one.\n * @order 60\n */\n${declared}`,
      '@title',
    ],
    ['without a comment', declared, 'a check has a comment above it'],
  ])('a check %s is refused by name', (_what, source, words) => {
    const said = cardOf(source);
    expect(said).toContain('pools/a.ts');
    expect(said).toContain(words);
  });
  test('a file that declares no check has no card', () => expect(cardOf('export const a = 1;')).toBeNull());
});
