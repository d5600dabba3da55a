import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { serve, type Served } from '../browser/serve.ts';
import { answers, freePort } from '../ports.ts';
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

/** Apache with nothing but what it needs to send files. */
const apache2: Start = (site, base) =>
  run(site, base, (folder, port) => {
    const modules = ['mpm_event', 'authz_core', 'dir', 'mime']
      .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
      .join('\n');
    writeFileSync(
      join(folder, 'apache.conf'),
      `ServerRoot ${folder}\nDefaultRuntimeDir ${folder}\nPidFile ${folder}/pid\nErrorLog ${folder}/error.log\nServerName localhost
Listen 127.0.0.1:${port}\n${modules}\nTypesConfig /etc/mime.types\nDocumentRoot ${folder}/www\nDirectoryIndex index.html\n`,
    );
    return ['apache2', '-f', join(folder, 'apache.conf'), '-DFOREGROUND'];
  });

/** The server that comes with Python. */
const python3: Start = (site, base) =>
  run(site, base, (folder, port) => {
    const words = ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', join(folder, 'www')];
    return ['python3', ...words];
  });

/** sirv as its authors set it up, which finds index.html at /index/ too. */
const plainSirv: Start = async (site, base) => {
  const files = sirv(resolve(site));
  const server = createServer((request, response) => {
    request.url = request.url!.slice(base.length - 1);
    files(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}${base.replace(/\/$/, '')}`, close: () => void server.close() };
};

const here = findServers();
const starts = { nginx, caddy, apache2, python3 };
const found = (...names: (keyof typeof starts)[]) =>
  names.filter((name) => here.includes(name)).map((name): [string, Start] => [name, starts[name]]);

/** Servers that are told nothing about the site. */
export const plainServers: [name: string, start: Start][] = [['sirv', plainSirv], ...found('apache2', 'python3')];

/** The servers to try the site with: the tests' own, which is always here, and those of the above that are. */
export const servers: [name: string, start: Start][] = [
  ['the file server of the tests', serve],
  ...found('nginx', 'caddy'),
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
