import * as fc from '../fastCheck';
import { NOT_KNOWN } from '../../src/model/funding/sum';
import { barParts } from '../../src/taskpane/pools/contributions/barParts';

const giver = (name: string, pence: number) => ({ name, amount: { pence, atLeast: false, known: true } });

describe('the parts of the bar', () => {
  it('are those who give, in the order of the plan, each in a look of its own', () => {
    expect(barParts([giver('Council', 5), giver('PCT', 9)])).toEqual([
      { shape: 0, names: ['Council'], pence: 5 },
      { shape: 1, names: ['PCT'], pence: 9 },
    ]);
  });

  it('are five for five partners, and for ten the four largest and all others together', () => {
    const partners = [3, 1, 9, 4, 1, 5, 2, 6, 8, 7].map((pence, i) => giver(`P${i}`, pence));
    expect(barParts(partners.slice(0, 5)).map(({ names }) => names)).toEqual(
      partners.slice(0, 5).map(({ name }) => [name]),
    );
    expect(barParts(partners)).toEqual([
      { shape: 0, names: ['P2'], pence: 9 },
      { shape: 1, names: ['P7'], pence: 6 },
      { shape: 2, names: ['P8'], pence: 8 },
      { shape: 3, names: ['P9'], pence: 7 },
      { shape: 4, names: ['P0', 'P1', 'P3', 'P4', 'P5', 'P6'], pence: 16 },
    ]);
  });

  it('leave out what is not known, zero or negative', () => {
    expect(barParts([{ name: 'PCT', amount: NOT_KNOWN }, giver('Schools', 0), giver('Refund', -5)])).toEqual(
      [],
    );
  });

  it('add up to what is given, whoever gives', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -100, max: 1000 }), { maxLength: 12 }), (amounts) => {
        const parts = barParts(amounts.map((pence, i) => giver(`P${i}`, pence)));
        const given = amounts.filter((pence) => pence > 0).reduce((sum, pence) => sum + pence, 0);
        expect(parts.reduce((sum, { pence }) => sum + pence, 0)).toBe(given);
        expect(parts.length).toBeLessThanOrEqual(5);
        expect(new Set(parts.map(({ shape }) => shape)).size).toBe(parts.length);
      }),
    );
  });
});
