import { useEffect, useState } from 'react';

/** What the field's terms mean, and what is under each heading of the plan's tables. */
interface Meanings {
  /** By the word of the glossary. */
  readonly words: Readonly<Record<string, string>>;
  /** By table and heading, such as `Stream Ring-fence`. */
  readonly headings: Readonly<Record<string, string>>;
}

const NONE: Meanings = { words: {}, headings: {} };
let known: Promise<Meanings> | null = null;

async function askForMeanings(): Promise<Meanings> {
  try {
    const response = await fetch('help/meanings.json');
    if (response.ok) return (await response.json()) as Meanings;
  } catch {
    // without them nothing is explained, and nothing else is amiss
  }
  return NONE;
}

/** They come with the add-in, and are read once; where that failed, again the next time. */
async function readMeanings(): Promise<Meanings> {
  known ??= askForMeanings();
  const read = await known;
  if (read === NONE) known = null;
  return read;
}

/** The meanings, once they are read. */
export function useMeanings(): Meanings {
  const [meanings, set] = useState(NONE);
  useEffect(() => {
    let wanted = true;
    void readMeanings().then((read) => wanted && set(read));
    return () => {
      wanted = false;
    };
  }, []);
  return meanings;
}

/** The page of a table's headings. */
export const headingsPage = (table: string): string =>
  `guides/plan-tables.html#${table.toLowerCase().replace(/ /g, '-')}`;
