/**
 * What is remembered in a workbook: choices, explanations, what the last check found, what people have confirmed. All of it
 * is one custom XML part of ours, which Excel, the workbench and the command line read and write alike.
 */
export type Memory = Readonly<Record<string, unknown>>;

/** By which our part is found among those of others. */
export const memoryNamespace = 'urn:ledger-checkup:memory';

/** Parts of another version are left alone and not understood. */
const VERSION = 1;

/** What is said instead of writing over what a later version remembers. */
export const NEWER_MEMORY =
  '这个工作簿里记着更新版本的台账体检写的内容,这一版读不懂,没有改动它;这次的选择和说明不会存进工作簿。请用新版打开。';

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
  const [, text = ''] = /<memory\b[^>]*>([^<]*)<\/memory>\s*$/.exec(xml) ?? [];
  if (versionOf(xml) !== VERSION) {
    return undefined;
  }
  try {
    return objectOf(JSON.parse(text.replaceAll('&quot;', '"')));
  } catch {
    return undefined;
  }
}

/**
 * Whether a workbook is worth saving for what it remembers: what a person has said or assigned. What a check remembers of
 * itself, and which standards were ticked, comes back with the next check.
 */
export function saysAnew(before: Memory | undefined, after: Memory | undefined): boolean {
  const said = ({ explanations, confirmations, standard, choices }: Memory = {}) => {
    const { assignments } = Object(choices) as { readonly assignments?: unknown };
    const all = [explanations, confirmations, standard, assignments];
    return JSON.stringify(all.map((one) => (Array.isArray(one) && one.length === 0 ? null : (one ?? null))));
  };
  return said(before) !== said(after);
}

/** Whether a part of ours is from a later version: it must neither be read nor written over. */
export function isNewerMemory(xml: string): boolean {
  return (versionOf(xml) ?? 0) > VERSION;
}

/** The version of a part of ours; `undefined` for parts of others. */
function versionOf(xml: string): number | undefined {
  const [, tag = ''] = /^[^<]*(?:<\?[^>]*\?>\s*)?<memory\b([^>]*)>/.exec(xml) ?? [];
  const [, version] = /\bversion=["'](\d+)["']/.exec(tag) ?? [];
  return tag.includes(memoryNamespace) && version !== undefined ? Number(version) : undefined;
}

function objectOf(value: unknown): Memory | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Memory) : undefined;
}
