import { useEffect, useRef, type RefObject } from 'react';

/** Calls back when Escape is pressed on a part of the page, or while nothing has the focus. */
export function useEscape<T extends HTMLElement>(escape: () => void): RefObject<T | null> {
  const part = useRef<T>(null);
  useEffect(() => {
    const press = ({ key, target, defaultPrevented }: KeyboardEvent) => {
      const within = target === document.body || (target instanceof Node && part.current?.contains(target));
      if (key === 'Escape' && within && !defaultPrevented) escape();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [escape]);
  return part;
}
