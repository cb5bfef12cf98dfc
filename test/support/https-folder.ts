import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { root } from './sources';

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** A static https server on localhost, as any school's would be; the certificate is for tests only. */
export interface HttpsFolder {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder, or one page given as text. */
export async function serveHttps(
  source: { readonly folder: string } | { readonly page: string },
): Promise<HttpsFolder> {
  const certificate = join(root, 'test/fixtures/localhost');
  const server: Server = createServer(
    {
      key: readFileSync(join(certificate, 'key.pem')),
      cert: readFileSync(join(certificate, 'certificate.pem')),
    },
    ({ url = '/' }, response) => {
      if ('page' in source) {
        response.writeHead(200, { 'content-type': kinds['.html'] }).end(source.page);
        return;
      }
      const file = join(source.folder, new URL(url, 'https://localhost').pathname);
      if (!existsSync(file) || !statSync(file).isFile()) {
        response.writeHead(404).end();
        return;
      }
      const kind = kinds[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': kind }).end(readFileSync(file));
    },
  );
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
