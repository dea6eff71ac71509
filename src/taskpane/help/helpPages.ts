/** A page of the help, as the build lists it. */
export interface HelpPage {
  /** Its address below `help/`. */
  readonly page: string;
  readonly kind: 'Function' | 'Check' | 'Guide';
  readonly title: string;
  readonly words: string;
}

const FOLDER = 'help/';
/** So many pages are listed; more words find fewer. */
const LISTED = 30;

/** The list of all pages; it comes with the add-in, and nothing else is asked for. */
export async function readHelpPages(): Promise<readonly HelpPage[]> {
  const response = await fetch(`${FOLDER}pages.json`);
  if (!response.ok) throw new Error('The help did not load. Close it, then try again.');
  return (await response.json()) as readonly HelpPage[];
}

export const addressOf = (page: string): string => `${FOLDER}${page}`;

/**
 * The pages that hold all words, those whose title does first, then those that name them most.
 *
 * @param text words in any order and case
 */
export function findPages(pages: readonly HelpPage[], text: string): readonly HelpPage[] {
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return pages.filter(({ kind }) => kind === 'Guide');
  const found = pages.flatMap((page) => {
    const [title, words] = [page.title.toLowerCase(), page.words.toLowerCase()];
    if (!wanted.every((word) => title.includes(word) || words.includes(word))) return [];
    const named = wanted.filter((word) => title.includes(word)).length;
    const times = wanted.reduce((sum, word) => sum + words.split(word).length - 1, 0);
    return { page, rank: named * 1000 + times };
  });
  return found
    .sort((a, b) => b.rank - a.rank)
    .slice(0, LISTED)
    .map(({ page }) => page);
}
