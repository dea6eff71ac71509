import { useEffect, useState } from 'react';

/** True once something has gone on for so many milliseconds; false again as soon as it ends. */
export function useLasting(goesOn: boolean, milliseconds: number): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!goesOn) return;
    const timer = setTimeout(() => setLasting(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [goesOn, milliseconds]);
  return lasting;
}
