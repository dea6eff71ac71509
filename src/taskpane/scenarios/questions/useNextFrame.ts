import { useEffect, useRef, useState } from 'react';

/** A value as it stood when the last frame was drawn: however often it changes meanwhile, it is followed once a frame. */
export function useNextFrame<T>(value: T): T {
  const [drawn, draw] = useState(value);
  const latest = useRef(value);
  latest.current = value;
  useEffect(() => {
    if (drawn === value) return;
    const frame = requestAnimationFrame(() => draw(() => latest.current));
    return () => cancelAnimationFrame(frame);
  }, [value, drawn]);
  return drawn;
}
