/** A thread on which long work is done, so that the pane goes on answering meanwhile. */
import { restBy } from './rest';
import { serve, type Request } from './serve';

const hear = serve((report) => self.postMessage(report), restBy(new MessageChannel()));
self.onmessage = ({ data }: MessageEvent<Request>) => hear(data);
