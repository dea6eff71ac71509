/** Why a file is no .xlsx at first sight, as a sentence; null where it may be one. */
export function notAZip(bytes: Uint8Array): string | null {
  const starts = (...signs: number[]) => signs.every((byte, at) => bytes[at] === byte);
  if (bytes.length === 0) return 'The file is empty.';
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return oldOrLocked(bytes);
  if (starts(0x25, 0x50, 0x44, 0x46)) return 'This is a PDF, not an Excel workbook (.xlsx).';
  if (!starts(0x50, 0x4b, 0x03, 0x04) && !starts(0x50, 0x4b, 0x05, 0x06))
    return 'This is not an Excel workbook (.xlsx). Open it in Excel and save it as .xlsx.';
  return null;
}

/** A password makes an .xlsx a container with a stream EncryptedPackage; the old .xls is one with a stream Workbook. */
function oldOrLocked(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  return text.includes('EncryptedPackage')
    ? 'The workbook is protected by a password. Take the password off in Excel, then open it here.'
    : 'This is a workbook of the old format (.xls). Save it in Excel as .xlsx, then open it here.';
}
