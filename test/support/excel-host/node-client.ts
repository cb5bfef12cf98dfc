import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ExcelHost } from './host';

/** The minimum that manifest.xml demands. */
export const MINIMUM_EXCEL_API = '1.9';

const client = join(
  dirname(require.resolve('@microsoft/office-js/package.json')),
  'dist/excel-web-16.00.debug.js',
);

interface Bridge {
  sendMessageToHost: (text: string) => void;
  onMessageFromHost?: (text: string) => void;
}

interface Realm {
  _richApiNativeBridge?: Bridge;
  window?: unknown;
  location?: unknown;
  document?: unknown;
  navigator?: unknown;
  localStorage?: unknown;
  addEventListener?: unknown;
  Office: { context: unknown };
  OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

const realm = globalThis as unknown as Realm;
let current: ExcelHost;
let office: Realm['Office'] | undefined;

const bridge: Bridge = {
  sendMessageToHost(text) {
    const { id, message } = JSON.parse(text);
    const host = current;
    setImmediate(() => {
      const { status, body } = host.answer(JSON.stringify(message.body));
      const answer = { id, type: 2, message: { statusCode: status, headers: {}, body } };
      bridge.onMessageFromHost?.(JSON.stringify(answer));
    });
  },
};

/**
 * The real Office.js client, unmodified, in this process, talking to `host`. It refuses by itself every member that is
 * newer than `excelApi`. Evaluated once; later calls change the host behind it.
 */
export function connectClient(host: ExcelHost, excelApi = MINIMUM_EXCEL_API): void {
  current = host;
  office ??= evaluated();
  host.listen((entries) => {
    if (current === host) {
      bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
    }
  });
  realm.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  // What became part of 1.17 later this client knows as the web's own first set.
  const isSetSupported = (name: string, version = '1.1') =>
    atLeast(excelApi, name === 'ExcelApiOnline' ? '1.17' : version) && name.startsWith('ExcelApi');
  // `Office.context` cannot be set: an object in front of it shows ours.
  realm.Office = Object.create(office, {
    context: { value: { requirements: { isSetSupported } }, writable: true },
  });
}

function evaluated(): Realm['Office'] {
  // Office.js looks for a few things of a page while it is evaluated.
  realm.window ??= realm;
  realm.location ??= {
    href: 'https://localhost/',
    origin: 'https://localhost',
    protocol: 'https:',
    search: '',
    hash: '',
  };
  realm.document ??= {
    domain: 'localhost',
    getElementsByTagName: () => [],
    getElementById: () => null,
    createElement: () => ({}),
    addEventListener: () => undefined,
  };
  realm.navigator ??= { userAgent: 'node' };
  realm.localStorage ??= {};
  realm.addEventListener ??= () => undefined;
  realm._richApiNativeBridge = bridge;
  // biome-ignore lint/security/noGlobalEval: a script in this very realm, so that arrays and errors are those of the tests
  const evaluate = eval;
  evaluate(readFileSync(client, 'utf8'));
  return realm.Office;
}

function atLeast(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
