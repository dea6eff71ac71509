import { type News, newsOf, type Order, type Outcomes, type WorkName } from './works';

/**
 * Does long work on threads of its own; where the page may have none, here, bit by bit.
 *
 * @param hear gets the progress, and at last the result
 * @returns stops it; nothing is reported after that
 */
export function calculate<N extends WorkName>(
  order: Order<N>,
  hear: (news: News<Outcomes<N>>) => void,
): () => void {
  if (typeof Worker === 'undefined') return bitByBit(order, hear);
  let stopped = false;
  let stop: (() => void) | null = null;
  void import('./threads').then(
    ({ crew }) => {
      if (!stopped) stop = crew.begin(order, hear);
    },
    (why: unknown) =>
      stopped || hear({ is: 'failed', why: `It could not be calculated (${String(why)}). Try again.` }),
  );
  return () => {
    stopped = true;
    stop?.();
  };
}

/** Leaves the page a moment between one bit and the next. */
function bitByBit<N extends WorkName>(order: Order<N>, hear: (news: News<Outcomes<N>>) => void): () => void {
  const news = newsOf(order);
  let timer: ReturnType<typeof setTimeout>;
  const step = () => {
    const { value, done } = news.next();
    if (done) return;
    hear(value);
    timer = setTimeout(step);
  };
  timer = setTimeout(step);
  return () => clearTimeout(timer);
}
