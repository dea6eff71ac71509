import { type News, newsOf, type Order, type Outcomes, type WorkName } from './works';

/**
 * Does long work on a thread of its own; where the page may have none, here, bit by bit.
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
  let worker: Worker | null = null;
  const end = () => {
    stopped = true;
    worker?.terminate();
  };
  const tell = (news: News<Outcomes<N>>) => {
    if (stopped) return;
    if (news.is !== 'progress') end();
    hear(news);
  };
  const fail = (why: unknown) =>
    tell({ is: 'failed', why: `It could not be calculated (${String(why)}). Try again.` });
  void import('./thread').then(({ thread }) => {
    if (stopped) return;
    worker = thread();
    worker.onmessage = ({ data }: MessageEvent<News<Outcomes<N>>>) => tell(data);
    worker.onerror = ({ message }) => fail(message);
    worker.postMessage(order);
  }, fail);
  return end;
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
