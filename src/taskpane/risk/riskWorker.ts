/** The thread on which risks are reckoned, so that the pane goes on answering meanwhile. */
import { riskNews, type RiskJob } from './riskJob';

self.onmessage = ({ data }: MessageEvent<RiskJob>) => {
  for (const news of riskNews(data)) self.postMessage(news);
};
