import { formatDay } from '../../calendar/day';
import { formatAmount } from '../../money/format';
import { formatShare } from '../../money/formatShare';
import { penceFromPounds } from '../../money/pence';
import { comparable } from '../../table/heading';
import { type DraftStep } from './draftPlan';

/**
 * A step in words, as people say it.
 *
 * @example
 * stepWords({ Target: 'Stream', Name: 'Sure Start', Change: 'cut %', Value: 0.246, 'From year': '2011/12' }) // => "Cut Sure Start by 24.6%, from 2011/12"
 * @example
 * stepWords({ Target: 'Tier', Name: 'Specialist', Change: 'shift %', Value: 0.05, 'To tier': 'Targeted', Spread: 'protected' }) // => "Shift 5% of the tier Specialist to Targeted; a shortage leaves the floors"
 * @example
 * stepWords({ Target: 'Tier', Name: 'Specialist', Change: 'shift to %', Value: 0.45, 'To tier': 'Prevention', 'From year': '2010/11', 'To year': '2014/15' }) // => "Shift the tier Specialist to Prevention evenly until that has 45% of all, from 2010/11 to 2014/15"
 * @example
 * stepWords({ Target: 'Stream', Name: 'Sure Start', Change: 'taper', Value: 0.25, 'From year': '2010/11', 'To year': '2013/14' }) // => "Taper Sure Start evenly until 25% of it is left, from 2010/11 to 2013/14"
 */
export function stepWords(step: DraftStep): string {
  const rule = comparable(String(step.Spread ?? ''));
  return `${changeWords(step)}${yearWords(step)}${rule && `; a shortage ${SPREAD[rule] ?? `is spread ${rule}`}`}`;
}

/** How each rule for cuts spreads a shortage. */
const SPREAD: Readonly<Record<string, string>> = {
  'pro rata': 'is spread pro rata',
  protected: 'leaves the floors',
  headroom: 'is spread by what is above the floors',
  priority: 'is spread by priority',
  'least harm': 'goes where it does least harm',
};

function changeWords(step: DraftStep): string {
  const what = targetWords(step);
  const value = typeof step.Value === 'number' ? step.Value : NaN;
  const share = Number.isNaN(value) ? '… %' : formatShare(value);
  const pence = penceFromPounds(value);
  const amount = Number.isNaN(pence) ? '£…' : formatAmount(pence);
  switch (comparable(String(step.Change ?? ''))) {
    case 'cut %':
      return `Cut ${what} by ${share}`;
    case 'cut £':
      return `Cut ${what} by ${amount} a year`;
    case 'set £':
      return `Set ${what} to ${amount} a year`;
    case 'uplift %':
      return `Raise ${what} by ${share}`;
    case 'ends':
      return `End ${what} on ${Number.isNaN(value) ? '…' : formatDay(value)}`;
    case 'taper':
      return Number.isNaN(value)
        ? `Taper ${what} as its Taper says`
        : `Taper ${what} evenly until ${share} of it is left`;
    case 'shift %':
      return `Shift ${share} of ${what} to ${step['To tier'] || '…'}`;
    case 'shift to %':
      return `Shift ${what} to ${step['To tier'] || '…'} evenly until that has ${share} of all`;
    default:
      return `Change ${what}`;
  }
}

function targetWords({ Target, Name }: DraftStep): string {
  const name = String(Name ?? '') || '…';
  switch (comparable(String(Target ?? ''))) {
    case 'all':
      return 'all streams';
    case 'partner':
      return `the streams of ${name}`;
    case 'kind':
      return `the streams of the kind ${name}`;
    case 'certainty':
      return `the streams that are ${name}`;
    case 'tier':
      return `the tier ${name}`;
    case 'pool':
      return `the pool ${name}`;
    default:
      return name;
  }
}

function yearWords({ 'From year': from, 'To year': to }: DraftStep): string {
  if (from && to) return from === to ? `, in ${from}` : `, from ${from} to ${to}`;
  if (from) return `, from ${from}`;
  return to ? `, up to ${to}` : '';
}
