import { describe, expect, test } from '@jest/globals';
import { droppedFiles } from '../../src/workbench/drop-zone';

/** Browsers hand out what is in a folder a hundred at a time. */
const AT_ONCE = 100;

type Tree = Readonly<Record<string, unknown>>;

const fileEntry = (name: string) => ({
  isFile: true,
  isDirectory: false,
  file: (take: (file: File) => void) => take(new File([name], name)),
});

function folderEntry(tree: Tree): object {
  const entries = Object.entries(tree).map(([name, inside]) =>
    inside === 'file' ? fileEntry(name) : folderEntry(inside as Tree),
  );
  return {
    isFile: false,
    isDirectory: true,
    createReader: () => {
      let at = 0;
      return {
        readEntries: (take: (some: readonly object[]) => void) => {
          take(entries.slice(at, at + AT_ONCE));
          at += AT_ONCE;
        },
      };
    },
  };
}

async function dropped(entries: readonly (object | null)[], files: readonly File[] = []) {
  const items = entries.map((entry) => ({ webkitGetAsEntry: () => entry }));
  const all = await droppedFiles({ items, files } as unknown as DataTransfer);
  return all.map(({ name }) => name);
}

describe('what is dropped on the page', () => {
  test('of a folder: its workbooks and those of folders in it, by name, without locks and other files', async () => {
    const school = folderEntry({
      '2班额.xlsx': 'file',
      '~$2班额.xlsx': 'file',
      '说明.docx': 'file',
      旧的: { '1教师.xls': 'file', 更旧: { '3图书.csv': 'file', '4.et': 'file', '5.xlsm': 'file' } },
      空的: {},
    });
    expect(await dropped([school])).toEqual(['1教师.xls', '2班额.xlsx', '3图书.csv', '4.et', '5.xlsm']);
  });

  test('of a folder with more files than a browser hands out at once, all', async () => {
    const names = Array.from({ length: 250 }, (_, at) => [`${1000 + at}.xlsx`, 'file']);
    expect(await dropped([folderEntry(Object.fromEntries(names))])).toHaveLength(250);
  });

  test('files alone stay as they are and in their order, whatever they are', async () => {
    const files = ['b.xlsx', 'a.txt'].map((name) => new File([name], name));
    expect(await dropped([fileEntry('b.xlsx'), fileEntry('a.txt')], files)).toEqual(['b.xlsx', 'a.txt']);
    expect(await dropped([null], files)).toEqual(['b.xlsx', 'a.txt']);
  });
});
