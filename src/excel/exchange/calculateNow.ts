/** Has Excel calculate what was changed since it last did, as F9 does: where it is set to calculate manually. */
export const calculateNow = (): Promise<void> =>
  Excel.run({ delayForCellEdit: true }, async (context) => {
    context.application.calculate(Excel.CalculationType.recalculate);
    await context.sync();
  });
