import { called } from './called';

const funding = called('FUNDING');
const services = called('SERVICES');
const tiers = called('TIERS');

describe('a figure that is known as a bound, in the functions of the plan', () => {
  const evidence = [
    ['Evidence', 'Figure', 'Quality'],
    ['Base', 'at least £93.31M', 'bound'],
  ];
  const base = [
    ['Stream', 'Evidence', '2010/11', '2011/12'],
    ["Children's budget", 'Base', 93310000, ''],
  ];
  const provision = [
    ['Service', 'Tier'],
    ['Family support', 'Targeted'],
    ['Placements', 'Specialist'],
  ];
  const all = [
    ['Allocation', 'Source', 'Service', 'Evidence', '2010/11'],
    ['', "Children's budget", 'Family support', 'Base', 18662000],
    ['', "Children's budget", 'Placements', 'Base', 74648000],
  ];

  test('at least £93.31M: the stream, the total, the services, the tiers and their total', () => {
    expect(funding('', [base, evidence])).toEqual([
      ['Stream', 'Partner', 'Certainty', '2010/11', '2011/12'],
      ["Children's budget", '', '', 'at least £93,310,000.00', 0],
      ['Total', '', '', 'at least £93,310,000.00', 0],
    ]);
    expect(services('', [base, evidence, provision, all]).map((row) => row[2])).toEqual([
      '2010/11',
      'at least £18,662,000.00',
      'at least £74,648,000.00',
      'at least £93,310,000.00',
    ]);
    expect(tiers('', [base, evidence, provision, all]).map((row) => row.slice(1))).toEqual([
      ['Measure', '2010/11'],
      ['£', 'at least £18,662,000.00'],
      ['Share', 'unknown'],
      ['£', 'at least £74,648,000.00'],
      ['Share', 'unknown'],
      ['£', 'at least £18,662,000.00'],
      ['Share', 'unknown'],
      ['£', 'at least £93,310,000.00'],
      ['Share', 'unknown'],
    ]);
  });
  test('without the evidence the figures are what was entered', () =>
    expect(funding('', [base])[2]?.[3]).toBe(93310000));
});
