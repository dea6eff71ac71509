/** How large a file may be, packed and unpacked, whatever its headers claim. Sizes in bytes. */
export interface ZipLimits {
  readonly file: number;
  readonly part: number;
  readonly total: number;
  readonly parts: number;
  /** A part of more than `free` bytes may be at most so many times its packed size. */
  readonly ratio: number;
  readonly free: number;
}

const MB = 1 << 20;
export const LIMITS: ZipLimits = {
  ...{ file: 32 * MB, part: 96 * MB, total: 192 * MB, parts: 5000 },
  ...{ ratio: 200, free: 8 * MB },
};
