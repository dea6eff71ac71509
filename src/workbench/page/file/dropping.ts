import { droppedFile, type OpenedFile } from './fileSystem';

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** Whether a part of the pane takes files itself, as the import of a spreadsheet does. */
const isTakenThere = ({ target }: DragEvent): boolean =>
  !!target && 'closest' in target && (target as Element).closest('[data-takes-files]') !== null;

/** Opens a file that is dropped anywhere on the page or the pane; without it the browser would leave the page. */
export function takeDropped(heard: Window, shows: HTMLElement, open: (opened: OpenedFile) => void): void {
  const over = (event: DragEvent) => {
    if (!hasFiles(event) || isTakenThere(event)) return;
    event.preventDefault();
    shows.dataset.dropping = '';
  };
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) delete shows.dataset.dropping;
  };
  const drop = (event: DragEvent) => {
    delete shows.dataset.dropping;
    if (!event.dataTransfer || !hasFiles(event) || isTakenThere(event)) return;
    event.preventDefault();
    event.stopPropagation();
    void droppedFile(event.dataTransfer).then((opened) => opened && open(opened));
  };
  heard.addEventListener('dragenter', over, { capture: true });
  heard.addEventListener('dragover', over, { capture: true });
  heard.addEventListener('dragleave', leave, { capture: true });
  heard.addEventListener('drop', drop, { capture: true });
}
