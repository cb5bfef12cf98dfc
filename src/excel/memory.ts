import {
  isNewerMemory,
  type Memory,
  memoryNamespace,
  memoryOfXml,
  memoryXml,
  NEWER_MEMORY,
} from '../model/memory';
import { SessionError } from '../model/session';

/** Where earlier versions remembered: settings of the workbook with these names. */
const PREFIX = 'ledger-checkup.';
const settingNames = ['choices', 'explanations', 'findings'] as const;

/** What the workbook remembers: its part, or else what an earlier version has left. Two round trips. */
export async function recall(context: Excel.RequestContext): Promise<Memory> {
  return (await recalled(context)).memory;
}

async function recalled(context: Excel.RequestContext) {
  const { parts, settings } = await kept(context);
  const found = parts.map((part) => part.getXml());
  await context.sync();
  const own = found.map(({ value }) => memoryOfXml(value)).find((one) => one !== undefined);
  const earlier = settings.flatMap(({ name, setting }): readonly (readonly [string, unknown])[] =>
    setting.isNullObject ? [] : [[name, setting.value]],
  );
  const isNewer = found.some(({ value }) => isNewerMemory(value));
  return { parts, settings, isNewer, memory: own ?? (Object.fromEntries(earlier) as Memory) };
}

/**
 * Writes these entries besides those that are remembered already; saved with the workbook.
 * @throws SessionError where a later version remembers something
 */
export async function remember(context: Excel.RequestContext, entries: Memory): Promise<void> {
  const { memory: before, parts, settings, isNewer } = await recalled(context);
  if (isNewer) {
    throw new SessionError(NEWER_MEMORY);
  }
  const memory = { ...before, ...entries };
  const [first, ...others] = parts;
  if (first) {
    first.setXml(memoryXml(memory));
  } else {
    context.workbook.customXmlParts.add(memoryXml(memory));
  }
  remove([...others, ...settings.map(({ setting }) => setting).filter(({ isNullObject }) => !isNullObject)]);
  await context.sync();
}

/** Takes out everything that is remembered, wherever a version of ours has put it. */
export async function forget(context: Excel.RequestContext): Promise<void> {
  const { parts, settings } = await kept(context);
  remove([...parts, ...settings.map(({ setting }) => setting).filter(({ isNullObject }) => !isNullObject)]);
  await context.sync();
}

async function kept(context: Excel.RequestContext) {
  const parts = context.workbook.customXmlParts.getByNamespace(memoryNamespace).load('items/id');
  const settings = settingNames.map((name) => ({
    name,
    setting: context.workbook.settings.getItemOrNullObject(PREFIX + name).load('value'),
  }));
  await context.sync();
  return { parts: parts.items, settings };
}

function remove(things: readonly { delete: () => void }[]): void {
  for (const thing of things) {
    thing.delete();
  }
}
