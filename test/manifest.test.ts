import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { MINIMUM_EXCEL_API } from './support/excel-host/node-client';
import { root } from './support/sources';
import { type XmlTree, xmlTree } from './support/xml-tree';

/**
 * The manifest held against what Office demands of an add-in only manifest, without a network: Microsoft's validator
 * needs one, and finds some of this only when the add-in is installed.
 */
const development = 'https://localhost:3000';
const text = readFileSync(join(root, 'manifest.xml'), 'utf8');
const manifest = xmlTree(text);
const everything = descendants(manifest);
const named = (name: string) => everything.filter(({ local }) => local === name);
const only = (name: string) => {
  const found = named(name);
  expect(found).toHaveLength(1);
  return found[0] as XmlTree;
};
const namesOf = (element: XmlTree) => element.children.map(({ local }) => local);
const resources = ['Image', 'Url', 'String'].flatMap(named).filter(({ attributes }) => attributes.id);

describe('structure', () => {
  test('the elements stand in the order that the schema demands', () => {
    expect(namesOf(manifest)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
    expect(namesOf(only('VersionOverrides'))).toEqual(['Requirements', 'Hosts', 'Resources']);
    expect(namesOf(only('DesktopFormFactor'))).toEqual([
      'GetStarted',
      'FunctionFile',
      'ExtensionPoint',
      'ExtensionPoint',
    ]);
    expect(namesOf(only('Resources'))).toEqual(['Images', 'Urls', 'ShortStrings', 'LongStrings']);
    expect(namesOf(only('Group')).slice(0, 2)).toEqual(['Label', 'Icon']);
    const host = named('Host')[1] as XmlTree;
    expect(namesOf(host)).toEqual(['Runtimes', 'DesktopFormFactor']);
    for (const control of named('Control')) {
      expect(namesOf(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
    }
  });

  test('id, version, host and permissions are ones that Office knows', () => {
    expect(only('Id').text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    // The store takes nothing below 1.0.
    expect(only('Version').text).toMatch(/^[1-9]\d{0,4}(\.\d{1,5}){3}$/);
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      readonly version: string;
      readonly packages: { readonly '': { readonly version: string } };
    };
    expect([only('Version').text, lock.version, lock.packages[''].version]).toEqual([
      `${version}.0`,
      version,
      version,
    ]);
    expect(named('Host').map(({ attributes }) => Object.values(attributes))).toEqual([
      ['Workbook'],
      ['Workbook'],
    ]);
    expect(only('Permissions').text).toBe('ReadWriteDocument');
    expect(only('DefaultLocale').text).toBe('zh-CN');
  });

  test('the minimum is the one that the tests of src/excel enforce', () => {
    const sets = named('Set').map(({ attributes }) => [attributes.Name, attributes.MinVersion]);
    expect(sets).toEqual([
      ['ExcelApi', MINIMUM_EXCEL_API],
      ['SharedRuntime', '1.1'],
    ]);
  });

  test('cells have a command in their own menu', () => {
    expect(named('OfficeMenu').map(({ attributes }) => attributes.id)).toEqual(['ContextMenuCell']);
  });

  test('the runtime, the pane and the commands are one page that lives on', () => {
    expect(only('Runtime').attributes).toEqual({ resid: 'Pane.Url', lifetime: 'long' });
    expect(only('FunctionFile').attributes.resid).toBe('Pane.Url');
    const pages = named('SourceLocation').map(
      ({ attributes }) => attributes.resid ?? attributes.DefaultValue,
    );
    expect(pages).toEqual([`${development}/taskpane.html`, 'Pane.Url']);
  });
});

describe('resources', () => {
  const used = everything.flatMap(({ attributes }) => (attributes.resid ? [attributes.resid] : []));
  const defined = resources.map(({ attributes }) => attributes.id ?? '');

  test('every one is defined once and used; ids have at most 32 characters', () => {
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(used)].toSorted()).toEqual(defined.toSorted());
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  test('ids of controls, groups and panes are used once', () => {
    const ids = ['Control', 'Group', 'OfficeTab'].flatMap(named).map(({ attributes }) => attributes.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('every text exists in Chinese and in English, and fits', () => {
    const texts = [...named('String'), only('DisplayName'), ...named('Description').slice(0, 1)];
    for (const element of texts) {
      const [override] = element.children;
      expect(element.attributes.DefaultValue).toMatch(/\p{Script=Han}/u);
      expect([element.children.length, override?.attributes.Locale]).toEqual([1, 'en-US']);
      expect(override?.attributes.Value).toMatch(/^[\x20-\x7e]+$/);
    }
    const lengths = (list: string) =>
      only(list).children.flatMap((element) =>
        [element.attributes.DefaultValue, element.children[0]?.attributes.Value].map(
          (one) => one?.length ?? 0,
        ),
      );
    expect(Math.max(...lengths('ShortStrings'))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengths('LongStrings'))).toBeLessThanOrEqual(250);
    expect(only('ProviderName').text.length).toBeLessThanOrEqual(125);
  });

  test('every address is one of https, on the one origin', () => {
    const addresses = [...text.matchAll(/"(https?:\/\/[^"]+)"|>(https?:\/\/[^<]+)</g)].map(
      ([, quoted, plain]) => quoted ?? plain ?? '',
    );
    const ours = addresses.filter((address) => !address.startsWith('http://schemas.microsoft.com/'));
    expect(ours.filter((address) => !/^https:\/\/localhost:3000(\/|$)/.test(address))).toEqual(
      ours.filter((address) => address.includes('w3.org')),
    );
  });

  test('help leads to the help page, which the build lays there', async () => {
    const { pathname } = new URL(only('SupportUrl').attributes.DefaultValue ?? '');
    expect(decodeURIComponent(pathname)).toBe('/使用帮助.html');
    const url = resources.find(({ attributes }) => attributes.id === only('LearnMoreUrl').attributes.resid);
    expect(url?.attributes.DefaultValue).toBe(only('SupportUrl').attributes.DefaultValue);
    expect(readFileSync(join(root, 'webpack/help.js'), 'utf8')).toContain("'使用帮助.html'");
  });

  test('every icon has the size that it is used for', () => {
    const sizes = named('Image').filter(({ attributes }) => attributes.size);
    for (const { attributes } of sizes) {
      const image = resources.find((resource) => resource.attributes.id === attributes.resid);
      expect(pngSize(image?.attributes.DefaultValue ?? '')).toEqual([
        Number(attributes.size),
        Number(attributes.size),
      ]);
    }
    for (const element of [...named('Control'), only('Group')]) {
      const icon = element.children.find(({ local }) => local === 'Icon');
      expect(icon?.children.map(({ attributes }) => attributes.size)).toEqual(['16', '32', '80']);
    }
    expect(pngSize(only('IconUrl').attributes.DefaultValue ?? '')).toEqual([32, 32]);
    expect(pngSize(only('HighResolutionIconUrl').attributes.DefaultValue ?? '')).toEqual([64, 64]);
  });
});

describe('commands', () => {
  test('every function of the ribbon is one that the page connects', () => {
    const ribbon = readFileSync(join(root, 'src/excel/host.ts'), 'utf8');
    const entry = readFileSync(join(root, 'src/taskpane.tsx'), 'utf8');
    const connected = [...ribbon.matchAll(/readonly (\w+): \(\) => Promise<unknown>/g)].map(
      ([, name]) => name,
    );
    const functions = named('FunctionName').map((element) => element.text);
    expect(functions.toSorted()).toEqual(connected.toSorted());
    expect(functions.filter((name) => !entry.includes(`${name}:`))).toEqual([]);
  });
});

describe('--env origin', () => {
  const configure: (
    env: Readonly<Record<string, unknown>>,
    arguments_: { readonly mode: string },
  ) => Promise<{ readonly plugins: readonly object[] }> = require(join(root, 'webpack.config.js'));

  async function built(env: Readonly<Record<string, unknown>>) {
    const { plugins } = await configure(env, { mode: 'production' });
    const patterns = plugins.flatMap((plugin) => ('patterns' in plugin ? (plugin.patterns as object[]) : []));
    const found = patterns.find((pattern) => 'from' in pattern && pattern.from === 'manifest.xml') as {
      readonly transform: (content: Buffer) => string;
    };
    return found.transform(Buffer.from(text));
  }

  test('puts the address of the server into every place', async () => {
    const rewritten = await built({ origin: 'https://intranet.example/checkup/' });
    expect(rewritten).not.toContain(development);
    expect(rewritten).toContain('"https://intranet.example/checkup/taskpane.html"');
    expect(rewritten).not.toContain('checkup//');
    expect(xmlTree(rewritten).children).toHaveLength(manifest.children.length);
  });

  test('without it the development server stands there', async () => {
    expect(await built({})).toBe(text);
  });
});

function descendants(element: XmlTree): readonly XmlTree[] {
  return [element, ...element.children.flatMap(descendants)];
}

/** Width and height as they stand in the file behind an address. */
function pngSize(address: string): readonly number[] {
  const file = join(root, address.replace(`${development}/`, ''));
  expect(existsSync(file)).toBe(true);
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
