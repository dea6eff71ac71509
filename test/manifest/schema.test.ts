/** @jest-environment jsdom */
import { elements, manifestText, parseXml } from './manifest';

/**
 * What may stand in an element and in which order, as the schemas of Microsoft's add-in manifest 1.1 and its
 * task pane overrides 1.0 have it. A `!` marks what must be there. An element of several types is named with its
 * type; an element that is not listed holds no element.
 */
const CHILDREN: Readonly<Record<string, string>> = {
  'OfficeApp:TaskPaneApp':
    'Id! AlternateId Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl! HighResolutionIconUrl! ' +
    'SupportUrl! AppDomains Hosts! Requirements! DefaultSettings! Permissions! Dictionary VersionOverrides!',
  AppDomains: 'AppDomain!',
  Hosts: 'Host!',
  Requirements: 'Sets! Methods',
  Sets: 'Set!',
  DefaultSettings: 'SourceLocation!',
  'VersionOverrides:VersionOverridesV1_0':
    'Description Requirements Hosts! Resources! WebApplicationInfo EquivalentAddins',
  'Host:Workbook': 'Runtimes! AllFormFactors! DesktopFormFactor!',
  Runtimes: 'Runtime!',
  AllFormFactors: 'ExtensionPoint!',
  'ExtensionPoint:CustomFunctions': 'Script! Page! Metadata! Namespace!',
  Script: 'SourceLocation!',
  Page: 'SourceLocation!',
  Metadata: 'SourceLocation!',
  DesktopFormFactor: 'GetStarted FunctionFile! ExtensionPoint!',
  GetStarted: 'Title! Description! LearnMoreUrl!',
  'ExtensionPoint:PrimaryCommandSurface': 'CustomTab!',
  CustomTab: 'Group! Label!',
  Group: 'Label! Icon! Control!',
  'Control:Button': 'Label! Supertip! Icon! Action!',
  Supertip: 'Title! Description!',
  Icon: 'Image!',
  'Action:ShowTaskpane': 'TaskpaneId SourceLocation! Title',
  'Action:ExecuteFunction': 'FunctionName!',
  Resources: 'Images! Urls! ShortStrings! LongStrings!',
  Images: 'Image!',
  Urls: 'Url!',
  ShortStrings: 'String!',
  LongStrings: 'String!',
};

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const APP = 'http://schemas.microsoft.com/office/appforoffice/1.1';
const OVERRIDES = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const BASIC_TYPES = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';

const kindOf = (element: Element): string => {
  const type = element.getAttributeNS(XSI, 'type');
  return type ? `${element.localName}:${type}` : element.localName;
};

/** What is wrong with an element's children: strangers, a wrong order, a missing one. */
const faults = (element: Element): readonly string[] => {
  const kind = kindOf(element);
  const allowed = (CHILDREN[kind] ?? '').split(' ').filter(Boolean);
  const order = allowed.map((name) => name.replace('!', ''));
  const children = [...element.children].map((child) => child.localName);
  const places = children.map((child) => order.indexOf(child));
  return [
    ...children.filter((_, i) => places[i] === -1).map((child) => `${child} may not stand in ${kind}`),
    ...children
      .filter((_, i) => i > 0 && places[i]! < places[i - 1]!)
      .map((child) => `${child} stands too late in ${kind}`),
    ...allowed
      .filter((name) => name.endsWith('!') && !children.includes(name.slice(0, -1)))
      .map((name) => `${kind} is missing ${name.slice(0, -1)}`),
    ...[...element.children].flatMap(faults),
  ];
};

const document = parseXml(manifestText);
const text = (name: string): string => elements(document, name)[0]?.textContent ?? '';
const value = (name: string): string => elements(document, name)[0]?.getAttribute('DefaultValue') ?? '';

describe('the manifest', () => {
  it('holds each element where the schema wants it, in order, and none that it does not know', () => {
    expect(kindOf(document.documentElement)).toBe('OfficeApp:TaskPaneApp');
    expect(faults(document.documentElement)).toEqual([]);
  });

  it('is refused when two elements change places', () => {
    const swapped = manifestText.replace(
      /( *<Hosts>\s*<Host Name.*?<\/Hosts>\n)( *<Requirements>.*?<\/Requirements>\n)/s,
      '$2$1',
    );
    expect(swapped).not.toBe(manifestText);
    expect(faults(parseXml(swapped).documentElement)).toEqual([
      'Hosts stands too late in OfficeApp:TaskPaneApp',
    ]);
  });

  it('keeps its three namespaces apart', () => {
    const overrides = elements(document, 'VersionOverrides')[0]!;
    for (const element of elements(document, '*')) {
      const own = overrides.contains(element) ? OVERRIDES : APP;
      const basic = ['Images', 'Urls', 'ShortStrings', 'LongStrings', 'Image', 'Url', 'String'];
      const isBasic =
        basic.includes(element.localName) || (own === OVERRIDES && /^Sets?$/.test(element.localName));
      expect([element.localName, element.namespaceURI]).toEqual([
        element.localName,
        isBasic ? BASIC_TYPES : own,
      ]);
    }
  });

  it('says who it is, in British English', () => {
    expect(text('Id')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(text('Version')).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(text('DefaultLocale')).toBe('en-GB');
    expect(value('DisplayName')).toBe('Poolbook');
    expect(text('ProviderName').length).toBeLessThanOrEqual(125);
    expect(value('Description').length).toBeLessThanOrEqual(250);
    expect(text('Permissions')).toBe('ReadWriteDocument');
  });

  it('carries the version of the package after a 1, since Office refuses versions below 1.0', () => {
    const { version } = jest.requireActual<{ version: string }>('../../package.json');
    expect(text('Version')).toBe(`1.${version}`);
  });

  it('runs in workbooks, in one long-lived runtime that pane, functions and commands share', () => {
    expect(elements(document, 'Host').map((host) => host.getAttribute('Name') ?? kindOf(host))).toEqual([
      'Workbook',
      'Host:Workbook',
    ]);
    const [runtime, ...others] = elements(document, 'Runtime');
    expect(others).toEqual([]);
    expect(runtime!.getAttribute('lifetime')).toBe('long');
    const page = elements(document, 'Page')[0]!.firstElementChild!.getAttribute('resid');
    const commands = elements(document, 'FunctionFile')[0]!.getAttribute('resid');
    const pane = elements(document, 'Action')[0]!.querySelector('SourceLocation')!.getAttribute('resid');
    expect([page, commands, pane]).toEqual(Array(3).fill(runtime!.getAttribute('resid')));
  });

  it('asks for the shared runtime, and for custom functions and ExcelApi 1.14 before it shows its tab', () => {
    const sets = elements(document, 'Set').map((set) => [
      set.namespaceURI === APP ? 'add-in' : 'tab and functions',
      `${set.getAttribute('Name')} ${set.getAttribute('MinVersion')}`,
    ]);
    expect(sets).toEqual([
      ['add-in', 'SharedRuntime 1.1'],
      ['tab and functions', 'CustomFunctionsRuntime 1.3'],
      ['tab and functions', 'ExcelApi 1.14'],
    ]);
  });
});
