import { useCallback, useState } from 'react';
import { useOpenWorkbook } from './openWorkbook';

/**
 * A choice that the pane keeps from one opening to the next.
 *
 * @param read makes a choice of what was stored; what it does not recognise becomes the first choice.
 */
export function useRemembered<T>(key: string, read: (stored: unknown) => T): [T, (choice: T) => void] {
  const workbook = useOpenWorkbook();
  const [choice, setChoice] = useState(() => read(workbook.recall(key)));
  const choose = useCallback(
    (next: T) => {
      setChoice(next);
      workbook.remember(key, next);
    },
    [workbook, key],
  );
  return [choice, choose];
}
