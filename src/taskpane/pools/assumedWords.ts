import { type ConditionLine } from '../../model/pools/conditions/conditionSchedule';
import { listed } from '../../model/errors/listed';

/**
 * On which streams the figures of conditions rest where no allocation names its stream; '' where nothing is assumed.
 *
 * @example
 * assumedWords([null]) // => ""
 */
export function assumedWords(lines: readonly (Pick<ConditionLine, 'assumes'> | null)[]): string {
  const streams = [...new Set(lines.map((line) => line?.assumes ?? '').filter(Boolean))];
  if (streams.length === 0) return '';
  const pays = streams.length === 1 ? 'pays' : 'pay';
  return ` Where no allocation names its stream, ${listed(streams)} ${pays} for all that it may.`;
}
