import { droppedFile, type OpenedFile } from './fileSystem';

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** Opens a file that is dropped anywhere on the page or the pane; without it the browser would leave the page. */
export function takeDropped(heard: Window, shows: HTMLElement, open: (opened: OpenedFile) => void): void {
  const over = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    shows.dataset.dropping = '';
  };
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) delete shows.dataset.dropping;
  };
  const drop = (event: DragEvent) => {
    if (!event.dataTransfer || !hasFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    delete shows.dataset.dropping;
    void droppedFile(event.dataTransfer).then((opened) => opened && open(opened));
  };
  heard.addEventListener('dragenter', over, { capture: true });
  heard.addEventListener('dragover', over, { capture: true });
  heard.addEventListener('dragleave', leave, { capture: true });
  heard.addEventListener('drop', drop, { capture: true });
}
