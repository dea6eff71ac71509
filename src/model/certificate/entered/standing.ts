import { type Inputs } from './inputs';
import { alike } from './inputTable';

export const ORDER = ['Universal', 'Targeted', 'Specialist', 'Level 1', 'Level 2', 'Level 3', 'Level 4'];
export const NO_TIER = 'No tier';

/** Under which name a tier is, and whether it is prevention. */
export interface Standing {
  readonly tier: string;
  readonly prevents: boolean;
}

/** The tier that a word means, by the plan's own table of tiers, and whether it is prevention. */
export function standingOf(inputs: Inputs, word: string): Standing {
  if (!word) return { tier: NO_TIER, prevents: false };
  const own = inputs.named('Tier', word);
  const target = own?.says('Counts as') ?? '';
  const name = target || word;
  const tier = ORDER.find((each) => alike(each) === alike(name)) ?? inputs.named('Tier', name)?.name ?? name;
  const said = [word, target].map((each) => alike(inputs.named('Tier', each)?.says('Prevention') ?? ''));
  const [answer] = said.filter((each) => each === 'yes' || each === 'no');
  const usual = tier === 'Universal' || tier === 'Targeted';
  return { tier, prevents: answer === undefined ? usual : answer === 'yes' };
}
