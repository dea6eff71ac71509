import { EXAMPLES } from '../../src/taskpane/newPlan/examples';
import { sketchOf } from '../../src/taskpane/newPlan/sketchOf';
import { alderbrook } from '../../src/workbook/examples/alderbrook';

test('the sketch of Alderbrook is of its own figures: three years, the last the largest', () => {
  const sketch = sketchOf(alderbrook);
  expect(sketch.map(({ year }) => year)).toEqual(alderbrook.years);
  const wholes = sketch.map(({ parts }) => parts.reduce((sum, { share }) => sum + share, 0));
  expect(wholes.at(-1)).toBeCloseTo(1);
  expect(wholes[0]).toBeLessThan(wholes[1]!);
});

test('what is not known is not drawn: Portsmouth has no budget yet', () => {
  const { content } = EXAMPLES.find(({ address }) => address === 'portsmouth')!;
  expect(sketchOf(content)).toEqual([]);
});
