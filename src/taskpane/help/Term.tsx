import { lazy, Suspense, type ComponentType, type ReactElement, type ReactNode } from 'react';

export interface TermProps {
  /** The word of the glossary. */
  readonly word: string;
  /** As it is written here. */
  readonly children: ReactNode;
}

/** What explains it is loaded when a term is first shown; until then, and without it, the term is a word. */
const Explained = lazy(async (): Promise<{ default: ComponentType<TermProps> }> => {
  try {
    return { default: (await import('./TermExplained')).TermExplained };
  } catch {
    return { default: Plain };
  }
});

function Plain({ children }: TermProps): ReactElement {
  return <>{children}</>;
}

/** A term of the field: what it means shows when it is pointed at or has the keyboard; a click opens the glossary. */
export function Term(props: TermProps): ReactElement {
  return (
    <Suspense fallback={props.children}>
      <Explained {...props} />
    </Suspense>
  );
}

interface WithTermProps {
  readonly text: string;
  /** The word of the glossary, explained where the text has it first. */
  readonly word: string;
}

/** A sentence in which one term is explained. */
export function WithTerm({ text, word }: WithTermProps): ReactElement {
  const at = text.toLowerCase().indexOf(word);
  if (at < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <Term word={word}>{text.slice(at, at + word.length)}</Term>
      {text.slice(at + word.length)}
    </>
  );
}
