import { render } from '@testing-library/react';
import { type Sum } from '../../src/model/funding/sum';
import { Amount, sumInWords } from '../../src/taskpane/look/AmountCell';
import { signOf } from '../../src/taskpane/look/AmountSign';

const sum = (about: Partial<Sum>): Sum => ({ pence: 9_349_593_496, atLeast: false, known: true, ...about });
const shown = (about: Partial<Sum>) => render(<Amount sum={sum(about)} />).container.textContent;

test('what is made up is marked, and says so to a screen reader and on hover', () => {
  expect(shown({ quality: 'illustrative' })).toBe('illustrative, £93,495,935');
  expect(sumInWords(sum({ quality: 'illustrative' }))).toBe('£93,495,934.96, illustrative');
  expect(signOf(sum({ quality: 'illustrative' }))).toBe('');
});

test('what lies between two amounts is about its middle, and on hover between them', () => {
  const interval = { low: 9_331_000_000, high: 9_369_000_000 };
  expect(shown({ interval, atLeast: true, quality: 'bound' })).toBe('≈about £93,495,935');
  expect(sumInWords(sum({ interval, atLeast: true, quality: 'bound' }))).toBe(
    '£93,310,000 to £93,690,000 or more',
  );
  expect(sumInWords(sum({ interval }))).toBe('£93,310,000 to £93,690,000');
});

test('a bound, a rounded and an exact amount are as they were', () => {
  expect(shown({ atLeast: true, quality: 'bound' })).toBe('≥at least £93,495,935');
  expect(shown({ quality: 'rounded' })).toBe('≈about £93,495,935');
  expect(shown({})).toBe('£93,495,935');
});
