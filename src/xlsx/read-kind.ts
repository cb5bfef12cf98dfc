import { type UnreadableCode, UnreadableFile } from './read-failure';

/** Bytes that a text or a directory name is looked for in, from the start of the file. */
const headLength = 4096;

const signatures: readonly (readonly [UnreadableCode, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x1f, 0x8b]],
];

/** Streams of an OLE2 file (Office 97–2003, and the envelope of encrypted files) and what they tell, first wins. */
const streams: readonly (readonly [string, UnreadableCode])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['ETWorkbook', 'et'],
  ['WordDocument', 'document'],
  ['PowerPoint Document', 'slides'],
];

/** What the content says the file is: `zip` may be a workbook, everything else is not. The name is not looked at. */
export function kindOfContent(bytes: Uint8Array): 'zip' | UnreadableCode {
  if (bytes.length === 0) {
    return 'empty';
  }
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) {
    return 'zip';
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return kindOfCompoundFile(bytes);
  }
  return signatures.find(([, start]) => startsWith(bytes, start))?.[0] ?? kindOfText(bytes);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Directory entries of an OLE2 file stand at multiples of 128 bytes and begin with their name in UTF-16. */
function kindOfCompoundFile(bytes: Uint8Array): UnreadableCode {
  const names = new Set<string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let entry = 512; entry + 128 <= bytes.length; entry += 128) {
    const nameBytes = view.getUint16(entry + 64, true);
    const type = view.getUint8(entry + 66);
    if (type === 2 && nameBytes >= 4 && nameBytes <= 64 && nameBytes % 2 === 0) {
      names.add(new TextDecoder('utf-16le').decode(bytes.subarray(entry, entry + nameBytes - 2)));
    }
  }
  return streams.find(([name]) => names.has(name))?.[1] ?? 'unknown';
}

function kindOfText(bytes: Uint8Array): UnreadableCode {
  const head = bytes.subarray(0, headLength);
  const isUtf16 = startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff]);
  if (!isUtf16 && head.includes(0)) {
    return 'unknown';
  }
  // Only ASCII matters below, so a file in GB 18030 is recognised as well.
  const text = new TextDecoder(isUtf16 ? (head[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(head);
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(text) && /^\s*<(\?xml|\w*:?Workbook)/.test(text)) {
    return 'xml-2003';
  }
  if (/<(!doctype\s+html|html|head|meta|table|body|style)\b/i.test(text) || /^MIME-Version:/i.test(text)) {
    return 'html';
  }
  const firstLine = text.trimStart().split(/\r?\n/, 1)[0] ?? '';
  return /[,，\t;]/.test(firstLine) ? 'csv' : 'text';
}

/** Formats that are read by making an .xlsx of them first. */
export type OldFormat = 'xls' | 'csv';

/**
 * The old format of a file that is checked by way of a new workbook; `undefined` for everything that the reader takes,
 * or refuses, as it is. The content decides; the name only tells an .et of WPS from an .xls, and a table in a text from
 * a text that pretends to be a workbook.
 *
 * @throws UnreadableFile for an .et
 */
export function oldFormatOf(bytes: Uint8Array, name: string): OldFormat | undefined {
  const kind = kindOfContent(bytes);
  if (kind === 'xls' && /\.ett?$/i.test(name)) {
    throw new UnreadableFile('et');
  }
  const isTable =
    kind === 'csv' ? !/\.xl[st][xm]$/i.test(name) : kind === 'text' && /\.(?:csv|tsv)$/i.test(name);
  return kind === 'xls' ? 'xls' : isTable ? 'csv' : undefined;
}
