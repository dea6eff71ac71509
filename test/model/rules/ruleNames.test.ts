import { placesOfWords, ruleNames, wordOf } from '../../../src/model/rules/ruleNames';

test('a name is written in small letters, with _ for what is between its words', () => {
  expect(wordOf('Sure Start')).toBe('sure_start');
  expect(wordOf('  Sure \n START ')).toBe('sure_start');
  expect(wordOf("Children's Fund")).toBe('childrens_fund');
  expect(wordOf('Children’s Fund')).toBe('childrens_fund');
  expect(wordOf('Behaviour & attendance (KS3)')).toBe('behaviour_attendance_ks3');
  expect(wordOf('Under-5s')).toBe('under_5s');
  expect(wordOf('Iaith Gymraeg – tŷ')).toBe('iaith_gymraeg_tŷ');
  expect(wordOf('16 to 19')).toBe('_16_to_19');
  expect(wordOf('family_support')).toBe('family_support');
});

test('a blank cell names nothing, and the others keep their places', () => {
  expect([...ruleNames(['Total', '', null, 'Prevention', 2010])]).toEqual([
    ['total', 0],
    ['prevention', 3],
    ['_2010', 4],
  ]);
});

test.each([
  [['Total', 'TOTAL '], /Names 1 and 2 are both written total/],
  [['Family support', 'x', 'family-support'], /Names 1 and 3 are both written family_support/],
  [['Sum'], /Name 1, "Sum", is a word of the language of rules: rename it, such as sum_amount/],
  [['a', 'Or'], /Name 2, "Or"/],
  [[true], /Name 1, "true"/],
  [['***'], /Name 1, "\*\*\*", holds no letter/],
  [['総額'], /holds no letter that a rule can hold/],
])('%j is refused', (names, sentence) => expect(() => ruleNames(names)).toThrow(sentence));

test('a word that is no name is refused with the name that was likely meant', () => {
  const names = ruleNames(['Prevention', 'Total']);
  expect(placesOfWords(['total', 'prevention'], names)).toEqual([1, 0]);
  expect(() => placesOfWords(['prevntion'], names)).toThrow('did you mean prevention?');
  expect(() => placesOfWords(['specialist'], names)).toThrow('the names are prevention and total.');
  expect(() => placesOfWords(['constructor'], names)).toThrow('constructor, which is not among the names');
  expect(() => placesOfWords(['x'], ruleNames([]))).toThrow('no names are given');
  const many = ruleNames(Array.from({ length: 300 }, (_, i) => `Service ${i}`));
  expect(() => placesOfWords(['x'], many)).toThrow('service_7 and 292 others');
});
