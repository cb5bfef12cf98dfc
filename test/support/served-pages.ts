import { afterAll, beforeAll } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { BUILD_TIME, builtPages } from './build';
import { launchChromium } from './chromium';
import { servePlain } from './plain-folder';

export interface ServedPages {
  readonly browser: Browser;
  readonly origin: string;
}

/** The built pages behind a plain server, and a browser: there while the tests of a file run. */
export function servedPages(): ServedPages {
  const served: { browser?: Browser; server?: Awaited<ReturnType<typeof servePlain>> } = {};
  beforeAll(async () => {
    served.server = await servePlain(builtPages());
    served.browser = await launchChromium();
  }, BUILD_TIME + 30_000);
  afterAll(async () => {
    await served.browser?.close();
    await served.server?.close();
  });
  return {
    get browser() {
      return running(served.browser);
    },
    get origin() {
      return running(served.server).origin;
    },
  };
}

function running<Part>(part: Part | undefined): Part {
  if (part === undefined) {
    throw new Error('the pages are served while tests run');
  }
  return part;
}
