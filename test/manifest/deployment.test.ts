import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { version } from '../../package.json';
import { addresses, builtFile, builtPane, manifestText, repositoryFile } from './manifest';

interface CopyPattern {
  readonly from: string;
  readonly transform?: (text: Buffer) => string;
}
interface Bundle {
  readonly name: string;
  readonly plugins: readonly { readonly patterns?: readonly CopyPattern[] }[];
}

/** The manifest as the build would write it, with `POOLBOOK_HOST` set to a host or left unset. */
const manifestFor = (host: string | undefined): string => {
  const before = process.env.POOLBOOK_HOST;
  try {
    delete process.env.POOLBOOK_HOST;
    if (host !== undefined) process.env.POOLBOOK_HOST = host;
    let bundles: readonly Bundle[] = [];
    jest.isolateModules(() => {
      bundles = jest.requireActual<(env: object, flags: object) => readonly Bundle[]>(
        '../../webpack.config.js',
      )({}, {});
    });
    const copy = bundles
      .flatMap(({ plugins }) => plugins)
      .flatMap(({ patterns }) => patterns ?? [])
      .find(({ from }) => from === 'manifest.xml');
    return copy!.transform!(Buffer.from(manifestText));
  } finally {
    delete process.env.POOLBOOK_HOST;
    if (before !== undefined) process.env.POOLBOOK_HOST = before;
  }
};
const origins = (text: string): readonly string[] => [
  ...new Set(addresses(text).map((at) => new URL(at).origin)),
];

describe('a deployment', () => {
  it('stands where POOLBOOK_HOST says, and nowhere else', () => {
    const text = manifestFor('https://poolbook.example.gov.uk');
    expect(origins(text)).toEqual(['https://poolbook.example.gov.uk']);
    expect(text).not.toContain('localhost');
    expect(addresses(text)).toHaveLength(addresses(manifestText).length);
  });

  it('may stand in a folder, named with or without the last stroke', () => {
    const text = manifestFor('https://www.example.gov.uk/poolbook/');
    expect(addresses(text)).toContain('https://www.example.gov.uk/poolbook/taskpane.html');
    expect(text).toBe(manifestFor('https://www.example.gov.uk/poolbook'));
  });

  it('is this computer when POOLBOOK_HOST is not set', () => {
    expect(manifestFor(undefined)).toBe(manifestText);
  });
});

describe('the built add-in', () => {
  it('has a manifest with one host, by https', () => {
    const built = origins(builtFile('dist/manifest.xml'));
    expect(built).toHaveLength(1);
    expect(built[0]).toMatch(/^https:/);
  });

  it('has the version of its package, after the 1 that Office wants first', () => {
    expect(builtFile('dist/manifest.xml')).toContain(`<Version>1.${version}</Version>`);
    expect(manifestFor(undefined)).toContain(`<Version>1.${version}</Version>`);
  });

  it('names no service of third parties, for signing in or otherwise', () => {
    const scripts = readdirSync(repositoryFile('dist'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .map((name) => [name, readFileSync(repositoryFile(`dist/${name}`), 'utf8')] as const);
    const strangers = /login\.microsoftonline|accounts\.google|facebook\.com|dropbox\.com|graph\.microsoft/i;
    expect(scripts.filter(([, text]) => strangers.test(text)).map(([name]) => name)).toEqual([]);
    expect(scripts.length).toBeGreaterThan(2);
  });

  it('has one pane and no older ones beside it', () => {
    const panes = readdirSync(repositoryFile('dist')).filter((name) => /^taskpane.*\.js$/.test(name));
    expect(panes).toHaveLength(1);
  });

  it('has every file that its manifest names', () => {
    const pages = addresses(manifestText).map((at) => `dist${new URL(at).pathname}`);
    builtFile('dist/manifest.xml');
    expect([...new Set(pages)].filter((page) => !existsSync(repositoryFile(page)))).toEqual([]);
  });

  it('sends people for help to the host of its manifest', () => {
    expect(origins(builtFile('dist/functions.json'))).toEqual(origins(builtFile('dist/manifest.xml')));
  });

  it('loads office.js from Microsoft first, then one script with the functions and the pane', () => {
    const page = builtFile('dist/taskpane.html');
    expect([...page.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, src]) => src)).toEqual([
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      expect.stringMatching(/^taskpane\.[0-9a-f]{8}\.js$/),
    ]);
    const { functions } = JSON.parse(builtFile('dist/functions.json')) as {
      readonly functions: readonly { readonly id: string }[];
    };
    const script = builtPane();
    expect(functions.filter(({ id }) => !script.includes(`associate("${id}",`))).toEqual([]);
  });
});
