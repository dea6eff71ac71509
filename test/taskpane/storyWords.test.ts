import { CHECKS } from '../../src/model/checks/everyCheck';
import { type Finding } from '../../src/model/findings/finding';
import { storySentence } from '../../src/taskpane/checks/storyWords';

const finding = (check: string, more: Partial<Finding> = {}): Finding => ({
  ...{ severity: 'Error', check, subject: 'Prevention Grant', year: '2026/27', amount: null },
  ...{ sentence: '', place: null },
  ...more,
});

describe('the title of what was found', () => {
  it('is a sentence about its subject, graver or not', () => {
    expect(storySentence(finding('Spending after an end'))).toBe('Prevention Grant is used after it ends');
    expect(storySentence(finding('Spending after an end', { severity: 'Warning' }))).toBe('Prevention Grant has money after it ends'); // prettier-ignore
  });

  it('is about the table where a table is its subject, and the name of the check where several are', () => {
    expect(storySentence(finding('Undated amounts', { subject: 'Stream' }))).toBe('The Stream table has amounts without a year'); // prettier-ignore
    expect(storySentence(finding('Partner with no figures', { subject: 'Partner' }))).toBe('Partner with no figures'); // prettier-ignore
    expect(storySentence(finding('Unconfirmed money', { subject: '' }))).toBe('Unconfirmed money');
  });

  it.each(CHECKS.map(({ name }) => name))('is no name of a check before a subject: %s', (name) => {
    const [named, ofTable] = [storySentence(finding(name)), storySentence(finding(name, { subject: 'Stream' }))]; // prettier-ignore
    expect([named, ofTable].every((title) => title !== '')).toBe(true);
    expect(named === `${name}: Prevention Grant` && ofTable === name).toBe(false);
  });
});
