/** The pane's width in Excel goes from 320 to 450 pixels; it opens at 350. */
const NARROWEST = 320;
const WIDEST = 450;
const STEP = 10;

/** Lets the user drag the edge of the pane, or move it with the arrow keys. */
export function makeSplitter(splitter: HTMLElement, pane: HTMLElement): void {
  const resize = (wanted: number) => {
    const width = Math.min(WIDEST, Math.max(NARROWEST, Math.round(wanted)));
    pane.style.width = `${width}px`;
    splitter.setAttribute('aria-valuenow', String(width));
  };
  splitter.setAttribute('aria-valuemin', String(NARROWEST));
  splitter.setAttribute('aria-valuemax', String(WIDEST));
  resize(pane.getBoundingClientRect().width);

  splitter.addEventListener('pointerdown', (down) => {
    const from = pane.getBoundingClientRect().width + down.clientX;
    splitter.setPointerCapture(down.pointerId);
    document.body.classList.add('dragging'); // else the frame would swallow the pointer
    const move = (event: PointerEvent) => resize(from - event.clientX);
    splitter.addEventListener('pointermove', move);
    splitter.addEventListener(
      'lostpointercapture',
      () => {
        splitter.removeEventListener('pointermove', move);
        document.body.classList.remove('dragging');
      },
      { once: true },
    );
  });
  splitter.addEventListener('keydown', (event) => {
    const direction = { ArrowLeft: 1, ArrowRight: -1 }[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    resize(pane.getBoundingClientRect().width + direction * STEP);
  });
}
