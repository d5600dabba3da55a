import type { IndexFile } from './packed.ts';

/**
 * What Pagefind’s script does where a part of the index is lost, and what it shall do. As it is, it reports most such
 * losses to the console only, and answers from what it has: a word then seems to be nowhere.
 */
const changes: { why: string; from: string; to: string; times?: number }[] = [
  {
    why: 'A question fails where the words that it needs cannot be loaded.',
    from: '"load_index_chunk")).catch(()=>{});',
    to: '"load_index_chunk"));',
  },
  {
    why: 'The same for the values of a filter.',
    from: '"load_filter_chunk")).catch(()=>{});',
    to: '"load_filter_chunk"));',
  },
  {
    why: 'Without its first file there is no index.',
    from: 'console.error(`Failed to load the meta index:\n${e?.toString()}`);',
    to: 'throw e;',
  },
  {
    why: 'A loss is reported to whoever asks, and not to the console as well.',
    from: 'this.init(options2?.language);}async options(',
    to: 'this.init(options2?.language).catch(()=>{});}async options(',
  },
  {
    why: 'The browser unpacks files, and refuses one that is cut or spoiled: the checksum in it is then wrong.',
    from: 'decompress(data,file="unknown file"){',
    to: 'async decompress(data,file="unknown file"){',
  },
  {
    why: 'The same.',
    from: 'data=gz_default(data);',
    to: 'data=new Uint8Array(await new Response(new Blob([data]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer());',
  },
  {
    why: 'A file of another kind is refused.',
    from: 'console.error(`Decompressing ${file} appears to have failed: Missing signature`);return data;',
    to: 'throw new Error(`${file} has no signature`);',
  },
  { why: 'Unpacking takes a moment.', from: '=this.decompress(', to: '=await this.decompress(', times: 5 },
  {
    why: 'A script that is itself asked for anew, with a query, asks for the rest past all caches.',
    from: 'await fetch(queued.input)',
    to: 'await fetch(queued.input,{cache:new URL(import.meta.url).search?"reload":"default"})',
  },
];

/**
 * Makes Pagefind’s script fail where a part of the index is missing or damaged.
 * @throws if the script is not as this file knows it, as after an update of Pagefind
 */
export function patchPagefind(files: IndexFile[]): IndexFile[] {
  return files.map((file) =>
    file.path === 'pagefind.js' ? { ...file, content: Buffer.from(patch(Buffer.from(file.content).toString())) } : file,
  );
}

function patch(script: string): string {
  for (const { why, from, to, times = 1 } of changes) {
    const parts = script.split(from);
    if (parts.length !== times + 1)
      throw new Error(
        `pagefind.js has “${from}” ${parts.length - 1} times, not ${times}. Is this another version of Pagefind? ` +
          `Change src/search/build/patch-pagefind.ts, so that this remains true: ${why}`,
      );
    script = parts.join(to);
  }
  return script;
}
