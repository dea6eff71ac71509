import { riskNews, type RiskJob, type RiskNews } from './riskJob';

/**
 * Reckons risks on a thread of their own; where the page may have none, here, slice by slice.
 *
 * @param hear is told how far it is, and at last what came of it
 * @returns stops it; nothing is told after that
 */
export function reckonRisk(job: RiskJob, hear: (news: RiskNews) => void): () => void {
  if (typeof Worker === 'undefined') return inSlices(job, hear);
  let stopped = false;
  let worker: Worker | null = null;
  const end = () => {
    stopped = true;
    worker?.terminate();
  };
  const tell = (news: RiskNews) => {
    if (stopped) return;
    if (news.is !== 'progress') end();
    hear(news);
  };
  const fail = (why: unknown) =>
    tell({ is: 'failed', why: `The risk could not be reckoned (${String(why)}). Try again.` });
  void import('./riskThread').then(({ riskThread }) => {
    if (stopped) return;
    worker = riskThread();
    worker.onmessage = ({ data }: MessageEvent<RiskNews>) => tell(data);
    worker.onerror = ({ message }) => fail(message);
    worker.postMessage(job);
  }, fail);
  return end;
}

/** Leaves the page a moment between one slice and the next. */
function inSlices(job: RiskJob, hear: (news: RiskNews) => void): () => void {
  const news = riskNews(job);
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
