/** The five pooled funding streams of a plan, £5,459,429 in all. */
export const STREAMS: (string | number)[][] = [
  ['Stream', 'Partner', 'Undated'],
  ['General Sure Start Grant', 'Sure Start', 3956465],
  ['Primary Strategy', 'Schools', 175328],
  ['KS3 Strategy', 'Schools', 173250],
  ['KS3 Behaviour', 'Schools', 68300],
  ["Children's Fund", 'Voluntary', 1086086],
];

/** Adds a sheet Funding with the table Streams on A1:C6, through the add-in's own calls. */
export async function addStreams(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Funding');
    sheet.getRange('A1:C6').values = STREAMS;
    const table = sheet.tables.add('A1:C6', true);
    table.name = 'Streams';
    await context.sync();
  });
}
