// Serves a folder as the plainest web server does: files as they lie there, few types, nothing found where there is no file.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

/** The types that it knows; of every other file it says only that it is bytes. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
};

/** A folder that is being served. */
export interface Served {
  /** Address of the folder's root, with a trailing slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** Answers one request; addresses outside the folder are resolved away before they get here. */
function answer(folder: string, path: string, response: ServerResponse): void {
  const asked = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  if (!isFile(asked)) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    return;
  }
  const type = TYPES[extname(asked)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type });
  createReadStream(asked).pipe(response);
}

/** Serves `folder` on a free port of this machine. */
export async function servePlainly(folder: string): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    answer(folder, decodeURIComponent(pathname), response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error(`servePlainly: the server must listen on a port, found ${String(address)}`);
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
