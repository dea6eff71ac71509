/** The rules of SARIF 2.1.0 (OASIS standard of 27 March 2020) for what a log of findings may hold. */

type Node = Readonly<Record<string, unknown>>;

/** What an object may hold, those that it must with a `!`. No other property is allowed. */
const OBJECTS: Readonly<Record<string, string>> = {
  log: '$schema version! runs! inlineExternalProperties properties',
  run: 'tool! results artifacts invocations columnKind language properties originalUriBaseIds taxonomies',
  tool: 'driver! extensions properties',
  driver:
    'name! version semanticVersion informationUri organization fullName shortDescription rules notifications properties language',
  rule: 'id! name guid deprecatedIds shortDescription fullDescription messageStrings defaultConfiguration helpUri help relationships properties',
  defaultConfiguration: 'enabled level rank parameters properties',
  result:
    'ruleId ruleIndex rule kind level message! locations fingerprints partialFingerprints rank relatedLocations guid fixes properties baselineState suppressions',
  text: 'text markdown id arguments properties',
  location: 'id physicalLocation logicalLocations message annotations relationships properties',
  physicalLocation: 'artifactLocation address region contextRegion properties',
  artifactLocation: 'uri uriBaseId index description properties',
  logicalLocation: 'name index fullyQualifiedName decoratedName parentIndex kind properties',
  region:
    'startLine startColumn endLine endColumn charOffset charLength byteOffset byteLength snippet message sourceLanguage properties',
};
const LEVELS = ['none', 'note', 'warning', 'error'];
/** A reference of RFC 3986, in which a first part with a colon would be a scheme. */
const URI =
  /^(?:[a-z][a-z\d+.-]*:|(?:[\w.~!$&'()*+,;=@-]|%[\da-f]{2})*(?:\/|$))(?:[\w.~!$&'()*+,;=:@/-]|%[\da-f]{2})*$/i;

/** What a log breaks of these rules, each with its place; none where it is sound. */
export function sarifFaults(log: unknown): string[] {
  const faults: string[] = [];
  const say = (at: string, what: string) => void faults.push(`${at}: ${what}`);

  const object = (is: string, given: unknown, at: string): Node => {
    if (typeof given !== 'object' || given === null || Array.isArray(given)) {
      say(at, 'is no object');
      return {};
    }
    const allowed = OBJECTS[is]!.split(' ');
    const names = allowed.map((name) => name.replace('!', ''));
    for (const name of Object.keys(given)) if (!names.includes(name)) say(at, `may not hold ${name}`);
    for (const name of allowed)
      if (name.endsWith('!') && !(name.slice(0, -1) in given)) say(at, `misses ${name.slice(0, -1)}`);
    return given as Node;
  };
  const list = (given: unknown, at: string): readonly unknown[] => {
    if (given === undefined) return [];
    if (!Array.isArray(given)) say(at, 'is no list');
    return Array.isArray(given) ? given : [];
  };
  const level = (given: unknown, at: string) =>
    given === undefined || LEVELS.includes(given as string) || say(at, `${String(given)} is no level`);
  const message = (given: unknown, at: string) => {
    const { text, id } = object('text', given, at);
    if (typeof text !== 'string' && typeof id !== 'string') say(at, 'has neither text nor id');
    if (text === '') say(at, 'is empty');
  };
  const whole = (region: Node, name: string, least: number, at: string) => {
    const number = region[name];
    if (number !== undefined && !(Number.isInteger(number) && (number as number) >= least))
      say(at, `${name} is not a whole number from ${least} on`);
  };
  const regionRules = (given: unknown, at: string) => {
    const region = object('region', given, at);
    for (const name of ['startLine', 'startColumn', 'endLine', 'endColumn']) whole(region, name, 1, at);
    for (const name of ['charOffset', 'charLength', 'byteOffset', 'byteLength']) whole(region, name, 0, at);
    if (!['startLine', 'charOffset', 'byteOffset'].some((name) => name in region)) say(at, 'begins nowhere');
    if (Number(region.endLine ?? region.startLine) < Number(region.startLine))
      say(at, 'ends before it begins');
  };

  const { version, runs } = object('log', log, 'log');
  if (version !== '2.1.0') say('log', 'is not of version 2.1.0');
  list(runs, 'runs').forEach((each, r) => {
    const run = object('run', each, `run ${r}`);
    const driver = object('driver', object('tool', run.tool, `run ${r} tool`).driver, `run ${r} driver`);
    const ids = list(driver.rules, 'rules').map((given, i) => {
      const rule = object('rule', given, `rule ${i}`);
      for (const name of ['shortDescription', 'fullDescription', 'help'])
        if (rule[name] !== undefined) message(rule[name], `rule ${i} ${name}`);
      if (rule.defaultConfiguration !== undefined)
        level(
          object('defaultConfiguration', rule.defaultConfiguration, `rule ${i} configuration`).level,
          `rule ${i} configuration`,
        );
      return rule.id;
    });
    if (new Set(ids).size < ids.length) say('rules', 'two have one id');
    list(run.results, 'results').forEach((given, i) => {
      const at = `result ${i}`;
      const result = object('result', given, at);
      message(result.message, `${at} message`);
      level(result.level, at);
      if (!ids.includes(result.ruleId)) say(at, `no rule is called ${String(result.ruleId)}`);
      if (result.ruleIndex !== undefined && ids[result.ruleIndex as number] !== result.ruleId)
        say(at, 'its ruleIndex is that of another rule');
      list(result.locations, at).forEach((place, l) => {
        const where = `${at} location ${l}`;
        const { physicalLocation, logicalLocations } = object('location', place, where);
        for (const logical of list(logicalLocations, where)) object('logicalLocation', logical, where);
        if (physicalLocation === undefined) return;
        const { artifactLocation, region, address } = object('physicalLocation', physicalLocation, where);
        if (artifactLocation === undefined && address === undefined) say(where, 'is in no file');
        const { uri } = object('artifactLocation', artifactLocation, where);
        if (typeof uri !== 'string' || !URI.test(uri)) say(where, `${String(uri)} is no reference to a file`);
        if (region !== undefined) regionRules(region, `${where} region`);
      });
    });
  });
  return faults;
}
