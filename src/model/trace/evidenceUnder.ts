import { EVIDENCE_STANDINGS, type EvidenceStanding, isEvidenced } from '../evidence/evidenceStanding';
import { type NamedEvidence } from '../evidence/namedEvidence';

/** What of a traced figure says how it is evidenced. */
interface EvidencedNode {
  readonly evidence: readonly NamedEvidence[];
  readonly entered?: EvidenceStanding;
  readonly isSource?: boolean;
  readonly notAllSeen?: boolean;
  readonly children: () => readonly EvidencedNode[];
}

/** The entered amounts of which a figure is made that are evidenced alike. */
export interface EnteredAlike {
  readonly standing: EvidenceStanding;
  readonly figures: number;
}

/** Evidence on which a figure rests. */
export interface EvidenceFound {
  /** What the entered amounts name themselves. */
  readonly evidence: readonly NamedEvidence[];
  /** What the streams and contributions name from which these are paid: it says nothing of the amounts. */
  readonly ofSources: readonly NamedEvidence[];
  readonly entered: readonly EnteredAlike[];
  /** Whether there are figures that were not looked at. */
  readonly more: boolean;
}

/** So many figures are gone through for their evidence. */
const MOST_FIGURES = 3_000;

/**
 * The evidence that a figure and all that it is made of name, each once, in the order of the tree. Evidence belongs to
 * the figure for which it was given: that of the source from which an amount is paid is listed apart.
 *
 * @param most how many figures are gone through
 */
export function evidenceUnder(tree: EvidencedNode, most = MOST_FIGURES): EvidenceFound {
  const [own, ofSources] = [new Map<string, NamedEvidence>(), new Map<string, NamedEvidence>()];
  const standings = new Map<EvidenceStanding, number>();
  const waiting: { node: EvidencedNode; inSource: boolean }[] = [{ node: tree, inSource: false }];
  let gone = 0;
  let more = false;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (++gone > most) {
      more = true;
      break;
    }
    const { node } = next;
    const inSource = next.inSource || node.isSource === true;
    more ||= node.notAllSeen === true;
    const list = inSource ? ofSources : own;
    for (const each of node.evidence) if (!list.has(each.name)) list.set(each.name, each);
    if (node.entered && !inSource) standings.set(node.entered, (standings.get(node.entered) ?? 0) + 1);
    waiting.push(...[...node.children()].reverse().map((child) => ({ node: child, inSource })));
  }
  return {
    evidence: [...own.values()],
    ofSources: [...ofSources.values()].filter(({ name }) => !own.has(name)),
    entered: EVIDENCE_STANDINGS.flatMap((standing) => {
      const figures = standings.get(standing);
      return figures ? { standing, figures } : [];
    }),
    more,
  };
}

/**
 * How the amounts are evidenced of which a figure is made, in a sentence; '' where it is made of none.
 *
 * @example
 * evidencedWords({ entered: [{ standing: 'exact', figures: 1 }, { standing: 'illustrative', figures: 5 }], more: false }) // => "1 of 6 figures has evidence. The other 5 are illustrative."
 * @example
 * evidencedWords({ entered: [{ standing: 'illustrative', figures: 3 }], more: false }) // => "All 3 figures are illustrative: they are made up for the example."
 * @example
 * evidencedWords({ entered: [{ standing: 'exact', figures: 2 }, { standing: 'illustrative', figures: 1 }, { standing: 'none', figures: 4 }], more: false }) // => "2 of 7 figures have evidence. 1 is illustrative, 4 are not evidenced."
 */
export function evidencedWords({ entered, more }: Pick<EvidenceFound, 'entered' | 'more'>): string {
  const sumOf = (belongs: (standing: EvidenceStanding) => boolean) =>
    entered.reduce((sum, { standing, figures }) => sum + (belongs(standing) ? figures : 0), 0);
  const all = sumOf(() => true);
  if (all === 0) return '';
  const evidenced = sumOf(isEvidenced);
  const illustrative = sumOf((standing) => standing === 'illustrative');
  const without = all - evidenced - illustrative;
  const looked = more ? ' of those that were looked at' : '';
  const whole = all === 1 ? 'The figure' : `All ${all} figures${looked}`;
  const verb = all === 1 ? 'is' : 'are';
  if (illustrative === all)
    return `${whole} ${verb} illustrative: ${all === 1 ? 'it is' : 'they are'} made up for the example.`;
  if (without === all) return `${whole} ${verb} not evidenced.`;
  if (evidenced === all) return `${whole} ${all === 1 ? 'has' : 'have'} evidence.`;
  const parts = [
    { figures: illustrative, is: 'illustrative' },
    { figures: without, is: 'not evidenced' },
  ].filter(({ figures }) => figures > 0);
  const [first = { figures: 0, is: '' }] = parts;
  const others =
    parts.length === 1
      ? `The other ${first.figures === 1 ? 'one is' : `${first.figures} are`} ${first.is}`
      : parts.map(({ figures, is }) => `${figures} ${figures === 1 ? 'is' : 'are'} ${is}`).join(', ');
  return `${evidenced} of ${all} figures${looked} ${evidenced === 1 ? 'has' : 'have'} evidence. ${others}.`;
}
