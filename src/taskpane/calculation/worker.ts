/** The thread on which long work is done, so that the pane goes on answering meanwhile. */
import { newsOf, type Order } from './works';

/** Progress is reported at most once in this many milliseconds. */
const OFTEN = 40;

self.onmessage = ({ data }: MessageEvent<Order>) => {
  let told = 0;
  for (const news of newsOf(data)) {
    const now = performance.now();
    if (news.is === 'progress' && now - told < OFTEN) continue;
    told = now;
    self.postMessage(news);
  }
};
