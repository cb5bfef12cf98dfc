import { deflateSync, inflateSync } from 'fflate';
import { crc32 } from './crc';
import { UnreadableFile, unreadable } from './read-failure';

/** A file inside of a zip archive as it lies there: packed, so that what is not changed is copied as it is. */
export interface Entry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Date and time in the archive's own form. */
  readonly time: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

/** 1 January 1980, the archive's first day: the same bytes whenever a file is written. */
const noTime = 0x00210000;

/** Names are UTF-8. */
const utf8Flag = 0x0800;

/** From this size on speed matters more than the last few per cent. */
const large = 4 * 1024 * 1024;

/** Bytes that a part may unpack to: far above any ledger, far below what a zip bomb holds. */
const partLimit = 1024 ** 3;

/** @throws UnreadableFile `damaged` or `too-large` */
export function unpacked(entry: Entry): Uint8Array {
  if (entry.size > partLimit) {
    throw new UnreadableFile('too-large');
  }
  try {
    return entry.method === 0 ? entry.packed : inflateSync(entry.packed, { out: new Uint8Array(entry.size) });
  } catch (cause) {
    throw unreadable(cause);
  }
}

export function packedEntry(name: string, bytes: Uint8Array): Entry {
  const packed = deflateSync(bytes, { level: bytes.length > large ? 3 : 6 });
  return { name, method: 8, time: noTime, crc: crc32(bytes), size: bytes.length, packed };
}

/** All files of an archive in its own order. @throws UnreadableFile `damaged`, `incomplete` */
export function readArchive(bytes: Uint8Array): readonly Entry[] {
  try {
    return readDirectory(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (cause) {
    throw unreadable(cause);
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): readonly Entry[] {
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) {
    end--;
  }
  if (end < 0) {
    throw new UnreadableFile('incomplete', { cause: 'no directory' });
  }
  const large = end >= 20 && view.getUint32(end - 20, true) === 0x07064b50;
  const record = large ? Number(view.getBigUint64(end - 12, true)) : end;
  const count = large ? Number(view.getBigUint64(record + 32, true)) : view.getUint16(end + 10, true);
  let at = large ? Number(view.getBigUint64(record + 48, true)) : view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index++) {
    entries.push(readEntry(bytes, view, at));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): Entry {
  if (view.getUint32(at, true) !== 0x02014b50 || view.getUint16(at + 8, true) & 1) {
    throw new UnreadableFile('damaged', { cause: 'directory' });
  }
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const [size = 0, packedSize = 0, header = 0] = sizes(view, at, nameEnd);
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + packedSize > bytes.length) {
    throw new UnreadableFile('incomplete', { cause: 'a part ends behind the file' });
  }
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    packed: bytes.subarray(start, start + packedSize),
  };
}

/** Size, packed size and place; those that do not fit stand in the extra field 1 (ZIP64), in this order. */
function sizes(view: DataView, at: number, extra: number): readonly number[] {
  const short = [24, 20, 42].map((offset) => view.getUint32(at + offset, true));
  const end = extra + view.getUint16(at + 30, true);
  let field = extra;
  while (field + 4 <= end && view.getUint16(field, true) !== 1) {
    field += 4 + view.getUint16(field + 2, true);
  }
  let next = field + 4;
  return short.map((value) => {
    if (value !== 0xffffffff) {
      return value;
    }
    next += 8;
    return Number(view.getBigUint64(next - 8, true));
  });
}

/** An archive below 4 GB of these files in this order. */
export function writeArchive(entries: readonly Entry[]): Uint8Array {
  const named = entries.map((entry) => ({ ...entry, label: new TextEncoder().encode(entry.name) }));
  const total = named.reduce((sum, { label, packed }) => sum + 76 + 2 * label.length + packed.length, 22);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const places = named.map((entry) => {
    const place = at;
    view.setUint32(at, 0x04034b50, true);
    writeFacts(view, at + 4, entry, entry.label.length);
    bytes.set(entry.label, at + 30);
    bytes.set(entry.packed, at + 30 + entry.label.length);
    at += 30 + entry.label.length + entry.packed.length;
    return place;
  });
  const directory = at;
  named.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeFacts(view, at + 6, entry, entry.label.length);
    view.setUint32(at + 42, places[index] ?? 0, true);
    bytes.set(entry.label, at + 46);
    at += 46 + entry.label.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The 26 bytes that the header before a file and its line in the directory have in common. */
function writeFacts(view: DataView, at: number, entry: Entry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, utf8Flag, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
