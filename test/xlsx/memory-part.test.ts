import { describe, expect, test } from '@jest/globals';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { memoryXml } from '../../src/model/memory';
import { hasNewerMemory, memoryOfFile, withMemory } from '../../src/xlsx/memory-part';
import { readWorkbookFile } from '../../src/xlsx/read';
import { annotate, clearAll, clearMarks } from '../../src/xlsx/write';
import { featureFiles, markupFor, sampleFiles } from '../support/fixture-files';

const memory = { explanations: [{ text: '已核对 & 属实' }] };
const files = [...sampleFiles.slice(0, 2), ...featureFiles].map((file) => [file.name, file.bytes] as const);

function partsOf(bytes: Uint8Array) {
  return Object.entries(unzipSync(bytes)).map(([part, content]) => [
    part,
    Buffer.from(content).toString('latin1'),
  ]);
}

describe.each(files)('%s', (_, bytes) => {
  test('remembers what it is given, and is as before without it', () => {
    const written = withMemory(bytes, memory);
    expect(memoryOfFile(written)).toEqual(memory);
    const twice = withMemory(written, { findings: [] });
    expect(memoryOfFile(twice)).toEqual({ findings: [] });
    expect(Object.keys(unzipSync(twice))).toEqual(Object.keys(unzipSync(written)));
    expect(partsOf(withMemory(twice, undefined))).toEqual(partsOf(bytes));
  });
});

describe('a file that remembers', () => {
  const [{ bytes, name }] = sampleFiles as [(typeof sampleFiles)[0]];
  const sheet = readWorkbookFile(bytes, name).sheets[0]?.name ?? '';

  test('remembers it when marks come and go, and forgets it when everything of ours is taken out', () => {
    const marked = annotate(withMemory(bytes, memory), markupFor([sheet]));
    expect(memoryOfFile(marked)).toEqual(memory);
    expect(memoryOfFile(clearMarks(marked))).toEqual(memory);
    expect(partsOf(clearAll(marked))).toEqual(partsOf(bytes));
  });

  test('what a later version remembers is neither read nor written over, and goes when everything of ours does', () => {
    const newer = strToU8(memoryXml({ later: 1 }).replace('version="1"', 'version="2"'));
    const zipped = unzipSync(withMemory(bytes, memory));
    const [part = ''] = Object.keys(zipped).filter((path) => /^customXml\/item\d+\.xml$/.test(path));
    const file = zipSync({ ...zipped, [part]: newer });
    expect([memoryOfFile(file), hasNewerMemory(file), hasNewerMemory(bytes)]).toEqual([
      undefined,
      true,
      false,
    ]);
    const written = unzipSync(annotate(withMemory(file, memory), markupFor([sheet]), memory));
    expect(written[part]).toEqual(newer);
    expect(Object.keys(written).filter((path) => path.startsWith('customXml/item'))).toHaveLength(2);
    expect(Object.keys(unzipSync(clearAll(file)))).toEqual(Object.keys(unzipSync(bytes)));
  });

  test('nothing is written where there is nothing to forget', () => {
    expect(withMemory(bytes, undefined)).toBe(bytes);
    expect(memoryOfFile(bytes)).toBeUndefined();
  });
});
