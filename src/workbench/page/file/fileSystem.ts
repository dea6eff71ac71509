/** What browsers that let a page open and save files offer, which TypeScript does not know yet. */
interface FileType {
  readonly description: string;
  readonly accept: Readonly<Record<string, readonly string[]>>;
}
interface WithPickers {
  showOpenFilePicker?(options: { readonly types: readonly FileType[] }): Promise<FileSystemFileHandle[]>;
  showSaveFilePicker?(options: {
    readonly suggestedName: string;
    readonly types: readonly FileType[];
  }): Promise<FileSystemFileHandle>;
  readonly launchQueue?: {
    setConsumer(take: (launch: { readonly files: readonly FileSystemHandle[] }) => void): void;
  };
}
interface WithPermission {
  requestPermission?(asked: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}
interface WithHandle {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const WORKBOOKS: FileType = {
  description: 'Excel workbook',
  accept: {
    [XLSX]: ['.xlsx'],
    'application/vnd.ms-excel.sheet.macroEnabled.12': ['.xlsm'],
  },
};
const ONLY_XLSX: FileType = { description: 'Excel workbook', accept: { [XLSX]: ['.xlsx'] } };

/** A file to open, with what it takes to write to it again where the browser has that. */
export interface OpenedFile {
  readonly file: File;
  readonly handle: FileSystemFileHandle | null;
}

const pickers = (): WithPickers => window as WithPickers;

/** A person who closes a picker has changed her mind; that is no fault. */
async function unlessCancelled<T>(picking: Promise<T>): Promise<T | null> {
  try {
    return await picking;
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') return null;
    throw failure;
  }
}

/** Lets the user pick a workbook; null where none is picked. */
export async function pickFile(): Promise<OpenedFile | null> {
  const pick = pickers().showOpenFilePicker;
  if (!pick) return pickByInput();
  const picked = await unlessCancelled(pick.call(window, { types: [WORKBOOKS] }));
  const handle = picked?.[0];
  return handle ? { file: await handle.getFile(), handle } : null;
}

function pickByInput(): Promise<OpenedFile | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = Object.values(WORKBOOKS.accept).flat().join(',');
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve(null));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      resolve(file ? { file, handle: null } : null);
    });
    input.click();
  });
}

/** The first workbook among what is dropped. It must be asked for before the drop's event is over. */
export async function droppedFile(transfer: DataTransfer): Promise<OpenedFile | null> {
  const item = [...transfer.items].find(({ kind }) => kind === 'file');
  const file = item?.getAsFile() ?? null;
  if (!item || !file) return null;
  const handle = await (item as WithHandle).getAsFileSystemHandle?.().catch(() => null);
  return { file, handle: handle?.kind === 'file' ? (handle as FileSystemFileHandle) : null };
}

/** Calls back with each workbook that the system hands to the page, where it is installed as an app. */
export function takeLaunched(open: (opened: OpenedFile) => void): void {
  pickers().launchQueue?.setConsumer(({ files }) => {
    const [first] = files;
    if (first?.kind !== 'file') return;
    const handle = first as FileSystemFileHandle;
    void handle.getFile().then((file) => open({ file, handle }));
  });
}

/** Whether the browser lets a page write to files that the user picks. */
export const canPickWhere = (): boolean => pickers().showSaveFilePicker !== undefined;

/** Lets the user pick where to save; null where she changes her mind. */
export async function pickWhere(suggestedName: string): Promise<FileSystemFileHandle | null> {
  const pick = pickers().showSaveFilePicker;
  if (!pick) return null;
  return unlessCancelled(pick.call(window, { suggestedName, types: [ONLY_XLSX] }));
}

/** Asks for leave to write to a file, where the browser wants to be asked. */
export async function mayWrite(handle: FileSystemFileHandle): Promise<boolean> {
  const asking = handle as WithPermission;
  return (await asking.requestPermission?.({ mode: 'readwrite' })) !== 'denied';
}

/** Writes a file whole, or throws and leaves it as it was. Returns when it was changed. */
export async function writeFile(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<number> {
  const writing = await handle.createWritable();
  try {
    await writing.write(bytes as Uint8Array<ArrayBuffer>);
  } catch (failure) {
    await writing.abort().catch(() => undefined);
    throw failure;
  }
  await writing.close();
  return (await handle.getFile()).lastModified;
}

/** Hands a file to the browser's downloads. */
export function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // the download has begun by then
}
