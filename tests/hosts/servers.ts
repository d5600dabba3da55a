import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serve, type Served } from '../browser/serve.ts';
import { findServers, withSystemFolders } from './find-servers.ts';

/** Starts a server for a built site in a folder of a host, `/` or one that ends in `/`. */
type Start = (site: string, base: string) => Promise<Served>;

/** nginx with docs/nginx.conf, as a reader of the README would set it up. */
const nginx: Start = (site, base) =>
  run(site, base, (folder, port) => {
    const rules = readFileSync('docs/nginx.conf', 'utf8').replace('=404 /', `=404 ${base}`);
    writeFileSync(join(folder, 'reader.conf'), rules);
    const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((what) => `${what}_temp_path ${folder}/${what};`)
      .join('\n');
    writeFileSync(
      join(folder, 'nginx.conf'),
      `daemon off;\npid ${folder}/pid;\nerror_log ${folder}/error.log;\nworker_processes 1;\nevents {}\nhttp {\ninclude /etc/nginx/mime.types;\naccess_log off;\n${kept}
server {\nlisten 127.0.0.1:${port};\nroot ${folder}/www;\ninclude ${folder}/reader.conf;\n}\n}`,
    );
    return ['nginx', '-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
  });

/** Caddy with docs/Caddyfile. */
const caddy: Start = (site, base) =>
  run(site, base, (folder, port) => {
    writeFileSync(
      join(folder, 'reader'),
      readFileSync('docs/Caddyfile', 'utf8').replace('rewrite * /', `rewrite * ${base}`),
    );
    writeFileSync(
      join(folder, 'Caddyfile'),
      `{\nadmin off\n}\nimport ${folder}/reader\nhttp://127.0.0.1:${port} {\nroot * ${folder}/www\nimport reader\n}\n`,
    );
    return ['caddy', 'run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
  });

/** The servers to try the site with: the tests' own, which is always here, and those of the above that are. */
export const servers: [name: string, start: Start][] = [
  ['the file server of the tests', serve],
  ...findServers().map((name): [string, Start] => [name, { nginx, caddy }[name]]),
];

/** Runs a server on a free port, over a folder of a host that holds a copy of the site. */
async function run(site: string, base: string, configure: (folder: string, port: number) => string[]): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
  chmodSync(folder, 0o755); // nginx, started by root, reads as somebody else
  cpSync(resolve(site), join(folder, 'www', base), { recursive: true });
  const port = await freePort();
  const [program, ...words] = configure(folder, port);
  const server = spawn(program!, words, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...withSystemFolders, HOME: folder },
  });
  let said = '';
  server.stderr.on('data', (words) => (said += words));
  const ended = new Promise<never>((_, reject) =>
    server.on('exit', () => reject(new Error(`${program} ended: ${said}`))),
  );
  ended.catch(() => {});
  const origin = `http://127.0.0.1:${port}${base.replace(/\/$/, '')}`;
  await Promise.race([ended, answers(`${origin}/`)]);
  return {
    origin,
    close: () =>
      new Promise<void>((done) => {
        server.once('exit', () => {
          rmSync(folder, { recursive: true, force: true });
          done();
        });
        server.kill();
      }),
  };
}

async function answers(address: string): Promise<void> {
  while (!(await fetch(address).catch(() => undefined))) await new Promise(setImmediate);
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
}
