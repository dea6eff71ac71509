import { openExcel, type OpenExcel } from '../openExcel';
import { addStreams } from '../streams';

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel();
  await addStreams();
});
afterEach(() => excel.close());

const funding = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Funding');

describe('data validation', () => {
  const list = (source: string, address = 'E2:E4') =>
    Excel.run(async (context) => {
      const { dataValidation } = funding(context).getRange(address);
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      dataValidation.errorAlert = {
        showAlert: true,
        style: 'Stop',
        title: 'Stream',
        message: 'Pick a stream.',
      };
      dataValidation.prompt = { showPrompt: true, title: 'Stream', message: 'One of the streams.' };
      await context.sync();
      dataValidation.load('type,rule,errorAlert,prompt,ignoreBlanks');
      await context.sync();
      return dataValidation.toJSON();
    });
  const choices = (address: string) => {
    const range = excel.range(address);
    const rule = range.getDataValidation()!.rule;
    return { rule, range };
  };

  test.each([
    ['words', 'Confirmed, Indicative,At risk', 'Confirmed,Indicative,At risk'],
    ['a table’s column', '=INDIRECT("Streams[Stream]")', '=INDIRECT("Streams[Stream]")'],
    ['cells of the sheet', '=$A$2:$A$6', '=Funding!$A$2:$A$6'],
    ['cells of another sheet', '=Sheet1!A1:A3', '=Sheet1!$A$1:$A$3'],
  ])('a list of %s is kept, with what is said to the user', async (_, source, kept) => {
    expect(await list(source)).toMatchObject({
      type: 'List',
      rule: { list: { inCellDropDown: true, source: kept } },
      errorAlert: { showAlert: true, style: 'Stop', title: 'Stream', message: 'Pick a stream.' },
      prompt: { showPrompt: true, title: 'Stream', message: 'One of the streams.' },
      ignoreBlanks: true,
    });
  });

  test('a name can be the source', async () => {
    await Excel.run(async (context) => {
      context.workbook.names.add('StreamNames', funding(context).getRange('A2:A6'));
      await context.sync();
    });
    expect(await list('=StreamNames')).toMatchObject({ rule: { list: { source: '=StreamNames' } } });
  });

  test('what a formula spills to can be the source, and what is allowed follows it', async () => {
    await excel.type('Funding!G2', '=UNIQUE(FILTER(Streams[Stream],Streams[Stream]<>""))');
    expect(await list('=$G$2#')).toMatchObject({ rule: { list: { source: '=Funding!$G$2#' } } });
    const allowed = async (text: string) => {
      await excel.type('Funding!E2', text);
      return (await choices('Funding!E2').range.getValidatorStatus()).flat()[0];
    };
    expect([await allowed('KS3 Strategy'), await allowed('Nonsense')]).toEqual(['valid', 'invalid']);
    await excel.type('Funding!A7', 'Nonsense');
    expect(await allowed('Nonsense')).toBe('valid');
  });

  test('what a list allows is what stands in the table, and follows it', async () => {
    await list('=INDIRECT("streams[Stream]")');
    const allowed = async (text: string) => {
      await excel.type('Funding!E2', text);
      const [status] = (await choices('Funding!E2').range.getValidatorStatus()).flat();
      return status;
    };
    expect(await allowed('KS3 Strategy')).toBe('valid');
    expect(await allowed('Nonsense')).toBe('invalid');
    await excel.type('Funding!A7', 'Nonsense');
    expect(await allowed('Nonsense')).toBe('valid');
  });

  test('the type is told truly', async () => {
    await list('a,b', 'E2:E4');
    const types = await Excel.run(async (context) => {
      const at = (address: string) => funding(context).getRange(address).dataValidation.load('type');
      funding(context).getRange('G2').dataValidation.rule = {
        decimal: { formula1: 0, formula2: 1, operator: 'Between' },
      };
      funding(context).getRange('H2').dataValidation.rule = { custom: { formula: '=H2>0' } };
      const found = [at('E2'), at('E2:E4'), at('F2'), at('E2:F2'), at('G2'), at('H2'), at('E2:G2')];
      await context.sync();
      return found.map(({ type }) => type);
    });
    expect(types).toEqual(['List', 'List', 'None', 'Inconsistent', 'Decimal', 'Custom', 'MixedCriteria']);
  });

  test('a rule is read back as it was set, and cleared', async () => {
    const seen = await Excel.run(async (context) => {
      const { dataValidation } = funding(context).getRange('G2');
      dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
      dataValidation.ignoreBlanks = false;
      await context.sync();
      dataValidation.load('rule,ignoreBlanks');
      await context.sync();
      const rule = dataValidation.rule;
      const ignores = dataValidation.ignoreBlanks;
      dataValidation.clear();
      dataValidation.load('type');
      await context.sync();
      return [rule, ignores, dataValidation.type];
    });
    expect(seen).toEqual([{ wholeNumber: { formula1: '1', operator: 'GreaterThan' } }, false, 'None']);
  });

  test.each([
    ['InvalidArgument', { list: { inCellDropDown: true, source: '=Streams[Stream]' } }],
    ['InvalidArgument', { list: { inCellDropDown: true, source: '=Nowhere!A1:A3' } }],
    ['NotImplemented', { textLength: { formula1: 3, operator: 'LessThan' } }],
  ])('%s for %j', async (code, rule) => {
    const refused = Excel.run(async (context) => {
      funding(context).getRange('E2').dataValidation.rule = rule as Excel.DataValidationRule;
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code });
  });

  test('a list on a sheet that is renamed goes on', async () => {
    await list('=$A$2:$A$6');
    await excel.renameSheet('Funding', 'Money');
    const rule = await Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem('Money').getRange('E2');
      dataValidation.load('rule');
      await context.sync();
      return dataValidation.rule;
    });
    expect(rule).toMatchObject({ list: { source: '=Money!$A$2:$A$6' } });
  });
});

