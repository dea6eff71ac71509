/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { addresses, elements, manifestText, parseXml, repositoryFile } from './manifest';

const document = parseXml(manifestText);
const resources = ['Image', 'Url', 'String']
  .flatMap((name) => elements(document, name))
  .filter((element) => element.hasAttribute('id'));
const idsOf = (list: string): readonly string[] =>
  [...elements(document, list)[0]!.children].map((element) => element.getAttribute('id')!);
const valueOf = (id: string): string =>
  resources.find((resource) => resource.getAttribute('id') === id)!.getAttribute('DefaultValue')!;
const users = elements(document, '*').filter((element) => element.hasAttribute('resid'));
const twice = (words: readonly string[]): readonly string[] =>
  words.filter((word, i) => words.indexOf(word) !== i);

/** Which list of resources each element draws from. */
const LIST_OF: Readonly<Record<string, string>> = {
  Runtime: 'Urls',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
  Image: 'Images',
  Namespace: 'ShortStrings',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
};

/** Width and height in px as a PNG's header gives them. */
const sizeOfPng = (file: string): readonly [number, number] => {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};
const iconFile = (address: string): string => repositoryFile(new URL(address).pathname.slice(1));

describe('the resources of the manifest', () => {
  it('are each found in the list that their user draws from', () => {
    const lost = users.filter(
      (user) => !idsOf(LIST_OF[user.localName] ?? 'Resources').includes(user.getAttribute('resid')!),
    );
    expect(lost.map((user) => `${user.localName} ${user.getAttribute('resid')}`)).toEqual([]);
    expect(users.length).toBeGreaterThan(20);
  });

  it('are each used', () => {
    const used = users.map((user) => user.getAttribute('resid'));
    expect(
      resources.map((resource) => resource.getAttribute('id')).filter((id) => !used.includes(id)),
    ).toEqual([]);
  });

  it('have ids of their own of at most 32 characters', () => {
    const ids = resources.map((resource) => resource.getAttribute('id')!);
    expect(twice(ids)).toEqual([]);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it('keep to the lengths that Office allows: labels 125, tips 250, addresses 2,048 characters', () => {
    const longer = (list: string, limit: number) => idsOf(list).filter((id) => valueOf(id).length > limit);
    expect(longer('ShortStrings', 125)).toEqual([]);
    expect(longer('LongStrings', 250)).toEqual([]);
    expect([...longer('Urls', 2048), ...longer('Images', 2048)]).toEqual([]);
    expect(resources.filter((resource) => !resource.getAttribute('DefaultValue'))).toEqual([]);
  });

  it('name nothing but https, and one host alone', () => {
    const all = addresses(manifestText);
    expect(all.length).toBeGreaterThan(10);
    expect([...new Set(all.map((address) => new URL(address).origin))]).toEqual(['https://localhost:3000']);
  });

  it('ask for pages that the build makes', () => {
    const pages = idsOf('Urls').map((id) => new URL(valueOf(id)).pathname);
    expect([...new Set(pages)].sort()).toEqual([
      '/functions.js',
      '/functions.json',
      '/help.html',
      '/taskpane.html',
    ]);
  });
});

describe('the ids of the tab', () => {
  it('are each used once and are at most 125 characters', () => {
    const ids = ['CustomTab', 'Group', 'Control']
      .flatMap((name) => elements(document, name))
      .map((element) => element.id);
    expect(twice(ids)).toEqual([]);
    expect(ids.filter((id) => id === '' || id.length > 125)).toEqual([]);
  });
});

describe('the icons', () => {
  const sized = elements(document, 'Image').filter((image) => image.hasAttribute('size'));

  it('are given at 16, 32, 64 and 80 px wherever an icon stands', () => {
    for (const icon of elements(document, 'Icon'))
      expect([...icon.children].map((image) => image.getAttribute('size'))).toEqual(['16', '32', '64', '80']);
  });

  it('are as large as the manifest says', () => {
    for (const image of sized) {
      const size = Number(image.getAttribute('size'));
      expect(sizeOfPng(iconFile(valueOf(image.getAttribute('resid')!)))).toEqual([size, size]);
    }
  });

  it('show the add-in at 32 px, at 64 px on fine screens, and at 128 px elsewhere', () => {
    const at = (name: string) =>
      sizeOfPng(iconFile(elements(document, name)[0]!.getAttribute('DefaultValue')!));
    expect(at('IconUrl')).toEqual([32, 32]);
    expect(at('HighResolutionIconUrl')).toEqual([64, 64]);
    expect(sizeOfPng(repositoryFile('assets/icon-128.png'))).toEqual([128, 128]);
  });

  it('have their drawing beside them', () => {
    const drawings = new Set(
      sized.map((image) => iconFile(valueOf(image.getAttribute('resid')!)).replace(/-\d+\.png$/, '.svg')),
    );
    expect([...drawings].filter((file) => !existsSync(file))).toEqual([]);
  });
});
