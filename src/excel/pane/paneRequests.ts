/** What a button of the ribbon may ask of the pane. Both run in one page, so that a request is a plain call. */
export type PaneRequest = 'new-plan' | 'checks' | 'repair';

type Listener = (request: PaneRequest) => void;

let listener: Listener | null = null;
let waiting: PaneRequest | null = null;

/** Asks something of the pane. Before the pane listens the last request is kept for it. */
export function askPane(request: PaneRequest): void {
  if (listener) listener(request);
  else waiting = request;
}

/** Hears what the ribbon asks, also what it asked before; ends with the function that is returned. */
export function onPaneAsked(hear: Listener): () => void {
  listener = hear;
  if (waiting) {
    const request = waiting;
    waiting = null;
    hear(request);
  }
  return () => {
    if (listener === hear) listener = null;
  };
}
