import { withoutLet } from '../../src/workbench/stand-in/engine/letNames';
import { openExcel } from './openExcel';

test.each([
  ['=LET(x,A1*2,y,x+1,x*y)', '=((A1*2)*((A1*2)+1))'],
  ['=1+let(total, SUM(A1:A3), total/2)', '=1+((SUM(A1:A3))/2)'],
  ['=LET(x,1,LET(x,2,y,x,x+y))', '=(((2)+((2))))'],
  ['=LET(x,1,"x"&x&Streams[x])', '=("x"&(1)&Streams[x])'],
  ['=LET(x,1,x(2))', '=(x(2))'],
  ['=LET(x,1)', '=LET(x,1)'],
  ['="LET(x,1,x)"', '="LET(x,1,x)"'],
  ['=OUTLET(1)', '=OUTLET(1)'],
  ['=_xlfn.LET(_xlpm.x,5,_xlpm.x)', '=((5))'],
])('%s is calculated as %s', (formula, read) => {
  expect(withoutLet(formula)).toBe(read);
});

test('LET follows the cells that its names stand for, and one name may use another', async () => {
  const excel = await openExcel({ harsh: {} });
  await excel.type('Sheet1!A1', 2);
  await excel.type('Sheet1!B1', '=LET(x,A1,y,x+1,x*y)');
  expect(excel.cell('Sheet1!B1')).toBe(6);
  await excel.type('Sheet1!A1', 3);
  expect(excel.cell('Sheet1!B1')).toBe(12);
  expect(excel.formula('Sheet1!B1')).toBe('=LET(x,A1,y,x+1,x*y)');
  await excel.type('Sheet1!C1', '=SUM(LET(r,A1:B1,r*2))');
  expect(excel.cell('Sheet1!C1')).toBe(30);
  await excel.close();
});
