import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

export interface PlainFolder {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** The simplest static server there is: files of a folder, nothing else, no header but their type. */
export async function servePlain(folder: string): Promise<PlainFolder> {
  const server = createServer(({ url = '/' }, response) => {
    const file = join(folder, decodeURIComponent(new URL(url, 'http://localhost').pathname));
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const kind = kinds[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': kind }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
