import { gapsOf } from '../../checks/tables/totalParts';
import { apportion } from '../../money/apportion';
import { formatAmount } from '../../money/format';
import { percentage } from '../../money/plainNumber';
import { shortOfWhole } from '../../pools/settlement/shortOfWhole';
import { allContributions } from '../../pools/contributions/allContributions';
import { comparable } from '../../table/heading';
import { type Finding } from '../../findings/finding';
import { type CellChange } from '../change/change';
import { type Mend, type Mendable, type MendKind } from '../change/mend';
import { changeIn, mendedCell } from '../change/mendedCell';
import { yearColumn } from '../../plan/yearColumn';
import { sumAsShown } from '../../money/asShown';

const mend = (action: string, cells: readonly CellChange[]): Mend => ({
  action,
  joins: false,
  cells,
  rows: [],
});

/** A total among a table's rows that is not the sum of its parts. */
export const totalMends: MendKind = (at, { place }) => {
  const cell = mendedCell(at, place);
  const total = cell?.table.totals.find(({ row }) => row === place?.row);
  if (!cell || !total || cell.zeros) return [];
  const gap = gapsOf(cell.table, total).find(({ year }) => year.column === place?.column);
  return gap ? [mend(`Set the total to ${formatAmount(gap.sum.pence)}`, [cell.to(gap.sum.pence / 100)])] : [];
};

const contributionsTo = ({ plan }: Mendable, { subject }: Finding) =>
  allContributions(plan).find(({ pool }) => comparable(pool) === comparable(subject));

/** Contributions that are not the size of their pool: its size is what they come to, or each is by its share. */
export const agreedSizeMends: MendKind = (at, finding) => {
  const cell = mendedCell(at, finding.place);
  const found = contributionsTo(at, finding);
  const y = found?.years.indexOf(finding.year) ?? -1;
  const total = found?.total[y];
  if (!cell || !found || !total || cell.zeros) return [];
  const size =
    total.pence > 0 && !total.atLeast && cell.year
      ? [mend(`Set the agreed total to ${formatAmount(total.pence)}`, [cell.to(total.pence / 100)])]
      : [];
  return [...size, ...byShares(at, finding, cell.year?.pence[cell.row] ?? 0)];
};

function byShares(at: Mendable, finding: Finding, agreed: number): Mend[] {
  const found = contributionsTo(at, finding);
  const { Contribution } = at.plan.tables;
  const year = yearColumn(Contribution, finding.year);
  if (!found || !Contribution || !year || found.contributors.some(({ rows }) => rows.length !== 1)) return [];
  const rows = found.contributors.map(({ rows: [row = 0] }) => row);
  const shares = rows.map((row) => Contribution.numbers.Share[row] || 0);
  const income = found.otherIncome.amounts[found.years.indexOf(finding.year)]?.pence ?? 0;
  if (!shares.length || shares.some((share) => share < 0) || shortOfWhole(shares) !== null || agreed < income)
    return [];
  const due = apportion(agreed - income, shares);
  const cells = rows.flatMap((row, i) => {
    const change = changeIn(at, 'Contribution', row, year.column, (due[i] ?? 0) / 100);
    return change && year.pence[row] !== due[i] ? change : [];
  });
  return cells.length ? [mend(`Share ${formatAmount(agreed)} out by the shares`, cells)] : [];
}

/** Shares that fall short of 100% where one partner has none yet: the rest is that partner's. */
export const sharesMends: MendKind = (at, finding) => {
  const found = contributionsTo(at, finding);
  const { Contribution } = at.plan.tables;
  if (!found || !Contribution) return [];
  const parts = found.contributors.map(({ partner, rows }) => ({
    partner,
    row: rows[0] ?? 0,
    shares: rows.flatMap((row) => {
      const share = Contribution.numbers.Share[row];
      return share === undefined || Number.isNaN(share) ? [] : share;
    }),
  }));
  const [without, ...more] = parts.filter(({ shares }) => !shares.length);
  const given = parts.reduce((sum, { shares }) => sum + (shares[0] ?? 0), 0);
  const rest = sumAsShown(1 - given);
  if (!without || more.length || rest <= 0) return [];
  const change = changeIn(at, 'Contribution', without.row, 'Share', rest);
  return change ? [mend(`Give ${without.partner} ${percentage(rest)}`, [{ ...change, as: 'share' }])] : [];
};

/** An amount of a whole year, of which dates let only a part count. */
export const partYearMends: MendKind = (at, { place }) => {
  const cell = mendedCell(at, place);
  const cells = ['Starts', 'Ends'].flatMap((heading) =>
    cell ? (changeIn(at, 'Contribution', cell.row, heading, null) ?? []) : [],
  );
  const filled = cells.filter(({ was }) => was !== null && was !== '');
  return filled.length ? [mend('Clear its dates', filled)] : [];
};
