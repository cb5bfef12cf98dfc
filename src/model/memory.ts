/**
 * What is remembered in a workbook: choices, explanations, what the last check found, what people have confirmed. All of it
 * is one custom XML part of ours, which Excel, the workbench and the command line read and write alike.
 */
export type Memory = Readonly<Record<string, unknown>>;

/** By which our part is found among those of others. */
export const memoryNamespace = 'urn:ledger-checkup:memory';

/** Parts of another version are left alone and not understood. */
const VERSION = '1';

/** The part, whole. It holds no letter that a writer of XML would write otherwise: what comes back is what was given. */
export function memoryXml(memory: Memory): string {
  const text = JSON.stringify(memory).replace(
    /[^\u0020-\u007e\u3001-\u9fff\uff01-\uff5e]|[&<>]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<memory xmlns="${memoryNamespace}" version="${VERSION}">${text}</memory>`;
}

/** What a part of ours holds; `undefined` for parts of others, of other versions, and damaged ones. */
export function memoryOfXml(xml: string): Memory | undefined {
  const [, tag = '', text = ''] =
    /^[^<]*(?:<\?[^>]*\?>\s*)?<memory\b([^>]*)>([^<]*)<\/memory>\s*$/.exec(xml) ?? [];
  if (!tag.includes(memoryNamespace) || !new RegExp(`version=["']${VERSION}["']`).test(tag)) {
    return undefined;
  }
  try {
    return objectOf(JSON.parse(text.replaceAll('&quot;', '"')));
  } catch {
    return undefined;
  }
}

function objectOf(value: unknown): Memory | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Memory) : undefined;
}