describe('conditional formats', () => {
  /** The look that a cell has from its conditional formats. */
  const shown = (address: string) => {
    const range = excel.range(address);
    return range.getConditionalFormattingRules().map((rule) => rule.rule);
  };

  test('by cell value: rule and look are kept and read back', async () => {
    const seen = await Excel.run(async (context) => {
      const format = funding(context).getRange('C2:C6').conditionalFormats.add('CellValue');
      format.cellValue.format.fill.color = '#DFF6DD';
      format.cellValue.format.font.color = '#107C10';
      format.cellValue.format.font.bold = true;
      format.cellValue.rule = { formula1: '=1000000', operator: 'GreaterThan' };
      await context.sync();
      format.load('type,id');
      format.cellValue.load('rule');
      format.cellValue.format.fill.load('color');
      const count = funding(context).getRange('C3').conditionalFormats.getCount();
      const elsewhere = funding(context).getRange('A1').conditionalFormats.getCount();
      await context.sync();
      return [
        format.type,
        format.cellValue.rule,
        format.cellValue.format.fill.color,
        count.value,
        elsewhere.value,
      ];
    });
    expect(seen).toEqual(['CellValue', { formula1: '=1000000', operator: 'GreaterThan' }, '#DFF6DD', 1, 0]);
    const [shownRule] = shown('Funding!C2');
    expect(shownRule).toMatchObject({
      style: { bg: { rgb: 'rgb(223,246,221)' }, cl: { rgb: 'rgb(16,124,16)' }, bl: 1 },
    });
  });

  test('by formula and by text, and taken away one by one or all', async () => {
    const counts = await Excel.run(async (context) => {
      const { conditionalFormats } = funding(context).getRange('A2:A6');
      const custom = conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=$C2=""';
      custom.custom.format.fill.color = '#EEEEEE';
      const text = conditionalFormats.add('CellValue');
      text.cellValue.rule = { formula1: '="KS3 Strategy"', operator: 'EqualTo' };
      text.cellValue.format.font.color = '#FF0000';
      const both = conditionalFormats.getCount();
      await context.sync();
      custom.delete();
      const one = conditionalFormats.getCount();
      await context.sync();
      conditionalFormats.clearAll();
      const none = conditionalFormats.getCount();
      await context.sync();
      return [both.value, one.value, none.value];
    });
    expect(counts).toEqual([2, 1, 0]);
  });

  test('a number format of its own is shown where the rule holds, over what is typed and what is spilled', async () => {
    const read = await Excel.run(async (context) => {
      const cells = funding(context).getRange('G2:H4');
      cells.numberFormat = Array.from({ length: 3 }, () => ['General', '£#,##0.00']);
      funding(context).getRange('G2:H2').values = [['Share', 0.356]];
      funding(context).getRange('G3').formulas = [['=IF({1,1;1,1},{"£",1234.5;"Share",0})']];
      const { custom } = funding(context).getRange('H2:H4').conditionalFormats.add('Custom');
      custom.rule.formula = '=$G2="Share"';
      custom.format.numberFormat = '0.0%';
      custom.format.load('numberFormat');
      cells.load('text');
      await context.sync();
      return [custom.format.numberFormat, cells.text];
    });
    expect(read).toEqual([
      '0.0%',
      [
        ['Share', '35.6%'],
        ['£', '£1,234.50'],
        ['Share', '0.0%'],
      ],
    ]);
    await excel.type('Funding!G2', '£');
    expect(excel.range('Funding!H2').getDisplayValue()).toBe('£0.36');
  });

  test('a rule follows what its cells read, wherever that is and however it came about', async () => {
    const texts = () =>
      Excel.run(async (context) => {
        const cells = funding(context).getRange('H2:I4').load('text');
        await context.sync();
        return cells.text;
      });
    await Excel.run(async (context) => {
      const cells = funding(context).getRange('H2:I4');
      cells.values = Array.from({ length: 3 }, () => [0.5, 0.5]);
      cells.numberFormat = Array.from({ length: 3 }, () => ['0.00', '0.00']);
      context.workbook.worksheets.add('Other').getRange('A1').values = [[1]];
      funding(context).getRange('G2').formulas = [['=IF({1;1;1},Other!A1)']];
      const { custom } = cells.conditionalFormats.add('Custom');
      custom.rule.formula = '=$G2>J2';
      custom.format.numberFormat = '0%';
      await context.sync();
    });
    await excel.quiet();
    expect(await texts()).toEqual(Array.from({ length: 3 }, () => ['50%', '50%']));
    await excel.type('Funding!J4', 2);
    expect((await texts())[2]).toEqual(['0.50', '50%']);
    await excel.type('Other!A1', 3);
    expect((await texts())[2]).toEqual(['50%', '50%']);
    await excel.type('Other!A1', 0);
    expect(await texts()).toEqual(Array.from({ length: 3 }, () => ['0.50', '0.50']));
  });

  test('one of another type is refused by name', async () => {
    const refused = Excel.run(async (context) => {
      funding(context).getRange('A1').conditionalFormats.add('DataBar');
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({
      code: 'NotImplemented',
      message: expect.stringMatching('DataBar'),
    });
  });
});
